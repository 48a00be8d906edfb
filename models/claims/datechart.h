// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/dategrammar.h"
#include "models/claims/words.h"

namespace Crossread {

struct LanguageNames;

/// An expression of time in a statement.
struct DateExpressionMatch {
    QString kind; ///< DateKind, DurationKind or NoClaimKind.
    DateValue value;
    qsizetype first = 0; ///< Index of its first word.
    qsizetype end = 0;   ///< Index of the word behind it.
    TextRange range;
};

/// Reads the expressions of time of one statement by a grammar.
///
/// A chart parser: from the last word to the first it notes everything that may begin there, the small before what is
/// made of it, so that a pattern meets its parts already read and nothing is read twice. How much may begin at one
/// word, and how long it may be, is bounded, and so is the time: linear in the statement.
class DateChart
{
public:
    /// All must outlive the chart. `isMonthFirst`: whether the language writes 10/18/2024.
    DateChart(const WordedStatement &statement, const DateGrammar &grammar, const LanguageNames &names, QDate reference,
              bool isMonthFirst);

    /// What is found for its own sake, in order of place, without overlaps: of several the longest.
    std::vector<DateExpressionMatch> read();

private:
    using Symbol = DateGrammar::Symbol;

    struct Item {
        Symbol symbol = 0;
        qsizetype end = 0;       ///< The word behind it, its context included.
        qsizetype spanFirst = 0; ///< Without context.
        qsizetype spanEnd = 0;
        qsizetype textStart = 0; ///< Without the words that Arabic writes before it.
        QStringView prefix;      ///< Those words.
        DateValue value;
    };

    void readAt(qsizetype index);
    bool isWithoutContext(qsizetype item) const;
    void addWords(qsizetype index);
    void addFigures(qsizetype index);
    void add(Symbol symbol, qsizetype index, qsizetype words, const DateValue &value);
    void addItem(Item item);
    void combine(qsizetype item);
    void follow(int node);
    void finish(const DateGrammar::Finish &finish);
    DateGap gapBefore(qsizetype index) const;
    bool standsAlone(qsizetype end) const;
    bool hasCleanEdges(const Item &item) const;
    std::vector<qsizetype> chosen() const;

    const WordedStatement &m_statement;
    const DateGrammar &m_grammar;
    const LanguageNames &m_names;
    QDate m_reference;
    bool m_isMonthFirst;

    std::vector<Item> m_items;          ///< By their first word, from the last to the first.
    std::vector<qsizetype> m_firstItem; ///< By word: where its items begin in m_items.
    std::vector<qsizetype> m_itemsEnd;  ///< By word: where they end.
    std::vector<qsizetype> m_path;      ///< The items that a pattern has met so far.
    std::vector<bool> m_isContext;      ///< For each of them.
    qsizetype m_index = 0;              ///< The word that is being read.
    int m_steps = 0;                    ///< How much was tried there.
    Symbol m_number, m_ordinal, m_day, m_twoDigits, m_highDigits, m_year, m_plainYear, m_numeric, m_sureNumeric;
    Symbol m_date, m_duration, m_nothing;
};

} // namespace Crossread
