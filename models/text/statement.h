// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/block.h"

namespace Crossread {

/// Where one statement stands in a text.
struct StatementSpan {
    TextRange range;  ///< UTF-16, inside one block, without white space at its ends.
    int sentence = 0; ///< From 1; statements of one sentence share it, such as those of one quotation.

    bool operator==(const StatementSpan &) const = default;
};

/// The statements of an article's blocks in reading order, by ICU's sentence breaks (UAX #29) of the language.
///
/// Titles, headings, captions and boilerplate hold no statements, unless the article has nothing else.
QList<StatementSpan> statementsOfBlocks(QStringView text, const QList<Block> &blocks, const QString &language);

} // namespace Crossread
