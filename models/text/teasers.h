// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/pieces.h"

namespace Crossread {

/// Turns into boilerplate what announces other articles: three and more headings in a row that are links, each with
/// a short paragraph at most, and lines that end in a link without closing punctuation. Paragraphs that stand twice
/// and more on a page are left-overs, too, but for the first of two. Linear in the number of pieces.
void markTeasers(QList<CollectedPiece> &pieces);

} // namespace Crossread
