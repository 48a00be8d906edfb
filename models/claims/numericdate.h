// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/dateexpression.h"

namespace Crossread {

struct WordedStatement;

/// A date in figures: 2024-10-18, 18/10/2024, 18.10.24, 10/2024, 18/10, 20241018.
struct NumericDate {
    DateValue value; ///< A day, a month, or a day of a month of any year.
    qsizetype words = 0;
    bool isSure = false; ///< Whether it can hardly be anything else: 3/4 may be a fraction, 9-11 a score.
};

/// Reads the date whose first figure is word `first`; of three figures, a four-digit one is the year, else the last.
/// Month and day are in the order of the language, or in the other one where theirs is impossible.
std::optional<NumericDate> readNumericDate(const WordedStatement &statement, qsizetype first, bool isMonthFirst);

} // namespace Crossread
