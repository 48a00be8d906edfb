// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/block.h"
#include "models/text/htmltree.h"

#include <QList>
#include <QString>
#include <QStringList>

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
/// left out; those that only mostly stand around an article stay where they hold two fifths of the prose. What
/// stands between the headline and that element, such as a standfirst, comes first; `descriptions`, by which the
/// page announces itself, tell it from other lines.
QList<HtmlPiece> piecesOfArticle(const HtmlTree &tree, const QStringList &descriptions);

} // namespace Crossread
