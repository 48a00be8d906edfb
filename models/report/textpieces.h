// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QList>

namespace Crossread {

/// A piece of a text that the same spans cover from end to end.
struct TextPiece {
    TextRange range;
    QList<qsizetype> covering; ///< Rows of the spans that cover it, ascending.
    QList<qsizetype> ending;   ///< Rows of the covering spans that end with it, ascending.

    bool operator==(const TextPiece &) const = default;
};

/// Cuts `whole` at the limits of the spans that may overlap each other in any way, so that marks can be set
/// around the pieces without crossing. The pieces follow one another and make up all of `whole`; a span that
/// runs past its end ends with its last piece. Empty spans and those outside count for nothing.
QList<TextPiece> textPieces(TextRange whole, const QList<TextRange> &spans);

} // namespace Crossread
