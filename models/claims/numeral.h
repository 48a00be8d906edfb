// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/words.h"

#include <optional>

namespace Crossread {

/// How a language parts the digits of a figure.
struct NumberSigns {
    QChar decimal;
    QChar grouping;
};

/// A figure in digits, as it stands among the words of a statement.
struct Numeral {
    qsizetype words = 0;         ///< Runs of digits it takes up.
    std::optional<double> value; ///< None where the signs between the digits make no figure: 1.2.3, 20.40 (a clock).
    bool isPlain = false;        ///< One run of digits without signs.
    qsizetype digits = 0;        ///< Of the first run.
};

/// Reads the figure whose first digits are word `first`: 1,200.5 and 1 200,5 and ١٬٢٠٠٫٥ alike.
///
/// ٬ ' ’ and narrow or no-break spaces group, ٫ is decimal in every language; an ordinary space groups where the
/// language groups by a space. Of , and . the last one is decimal where both occur, the language decides where one
/// occurs once, and it groups where it occurs more often. Figures above 15 digits have no value: a double would
/// not hold them.
Numeral readNumeral(const WordedStatement &statement, qsizetype first, NumberSigns signs);

} // namespace Crossread
