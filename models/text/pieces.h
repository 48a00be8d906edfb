// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/block.h"
#include "models/text/htmltree.h"

#include <functional>

namespace Crossread {

/// One block's text with where it came from.
struct CollectedPiece {
    QString text;
    BlockKind kind = BlockKind::Paragraph;
    qsizetype element = 0; ///< Index of the nearest element around it that is a block.
    qsizetype linked = 0;  ///< UTF-16 units of `text` inside links.
    bool endsInLink = false;
    bool isHeadline = false; ///< Whether it stands in an h1.
};

/// Whether the element holds running text and no blocks, by its meaning: p, h1 to h6, li ...
bool isTextBlock(GumboTag tag);

/// Joins the inline text of a page into blocks: one for each stretch that no block element, and no double
/// line break, interrupts.
class PieceCollector
{
public:
    /// Nodes for which `isLeftOut(index)` holds are passed over with all that is in them.
    PieceCollector(const HtmlTree &tree, std::function<bool(qsizetype)> isLeftOut);

    QList<CollectedPiece> collect(qsizetype root);

private:
    void addText(const QString &text, bool linked);
    void finish(qsizetype element, BlockKind kind);

    const HtmlTree &m_tree;
    std::function<bool(qsizetype)> m_isLeftOut;
    QList<CollectedPiece> m_pieces;
    CollectedPiece m_open;
    int m_lineBreaks = 0;
};

} // namespace Crossread
