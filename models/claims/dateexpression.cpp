// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/dateexpression.h"

#include "models/claims/calendars.h"

#include <QCoreApplication>

#include <cmath>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::DateExpression)
};

using Step = Recurrence::Step;
using Arguments = std::span<const DateValue>;

DateValue valueOf(const std::optional<Period> &period) { return period ? DateValue(*period) : DateValue(); }

Period unknownPeriod(TimeUnit precision) { return {.precision = std::max(precision, TimeUnit::Day), .isKnown = false}; }

std::optional<int> wholeOf(const DateValue &value)
{
    const double *number = std::get_if<double>(&value);
    return number && std::abs(*number) < 1e6 && *number == std::floor(*number) ? std::optional(int(*number))
                                                                               : std::nullopt;
}

bool isNone(const DateValue &value) { return std::holds_alternative<std::monostate>(value); }

TimeUnit precisionOf(const Recurrence &recurrence)
{
    switch (recurrence.kind()) {
    case Recurrence::Kind::Month:
    case Recurrence::Kind::HijriMonth:
        return TimeUnit::Month;
    case Recurrence::Kind::Quarter:
        return TimeUnit::Quarter;
    case Recurrence::Kind::Season:
        return TimeUnit::Season;
    case Recurrence::Kind::Half:
        return TimeUnit::Half;
    default:
        return TimeUnit::Day;
    }
}

DateValue today(Arguments, QDate reference)
{
    return reference.isValid() ? valueOf(periodOf(reference, reference, TimeUnit::Day))
                               : DateValue(unknownPeriod(TimeUnit::Day));
}

DateValue recurring(const std::optional<Recurrence> &recurrence)
{
    return recurrence && recurrence->isValid() ? DateValue(*recurrence) : DateValue();
}

DateValue year(Arguments arguments, QDate)
{
    const auto number = wholeOf(arguments[0]);
    return number ? valueOf(unitAround(TimeUnit::Year, QDate(*number, 1, 1))) : DateValue();
}

/// '24, 31.10.74: of this century up to 39, as more lies behind than ahead in the news.
DateValue shortYear(Arguments arguments, QDate)
{
    const auto number = wholeOf(arguments[0]);
    if (!number || *number < 0 || *number > 99)
        return {};
    constexpr int firstOfLastCentury = 40;
    return valueOf(unitAround(TimeUnit::Year, QDate(*number + (*number < firstOfLastCentury ? 2000 : 1900), 1, 1)));
}

/// 1950-53: the year of two digits in the century of another one.
DateValue sameCentury(Arguments arguments, QDate)
{
    const auto *other = std::get_if<Period>(&arguments[0]);
    const auto number = wholeOf(arguments[1]);
    if (!other || !other->start.isValid() || !number || *number < 0 || *number > 99)
        return {};
    constexpr int longest = 40;
    const int year = other->start.year() / 100 * 100 + *number;
    if (year <= other->start.year() || year > other->start.year() + longest)
        return {};
    return valueOf(unitAround(TimeUnit::Year, QDate(year, 1, 1)));
}

/// "nineteen eighty-six", "two thousand and five".
DateValue spokenYear(Arguments arguments, QDate)
{
    const auto number = wholeOf(arguments[0]);
    const auto rest = wholeOf(arguments[1]);
    if (!number || (!isNone(arguments[1]) && !rest))
        return {};
    const bool isPair = rest && *number >= 10 && *number <= 21 && *rest >= 10 && *rest <= 99;
    const bool isWhole = isNone(arguments[1]) && *number >= 1000 && *number < 2200;
    if (!isPair && !isWhole)
        return {};
    return valueOf(unitAround(TimeUnit::Year, QDate(isPair ? *number * 100 + *rest : *number, 1, 1)));
}

/// 1990 or 90: the nineties.
DateValue decade(Arguments arguments, QDate)
{
    const Period *period = std::get_if<Period>(&arguments[0]);
    std::optional<int> number = period ? std::optional(period->start.year()) : wholeOf(arguments[0]);
    if (!number || *number % 10 != 0 || *number < 0)
        return {};
    if (*number < 100)
        *number += *number < 20 ? 2000 : 1900;
    return valueOf(unitAround(TimeUnit::Decade, QDate(*number, 1, 1)));
}

