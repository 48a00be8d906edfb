// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace Crossread {

/// A day that a short line names, with its place in the line (UTF-16).
struct LineDate {
    QDate day;
    TextRange range;
};

/// The first full date in a line: "3 December 2024", "December 3, 2024", "السبت 30 نوفمبر 2024", "2024-12-03".
///
/// Months by their names in English, French, Arabic (of Egypt, Syria and Algeria) and Indonesian, from CLDR; case
/// does not count. Days of the year 1900 to 2100. Safe from any thread.
std::optional<LineDate> dateInLine(QStringView line);

} // namespace Crossread
