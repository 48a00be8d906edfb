// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/lexicon.h"

#include <QVarLengthArray>

#include <optional>

namespace Crossread {

/// How a language joins number words: the rows of the class `grammar` in its table of quantities.
struct NumberGrammar {
    explicit NumberGrammar(const Lexicon &lexicon);

    /// The lowest unit that may stand directly behind tens: "twenty one" but not "vingt un". 10 where none may.
    double lowestUnitBehindTens = 10;
    bool unitsBeforeTens = false; ///< "three and twenty".
    bool pairs = false;           ///< "nineteen seventy-three" is 1973.
    bool commas = false;          ///< "three million, two hundred" is one number.
    bool sharesOfTen = false;     ///< "seven and nine of ten" is 7.9.
};

/// The sum that number words make, one word after the other: 3, 100, 4, 1000 -> 304,000.
///
/// Each step says whether the word goes on with the number; where it does not the sum stays as it was. The grammar
/// must outlive it.
class NumberSum
{
public:
    explicit NumberSum(const NumberGrammar &grammar)
        : m_grammar(&grammar)
    {
    }

    /// A number below a thousand, a figure in digits, or a word for a whole scale such as "ألفان". `joined`: by an
    /// "and".
    bool add(double number, bool joined, bool inDigits = false);
    /// Hundred, thousand, million ...
    bool multiply(double scale);
    /// An ordinal at the end: "one hundred and third".
    bool addOrdinal(double number);
    /// Adds without asking: a share.
    void addShare(double share) { m_shares += share; }

    bool isEmpty() const { return !m_group && m_parts.isEmpty() && m_shares == 0; }
    double value() const;
    /// The scale of 1000 or more that was read last with nothing behind it; 1 where there is none.
    double openScale() const { return !m_group && !m_parts.isEmpty() ? m_parts.last().scale : 1; }
    /// How many the next number must stay below to go on with this one.
    double room() const;

private:
    /// "two hundred thousand": what is closed by a scale of 1000 or more.
    struct Part {
        double value = 0;
        double scale = 1;
    };

    bool addToGroup(double number, bool joined);

    const NumberGrammar *m_grammar;
    QVarLengthArray<Part, 6> m_parts;
    std::optional<double> m_group; ///< What stands behind the last part.
    double m_last = 0;             ///< The number that was added to the group last.
    double m_shares = 0;
    bool m_groupInDigits = false;
};

} // namespace Crossread
