// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/datefinder.h"

#include "models/claims/datechart.h"
#include "models/claims/lexicon.h"
#include "models/text/locale.h"

#include <unicode/dtptngen.h>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Whether CLDR's short date of the locale has the month before the day and both before the year.
bool writesMonthFirst(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(icu::Locale(localeOfTag(language).constData()), status));
    if (U_FAILURE(status))
        return false;
    const icu::UnicodeString pattern = patterns->getBestPattern(icu::UnicodeString(u"yMd"), status);
    const int32_t month = pattern.indexOf(u'M');
    return U_SUCCESS(status) && month >= 0 && month < pattern.indexOf(u'd') && month < pattern.indexOf(u'y');
}

QJsonObject valueOf(const DateExpressionMatch &match, QDate reference)
{
    if (const auto *span = std::get_if<TimeSpan>(&match.value))
        return {{u"iso"_s, span->toIso()}};
    const auto *recurrence = std::get_if<Recurrence>(&match.value);
    if (recurrence && recurrence->kind() == Recurrence::Kind::MonthDay && !reference.isValid())
        return {{u"month"_s, recurrence->first()}, {u"day"_s, recurrence->second()}, {u"precision"_s, u"day"_s}};
    const auto period = resolvedPeriod(match.value, reference);
    return period ? period->toJson() : QJsonObject();
}

} // namespace

DateFinder::DateFinder(const QString &language, const std::shared_ptr<const Lexicon> &lexicon,
                       std::shared_ptr<const LanguageNames> names)
    : m_grammar(dateGrammarOf(lexicon))
    , m_names(std::move(names))
    , m_isMonthFirst(writesMonthFirst(language))
{
}

QList<ClaimSpan> DateFinder::find(WordedStatement &statement, QDate reference) const
{
    QList<ClaimSpan> claims;
    const auto matches = DateChart(statement, *m_grammar, *m_names, reference, m_isMonthFirst).read();
    for (const DateExpressionMatch &match : matches) {
        const bool isClaim = match.kind != NoClaimKind;
        const QJsonObject value = isClaim ? valueOf(match, reference) : QJsonObject();
        if (isClaim && value.isEmpty())
            continue;
        statement.take(match.first, match.end);
        if (isClaim) {
            const ClaimKind kind = match.kind == DurationKind ? ClaimKind::Duration : ClaimKind::Date;
            claims.append({.kind = kind, .range = match.range, .value = value});
        }
    }
    return claims;
}

} // namespace Crossread