DateValue century(Arguments arguments, QDate)
{
    const auto number = wholeOf(arguments[0]);
    return number && *number >= 1 && *number <= 30
        ? valueOf(unitAround(TimeUnit::Century, QDate((*number - 1) * 100 + (*number == 1 ? 1 : 0), 1, 1)))
        : DateValue();
}

/// The number of a year: 2016.
DateValue yearNumber(Arguments arguments, QDate)
{
    const auto *period = std::get_if<Period>(&arguments[0]);
    return period && period->start.isValid() ? DateValue(double(period->start.year())) : DateValue();
}

/// "Ramadan 2016" gives the year of the other calendar.
DateValue hijriYear(Arguments arguments, QDate reference)
{
    const auto number = wholeOf(arguments[0]);
    constexpr int lastHijri = 1700;
    if (number && *number > lastHijri)
        return year(arguments, reference);
    const auto start = number ? dayOfHijri(*number, 1, 1) : std::nullopt;
    const auto next = number ? dayOfHijri(*number + 1, 1, 1) : std::nullopt;
    return start && next ? valueOf(periodOf(*start, next->addDays(-1), TimeUnit::Year)) : DateValue();
}

DateValue month(Arguments arguments, QDate)
{
    const auto number = wholeOf(arguments[0]);
    return number ? recurring(Recurrence::month(*number)) : DateValue();
}

DateValue dayOfMonth(Arguments arguments, QDate)
{
    const auto number = wholeOf(arguments[0]);
    return number ? recurring(Recurrence::dayOfMonth(*number)) : DateValue();
}

DateValue monthDay(Arguments arguments, QDate)
{
    const Recurrence *month = std::get_if<Recurrence>(&arguments[0]);
    const auto number = wholeOf(arguments[1]);
    return month && number ? recurring(month->withDay(*number)) : DateValue();
}

DateValue numbered(QLatin1StringView kind, const DateValue &value)
{
    const auto number = wholeOf(value);
    return number ? recurring(Recurrence::fromText(kind + QString::number(*number))) : DateValue();
}

DateValue quarter(Arguments arguments, QDate) { return numbered("quarter-"_L1, arguments[0]); }

DateValue half(Arguments arguments, QDate) { return numbered("half-"_L1, arguments[0]); }

DateValue onWeekday(Arguments arguments, QDate)
{
    const Recurrence *weekday = std::get_if<Recurrence>(&arguments[0]);
    const Recurrence *recurrence = std::get_if<Recurrence>(&arguments[1]);
    if (weekday && recurrence)
        return recurrence->kind() == Recurrence::Kind::Weekday ? DateValue()
                                                               : DateValue(recurrence->onWeekday(weekday->first()));
    // "Friday, this week" is one of its days; "Friday, 3 May" is that day, whatever its weekday.
    const Period *period = std::get_if<Period>(&arguments[1]);
    if (!weekday || !period || period->precision == TimeUnit::Day)
        return arguments[1];
    if (!period->isKnown)
        return unknownPeriod(TimeUnit::Day);
    const bool isWeek = period->precision == TimeUnit::Week || period->precision == TimeUnit::Weekend;
    return isWeek ? valueOf(weekday->in(*period)) : DateValue();
}

DateValue nth(Arguments arguments, QDate)
{
    const auto count = wholeOf(arguments[0]);
    if (!count || *count == 0)
        return {};
    Step step{.kind = Step::Kind::NthUnit, .count = *count};
    if (const auto *unit = std::get_if<TimeUnit>(&arguments[1])) {
        step.unit = *unit;
    } else if (const auto *weekday = std::get_if<Recurrence>(&arguments[1]);
               weekday && weekday->kind() == Recurrence::Kind::Weekday) {
        step.kind = Step::Kind::NthWeekday;
        step.weekday = weekday->first();
    } else {
        return {};
    }
    if (const auto *whole = std::get_if<Period>(&arguments[2]))
        return whole->isKnown ? valueOf(nthOf(*whole, step)) : DateValue(unknownPeriod(step.unit));
    if (const auto *whole = std::get_if<Recurrence>(&arguments[2]))
        return whole->then(step);
    return {};
}

