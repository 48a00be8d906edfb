// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/direction.h"
#include "models/text/textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace Crossread {

/// What a piece of an article is for its reader.
enum class BlockKind { Title, Heading, Paragraph, Caption, Boilerplate };

/// One title, heading, paragraph, caption or left-over of the page, with a direction of its own.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    TextRange range; ///< In the version's text (UTF-16), without white space at its ends, never empty.
    Direction direction = Direction::LeftToRight;

    bool operator==(const Block &) const = default;
};

/// "title", "heading", "paragraph", "caption" or "boilerplate", as the analysis spells it.
QString blockKindName(BlockKind kind);
/// The kind of that name, if there is one.
std::optional<BlockKind> blockKindFromName(QStringView name);

/// The blocks of a plain text: every line that is not blank is one, in order.
///
/// The kinds are a first guess that the editor can correct: a short line without closing punctuation is a
/// heading (the title if it is the first line), left-overs such as 'Source link' are boilerplate, and so are
/// the lines that say who wrote the article and when (articlehead.h).
/// `language` (BCP-47) breaks ties of direction.
QList<Block> blocksOfPlainText(QStringView text, const QString &language);

} // namespace Crossread
