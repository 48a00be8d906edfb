// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/htmlcontent.h"

#include "models/text/htmltags.h"
#include "models/text/lists.h"
#include "models/text/pieces.h"

#include <QSet>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Elements that never hold words of an article.
bool isNeverContent(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_NAV:
        return true;
    default:
        return false;
    }
}

/// Elements and roles that stand around an article, most of the time.
bool isMostlyAround(const HtmlNode &node)
{
    static const QSet<QString> roles{u"navigation"_s, u"complementary"_s, u"banner"_s, u"contentinfo"_s, u"dialog"_s,
                                     u"search"_s,     u"menu"_s,          u"alert"_s,  u"toolbar"_s};
    switch (node.tag) {
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_DIALOG:
        return true;
    default:
        return roles.contains(attributeOf(node, "role"));
    }
}

bool isHidden(const HtmlNode &node)
{
    if (hasAttribute(node, "hidden") || attributeOf(node, "aria-hidden") == "true"_L1)
        return true;
    const QString style = attributeOf(node, "style").remove(u' ');
    return style.contains("display:none"_L1, Qt::CaseInsensitive)
        || style.contains("visibility:hidden"_L1, Qt::CaseInsensitive);
}

const QSet<QString> &namesOfParts()
{
    static const QSet<QString> names = [] {
        QSet<QString> read;
        const QList<QStringList> rows = rowsOfTextTable(u"page-parts.tsv"_s, 1);
        for (const QStringList &row : rows)
            read.insert(row.first());
        return read;
    }();
    return names;
}

/// Whether a class or id holds a word that names what is around an article: "post-related__list", "shareBar".
bool isNamedAround(const HtmlNode &node)
{
    for (const char *name : {"class", "id"}) {
        const QString value = attributeOf(node, name);
        QString word;
        const auto isPart = [&] { return !word.isEmpty() && namesOfParts().contains(word); };
        for (const QChar character : value) {
            const bool startsWord = !character.isLetter() || character.isUpper();
            if (startsWord && isPart())
                return true;
            if (startsWord)
                word.clear();
            if (character.isLetter())
                word += character.toLower();
        }
        if (isPart())
            return true;
    }
    return false;
}

/// Chooses the element that holds the article and what in it is not part of it.
class ContentChoice
{
public:
    explicit ContentChoice(const HtmlTree &tree)
        : m_tree(tree)
        , m_prose(tree.nodes().size(), 0)
        , m_dropped(tree.nodes().size(), false)
    {
        dropWhere([](const HtmlNode &node) { return isNeverContent(node.tag); }, 1.0);
        weigh();
        dropWhere([](const HtmlNode &node) { return isHidden(node) || isMostlyAround(node) || isNamedAround(node); },
                  0.4);
        weigh();
    }

    qsizetype container() const
    {
        const QList<HtmlNode> &nodes = m_tree.nodes();
        qsizetype chosen = 0;
        // Down to the child that holds nearly all of the prose, as long as there is one.
        for (qsizetype i = 1; i < nodes.size();) {
            if (i >= nodes[chosen].end)
                break;
            if (nodes[i].isElement && !isTextBlock(nodes[i].tag) && m_prose[i] > 0
                && double(m_prose[i]) >= 0.8 * double(m_prose[chosen]))
                chosen = i++;
            else
                i = m_prose[i] > 0 && nodes[i].isElement ? nodes[i].end : i + 1;
        }
        return chosen;
    }

    bool isDropped(qsizetype index) const { return m_dropped[index]; }

private:
    template<typename Suits>
    void dropWhere(Suits suits, double mostOfProse)
    {
        const QList<HtmlNode> &nodes = m_tree.nodes();
        for (qsizetype i = 1; i < nodes.size();) {
            const HtmlNode &node = nodes[i];
            const bool canGo = node.isElement && node.tag != GUMBO_TAG_HTML && node.tag != GUMBO_TAG_BODY
                && node.tag != GUMBO_TAG_ARTICLE && node.tag != GUMBO_TAG_MAIN;
            if (m_dropped[i] || (canGo && suits(node) && double(m_prose[i]) <= mostOfProse * double(m_prose[0]))) {
                std::fill(m_dropped.begin() + i, m_dropped.begin() + node.end, true);
                i = node.end;
            } else {
                ++i;
            }
        }
    }

    /// Sums the prose of every element.
    void weigh()
    {
        constexpr qsizetype shortest = 40;
        m_prose.fill(0);
        PieceCollector collector(m_tree, [this](qsizetype index) { return m_dropped[index]; });
        const QList<CollectedPiece> pieces = collector.collect(0);
        for (const CollectedPiece &piece : pieces) {
            const qsizetype own = piece.text.size() - piece.linked;
            if (piece.kind == BlockKind::Paragraph && piece.text.size() >= shortest
                && piece.linked * 2 < piece.text.size())
                m_prose[piece.element] += own;
        }
        for (qsizetype i = m_prose.size() - 1; i > 0; --i)
            m_prose[m_tree.nodes()[i].parent] += m_prose[i];
    }

    const HtmlTree &m_tree;
    QList<qsizetype> m_prose;
    QList<bool> m_dropped;
};

} // namespace

QList<HtmlPiece> piecesOfArticle(const HtmlTree &tree)
{
    const ContentChoice choice(tree);
    PieceCollector collector(tree, [&](qsizetype index) { return choice.isDropped(index); });
    QList<HtmlPiece> pieces;
    const QList<CollectedPiece> collected = collector.collect(choice.container());
    for (const CollectedPiece &piece : collected) {
        const bool mostlyLinks = piece.linked * 3 > piece.text.size() * 2;
        const BlockKind kind = mostlyLinks && piece.kind == BlockKind::Paragraph ? BlockKind::Boilerplate : piece.kind;
        pieces.append({piece.text, kind});
    }
    return pieces;
}

} // namespace Crossread
