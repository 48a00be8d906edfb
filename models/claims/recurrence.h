// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/period.h"

#include <QVarLengthArray>

namespace Crossread {

/// Something that comes again and again: Monday, March, the 3rd of June, Christmas, Ramadan, the first quarter.
///
/// Which one is meant is found out later: by a year, a month or a week that stands beside it, or by the day of the
/// text.
class Recurrence
{
public:
    enum class Kind {
        Weekday,
        DayOfMonth,
        Month,
        MonthDay,
        Quarter,
        Half,
        Season,
        Easter,
        Advent,
        NthWeekday,
        HijriMonth,
        HijriMonthDay
    };

    static Recurrence weekday(int day) { return {Kind::Weekday, day}; } ///< 1 is Monday.
    static Recurrence dayOfMonth(int day) { return {Kind::DayOfMonth, day}; }
    static Recurrence month(int month) { return {Kind::Month, month}; }
    static Recurrence monthDay(int month, int day) { return {Kind::MonthDay, month, day}; }
    static Recurrence hijriMonth(int month) { return {Kind::HijriMonth, month}; } ///< 1 is Muharram.
    /// Reads how tables say it: "12-25", "easter+1" (Western), "hijri-10-01", "11-4-4" (November's fourth Thursday; -1
    /// for the last), "season-3" (spring 1 to winter 4), "quarter-1", "half-2".
    static std::optional<Recurrence> fromText(QStringView text);

    Kind kind() const { return m_kind; }
    int first() const { return m_first; }
    int second() const { return m_second; }
    bool isValid() const;
    /// The same, only where it falls on a day of the week: Friday the 13th.
    Recurrence onWeekday(int day) const;
    /// The day of a month that is this, with its number.
    std::optional<Recurrence> withDay(int day) const;

    /// A part of it, or something in it, in place of it: "late March", "the first Monday of March".
    struct Step {
        enum class Kind { Part, NthUnit, NthWeekday } kind = Kind::Part;
        PeriodPart part = PeriodPart::Start;
        int count = 0; ///< Which one, from 1; -1 for the last.
        TimeUnit unit = TimeUnit::Day;
        int weekday = 0;
    };
    Recurrence then(const Step &step) const;

    /// The first one that begins inside a period.
    std::optional<Period> in(const Period &period) const;
    /// The one whose middle is nearest to a day.
    std::optional<Period> nearest(QDate day) const;
    /// The last one that ends before a day, or holds it.
    std::optional<Period> last(QDate day) const;
    /// The first one that begins behind a day.
    std::optional<Period> after(QDate day) const;
    /// The last one that ends before a day.
    std::optional<Period> before(QDate day) const;

private:
    Recurrence(Kind kind, int first, int second = 0, int third = 0)
        : m_kind(kind)
        , m_first(first)
        , m_second(second)
        , m_third(third)
    {
    }

    /// The number of the week, month or year that holds a day, as instance() counts.
    int cycleOf(QDate day) const;
    std::optional<Period> instance(int cycle) const;
    std::optional<Period> base(int cycle) const;
    int reach() const;

    Kind m_kind;
    int m_first = 0;
    int m_second = 0;
    int m_third = 0;
    int m_weekday = 0;
    QVarLengthArray<Step, 2> m_steps;
};

/// The `count`th unit or weekday of a period, -1 for the last. Weeks belong to the period that holds their Thursday.
std::optional<Period> nthOf(const Period &period, const Recurrence::Step &step);

} // namespace Crossread
