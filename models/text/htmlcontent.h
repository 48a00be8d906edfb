// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/block.h"
#include "models/text/htmltree.h"

#include <QList>
#include <QString>

namespace Crossread {

/// One block of a page before its place in the article's text is known.
struct HtmlPiece {
    QString text; ///< White space collapsed, never empty.
    BlockKind kind = BlockKind::Paragraph;
};

/// The pieces of the element that holds most of a page's prose, in reading order.
///
/// Prose is text of 40 characters and more in one block with few links in it. Scripts, menus, forms, hidden
/// elements and parts whose class or id names what is around an article (resources/text/page-parts.tsv) are
/// left out, unless most of the prose is in them.
QList<HtmlPiece> piecesOfArticle(const HtmlTree &tree);

} // namespace Crossread
