// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <optional>

namespace Crossread {

/// The Gregorian day of a day of the Islamic calendar, as Umm al-Qura has it where that reaches and as it is computed
/// elsewhere (ICU's islamic-umalqura).
std::optional<QDate> dayOfHijri(int year, int month, int day);
/// The year of the Islamic calendar that holds a day.
int hijriYearOf(QDate day);
/// Easter Sunday of the Western churches.
QDate easterOf(int year);

} // namespace Crossread
