// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/block.h"

namespace Crossread {

/// Turns the blocks that are left-overs of the page into boilerplate: lines that a phrase of boilerplate.tsv
/// names with what hangs on them, and lines that hold no letter, digit or picture.
void markBoilerplate(QStringView text, QList<Block> &blocks);

/// Turns the lines of the last quarter that tell of the author into boilerplate: "Ann Lee covers shipping." They are
/// short, begin with one of the names (parted by commas in `author`) and hold no quotation.
void markAuthorBox(QStringView text, QList<Block> &blocks, const QString &author);

/// Whether a line reads like a heading: short, with a letter, and without punctuation of any script that
/// closes or suspends a sentence (Unicode Terminal_Punctuation and the ellipsis) before its closing quotes.
bool readsLikeHeading(QStringView line);

} // namespace Crossread