DateValue in(Arguments arguments, QDate reference)
{
    const Recurrence *part = std::get_if<Recurrence>(&arguments[1]);
    if (isNone(arguments[0]) || !part)
        return isNone(arguments[0]) ? arguments[1] : DateValue();
    if (const auto *whole = std::get_if<Recurrence>(&arguments[0])) {
        if (part->kind() == Recurrence::Kind::DayOfMonth)
            return recurring(whole->withDay(part->first()));
        if (part->kind() == Recurrence::Kind::Weekday) {
            const DateValue first[] = {1.0, *part, *whole};
            return nth(first, reference);
        }
        return {};
    }
    const auto *whole = std::get_if<Period>(&arguments[0]);
    if (!whole)
        return {};
    return whole->isKnown ? valueOf(part->in(*whole)) : DateValue(unknownPeriod(precisionOf(*part)));
}

/// The unit, the weekday of a week, or the month, holiday ... so many units from the text's day.
DateValue around(Arguments arguments, QDate reference)
{
    const auto offset = wholeOf(arguments[0]);
    if (!offset)
        return {};
    if (const auto *unit = std::get_if<TimeUnit>(&arguments[1]))
        return reference.isValid() ? valueOf(unitAround(*unit, reference, *offset)) : DateValue(unknownPeriod(*unit));
    const auto *recurrence = std::get_if<Recurrence>(&arguments[1]);
    if (!recurrence)
        return {};
    if (!reference.isValid())
        return unknownPeriod(precisionOf(*recurrence));
    if (recurrence->kind() == Recurrence::Kind::Weekday) {
        const auto week = unitAround(TimeUnit::Week, reference, *offset);
        return week ? valueOf(recurrence->in(*week)) : DateValue();
    }
    if (*offset == 0)
        return valueOf(recurrence->nearest(reference));
    return valueOf(*offset < 0 ? recurrence->before(reference) : recurrence->after(reference));
}

/// The nearest one ahead (1) or behind (-1): "mardi dernier".
DateValue closest(Arguments arguments, QDate reference)
{
    const auto direction = wholeOf(arguments[0]);
    const auto *recurrence = std::get_if<Recurrence>(&arguments[1]);
    if (!direction || !recurrence)
        return {};
    if (!reference.isValid())
        return unknownPeriod(precisionOf(*recurrence));
    return valueOf(*direction < 0 ? recurrence->before(reference) : recurrence->after(reference));
}

DateValue span(Arguments arguments, QDate)
{
    const auto *number = std::get_if<double>(&arguments[0]);
    const auto *unit = std::get_if<TimeUnit>(&arguments[1]);
    return number && unit && *number >= 0 && *number < 1e9 ? DateValue(TimeSpan(*number, *unit)) : DateValue();
}

DateValue add(Arguments arguments, QDate)
{
    if (isNone(arguments[1]))
        return arguments[0];
    const auto *first = std::get_if<TimeSpan>(&arguments[0]);
    const auto *second = std::get_if<TimeSpan>(&arguments[1]);
    if (first && second)
        return *first + *second;
    const auto *number = std::get_if<double>(&arguments[0]);
    const auto *other = std::get_if<double>(&arguments[1]);
    return number && other ? DateValue(*number + *other) : DateValue();
}

DateValue times(Arguments arguments, QDate)
{
    const auto *number = std::get_if<double>(&arguments[0]);
    const auto *other = std::get_if<double>(&arguments[1]);
    return number && other ? DateValue(*number * *other) : DateValue();
}

/// The day that lies so far ahead of (1) or behind (-1) another one, or of the text's day.
DateValue shift(Arguments arguments, QDate reference)
{
    const auto direction = wholeOf(arguments[0]);
    const auto *span = std::get_if<TimeSpan>(&arguments[1]);
    if (!direction || !span)
        return {};
    const TimeUnit precision = std::max(span->precision(), TimeUnit::Day);
    QDate from = reference;
    if (!isNone(arguments[2])) {
        const auto anchor = resolvedPeriod(arguments[2], reference);
        if (!anchor || anchor->isOpen())
            return {};
        from = *direction < 0 ? anchor->start : anchor->end;
    }
    if (!from.isValid())
        return unknownPeriod(precision);
    const auto day = span->from(from, *direction);
    return day ? valueOf(periodOf(*day, *day, precision)) : DateValue();
}

