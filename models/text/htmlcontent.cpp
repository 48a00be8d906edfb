// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/htmlcontent.h"

#include "models/text/lead.h"
#include "models/text/pageparts.h"
#include "models/text/pieces.h"
#include "models/text/teasers.h"

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
        dropWhere(
            [](const HtmlNode &node) {
                return isHidden(node) || standsAround(node) || (isMostlyAround(node) && node.tag != GUMBO_TAG_HEADER);
            },
            0.4);
        m_droppedForGood = m_dropped;
        weigh();
        dropWhere([](const HtmlNode &node) { return isMostlyAround(node); }, 0.4);
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
    /// The same, but for headers, which hold menus more often than the first words of an article.
    bool isDroppedForGood(qsizetype index) const { return m_droppedForGood[index]; }

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
    QList<bool> m_droppedForGood;
};

} // namespace

QList<HtmlPiece> piecesOfArticle(const HtmlTree &tree, const QStringList &descriptions)
{
    const ContentChoice choice(tree);
    PieceCollector collector(tree, [&](qsizetype index) { return choice.isDropped(index); });
    QList<CollectedPiece> collected = collector.collect(choice.container());
    for (CollectedPiece &piece : collected) {
        const bool mostlyLinks = piece.linked * 3 > piece.text.size() * 2;
        if (mostlyLinks && piece.kind == BlockKind::Paragraph)
            piece.kind = BlockKind::Boilerplate;
    }
    markTeasers(collected);
    QList<HtmlPiece> pieces;
    PieceCollector beforeCollector(tree, [&](qsizetype index) { return choice.isDroppedForGood(index); });
    const QList<CollectedPiece> lead = leadOf(beforeCollector.collect(0), collected, descriptions);
    for (const CollectedPiece &piece : lead)
        pieces.append({piece.text, BlockKind::Paragraph});
    for (const CollectedPiece &piece : std::as_const(collected))
        pieces.append({piece.text, piece.kind});
    return pieces;
}

} // namespace Crossread
