// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/htmlnesting.h"

#include "models/text/htmltags.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <algorithm>

namespace Crossread {

namespace {

constexpr qsizetype deepest = 512; // the depth at which browsers stop nesting as well
constexpr qsizetype mostAttributes = 256;
constexpr qsizetype mostRenewals = 1'000'000; // formatting elements made anew, over the page

bool isOneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isFormatting(QByteArrayView name)
{
    return isOneOf(name,
                   {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"});
}

bool isVoid(QByteArrayView name)
{
    return isOneOf(name,
                   {"area", "base", "basefont", "bgsound", "br", "col", "embed", "hr", "img", "input", "keygen", "link",
                    "meta", "param", "source", "track", "wbr"});
}

/// What an end tag, or an end that a start tag implies, does not reach beyond (13.2.4.2 and 13.2.6.4.7).
enum Barrier : unsigned {
    Scope = 1, // "has an element in scope"
    List = 2,  // <li>, <dd> and <option> end their neighbours
    Table = 4, // cells and rows do
};

unsigned barriersOf(QByteArrayView name)
{
    unsigned barriers = 0;
    if (isOneOf(name,
                {"table", "td", "th", "caption", "template", "object", "applet", "marquee", "html", "button", "svg",
                 "math"}))
        barriers |= Scope | List;
    if (isOneOf(name, {"ul", "ol", "dl", "select"}))
        barriers |= List;
    if (name == "table")
        barriers |= Table;
    return barriers;
}

/// Start tags that end an open paragraph.
bool endsParagraph(QByteArrayView name)
{
    return isOneOf(name, {"p",     "div",     "ul",     "ol",      "dl",         "table",  "section",    "article",
                          "aside", "header",  "footer", "nav",     "main",       "form",   "h1",         "h2",
                          "h3",    "h4",      "h5",     "h6",      "blockquote", "figure", "figcaption", "pre",
                          "hr",    "address", "center", "details", "fieldset",   "li",     "dd",         "dt"});
}

/// What is open, followed tag by tag.
class OpenElements
{
public:
    void start(const HtmlTag &tag)
    {
        m_renewals += m_pending.size();
        if (endsParagraph(tag.name))
            close("p", Scope);
        if (isOneOf(tag.name, {"li", "option", "dd", "dt", "tr", "td", "th"}))
            closeNearest(tag.name);
        if (isVoid(tag.name) || (tag.selfClosing && isForeign()))
            return;
        m_stack.append({tag.name, tag.raw, barriersOf(tag.name)});
        ++m_openByName[tag.name];
        m_foreign += isOneOf(tag.name, {"svg", "math"}) ? 1 : 0;
        m_selects += tag.name == "select" ? 1 : 0;
        m_deepest = std::max(m_deepest, m_stack.size() + m_pending.size());
    }

    void end(QByteArrayView name)
    {
        m_renewals += m_pending.size();
        if (!close(name, Scope) && isFormatting(name))
            forgetPending(name);
    }

    void text() { m_renewals += m_pending.size(); }

    /// Whether the content of <style>, <title> and the like may be markup here after all.
    bool readsRawTextAsMarkup() const { return m_foreign > 0 || m_selects > 0; }
    bool isForeign() const { return m_foreign > 0; }
    qsizetype depth() const { return m_deepest; }
    qsizetype renewals() const { return m_renewals; }

private:
    struct Element {
        QByteArrayView name;
        QByteArrayView raw;
        unsigned barriers = 0;
    };

    bool close(QByteArrayView name, unsigned barrier)
    {
        if (m_openByName.value(name) == 0)
            return false;
        for (qsizetype i = m_stack.size() - 1; i >= 0; --i) {
            if (m_stack[i].name == name) {
                popTo(i);
                return true;
            }
            if (m_stack[i].barriers & barrier)
                return false;
        }
        return false;
    }

    /// <li> ends the <li> before it and <td> the cell before it, unless a list or table of its own lies between.
    void closeNearest(QByteArrayView name)
    {
        const unsigned barrier = isOneOf(name, {"td", "th", "tr"}) ? Table : List;
        static const QHash<QByteArrayView, QByteArrayView> partners{
            {"td", "th"}, {"th", "td"}, {"dd", "dt"}, {"dt", "dd"}};
        if (!close(name, barrier) && partners.contains(name))
            close(partners.value(name), barrier);
    }

    void popTo(qsizetype index)
    {
        for (qsizetype i = m_stack.size() - 1; i >= index; --i) {
            const Element &element = m_stack[i];
            --m_openByName[element.name];
            m_foreign -= isOneOf(element.name, {"svg", "math"}) ? 1 : 0;
            m_selects -= element.name == "select" ? 1 : 0;
            // A formatting element that ends with its paragraph comes back in the next; equal ones three times at most.
            if (i > index && isFormatting(element.name)
                && std::count_if(m_pending.begin(), m_pending.end(),
                                 [&](const Element &other) { return other.raw == element.raw; })
                    < 3)
                m_pending.append(element);
        }
        m_stack.resize(index);
    }

    void forgetPending(QByteArrayView name)
    {
        const auto found = std::find_if(m_pending.begin(), m_pending.end(),
                                        [=](const Element &element) { return element.name == name; });
        if (found != m_pending.end())
            m_pending.erase(found);
    }

    QList<Element> m_stack;
    QHash<QByteArrayView, qsizetype> m_openByName;
    QList<Element> m_pending;
    qsizetype m_foreign = 0;
    qsizetype m_selects = 0;
    qsizetype m_deepest = 0;
    qsizetype m_renewals = 0;
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Reader)
};

} // namespace

QString reasonNotToParse(QByteArrayView html)
{
    OpenElements open;
    HtmlTagScanner scanner(html);
    while (const std::optional<HtmlTag> tag = scanner.next()) {
        if (tag->attributes > mostAttributes)
            return Texts::tr("one element of the page has more than %1 attributes").arg(mostAttributes);
        if (tag->followsText)
            open.text();
        if (tag->isEnd)
            open.end(tag->name);
        else
            open.start(*tag);
        if (open.depth() > deepest || open.renewals() > mostRenewals)
            return Texts::tr("its elements are nested deeper than can be read safely");
        if (!tag->isEnd && !open.readsRawTextAsMarkup())
            scanner.skipRawTextOf(tag->name);
    }
    return {};
}

} // namespace Crossread
