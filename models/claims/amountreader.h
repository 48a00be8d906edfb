// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/numberreader.h"

namespace Crossread {

/// A number with its unit, as it stands in a statement.
struct Amount {
    double number = 0;
    QString unit; ///< UCUM, ISO 4217 or "percent"; empty where there is none.
    TextRange range;
    NumberReading reading; ///< The number without its unit.
    qsizetype next = 0;    ///< Index of the word behind it.
    bool isTime = false;   ///< A number of hours, days, years ...
    bool isUnitBefore = false;

    bool hasUnit() const { return !unit.isEmpty(); }
};

/// Reads numbers with what they measure: -5 °C, $3.5bn, 30 EUR, 5 feet 2 inches, 20 dollars and 43 cents, 12 %.
/// What is no amount at all has none: parts of codes and addresses, times of day, scores.
class AmountReader
{
public:
    AmountReader(const WordedStatement &statement, const LanguageNames &names);

    /// The amount whose number begins at word `index`; what stands before `from` in the text is not looked at.
    std::optional<Amount> read(qsizetype index, qsizetype from, ReadNumber how = ReadNumber::Whole) const;
    /// How many words a code or a time of day at word `index` has: 12/3/2020, 9:40, F16, 5 pm. 0 where it is none.
    qsizetype codeAt(qsizetype index) const;
    /// The word at which the number of an amount begins whose sign may be word `index`: 5 in "Rp 5"; -1 where there
    /// is none near the word before.
    qsizetype amountNear(qsizetype index) const;
    /// Whether word `index` is free, with nothing but blanks before it in its line.
    bool isNear(qsizetype index) const;

private:
    struct UnitFound {
        const LexiconEntry *entry = nullptr;
        qsizetype end = 0;  ///< In the text.
        qsizetype next = 0; ///< The word behind.
    };

    void readMinus(Amount &amount, qsizetype from) const;
    void readUnitBefore(Amount &amount, qsizetype from) const;
    void readUnitBehind(Amount &amount) const;
    void readRest(Amount &amount) const;
    bool readSmaller(Amount &amount) const;
    bool readCoins(Amount &amount) const;
    std::optional<UnitFound> unitBehind(qsizetype index, qsizetype end, bool inDigits) const;
    std::optional<UnitFound> signBehind(qsizetype index, qsizetype end) const;
    bool isSignHere(const LexiconEntry &sign, qsizetype start, qsizetype end) const;
    void apply(Amount &amount, const UnitFound &unit) const;
    bool isLetterAt(qsizetype position) const;
    bool isDigitAt(qsizetype position) const;
    bool isEndOfClause(qsizetype index) const;
    bool isRange(qsizetype first, qsizetype second) const;

    const WordedStatement &m_statement;
    const LanguageNames &m_names;
};

} // namespace Crossread
