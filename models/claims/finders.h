// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/languagenames.h"

#include <QDate>

namespace Crossread {

// The finders of claims, each for its kind. They read a statement's free words, take those that they understand, and
// give claims whose `statement` is left to the caller. Pure, linear in the statement.

/// Dates with a day, a month or an ISO 8601 form. A day without a year is in the year that brings it nearest to
/// `reference`; where that is invalid the value has "month" and "day" in place of "start" and "end".
QList<ClaimSpan> findDates(WordedStatement &statement, const LanguageNames &names, QDate reference);

/// Countries and well-known cities under the names that the language has for them.
QList<ClaimSpan> findPlaces(WordedStatement &statement, const LanguageNames &names);

/// The value of a date claim.
QJsonObject dateValue(QDate start, QDate end, QLatin1StringView precision);
/// The value of the date claim for the years `first` to `last`.
QJsonObject yearValue(int first, int last);

} // namespace Crossread
