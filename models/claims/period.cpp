// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/period.h"

#include "models/common/enumnames.h"

#include <algorithm>
#include <cmath>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames unitNames(std::array{
    std::pair{TimeUnit::Second, "second"_L1},
    std::pair{TimeUnit::Minute, "minute"_L1},
    std::pair{TimeUnit::Hour, "hour"_L1},
    std::pair{TimeUnit::Day, "day"_L1},
    std::pair{TimeUnit::Weekend, "weekend"_L1},
    std::pair{TimeUnit::Week, "week"_L1},
    std::pair{TimeUnit::Month, "month"_L1},
    std::pair{TimeUnit::Quarter, "quarter"_L1},
    std::pair{TimeUnit::Season, "season"_L1},
    std::pair{TimeUnit::Half, "half"_L1},
    std::pair{TimeUnit::Year, "year"_L1},
    std::pair{TimeUnit::Decade, "decade"_L1},
    std::pair{TimeUnit::Century, "century"_L1},
});

bool canBe(QDate day) { return day.isValid() && day.year() >= FirstYear && day.year() <= LastYear; }

/// How many months a unit has; 0 for those that are counted in days.
int monthsOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Month:
        return 1;
    case TimeUnit::Quarter:
    case TimeUnit::Season:
        return 3;
    case TimeUnit::Half:
        return 6;
    case TimeUnit::Year:
        return 12;
    case TimeUnit::Decade:
        return 120;
    case TimeUnit::Century:
        return 1200;
    default:
        return 0;
    }
}

/// The most units that are counted from a day; more lie beyond any date.
constexpr double mostUnits = 1e6;

} // namespace

QString timeUnitName(TimeUnit unit) { return unitNames.nameOf(unit); }

std::optional<TimeUnit> timeUnitFromName(QStringView name) { return unitNames.valueOf(name); }

QJsonObject Period::toJson() const
{
    QJsonObject value{{u"precision"_s, timeUnitName(precision)}};
    if (!isKnown)
        return value;
    const auto side = [](QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); };
    value.insert(u"start"_s, side(start));
    value.insert(u"end"_s, side(end));
    return value;
}

std::optional<Period> periodOf(QDate start, QDate end, TimeUnit precision)
{
    if (!canBe(start) || !canBe(end) || start > end)
        return std::nullopt;
    return Period{.start = start, .end = end, .precision = std::max(precision, TimeUnit::Day)};
}

std::optional<Period> unitAround(TimeUnit unit, QDate day, int offset)
{
    if (!canBe(day) || std::abs(offset) > mostUnits)
        return std::nullopt;
    if (const int months = monthsOf(unit); months > 0) {
        // Winter begins in December: a season's first month is the last of a quarter.
        const int shift = unit == TimeUnit::Season ? 1 : 0;
        const int first = (day.year() * 12 + day.month() - 1 + shift) / months * months - shift;
        const qint64 moved = first + qint64(offset) * months;
        if (moved < FirstYear * 12 || moved > LastYear * 12 + 11)
            return std::nullopt;
        const QDate start(int(moved / 12), int(moved % 12) + 1, 1);
        return periodOf(start, start.addMonths(months).addDays(-1), unit);
    }
    if (unit == TimeUnit::Week || unit == TimeUnit::Weekend) {
        const QDate monday = day.addDays(1 - day.dayOfWeek() + 7 * qint64(offset));
        return periodOf(unit == TimeUnit::Week ? monday : monday.addDays(5), monday.addDays(6), unit);
    }
    const QDate moved = unit == TimeUnit::Day ? day.addDays(offset) : day;
    return periodOf(moved, moved, TimeUnit::Day);
}

std::optional<Period> partOf(const Period &period, PeriodPart part)
{
    if (!period.isKnown)
        return period;
    if (period.isOpen())
        return std::nullopt;
    const qint64 days = period.start.daysTo(period.end) + 1;
    if (days <= 2)
        return period;
    // Months where there are some, as "early 2000" means months; of a month 10 days, 10 days and the rest.
    const int months = int(std::lround(double(days) / 30.44));
    const int third = int(part);
    if (months >= 3) {
        const QDate start = period.start.addMonths(months * third / 3);
        const QDate end = third == 2 ? period.end : period.start.addMonths(months * (third + 1) / 3).addDays(-1);
        return periodOf(start, end, TimeUnit::Month);
    }
    const qint64 length = days / 3;
    const QDate start = period.start.addDays(length * third);
    return periodOf(start, third == 2 ? period.end : start.addDays(length - 1), TimeUnit::Day);
}

TimeSpan::TimeSpan(double count, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Second:
        m_parts[Seconds] = count;
        return;
    case TimeUnit::Minute:
        m_parts[Minutes] = count;
        return;
    case TimeUnit::Hour:
        m_parts[Hours] = count;
        return;
    case TimeUnit::Day:
        m_parts[Days] = count;
        return;
    case TimeUnit::Week:
    case TimeUnit::Weekend:
        m_parts[Weeks] = count;
        return;
    case TimeUnit::Month:
    case TimeUnit::Quarter:
    case TimeUnit::Season:
    case TimeUnit::Half:
        m_parts[Months] = count * monthsOf(unit);
        return;
    case TimeUnit::Year:
    case TimeUnit::Decade:
    case TimeUnit::Century:
        m_parts[Years] = count * monthsOf(unit) / 12;
        return;
    }
}

TimeSpan TimeSpan::operator+(const TimeSpan &other) const
{
    TimeSpan sum = *this;
    for (size_t i = 0; i < m_parts.size(); ++i)
        sum.m_parts[i] += other.m_parts[i];
    return sum;
}

QString TimeSpan::toIso() const
{
    static constexpr std::array signs = {u'Y', u'M', u'W', u'D', u'H', u'M', u'S'};
    QString iso = u"P"_s;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] == 0)
            continue;
        if (i >= Hours && !iso.contains(u'T'))
            iso += u'T';
        iso += QString::number(m_parts[i], 'g', 15) + QChar(signs[i]);
    }
    return iso == "P"_L1 ? u"P0D"_s : iso;
}

TimeUnit TimeSpan::precision() const
{
    static constexpr std::array units = {TimeUnit::Year, TimeUnit::Month,  TimeUnit::Week,  TimeUnit::Day,
                                         TimeUnit::Hour, TimeUnit::Minute, TimeUnit::Second};
    for (size_t i = PartCount; i-- > 0;) {
        if (m_parts[i] != 0)
            return units[i];
    }
    return TimeUnit::Day;
}

std::optional<QDate> TimeSpan::from(QDate day, int direction) const
{
    const auto isTooMuch = [](double part) { return !(std::abs(part) <= mostUnits); };
    if (!day.isValid() || std::any_of(m_parts.begin(), m_parts.end(), isTooMuch))
        return std::nullopt;
    const double months = m_parts[Years] * 12 + m_parts[Months];
    const double wholeMonths = std::floor(months);
    const double hours = m_parts[Hours] + m_parts[Minutes] / 60 + m_parts[Seconds] / 3600;
    const double days = m_parts[Weeks] * 7 + m_parts[Days] + std::floor((months - wholeMonths) * 30) + hours / 24;
    const QDate moved = day.addMonths(direction * int(wholeMonths)).addDays(direction * qint64(std::floor(days)));
    return canBe(moved) ? std::optional(moved) : std::nullopt;
}

bool TimeSpan::isEmpty() const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [](double part) { return part == 0; });
}

} // namespace Crossread
