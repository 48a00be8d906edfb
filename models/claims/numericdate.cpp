// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/numericdate.h"

#include "models/claims/words.h"

#include <algorithm>
#include <array>

namespace Crossread {

namespace {

struct Figure {
    int value = 0;
    qsizetype digits = 0;
};

std::optional<Figure> figureAt(const WordedStatement &statement, qsizetype index)
{
    constexpr qsizetype mostUnits = 8; // four digits outside the Basic Multilingual Plane
    if (!statement.isDigits(index) || statement.words[index].range.length() > mostUnits)
        return std::nullopt;
    const QByteArray digits = latinDigits(statement.cut(statement.words[index].range));
    if (digits.size() > 4 || digits.size() == 3)
        return std::nullopt;
    return Figure{digits.toInt(), digits.size()};
}

/// The sign that parts two figures of a date, without blanks and marks of direction.
QChar signBefore(const WordedStatement &statement, qsizetype index)
{
    const QStringView gap = statement.gapBefore(index);
    QChar sign;
    for (const QChar each : gap) {
        if (each.category() == QChar::Other_Format)
            continue;
        if (!sign.isNull())
            return {};
        sign = each;
    }
    return QStringView(u"-/.–").contains(sign) ? sign : QChar();
}

std::optional<Recurrence> monthDay(int month, int day)
{
    const auto found = month >= 1 && month <= 12 ? Recurrence::month(month).withDay(day) : std::nullopt;
    return found && found->isValid() ? found : std::nullopt;
}

constexpr qsizetype yearDigits = 4;

bool isYear(const Figure &figure) { return figure.digits == yearDigits && figure.value >= 1000 && figure.value < 2200; }

std::optional<NumericDate> threeFigures(const std::array<Figure, 3> &figures, bool isMonthFirst)
{
    const bool isYearFirst = isYear(figures[0]);
    const Figure year = isYearFirst ? figures[0] : figures[2];
    const Figure one = figures[isYearFirst ? 1 : 0];
    const Figure two = figures[isYearFirst ? 2 : 1];
    if (one.digits > 2 || two.digits > 2 || (year.digits != 2 && !isYear(year)))
        return std::nullopt;
    constexpr int firstOfLastCentury = 40; // as for years of two digits in words
    const int fullYear
        = year.digits == yearDigits ? year.value : year.value + (year.value < firstOfLastCentury ? 2000 : 1900);
    const bool monthIsOne = isYearFirst || isMonthFirst;
    for (const bool swapped : {false, true}) {
        const QDate day
            = monthIsOne != swapped ? QDate(fullYear, one.value, two.value) : QDate(fullYear, two.value, one.value);
        if (swapped && isYearFirst)
            break;
        if (const auto period = periodOf(day, day, TimeUnit::Day))
            return NumericDate{.value = *period, .words = 3, .isSure = true};
    }
    return std::nullopt;
}

/// 20241018 (ISO 8601, basic format), of the years that file names and codes have.
std::optional<NumericDate> compactDate(const WordedStatement &statement, qsizetype first)
{
    constexpr qsizetype length = 8;
    if (!statement.isDigits(first) || statement.words[first].range.length() != length)
        return std::nullopt;
    const QByteArray digits = latinDigits(statement.cut(statement.words[first].range));
    const int year = digits.left(4).toInt();
    const QDate day(year, digits.sliced(4, 2).toInt(), digits.sliced(6).toInt());
    const auto period = year >= 1900 && year < 2100 ? periodOf(day, day, TimeUnit::Day) : std::nullopt;
    return period ? std::optional(NumericDate{.value = *period, .words = 1, .isSure = true}) : std::nullopt;
}

std::optional<NumericDate> twoFigures(const std::array<Figure, 3> &figures, QChar sign, bool isMonthFirst)
{
    const bool isYearFirst = isYear(figures[0]);
    if (isYearFirst != isYear(figures[1])) {
        const Figure month = figures[isYearFirst ? 1 : 0];
        const Figure year = figures[isYearFirst ? 0 : 1];
        if (month.digits > 2 || month.value < 1 || month.value > 12 || sign == u'.')
            return std::nullopt;
        const auto period = unitAround(TimeUnit::Month, QDate(year.value, month.value, 1));
        return NumericDate{.value = *period, .words = 2, .isSure = month.digits == 2 || sign == u'/'};
    }
    if (figures[0].digits > 2 || figures[1].digits > 2)
        return std::nullopt;
    // Of fractions and scores, few have two digits on both sides or count above a year's months; 24/7 is none either.
    const bool hasTwoDigits = figures[0].digits == 2 && figures[1].digits == 2;
    const bool isLarge = std::max(figures[0].value, figures[1].value) > 12 && figures[0].value != 24;
    const bool isSure = sign == u'/' && (hasTwoDigits || isLarge);
    for (const bool swapped : {false, true}) {
        const bool monthIsOne = isMonthFirst != swapped;
        const auto found = monthDay(figures[monthIsOne ? 0 : 1].value, figures[monthIsOne ? 1 : 0].value);
        if (found)
            return NumericDate{.value = *found, .words = 2, .isSure = isSure};
    }
    return std::nullopt;
}

} // namespace

std::optional<NumericDate> readNumericDate(const WordedStatement &statement, qsizetype first, bool isMonthFirst)
{
    if (const auto compact = compactDate(statement, first))
        return compact;
    std::array<Figure, 3> figures;
    QChar sign;
    qsizetype count = 0;
    while (count < 3) {
        const auto figure = figureAt(statement, first + count);
        if (!figure)
            break;
        if (count > 0) {
            const QChar next = signBefore(statement, first + count);
            if (next.isNull() || (count == 2 && next != sign))
                break;
            sign = next;
        }
        figures[count++] = *figure;
    }
    if (count < 2)
        return std::nullopt;
    if (count == 3)
        return threeFigures(figures, isMonthFirst);
    return twoFigures(figures, sign, isMonthFirst);
}

} // namespace Crossread
