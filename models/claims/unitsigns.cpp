// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/unitsigns.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSign = 5;

/// The currency that exactly this range is the sign of, where no letter is stuck to it.
QString currencyAt(const WordedStatement &statement, const LanguageNames &names, TextRange range)
{
    if (!statement.range.contains(range))
        return {};
    const auto currency = names.currencies.constFind(statement.cut(range).toString());
    if (currency == names.currencies.cend())
        return {};
    const auto isLetterAt = [&statement](qsizetype position) {
        return statement.range.contains(position) && statement.text[position].isLetter();
    };
    return isLetterAt(range.start - 1) || isLetterAt(range.end) ? QString() : *currency;
}

/// The place past one space and the invisible marks around it, forwards (1) or backwards (-1).
qsizetype pastBlank(const WordedStatement &statement, qsizetype position, int step)
{
    constexpr int most = 3;
    for (int i = 0; i < most; ++i) {
        const qsizetype unit = step > 0 ? position : position - 1;
        if (!statement.range.contains(unit) || !isBlank(statement.text[unit]))
            break;
        position += step;
    }
    return position;
}

} // namespace

QString takeUnitSign(const WordedStatement &statement, const LanguageNames &names, TextRange &range)
{
    const qsizetype behind = pastBlank(statement, range.end, 1);
    if (behind < statement.range.end && isPercentSign(statement.text[behind])) {
        range.end = behind + 1;
        return u"percent"_s;
    }
    if (range.start > statement.range.start && isPercentSign(statement.text[range.start - 1])) {
        --range.start;
        return u"percent"_s;
    }
    const qsizetype before = pastBlank(statement, range.start, -1);
    for (qsizetype length = longestSign; length > 0; --length) {
        if (const QString currency = currencyAt(statement, names, {before - length, before}); !currency.isEmpty()) {
            range.start = before - length;
            return currency;
        }
        if (const QString currency = currencyAt(statement, names, {behind, behind + length}); !currency.isEmpty()) {
            range.end = behind + length;
            return currency;
        }
    }
    return {};
}

bool endsInCurrencySign(const WordedStatement &statement, const LanguageNames &names, qsizetype end)
{
    for (qsizetype length = longestSign; length > 0; --length) {
        if (!currencyAt(statement, names, {end - length, end}).isEmpty())
            return true;
    }
    return false;
}

} // namespace Crossread