/// So much time right before (-1) or right after (1) the text's day: "the last three weeks". Quarters, decades and
/// centuries are those of the calendar.
DateValue stretch(Arguments arguments, QDate reference)
{
    const auto direction = wholeOf(arguments[0]);
    const auto *number = std::get_if<double>(&arguments[1]);
    const auto *unit = std::get_if<TimeUnit>(&arguments[2]);
    if (!direction || !number || !unit || !(*number > 0))
        return {};
    if (!reference.isValid())
        return unknownPeriod(*unit);
    const bool isOfCalendar = *unit != TimeUnit::Week && *unit != TimeUnit::Month && *unit != TimeUnit::Year;
    if (const auto count = wholeOf(arguments[1]); count && isOfCalendar && *unit > TimeUnit::Day) {
        const auto nearEnd = unitAround(*unit, reference, *direction);
        const auto farEnd = unitAround(*unit, reference, *direction * *count);
        if (!nearEnd || !farEnd)
            return {};
        return valueOf(periodOf(std::min(nearEnd->start, farEnd->start), std::max(nearEnd->end, farEnd->end), *unit));
    }
    if (*unit < TimeUnit::Day)
        return valueOf(periodOf(reference, reference, TimeUnit::Day));
    const auto end = TimeSpan(*number, *unit).from(reference, *direction);
    if (!end)
        return {};
    return *direction < 0 ? valueOf(periodOf(*end, reference.addDays(-1), TimeUnit::Day))
                          : valueOf(periodOf(reference.addDays(1), *end, TimeUnit::Day));
}

template<PeriodPart part>
DateValue partOfValue(Arguments arguments, QDate)
{
    if (const auto *recurrence = std::get_if<Recurrence>(&arguments[0]))
        return recurrence->then({.kind = Step::Kind::Part, .part = part});
    const auto *period = std::get_if<Period>(&arguments[0]);
    return period ? valueOf(partOf(*period, part)) : DateValue();
}

enum class Side { Since, Until, Before, After };

template<Side side>
DateValue openPeriod(Arguments arguments, QDate reference)
{
    const auto period = resolvedPeriod(arguments[0], reference);
    if (!period || !period->isKnown || period->isOpen())
        return period && !period->isKnown ? DateValue(*period) : DateValue();
    Period open{.precision = period->precision};
    switch (side) {
    case Side::Since:
        open.start = period->start;
        break;
    case Side::After:
        open.start = period->end.addDays(1);
        break;
    case Side::Until:
        open.end = period->end;
        break;
    case Side::Before:
        open.end = period->start.addDays(-1);
        break;
    }
    return open;
}

/// From the one to the other. What recurs is the nearest one, then the first one behind that; where only one is fixed,
/// the other lies next to it.
DateValue range(Arguments arguments, QDate reference)
{
    const auto *later = std::get_if<Recurrence>(&arguments[1]);
    const auto *earlier = std::get_if<Recurrence>(&arguments[0]);
    std::optional<Period> end = later ? std::nullopt : resolvedPeriod(arguments[1], reference);
    std::optional<Period> start = earlier && end && end->isKnown && !end->isOpen()
        ? earlier->last(end->start)
        : resolvedPeriod(arguments[0], reference);
    if (!start || start->isOpen())
        return {};
    if (later && start->isKnown)
        end = later->after(start->start.addDays(-1));
    else if (later)
        end = unknownPeriod(precisionOf(*later));
    if (!end || end->isOpen())
        return {};
    const TimeUnit precision = std::min(start->precision, end->precision);
    if (!start->isKnown || !end->isKnown)
        return unknownPeriod(precision);
    return valueOf(periodOf(start->start, end->end, precision));
}

/// What is left of the unit around the text's day (1), or has gone by of it (-1).
DateValue remainder(Arguments arguments, QDate reference)
{
    const auto direction = wholeOf(arguments[0]);
    const auto *unit = std::get_if<TimeUnit>(&arguments[1]);
    if (!direction || !unit)
        return {};
    if (!reference.isValid())
        return unknownPeriod(*unit);
    const auto whole = unitAround(*unit, reference);
    if (!whole)
        return {};
    const QDate before = std::max(whole->start, reference.addDays(-1));
    return valueOf(*direction > 0 ? periodOf(reference, whole->end, *unit) : periodOf(whole->start, before, *unit));
}

