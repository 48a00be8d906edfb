// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/htmlnesting.h"

#include "models/text/htmltags.h"

#include <QCoreApplication>
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

/// Elements beyond which an end tag does not reach (13.2.4.2).
bool endsScope(QByteArrayView name)
{
    return isOneOf(
        name,
        {"table", "td", "th", "caption", "template", "object", "applet", "marquee", "html", "button", "svg", "math"});
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
            close("p", [](QByteArrayView name) { return endsScope(name); });
        if (isOneOf(tag.name, {"li", "option", "dd", "dt", "tr", "td", "th"}))
            closeNearest(tag.name);
        if (isVoid(tag.name) || (tag.selfClosing && isForeign()))
            return;
        m_stack.append({tag.name, tag.raw});
        m_foreign += isOneOf(tag.name, {"svg", "math"}) ? 1 : 0;
        m_selects += tag.name == "select" ? 1 : 0;
        m_deepest = std::max(m_deepest, m_stack.size() + m_pending.size());
    }

    void end(QByteArrayView name)
    {
        m_renewals += m_pending.size();
        if (!close(name, [&](QByteArrayView open) { return endsScope(open) && open != name; }) && isFormatting(name))
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
    };

    template<typename Stops>
    bool close(QByteArrayView name, Stops stops)
    {
        for (qsizetype i = m_stack.size() - 1; i >= 0; --i) {
            if (m_stack[i].name == name) {
                popTo(i);
                return true;
            }
            if (stops(m_stack[i].name))
                return false;
        }
        return false;
    }

    /// <li> ends the <li> before it and <td> the cell before it, unless a list or table of its own lies between.
    void closeNearest(QByteArrayView name)
    {
        const bool isCell = isOneOf(name, {"td", "th", "tr"});
        const auto stops = [=](QByteArrayView open) {
            return isCell ? open == "table" : isOneOf(open, {"ul", "ol", "dl", "select"}) || endsScope(open);
        };
        if (!close(name, stops) && isOneOf(name, {"td", "dd"}))
            close(name == "td" ? "th" : "dt", stops);
        else if (isOneOf(name, {"th", "dt"}))
            close(name == "th" ? "td" : "dd", stops);
    }

    void popTo(qsizetype index)
    {
        for (qsizetype i = m_stack.size() - 1; i >= index; --i) {
            const Element &element = m_stack[i];
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
    QList<Element> m_pending;
    qsizetype m_foreign = 0;
    qsizetype m_selects = 0;
    qsizetype m_deepest = 0;
    qsizetype m_renewals = 0;
};

QString translated(const char *text) { return QCoreApplication::translate("Crossread::Reader", text); }

} // namespace

QString reasonNotToParse(QByteArrayView html)
{
    OpenElements open;
    HtmlTagScanner scanner(html);
    while (const std::optional<HtmlTag> tag = scanner.next()) {
        if (tag->attributes > mostAttributes)
            return translated("one element of the page has more than %1 attributes").arg(mostAttributes);
        if (tag->followsText)
            open.text();
        if (tag->isEnd)
            open.end(tag->name);
        else
            open.start(*tag);
        if (open.depth() > deepest || open.renewals() > mostRenewals)
            return translated("its elements are nested deeper than can be read safely");
        if (!tag->isEnd && !open.readsRawTextAsMarkup())
            scanner.skipRawTextOf(tag->name);
    }
    return {};
}

} // namespace Crossread
