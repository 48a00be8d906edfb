// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/recurrence.h"

#include <QList>
#include <QString>

#include <span>
#include <variant>

namespace Crossread {

/// What a word or an expression of time is worth. None for a part that a text left out.
using DateValue = std::variant<std::monostate, double, TimeUnit, Recurrence, Period, TimeSpan>;

/// The days that a value stands for in a text of the day `reference` (invalid where unknown): a weekday is the last one
/// up to that day, anything else that recurs the one nearest to it. Nothing for what is no date.
std::optional<Period> resolvedPeriod(const DateValue &value, QDate reference);

/// The column `value` of a table of date patterns: `shift(span(number, unit), -1)`. resources/lexicon/README.md lists
/// the operations.
class DateExpression
{
public:
    /// Reads an expression that may name the elements of a pattern. Gives what is wrong with it where it is no
    /// expression, in words for the table's author.
    static std::variant<DateExpression, QString> parse(QStringView text, const QStringList &elements);

    /// Whether there is anything to evaluate.
    bool isEmpty() const { return m_nodes.isEmpty(); }
    /// `captured`: the elements' values in the order of parse(); `reference` as for resolvedPeriod(). None where the
    /// words make no sense: 31 February.
    DateValue evaluate(std::span<const DateValue *const> captured, QDate reference) const;

private:
    friend class DateExpressionParser;

    struct Node {
        int operation = 0; ///< Index in the table of operations; -1 for a constant, -2 for an element.
        DateValue constant;
        qsizetype element = 0;
        QList<qsizetype> arguments; ///< Indexes in m_nodes, each smaller than the node's own.
    };
    DateValue evaluateNode(qsizetype index, std::span<const DateValue *const> captured, QDate reference) const;

    QList<Node> m_nodes; ///< The last one is the whole.
};

} // namespace Crossread