/// The first units of a period, or the last ones where the count is negative: "the last four months of 2021".
DateValue edge(Arguments arguments, QDate reference)
{
    const auto count = wholeOf(arguments[0]);
    if (!count || *count == 0)
        return {};
    const DateValue near[] = {*count > 0 ? 1.0 : -1.0, arguments[1], arguments[2]};
    const DateValue far[] = {double(*count), arguments[1], arguments[2]};
    const DateValue one = nth(near, reference);
    const DateValue other = nth(far, reference);
    const DateValue ends[] = {*count > 0 ? one : other, *count > 0 ? other : one};
    return range(ends, reference);
}

/// A day, which alone may have a time of day.
DateValue moment(Arguments arguments, QDate)
{
    const auto *period = std::get_if<Period>(&arguments[0]);
    const auto *recurrence = std::get_if<Recurrence>(&arguments[0]);
    const bool isDay = period ? !period->isOpen() && period->start == period->end
                              : recurrence && precisionOf(*recurrence) == TimeUnit::Day;
    return isDay ? arguments[0] : DateValue();
}

/// The week, month ... that holds a day: "the week of 6 October".
DateValue holding(Arguments arguments, QDate reference)
{
    const auto *unit = std::get_if<TimeUnit>(&arguments[0]);
    const auto inside = resolvedPeriod(arguments[1], reference);
    if (!unit || !inside || inside->isOpen())
        return {};
    return inside->isKnown ? valueOf(unitAround(*unit, inside->start)) : DateValue(unknownPeriod(*unit));
}

DateValue first(Arguments arguments, QDate) { return isNone(arguments[0]) ? arguments[1] : arguments[0]; }

struct Operation {
    QLatin1StringView name;
    qsizetype arguments;
    DateValue (*evaluate)(Arguments, QDate);
};

constexpr std::array operations = {
    Operation{"today"_L1, 0, today},
    Operation{"year"_L1, 1, year},
    Operation{"short-year"_L1, 1, shortYear},
    Operation{"year-number"_L1, 1, yearNumber},
    Operation{"spoken-year"_L1, 2, spokenYear},
    Operation{"same-century"_L1, 2, sameCentury},
    Operation{"hijri-year"_L1, 1, hijriYear},
    Operation{"decade"_L1, 1, decade},
    Operation{"century"_L1, 1, century},
    Operation{"month"_L1, 1, month},
    Operation{"quarter"_L1, 1, quarter},
    Operation{"half"_L1, 1, half},
    Operation{"day"_L1, 1, dayOfMonth},
    Operation{"month-day"_L1, 2, monthDay},
    Operation{"on"_L1, 2, onWeekday},
    Operation{"in"_L1, 2, in},
    Operation{"nth"_L1, 3, nth},
    Operation{"around"_L1, 2, around},
    Operation{"closest"_L1, 2, closest},
    Operation{"span"_L1, 2, span},
    Operation{"add"_L1, 2, add},
    Operation{"times"_L1, 2, times},
    Operation{"shift"_L1, 3, shift},
    Operation{"stretch"_L1, 3, stretch},
    Operation{"start"_L1, 1, partOfValue<PeriodPart::Start>},
    Operation{"middle"_L1, 1, partOfValue<PeriodPart::Middle>},
    Operation{"end"_L1, 1, partOfValue<PeriodPart::End>},
    Operation{"since"_L1, 1, openPeriod<Side::Since>},
    Operation{"until"_L1, 1, openPeriod<Side::Until>},
    Operation{"before"_L1, 1, openPeriod<Side::Before>},
    Operation{"after"_L1, 1, openPeriod<Side::After>},
    Operation{"range"_L1, 2, range},
    Operation{"remainder"_L1, 2, remainder},
    Operation{"edge"_L1, 3, edge},
    Operation{"moment"_L1, 1, moment},
    Operation{"holding"_L1, 2, holding},
    Operation{"first"_L1, 2, first},
};

constexpr int constantNode = -1;
constexpr int elementNode = -2;

} // namespace

std::optional<Period> resolvedPeriod(const DateValue &value, QDate reference)
{
    if (const auto *period = std::get_if<Period>(&value))
        return *period;
    const auto *recurrence = std::get_if<Recurrence>(&value);
    if (!recurrence)
        return std::nullopt;
    if (!reference.isValid())
        return unknownPeriod(precisionOf(*recurrence));
    return recurrence->kind() == Recurrence::Kind::Weekday ? recurrence->last(reference)
                                                           : recurrence->nearest(reference);
}

