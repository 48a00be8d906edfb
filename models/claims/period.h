// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace Crossread {

/// Units of time, finest first. They also tell how precise a date is.
enum class TimeUnit { Second, Minute, Hour, Day, Weekend, Week, Month, Quarter, Season, Half, Year, Decade, Century };

/// "day", "month" ... as values and tables spell it.
QString timeUnitName(TimeUnit unit);
/// The unit of that name, if there is one.
std::optional<TimeUnit> timeUnitFromName(QStringView name);

/// Days of the Gregorian calendar from `start` to `end`, both of them included.
struct Period {
    QDate start; ///< Invalid where the period is open or not known.
    QDate end;   ///< Invalid where the period is open or not known.
    TimeUnit precision = TimeUnit::Day;
    bool isKnown = true; ///< False where it counts from a reference date that is not known.

    bool isOpen() const { return isKnown && (!start.isValid() || !end.isValid()); }
    /// {"start", "end", "precision"}: ISO 8601, null at an open side; "precision" alone where it is not known.
    QJsonObject toJson() const;

    bool operator==(const Period &) const = default;
};

/// Years beyond these are no dates of a newsroom; arithmetic that leaves them gives nothing.
constexpr int FirstYear = 1;
constexpr int LastYear = 9999;

/// From one day to another; nothing where that is no period of years that can be.
std::optional<Period> periodOf(QDate start, QDate end, TimeUnit precision);
/// The unit that holds a day, moved by so many units: week -1 is the week before. Weeks begin on Monday (ISO 8601), a
/// weekend is Saturday and Sunday, a decade begins with 0, a century with 00. Seasons follow `month / 3`. Units below a
/// day give the day.
std::optional<Period> unitAround(TimeUnit unit, QDate day, int offset = 0);

/// The first, second or last third of a period; days keep whole, a year has three times four months.
enum class PeriodPart { Start, Middle, End };
std::optional<Period> partOf(const Period &period, PeriodPart part);

/// A length of time as it was said: 3 days, 1.5 hours, 2 years and 3 months.
class TimeSpan
{
public:
    TimeSpan() = default;
    TimeSpan(double count, TimeUnit unit);

    TimeSpan operator+(const TimeSpan &other) const;
    /// "P3D", "PT1.5H" (ISO 8601).
    QString toIso() const;
    /// The finest unit it is told in.
    TimeUnit precision() const;
    /// The day that lies so far from another, backward for -1.
    std::optional<QDate> from(QDate day, int direction) const;
    bool isEmpty() const;

private:
    enum Part { Years, Months, Weeks, Days, Hours, Minutes, Seconds, PartCount };
    std::array<double, PartCount> m_parts{};
};

} // namespace Crossread
