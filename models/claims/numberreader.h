// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/languagenames.h"

#include <optional>

namespace Crossread {

/// A number as it stands among the words of a statement, in digits or in words.
struct NumberReading {
    double value = 0;
    qsizetype first = 0;    ///< Index of its first word.
    qsizetype words = 0;    ///< How many words it takes up.
    TextRange range;        ///< Without the words that Arabic writes together with its first one, and without units.
    bool isOrdinal = false; ///< "third"
    bool isApproximate = false; ///< "dozens", "a few hundred"
    bool isInDigits = false;    ///< Nothing but digits and the signs between them.
    bool isPlainDigits = false; ///< One run of digits without signs, such as a year.
    bool isShare = false;       ///< "two thirds", "half"
    /// One word that mostly counts nothing where neither a unit nor a counted noun stands behind it: "one", "un".
    bool isWeak = false;

    qsizetype end() const { return first + words; } ///< Index of the word behind it.
};

/// Reads the longest number that begins at word `index`: 27, twenty-seven, 1.2 million, 3rd, two thirds,
/// ثلاثة وعشرون. Words that are taken are not read. Linear in the number's length. A minus sign is left to the caller.
///
/// With `ReadNumber::WithoutAnd` it ends before an "and": "between one hundred and two hundred".
enum class ReadNumber { Whole, WithoutAnd };
std::optional<NumberReading> readNumber(const WordedStatement &statement, qsizetype index, const LanguageNames &names,
                                        ReadNumber how = ReadNumber::Whole);

} // namespace Crossread