/// Reads `name`, `name(expression, ...)` and numbers.
class DateExpressionParser
{
public:
    DateExpressionParser(QStringView text, const QStringList &elements)
        : m_text(text)
        , m_elements(elements)
    {
    }

    std::variant<DateExpression, QString> parse()
    {
        const bool isWhole = readNode(0) && skipBlanks() == m_text.size();
        if (!isWhole && m_problem.isEmpty())
            m_problem = Texts::tr("'%1' is no expression.").arg(m_text);
        if (!m_problem.isEmpty())
            return m_problem;
        return m_expression;
    }

private:
    qsizetype skipBlanks()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
        return m_position;
    }

    bool take(QChar sign)
    {
        if (skipBlanks() >= m_text.size() || m_text[m_position] != sign)
            return false;
        ++m_position;
        return true;
    }

    bool fail(const QString &problem)
    {
        m_problem = problem;
        return false;
    }

    bool readNode(int depth)
    {
        constexpr int deepest = 16;
        const qsizetype start = skipBlanks();
        while (m_position < m_text.size()
               && (m_text[m_position].isLetterOrNumber() || m_text[m_position] == u'-' || m_text[m_position] == u'.'))
            ++m_position;
        const QString name = m_text.sliced(start, m_position - start).toString();
        if (name.isEmpty() || depth > deepest)
            return false;
        DateExpression::Node node;
        bool isNumber = false;
        if (const double number = name.toDouble(&isNumber); isNumber) {
            node.operation = constantNode;
            node.constant = number;
        } else if (take(u'(')) {
            if (!readArguments(name, node, depth))
                return false;
        } else if (const qsizetype element = m_elements.indexOf(name); element >= 0) {
            node.operation = elementNode;
            node.element = element;
        } else if (const auto unit = timeUnitFromName(name)) {
            node.operation = constantNode;
            node.constant = *unit;
        } else if (name == "none"_L1) {
            node.operation = constantNode;
        } else {
            return fail(Texts::tr("The pattern has no '%1'.").arg(name));
        }
        m_expression.m_nodes.append(node);
        return true;
    }

    bool readArguments(const QString &name, DateExpression::Node &node, int depth)
    {
        const auto known = std::find_if(operations.begin(), operations.end(),
                                        [&name](const Operation &each) { return each.name == name; });
        if (known == operations.end())
            return fail(Texts::tr("There is no operation '%1'.").arg(name));
        node.operation = int(known - operations.begin());
        while (!take(u')')) {
            if ((!node.arguments.isEmpty() && !take(u',')) || !readNode(depth + 1))
                return false;
            node.arguments.append(m_expression.m_nodes.size() - 1);
        }
        if (node.arguments.size() != known->arguments)
            return fail(Texts::tr("The operation '%1' takes %n arguments.", nullptr, int(known->arguments)).arg(name));
        return true;
    }

    QStringView m_text;
    const QStringList &m_elements;
    DateExpression m_expression;
    QString m_problem;
    qsizetype m_position = 0;
};

std::variant<DateExpression, QString> DateExpression::parse(QStringView text, const QStringList &elements)
{
    return DateExpressionParser(text, elements).parse();
}

DateValue DateExpression::evaluate(std::span<const DateValue *const> captured, QDate reference) const
{
    return m_nodes.isEmpty() ? DateValue() : evaluateNode(m_nodes.size() - 1, captured, reference);
}

DateValue DateExpression::evaluateNode(qsizetype index, std::span<const DateValue *const> captured,
                                       QDate reference) const
{
    const Node &node = m_nodes[index];
    if (node.operation == constantNode)
        return node.constant;
    if (node.operation == elementNode)
        return captured[node.element] ? *captured[node.element] : DateValue();
    std::array<DateValue, 3> arguments;
    for (qsizetype i = 0; i < node.arguments.size(); ++i)
        arguments[i] = evaluateNode(node.arguments[i], captured, reference);
    return operations[node.operation].evaluate(std::span(arguments).first(node.arguments.size()), reference);
}

} // namespace Crossread
