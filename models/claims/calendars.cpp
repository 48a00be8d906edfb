// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/calendars.h"

#include <unicode/calendar.h>
#include <unicode/gregocal.h>

#include <cmath>
#include <memory>

namespace Crossread {

namespace {

/// Calendars of ICU are made slowly and are not for many threads at once.
icu::Calendar *hijriCalendar()
{
    thread_local const std::unique_ptr<icu::Calendar> calendar = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Calendar> made(icu::Calendar::createInstance(
            *icu::TimeZone::getGMT(), icu::Locale("en@calendar=islamic-umalqura"), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return calendar.get();
}

constexpr double millisecondsOfDay = 86'400'000;
constexpr qint64 julianDayOfEpoch = 2'440'588;

} // namespace

std::optional<QDate> dayOfHijri(int year, int month, int day)
{
    icu::Calendar *calendar = hijriCalendar();
    if (!calendar || year < 1 || year > 9000)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, year);
    calendar->set(UCAL_MONTH, month - 1);
    calendar->set(UCAL_DATE, 1);
    if (day > calendar->getActualMaximum(UCAL_DATE, status) || U_FAILURE(status))
        return std::nullopt;
    calendar->set(UCAL_DATE, day);
    const double time = calendar->getTime(status);
    if (U_FAILURE(status))
        return std::nullopt;
    return QDate::fromJulianDay(qint64(std::floor(time / millisecondsOfDay)) + julianDayOfEpoch);
}

int hijriYearOf(QDate day)
{
    icu::Calendar *calendar = hijriCalendar();
    if (!calendar)
        return 0;
    UErrorCode status = U_ZERO_ERROR;
    calendar->setTime(double(day.toJulianDay() - julianDayOfEpoch) * millisecondsOfDay, status);
    return calendar->get(UCAL_EXTENDED_YEAR, status);
}

/// The rule of Butcher (1876) in the form of Spencer Jones: a sequence of divisions without exceptions.
QDate easterOf(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

} // namespace Crossread
