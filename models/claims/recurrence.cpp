// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence.h"

#include "models/claims/calendars.h"

#include <algorithm>
#include <cstdlib>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Weeks are counted from a Monday.
constexpr qint64 julianMonday = 0;

QDate middleOf(const Period &period) { return period.start.addDays(period.start.daysTo(period.end) / 2); }

} // namespace

std::optional<Recurrence> Recurrence::fromText(QStringView text)
{
    const auto number = [](QStringView digits) {
        bool isNumber = false;
        const int value = digits.toInt(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    if (text.startsWith("easter"_L1))
        return Recurrence(Kind::Easter, number(text.sliced(6)).value_or(0));
    for (const auto &[name, kind] : {std::pair("season-"_L1, Kind::Season), std::pair("quarter-"_L1, Kind::Quarter),
                                     std::pair("half-"_L1, Kind::Half), std::pair("advent-"_L1, Kind::Advent)}) {
        if (text.startsWith(name))
            return Recurrence(kind, number(text.sliced(name.size())).value_or(0));
    }
    const bool isHijri = text.startsWith("hijri-"_L1);
    QList<int> numbers;
    for (const QStringView part : (isHijri ? text.sliced(6) : text).split(u'-')) {
        if (part.isEmpty())
            continue; // the minus of -1
        const auto value = number(part);
        if (!value)
            return std::nullopt;
        numbers.append(*value);
    }
    if (text.contains("--"_L1) && numbers.size() == 3)
        numbers[2] = -numbers[2];
    std::optional<Recurrence> found;
    if (numbers.size() == 2)
        found = Recurrence(isHijri ? Kind::HijriMonthDay : Kind::MonthDay, numbers[0], numbers[1]);
    else if (numbers.size() == 3 && !isHijri)
        found = Recurrence(Kind::NthWeekday, numbers[0], numbers[1], numbers[2]);
    return found && found->isValid() ? found : std::nullopt;
}

bool Recurrence::isValid() const
{
    const auto within = [](int value, int most) { return value >= 1 && value <= most; };
    constexpr int leapYear = 2000;
    switch (m_kind) {
    case Kind::Weekday:
        return within(m_first, 7);
    case Kind::DayOfMonth:
        return within(m_first, 31);
    case Kind::Month:
    case Kind::HijriMonth:
        return within(m_first, 12);
    case Kind::MonthDay:
        return QDate::isValid(leapYear, m_first, m_second);
    case Kind::HijriMonthDay:
        return within(m_first, 12) && within(m_second, 30);
    case Kind::Quarter:
    case Kind::Season:
    case Kind::Advent:
        return within(m_first, 4);
    case Kind::Half:
        return within(m_first, 2);
    case Kind::Easter:
        return std::abs(m_first) < 100;
    case Kind::NthWeekday:
        return within(m_first, 12) && within(m_second, 7) && (within(m_third, 5) || m_third == -1);
    }
    Q_UNREACHABLE_RETURN(false);
}

Recurrence Recurrence::onWeekday(int day) const
{
    Recurrence other = *this;
    other.m_weekday = day;
    return other;
}

std::optional<Recurrence> Recurrence::withDay(int day) const
{
    if (!m_steps.isEmpty() || (m_kind != Kind::Month && m_kind != Kind::HijriMonth))
        return std::nullopt;
    const Recurrence other(m_kind == Kind::Month ? Kind::MonthDay : Kind::HijriMonthDay, m_first, day);
    return other.isValid() ? std::optional(other) : std::nullopt;
}

Recurrence Recurrence::then(const Step &step) const
{
    Recurrence other = *this;
    other.m_steps.append(step);
    return other;
}

int Recurrence::cycleOf(QDate day) const
{
    switch (m_kind) {
    case Kind::Weekday:
        return int((day.toJulianDay() - julianMonday) / 7);
    case Kind::DayOfMonth:
        return day.year() * 12 + day.month() - 1;
    case Kind::HijriMonth:
    case Kind::HijriMonthDay:
        return hijriYearOf(day);
    default:
        return day.year();
    }
}

std::optional<Period> Recurrence::base(int cycle) const
{
    const auto day = [](QDate date) { return periodOf(date, date, TimeUnit::Day); };
    const auto months = [cycle](int first, int count, TimeUnit unit) {
        const QDate start(cycle, first, 1);
        return periodOf(start, start.addMonths(count).addDays(-1), unit);
    };
    switch (m_kind) {
    case Kind::Weekday:
        return day(QDate::fromJulianDay(julianMonday + qint64(cycle) * 7 + m_first - 1));
    case Kind::DayOfMonth:
        return day(QDate(cycle / 12, cycle % 12 + 1, m_first));
    case Kind::Month:
        return months(m_first, 1, TimeUnit::Month);
    case Kind::MonthDay:
        return day(QDate(cycle, m_first, m_second));
    case Kind::Quarter:
        return months(m_first * 3 - 2, 3, TimeUnit::Quarter);
    case Kind::Half:
        return months(m_first * 6 - 5, 6, TimeUnit::Half);
    case Kind::Season:
        return months(m_first * 3, 3, TimeUnit::Season);
    case Kind::Easter:
        return day(easterOf(cycle).addDays(m_first));
    case Kind::Advent: {
        const QDate christmas(cycle, 12, 25);
        return day(christmas.addDays(-christmas.dayOfWeek() - 7 * (4 - m_first)));
    }
    case Kind::NthWeekday: {
        const auto month = months(m_first, 1, TimeUnit::Month);
        return month ? nthOf(*month, {.kind = Step::Kind::NthWeekday, .count = m_third, .weekday = m_second}) : month;
    }
    case Kind::HijriMonth: {
        const auto start = dayOfHijri(cycle, m_first, 1);
        const auto next = m_first < 12 ? dayOfHijri(cycle, m_first + 1, 1) : dayOfHijri(cycle + 1, 1, 1);
        return start && next ? periodOf(*start, next->addDays(-1), TimeUnit::Month) : std::nullopt;
    }
    case Kind::HijriMonthDay: {
        const auto date = dayOfHijri(cycle, m_first, m_second);
        return date ? day(*date) : std::nullopt;
    }
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

std::optional<Period> Recurrence::instance(int cycle) const
{
    std::optional<Period> period = base(cycle);
    if (period && m_weekday > 0 && period->start.dayOfWeek() != m_weekday)
        return std::nullopt;
    for (const Step &step : m_steps) {
        if (!period)
            break;
        period = step.kind == Step::Kind::Part ? partOf(*period, step.part) : nthOf(*period, step);
    }
    return period;
}

/// How many cycles away an instance may be: 29 February leaves out up to seven years, a weekday up to eleven months.
int Recurrence::reach() const { return m_weekday > 0 ? 14 : m_kind == Kind::MonthDay ? 8 : 2; }

std::optional<Period> Recurrence::in(const Period &period) const
{
    if (!period.isKnown || period.isOpen())
        return std::nullopt;
    const int first = cycleOf(period.start);
    const int last = std::min(cycleOf(period.end), first + std::max(reach(), 12));
    for (int cycle = first; cycle <= last; ++cycle) {
        const auto found = instance(cycle);
        if (found && found->start >= period.start && found->start <= period.end)
            return found;
    }
    return std::nullopt;
}

std::optional<Period> Recurrence::nearest(QDate day) const
{
    std::optional<Period> best;
    qint64 bestDistance = 0;
    const int cycle = cycleOf(day);
    for (int each = cycle - reach(); each <= cycle + reach(); ++each) {
        const auto found = instance(each);
        if (!found)
            continue;
        const qint64 distance = std::abs(day.daysTo(middleOf(*found)));
        if (!best || distance < bestDistance) {
            best = found;
            bestDistance = distance;
        }
    }
    return best;
}

std::optional<Period> Recurrence::last(QDate day) const
{
    const int cycle = cycleOf(day);
    for (int each = cycle + 1; each >= cycle - reach(); --each) {
        if (const auto found = instance(each); found && found->start <= day)
            return found;
    }
    return std::nullopt;
}

std::optional<Period> Recurrence::after(QDate day) const
{
    const int cycle = cycleOf(day);
    for (int each = cycle - 1; each <= cycle + reach(); ++each) {
        if (const auto found = instance(each); found && found->start > day)
            return found;
    }
    return std::nullopt;
}

std::optional<Period> Recurrence::before(QDate day) const
{
    const int cycle = cycleOf(day);
    for (int each = cycle + 1; each >= cycle - reach(); --each) {
        if (const auto found = instance(each); found && found->end < day)
            return found;
    }
    return std::nullopt;
}

std::optional<Period> nthOf(const Period &period, const Recurrence::Step &step)
{
    if (!period.isKnown)
        return period;
    if (period.isOpen() || step.count == 0)
        return std::nullopt;
    const bool fromEnd = step.count < 0;
    const int offset = fromEnd ? step.count + 1 : step.count - 1;
    if (step.kind == Recurrence::Step::Kind::NthWeekday) {
        const QDate edge = fromEnd ? period.end : period.start;
        const int toWeekday
            = fromEnd ? -((edge.dayOfWeek() - step.weekday + 7) % 7) : (step.weekday - edge.dayOfWeek() + 7) % 7;
        const QDate day = edge.addDays(toWeekday + 7 * qint64(offset));
        return day >= period.start && day <= period.end ? periodOf(day, day, TimeUnit::Day) : std::nullopt;
    }
    if (step.unit == TimeUnit::Week) {
        // The first week is the one that holds the first Thursday (ISO 8601 for years, and so for months).
        constexpr int thursday = 4;
        const auto day
            = nthOf(period, {.kind = Recurrence::Step::Kind::NthWeekday, .count = step.count, .weekday = thursday});
        return day ? unitAround(TimeUnit::Week, day->start) : std::nullopt;
    }
    const auto found = unitAround(step.unit, fromEnd ? period.end : period.start, offset);
    return found && found->start >= period.start && found->start <= period.end ? found : std::nullopt;
}

} // namespace Crossread
