// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/agefinder.h"

#include "models/claims/amountreader.h"
#include "models/claims/lexicon.h"
#include "models/claims/numeral.h"
#include "models/claims/quantityfinder.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Who is older than anybody is a thing; only the words for age, not a bare number, tell.
constexpr double highestAge = 130;

} // namespace

QList<ClaimSpan> findAges(WordedStatement &statement, const LanguageNames &names)
{
    const AmountReader reader(statement, names);
    QList<ClaimSpan> claims;
    qsizetype from = statement.range.start;
    FoundPhrase limit;
    const auto add = [&](const Amount &amount, TextRange range, qsizetype next) {
        const QString comparison = limit ? limit.entry->value : u"="_s;
        claims.append({.kind = ClaimKind::Quantity,
                       .range = range,
                       .value = quantityValue({.number = amount.number,
                                               .approximate = amount.reading.isApproximate || comparison == "~"_L1,
                                               .comparison = comparison,
                                               .unit = amount.hasUnit() ? amount.unit : u"a"_s,
                                               .isAge = true})});
        statement.take(amount.reading.first, next);
        from = range.end;
    };
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        if (!statement.isFree(i))
            continue;
        const FoundPhrase before = statement.phraseAt(i, WordClass::AgeBefore);
        qsizetype index = before ? before.end() : i;
        if (before && !reader.isNear(index))
            continue;
        limit = statement.phraseAt(index, WordClass::Comparison);
        if (limit && reader.isNear(limit.end()))
            index = limit.end();
        else
            limit = {};
        const std::optional<Amount> amount = reader.read(index, from);
        if (!amount && statement.isDigits(index))
            i = index + readNumeral(statement, index, {names.decimalSign, names.groupingSign}).words - 1;
        if (!amount || amount->reading.isOrdinal || amount->reading.isShare)
            continue;
        if (amount->isTime) {
            const FoundPhrase behind = statement.phraseAt(amount->next, WordClass::AgeBehind);
            const QStringView gap = statement.gapBefore(amount->next);
            if (behind && (reader.isNear(amount->next) || gap == u"-" || gap == u"‑" || gap == u"–")) {
                add(*amount, {amount->range.start, behind.range.end}, behind.end());
                continue;
            }
        } else if (!amount->hasUnit()) {
            // 87 yo
            const FoundPhrase behind = reader.isNear(amount->next) || statement.gapBefore(amount->next).isEmpty()
                ? statement.phraseAt(amount->next, WordClass::AgeBehind)
                : FoundPhrase();
            if (behind && behind.entry->value == "years"_L1) {
                add(*amount, {amount->range.start, behind.range.end}, behind.end());
                continue;
            }
        }
        const bool isNumberOfYears = !amount->hasUnit() && amount->number <= highestAge && amount->number >= 0
            && before.entry && before.entry->value != "unit"_L1;
        if (before && (amount->isTime || isNumberOfYears))
            add(*amount, amount->range, amount->next);
    }
    return claims;
}

} // namespace Crossread
