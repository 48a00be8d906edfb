// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/finders.h"

#include <algorithm>
#include <cstdlib>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Reads the dates of one statement, word by word.
class DateFinder
{
public:
    DateFinder(WordedStatement &statement, const LanguageNames &names, QDate reference)
        : m_statement(statement)
        , m_names(names)
        , m_reference(reference)
    {
    }

    QList<ClaimSpan> find()
    {
        QList<ClaimSpan> claims;
        for (qsizetype i = 0; i < m_statement.words.size(); ++i) {
            m_next = i;
            const QJsonObject value = dateAt(i);
            if (value.isEmpty())
                continue;
            const TextRange range{m_statement.words[i].range.start, m_statement.words[m_next - 1].range.end};
            claims.append({.kind = ClaimKind::Date, .range = range, .value = value});
            m_statement.take(i, m_next);
            i = m_next - 1;
        }
        return claims;
    }

private:
    QJsonObject dateAt(qsizetype first)
    {
        if (m_statement.isDigits(first)) {
            const QJsonObject value = isoDate(first);
            return value.isEmpty() ? dayFirst(first) : value;
        }
        return monthFirst(first);
    }

    /// 2025-10-14
    QJsonObject isoDate(qsizetype first)
    {
        const auto year = number(first, 4, 4);
        const auto month = number(first + 1, 2, 2);
        const auto day = number(first + 2, 2, 2);
        if (!year || !month || !day || m_statement.gapBefore(first + 1) != u"-"
            || m_statement.gapBefore(first + 2) != u"-")
            return {};
        const QDate date(*year, *month, *day);
        m_next = first + 3;
        return date.isValid() ? dateValue(date, date, "day"_L1) : QJsonObject{};
    }

    /// 14 October 2025, 1er octobre, 10–14 October, 14 de octubre de 2025, 14 أكتوبر/تشرين الأول
    QJsonObject dayFirst(qsizetype first)
    {
        const auto day = number(first, 1, 2);
        if (!day)
            return {};
        std::optional<int> lastDay = day;
        m_next = first + 1;
        if (const auto second = number(m_next, 1, 2); second && isDash(m_statement.gapBefore(m_next))) {
            lastDay = second;
            ++m_next;
        }
        skipOrdinalSuffix();
        skipConnector();
        const auto month = monthAt(m_next);
        if (!month || !isGap(m_statement.gapBefore(m_next)))
            return {};
        m_next += month->words;
        if (const auto other = monthAt(m_next); other && m_statement.gapBefore(m_next).trimmed() == u"/")
            m_next += other->words;
        return days(yearNext(), month->value, *day, *lastDay);
    }

    /// October 14, 2025; October 2025. Without a year only where nothing is counted: "In October 18 people ..."
    QJsonObject monthFirst(qsizetype first)
    {
        const auto month = monthAt(first);
        if (!month)
            return {};
        m_next = first + month->words;
        if (const auto other = monthAt(m_next); other && m_statement.gapBefore(m_next).trimmed() == u"/")
            m_next += other->words;
        if (const auto year = yearNext()) {
            const QDate start(*year, month->value, 1);
            return dateValue(start, start.addMonths(1).addDays(-1), "month"_L1);
        }
        const auto day = number(m_next, 1, 2);
        if (!day || !isGap(m_statement.gapBefore(m_next)))
            return {};
        ++m_next;
        skipOrdinalSuffix();
        const auto year = yearNext();
        const QStringView after = m_statement.gapAfter(m_next - 1);
        const bool standsAlone = m_next == m_statement.words.size() || (!after.isEmpty() && !isBlank(after.front()));
        return year || standsAlone ? days(year, month->value, *day, *day) : QJsonObject{};
    }

    QJsonObject days(std::optional<int> year, int month, int first, int last) const
    {
        if (!year && !m_reference.isValid()) {
            const int leapYear = 2000;
            if (!QDate::isValid(leapYear, month, first) || first != last)
                return {};
            return {{u"month"_s, month}, {u"day"_s, first}, {u"precision"_s, u"day"_s}};
        }
        const QDate start = year ? QDate(*year, month, first) : nearest(month, first);
        const QDate end(start.year(), month, last);
        return start.isValid() && end.isValid() && start <= end ? dateValue(start, end, "day"_L1) : QJsonObject{};
    }

    QDate nearest(int month, int day) const
    {
        QDate best;
        for (const int year : {m_reference.year(), m_reference.year() - 1, m_reference.year() + 1}) {
            const QDate date(year, month, day);
            const auto distance = [this](QDate other) { return std::abs(m_reference.daysTo(other)); };
            if (date.isValid() && (!best.isValid() || distance(date) < distance(best)))
                best = date;
        }
        return best;
    }

    /// The year behind the words that were read, which it takes as well.
    std::optional<int> yearNext()
    {
        const qsizetype before = m_next;
        skipConnector();
        const auto year = number(m_next, 4, 4);
        if (year && *year >= 1000 && isGap(m_statement.gapBefore(m_next))) {
            ++m_next;
            return year;
        }
        m_next = before;
        return std::nullopt;
    }

    /// "er", "th", "st" stuck to the day.
    void skipOrdinalSuffix()
    {
        if (m_statement.isFree(m_next) && !m_statement.words[m_next].digits && m_statement.gapBefore(m_next).isEmpty()
            && m_statement.words[m_next].range.length() <= 2)
            ++m_next;
    }

    void skipConnector()
    {
        if (m_statement.isFree(m_next) && isGap(m_statement.gapBefore(m_next))
            && m_names.dateConnectors.contains(m_statement.words[m_next].key.toCaseFolded()))
            ++m_next;
    }

    std::optional<PhraseTable<int>::Found> monthAt(qsizetype index) const
    {
        return m_names.months.match(m_statement, index);
    }

    /// The value of a run of so many digits.
    std::optional<int> number(qsizetype index, qsizetype fewest, qsizetype most) const
    {
        if (!m_statement.isDigits(index) || m_statement.words[index].range.length() > 2 * most)
            return std::nullopt;
        const QByteArray digits = latinDigits(m_statement.cut(m_statement.words[index].range));
        return digits.size() >= fewest && digits.size() <= most ? std::optional(digits.toInt()) : std::nullopt;
    }

    static bool isDash(QStringView gap) { return gap == u"-" || gap == u"–"; }

    /// Blanks, a comma or a full stop, as between the parts of a date.
    static bool isGap(QStringView gap)
    {
        return !gap.isEmpty() && gap.size() <= 3 && std::all_of(gap.begin(), gap.end(), [](QChar character) {
            return isBlank(character) || QStringView(u",،.").contains(character);
        });
    }

    WordedStatement &m_statement;
    const LanguageNames &m_names;
    QDate m_reference;
    qsizetype m_next = 0; ///< The word behind those that were read.
};

} // namespace

QList<ClaimSpan> findDates(WordedStatement &statement, const LanguageNames &names, QDate reference)
{
    return DateFinder(statement, names, reference).find();
}

QJsonObject dateValue(QDate start, QDate end, QLatin1StringView precision)
{
    return {
        {u"start"_s, start.toString(Qt::ISODate)}, {u"end"_s, end.toString(Qt::ISODate)}, {u"precision"_s, precision}};
}

QJsonObject yearValue(int first, int last) { return dateValue(QDate(first, 1, 1), QDate(last, 12, 31), "year"_L1); }

} // namespace Crossread
