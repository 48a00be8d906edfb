// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/block.h"

#include <QList>
#include <QString>

namespace Crossread {

/// What stands at the head of a pane. All of it is data and is shown as plain text, whatever it looks like.
struct PaneHeader {
    QString outlet;
    QString title;    ///< Stands in for an outlet that is not known, and in the tool tip otherwise.
    QString language; ///< The language's name as the reader calls it.
    QString date;     ///< As the reader writes dates.
    QString counts;   ///< "24 statements, 7 claims", translated.

    /// The words by which people call the article.
    QString name() const { return outlet.isEmpty() ? title : outlet; }

    bool operator==(const PaneHeader &) const = default;
};

/// The text that a pane shows, with its blocks.
struct ArticleText {
    QString text;                                 ///< UTF-16, logical order; all positions of the pane refer to it.
    QList<Block> blocks;                          ///< In order, without overlaps.
    Direction direction = Direction::LeftToRight; ///< Of the language; for lines that are in no block.

    bool operator==(const ArticleText &) const = default;
};

/// One pane of the board.
struct PaneContent {
    QString key; ///< Names the pane; the article's id for one.
    PaneHeader header;
    ArticleText article;
    QString language; ///< BCP-47; chooses the cue highlighting.

    bool operator==(const PaneContent &) const = default;
};

} // namespace Crossread
