// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/pieces.h"

#include "models/text/pageparts.h"
#include "models/text/unicode.h"

namespace Crossread {

namespace {

bool isBlockElement(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

/// A heading or caption stays one for the blocks inside it, but for quotations and tables, which pages put into
/// figures; everything else is a paragraph.
BlockKind kindOf(const HtmlNode &node, BlockKind around)
{
    switch (node.tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return BlockKind::Heading;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_FIGURE:
        return BlockKind::Caption;
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_TABLE:
        return around == BlockKind::Caption ? BlockKind::Paragraph : around;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_DD:
        return around == BlockKind::Paragraph && isNamedCaption(node) ? BlockKind::Caption : around;
    default:
        return around;
    }
}

/// <br>, or an empty element that a page styles as one.
bool isLineBreak(const HtmlNode &node)
{
    if (node.tag != GUMBO_TAG_SPAN)
        return node.tag == GUMBO_TAG_BR;
    return node.node->v.element.children.length == 0
        && attributeOf(node, "class").split(QLatin1Char(' ')).contains(QLatin1StringView("br"));
}

/// What a class calls a caption may be more than that; an element's name is to be trusted.
bool isTooLongFor(BlockKind kind, const QString &text)
{
    constexpr qsizetype longestCaption = 800;
    return kind == BlockKind::Caption && text.size() > longestCaption;
}

} // namespace

bool isTextBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_FIGURE:
        return true;
    default:
        return false;
    }
}

PieceCollector::PieceCollector(const HtmlTree &tree, std::function<bool(qsizetype)> isLeftOut)
    : m_tree(tree)
    , m_isLeftOut(std::move(isLeftOut))
{
}

QList<CollectedPiece> PieceCollector::collect(qsizetype root)
{
    struct Level {
        qsizetype index;
        BlockKind kind;
        bool isBlock;
        bool isLink;
        bool keepsLines;
    };
    const QList<HtmlNode> &nodes = m_tree.nodes();
    QList<Level> path{{root, BlockKind::Paragraph, true, false, false}};
    qsizetype block = root;
    const auto leave = [&](qsizetype position) {
        while (path.size() > 1 && nodes[path.last().index].end <= position) {
            const Level left = path.takeLast();
            if (!left.isBlock)
                continue;
            finish(left.index, left.kind);
            block = std::find_if(path.rbegin(), path.rend(), [](const Level &level) { return level.isBlock; })->index;
        }
    };
    for (qsizetype i = root + 1; i < nodes[root].end;) {
        leave(i);
        const HtmlNode &node = nodes[i];
        if (m_isLeftOut(i)) {
            i = node.end;
            continue;
        }
        if (isLineBreak(node)) {
            // Two line breaks part paragraphs on pages that have no <p>.
            if (++m_lineBreaks == 2)
                finish(block, path.last().kind);
            else
                addText(QStringLiteral(" "), false);
        } else if (node.isElement) {
            const Level around = path.last();
            const bool isBlock = isBlockElement(node.tag);
            if (isBlock)
                finish(block, around.kind);
            else if (node.tag == GUMBO_TAG_TD || node.tag == GUMBO_TAG_TH)
                addText(QStringLiteral(" "), false);
            path.append({i, kindOf(node, around.kind), isBlock, around.isLink || node.tag == GUMBO_TAG_A,
                         around.keepsLines || node.tag == GUMBO_TAG_PRE});
            block = isBlock ? i : block;
        } else {
            const QString text = textOfNode(node);
            if (path.last().keepsLines) {
                for (const QStringView line : QStringView(text).tokenize(u'\n')) {
                    addText(line.toString(), path.last().isLink);
                    if (line.end() != text.end())
                        finish(block, path.last().kind);
                }
            } else {
                addText(text, path.last().isLink);
            }
        }
        ++i;
    }
    leave(nodes[root].end);
    finish(block, path.first().kind);
    return std::exchange(m_pieces, {});
}

void PieceCollector::addText(const QString &text, bool linked)
{
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        // Only HTML's own white space collapses, and what would be a line end in the text; no-break spaces stay.
        const bool isGap = unit == u' ' || unit == u'\t' || unit == u'\r' || isLineEnd(unit);
        if (isGap) {
            if (!m_open.text.isEmpty() && !m_open.text.endsWith(u' '))
                m_open.text += u' ';
            continue;
        }
        m_lineBreaks = 0;
        m_open.text += character;
        m_open.linked += linked ? 1 : 0;
        m_open.endsInLink = linked;
    }
}

void PieceCollector::finish(qsizetype element, BlockKind kind)
{
    m_lineBreaks = 0;
    const QString text = m_open.text.trimmed();
    if (!text.isEmpty())
        m_pieces.append({text, isTooLongFor(kind, text) ? BlockKind::Paragraph : kind, element, m_open.linked,
                         m_open.endsInLink, m_tree.nodes()[element].tag == GUMBO_TAG_H1});
    m_open = {};
}

} // namespace Crossread
