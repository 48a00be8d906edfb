// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/quantityfinder.h"

#include "models/claims/amountreader.h"
#include "models/claims/lexicon.h"
#include "models/claims/numberwordat.h"

#include <algorithm>
#include <cmath>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// The value of a date claim for whole years.
QJsonObject yearsValue(int first, int last)
{
    return {{u"start"_s, u"%1-01-01"_s.arg(first)}, {u"end"_s, u"%1-12-31"_s.arg(last)}, {u"precision"_s, u"year"_s}};
}

constexpr int firstYear = 1800;
constexpr int lastYear = 2100;

bool isDash(QStringView gap) { return gap == u"-" || gap == u"–" || gap == u"—" || gap == u"−" || gap == u"~"; }

bool isLimit(const QString &comparison) { return comparison != "~"_L1 && !comparison.isEmpty(); }

/// Reads the quantities of one statement, word by word.
class QuantityFinder
{
public:
    QuantityFinder(WordedStatement &statement, const LanguageNames &names)
        : m_statement(statement)
        , m_names(names)
        , m_reader(statement, names)
        , m_from(statement.range.start)
    {
    }

    QList<ClaimSpan> find()
    {
        for (qsizetype i = 0; i < m_statement.words.size(); i = std::max(i + 1, m_next)) {
            m_next = i;
            if (m_statement.isFree(i))
                readAt(i);
        }
        return m_claims;
    }

private:
    /// A quantity that is being read.
    struct Quantity {
        QuantityValue value;
        TextRange range;
        qsizetype first = 0; ///< Index of its first word.
        qsizetype next = 0;  ///< Index of the word behind it.
        bool isBare = true;  ///< It has no unit.
        NumberReading reading;
    };

    void readAt(qsizetype index)
    {
        if (const FoundPhrase none = m_statement.phraseAt(index, WordClass::NotNumber)) {
            m_next = none.end();
            return;
        }
        if (const qsizetype words = m_reader.codeAt(index)) {
            m_next = index + words;
            m_statement.take(index, m_next);
            return;
        }
        if (const FoundPhrase opening = m_statement.phraseAt(index, WordClass::RangeOpening)) {
            if (readOpenedRange(opening))
                return;
        }
        if (const FoundPhrase limit = m_statement.phraseAt(index, WordClass::Comparison)) {
            if (readLimited(limit))
                return;
        }
        readQuantity(index, {}, m_statement.words[index].range.start);
    }

    // Ranges

    /// between 10 and 15, from 10 to 15
    bool readOpenedRange(const FoundPhrase &opening)
    {
        const qsizetype index = m_reader.amountNear(opening.end());
        if (index < 0)
            return false;
        for (const ReadNumber how : {ReadNumber::Whole, ReadNumber::WithoutAnd}) {
            const std::optional<Amount> lowest = amountAt(index, how);
            if (!lowest)
                return false;
            const qsizetype second = behindJoint(lowest->next, opening.entry->value);
            if (second < 0)
                continue;
            if (auto quantity = rangeOf(*lowest, second)) {
                if (opening.entry->detail("inside"_L1) == "yes"_L1 && quantity->isBare)
                    quantity->range.start = opening.range.start;
                quantity->first = opening.first;
                finish(*quantity);
                return true;
            }
        }
        return false;
    }

    /// The word behind the one that the opening word asks for between two numbers ("and" behind "between", "to" behind
    /// "from"), or that it is written together with: بين عشرة وعشرين. -1 where there is none.
    qsizetype behindJoint(qsizetype index, const QString &kind) const
    {
        if (index >= m_statement.words.size() || !isBlank(m_statement.gapBefore(index)))
            return -1;
        const QStringList kinds = kind.split(u' ');
        if (const NumberWordAt word = numberWordAt(m_statement, index); word.joined && word.number)
            return kinds.contains("and"_L1) ? index : -1;
        const FoundPhrase joint = m_statement.phraseAt(index, WordClass::RangeTo);
        return joint && kinds.contains(joint.entry->value) ? joint.end() : -1;
    }

    /// The range from an amount to that at `index`, which may say "about" before; none where it falls.
    std::optional<Quantity> rangeOf(const Amount &lowest, qsizetype index)
    {
        // و15: the figure is written together with the word before it.
        const bool isStuck = m_statement.isDigits(index) && m_statement.gapBefore(index).isEmpty();
        if (index = isStuck ? index : m_reader.amountNear(index); index < 0)
            return std::nullopt;
        if (const FoundPhrase about = m_statement.phraseAt(index, WordClass::Comparison);
            about && m_reader.amountNear(about.end()) >= 0)
            index = m_reader.amountNear(about.end());
        const std::optional<Amount> highest = amountAt(index, ReadNumber::Whole, lowest.range.end);
        return highest ? rangeOf(lowest, *highest) : std::nullopt;
    }

    static std::optional<Quantity> rangeOf(Amount lowest, const Amount &highest)
    {
        const bool sameUnit = lowest.unit == highest.unit || !lowest.hasUnit() || !highest.hasUnit();
        // 5 to 10 million
        if (highest.reading.scale > 1 && lowest.reading.scale == 1
            && lowest.number < highest.number / highest.reading.scale)
            lowest.number *= highest.reading.scale;
        if (!sameUnit || lowest.isTime || highest.isTime || lowest.number >= highest.number
            || lowest.reading.isOrdinal != highest.reading.isOrdinal)
            return std::nullopt;
        Quantity quantity{.range = {lowest.range.start, highest.range.end},
                          .first = lowest.reading.first,
                          .next = highest.next,
                          .isBare = !lowest.hasUnit() && !highest.hasUnit(),
                          .reading = lowest.reading};
        quantity.value.number = lowest.number;
        quantity.value.maximum = highest.number;
        quantity.value.unit = highest.hasUnit() ? highest.unit : lowest.unit;
        quantity.value.approximate = lowest.reading.isApproximate || highest.reading.isApproximate;
        quantity.value.isOrdinal = highest.reading.isOrdinal;
        return quantity;
    }

    std::optional<Amount> amountAt(qsizetype index, ReadNumber how, qsizetype from = -1) const
    {
        return m_statement.isFree(index) ? m_reader.read(index, from < 0 ? m_from : from, how) : std::nullopt;
    }

    // Limits

    /// "more than 27", "at least another 27"
    bool readLimited(const FoundPhrase &limit)
    {
        QString comparison = limit.entry->value;
        qsizetype index = limit.end();
        qsizetype start = limit.range.start;
        constexpr int mostLimits = 3;
        int limits = 1;
        for (FoundPhrase next = m_statement.phraseAt(index, WordClass::Comparison);
             next && limits < mostLimits && m_reader.isNear(index);
             next = m_statement.phraseAt(index, WordClass::Comparison), ++limits) {
            if (!isLimit(comparison)) {
                comparison = next.entry->value;
                start = next.range.start;
            }
            index = next.end();
        }
        if (index = m_reader.amountNear(index); index < 0)
            return false;
        if (m_statement.phraseAt(index, WordClass::NotNumber))
            return false;
        if (m_reader.codeAt(index) > 0)
            return false;
        return readQuantity(index, comparison, start);
    }

    bool readQuantity(qsizetype index, const QString &comparison, qsizetype start)
    {
        if (const FoundPhrase people = m_statement.phraseAt(index, WordClass::DualPerson)) {
            Quantity quantity{.range = people.range, .first = index, .next = people.end(), .isBare = false};
            quantity.value.number = 2;
            quantity.value.unit = u"person"_s;
            quantity.value.noun = m_statement.cut(people.range).toString().toLower();
            quantity.value.comparison = comparison.isEmpty() ? u"="_s : comparison;
            finish(quantity);
            return true;
        }
        const std::optional<Amount> amount = amountAt(index, ReadNumber::Whole);
        if (!amount)
            return false;
        m_next = amount->next;
        Quantity quantity{.range = amount->range,
                          .first = index,
                          .next = amount->next,
                          .isBare = !amount->hasUnit(),
                          .reading = amount->reading};
        quantity.value.number = amount->number;
        quantity.value.unit = amount->unit;
        quantity.value.isOrdinal = amount->reading.isOrdinal;
        quantity.value.approximate = amount->reading.isApproximate;
        bool isRange = false;
        if (auto range = rangeBehind(*amount)) {
            quantity = *range;
            isRange = true;
        } else if (amount->isTime) {
            m_next = std::max(amount->reading.end(), index + 1); // left to durations
            return true;
        }
        if (amount->reading.isPlainDigits && !isRange && comparison.isEmpty() && quantity.isBare && isYear(*amount)) {
            addYears(quantity, amount->number, amount->number);
            return true;
        }
        if (isRange && quantity.isBare && amount->reading.isPlainDigits && isYear(*amount)
            && *quantity.value.maximum <= lastYear) {
            addYears(quantity, amount->number, *quantity.value.maximum);
            return true;
        }
        if (!quantity.value.isOrdinal || isRange)
            applyLimit(quantity, comparison.isEmpty() ? signBefore(quantity) : comparison, start);
        if (!isRange && !quantity.value.isOrdinal)
            readLimitBehind(quantity);
        if (!isRange && quantity.isBare && isLimit(quantity.value.comparison))
            readOtherLimit(quantity);
        // "80 dollars a barrel"
        const bool isPer
            = amount->reading.isWeak && !quantity.isBare && m_lastNumberEnd == index && m_reader.isNear(index);
        if (isPer) {
            m_next = quantity.next;
            return true;
        }
        if (amount->reading.isWeak && quantity.isBare && comparison.isEmpty() && !countsSomething(quantity)) {
            m_next = quantity.next;
            return true;
        }
        finish(quantity);
        return true;
    }

    /// 10-15, 10 to 15, 1950-53
    std::optional<Quantity> rangeBehind(const Amount &lowest)
    {
        const qsizetype index = lowest.next;
        if (index >= m_statement.words.size() || !m_statement.isFree(index))
            return std::nullopt;
        const QStringView gap = m_statement.gapBefore(index);
        qsizetype second = -1;
        const bool isSpacedDash
            = lowest.reading.isInDigits && isDash(gap.trimmed()) && gap.size() <= 4 && m_statement.isDigits(index);
        const bool isDashed = isDash(gap) || isSpacedDash
            || (m_statement.isDigits(index) && isDash(gap.first(std::min<qsizetype>(gap.size(), 1)))
                && !gap.contains(u' '))
            || gap == u"-$" || gap == u"–$" || gap == u"-€" || gap == u"-£";
        if (isDashed && (m_statement.isDigits(index) || gap == u"–")) {
            second = index;
        } else if (const FoundPhrase to = m_statement.phraseAt(index, WordClass::RangeTo);
                   to && to.entry->value == "to"_L1 && m_reader.isNear(index)) {
            return rangeOf(lowest, to.end());
        }
        if (second < 0)
            return std::nullopt;
        std::optional<Amount> highest
            = m_reader.read(second,
                            lowest.range.end
                                + (gap.isEmpty() ? 0
                                                 : gap.size()
                                           - (gap.endsWith(u'$') || gap.endsWith(u'€') || gap.endsWith(u'£') ? 1 : 0)));
        if (!highest)
            return std::nullopt;
        // 1950-53
        constexpr double century = 100;
        if (isYear(lowest) && highest->reading.isPlainDigits && highest->number < century)
            highest->number += std::floor(lowest.number / century) * century;
        return rangeOf(lowest, *highest);
    }

    void applyLimit(Quantity &quantity, const QString &comparison, qsizetype start)
    {
        if (quantity.value.maximum) {
            quantity.value.approximate = quantity.value.approximate || comparison == "~"_L1;
            return;
        }
        if (comparison.isEmpty()) {
            if (quantity.value.approximate)
                quantity.value.comparison = u"~"_s;
            return;
        }
        quantity.value.comparison = comparison;
        if (!isLimit(comparison))
            quantity.value.approximate = true;
        else if (quantity.isBare)
            quantity.range.start = std::min(quantity.range.start, start);
    }

    /// >10, ≤ 20, ~30, ±5
    QString signBefore(Quantity &quantity) const
    {
        qsizetype end = quantity.range.start;
        const auto at = [&](qsizetype position) {
            return position >= m_from && position < m_statement.range.end ? m_statement.text[position] : QChar();
        };
        if (at(end - 1) == u' ')
            --end;
        const QChar sign = at(end - 1);
        const bool isEqual = sign == u'=';
        const QChar first = isEqual ? at(end - 2) : sign;
        QString comparison;
        if (first == u'>' || first == u'<')
            comparison = QString(first) + (isEqual ? u"="_s : QString());
        else if (sign == u'≥')
            comparison = u">="_s;
        else if (sign == u'≤')
            comparison = u"<="_s;
        else if (sign == u'~' || sign == u'≈' || sign == u'∼')
            return u"~"_s;
        if (!comparison.isEmpty() && quantity.isBare)
            quantity.range.start = end - (isEqual ? 2 : 1);
        return comparison;
    }

    /// "or more", "at least" behind the number
    void readLimitBehind(Quantity &quantity) const
    {
        if (quantity.next >= m_statement.words.size() || !m_reader.isNear(quantity.next))
            return;
        const FoundPhrase limit = m_statement.phraseAt(quantity.next, WordClass::ComparisonBehind);
        if (!limit || readNumber(m_statement, limit.end(), m_names))
            return;
        // "5000 or more than 4500" are two.
        for (qsizetype i = limit.first; i < limit.end(); ++i) {
            if (m_statement.phraseAt(i, WordClass::Comparison).end() > limit.end())
                return;
        }
        if (limit.entry->value == "or="_L1) {
            if (quantity.value.comparison != ">"_L1 && quantity.value.comparison != "<"_L1)
                return;
            quantity.value.comparison += u'=';
            quantity.range.end = quantity.isBare ? limit.range.end : quantity.range.end;
            quantity.next = limit.end();
            return;
        }
        quantity.value.comparison = limit.entry->value;
        quantity.next = limit.end();
        if (!isLimit(limit.entry->value))
            quantity.value.approximate = true;
        else if (quantity.isBare)
            quantity.range.end = limit.range.end;
    }

    /// "greater than 30 and less than 40" is a range.
    void readOtherLimit(Quantity &quantity)
    {
        qsizetype index = quantity.next;
        if (!m_reader.isNear(index))
            return;
        if (const FoundPhrase joined = m_statement.phraseAt(index, WordClass::NumberAnd);
            joined && m_reader.isNear(joined.end()))
            index = joined.end();
        else if (m_statement.phraseAt(index, WordClass::Comparison).range.start == m_statement.words[index].range.start)
            return;
        const FoundPhrase limit = m_statement.phraseAt(index, WordClass::Comparison);
        if (!limit || !isLimit(limit.entry->value) || limit.entry->value == "="_L1
            || limit.entry->value.front() == quantity.value.comparison.front() || !m_reader.isNear(limit.end()))
            return;
        const std::optional<Amount> other = amountAt(limit.end(), ReadNumber::Whole, quantity.range.end);
        if (!other || other->hasUnit())
            return;
        const bool isHigher = limit.entry->value.front() == u'<';
        const double lowest = isHigher ? quantity.value.number : other->number;
        const double highest = isHigher ? other->number : quantity.value.number;
        if (lowest >= highest)
            return;
        quantity.value.number = lowest;
        quantity.value.maximum = highest;
        quantity.value.comparison = u"="_s;
        quantity.next = other->next;
        quantity.range.end = other->range.end;
    }

    // What is counted

    /// Whether a word such as "one" counts: a person, a noun where the table says so, or in a row of numbers.
    bool countsSomething(const Quantity &quantity) const
    {
        const qsizetype next = quantity.next;
        if (next - quantity.first == m_statement.words.size())
            return true;
        if (!m_reader.isNear(next)) {
            const bool isRow = next < m_statement.words.size() && m_statement.gapBefore(next).startsWith(u',')
                && readNumber(m_statement, next, m_names);
            return isRow || (m_lastNumberEnd == quantity.first && quantity.first > 0);
        }
        if (m_statement.phraseAt(next, WordClass::PersonNoun)
            || (!quantity.reading.isWeakBeforeNouns && isNounAt(next)))
            return true;
        const std::optional<NumberReading> other = readNumber(m_statement, next, m_names);
        if (other && !other->isOrdinal)
            return true;
        return m_lastNumberEnd == quantity.first && quantity.first > 0;
    }

    /// The noun behind a number: the next word that can be one, and one for people rather than the word before it.
    QString nounOf(Quantity &quantity) const
    {
        qsizetype index = quantity.next;
        for (const WordClass skipped : {WordClass::Classifier, WordClass::Of}) {
            if (const FoundPhrase found = m_reader.isNear(index) ? m_statement.phraseAt(index, skipped) : FoundPhrase();
                found && m_reader.isNear(found.end()))
                index = found.end();
        }
        QString noun;
        constexpr qsizetype mostAdjectives = 2;
        for (qsizetype each = index; each <= index + mostAdjectives && isNounAt(each); ++each) {
            const FoundPhrase people = m_statement.phraseAt(each, WordClass::PersonNoun);
            if (each > index && people.range.start != m_statement.words[each].range.start
                && wordKey(m_statement.cut(m_statement.words[each].range)).startsWith(u'و'))
                break; // "and wounded"
            if (people) {
                quantity.value.unit = u"person"_s;
                return m_statement.cut(people.range).toString().toLower();
            }
            if (noun.isEmpty())
                noun = m_statement.cut(m_statement.words[each].range).toString().toLower();
        }
        if (index != quantity.next && noun.isEmpty()) {
            // The classifier itself: "15 orang"
            const FoundPhrase people = m_statement.phraseAt(quantity.next, WordClass::PersonNoun);
            if (people) {
                quantity.value.unit = u"person"_s;
                return m_statement.cut(people.range).toString().toLower();
            }
        }
        return noun;
    }

    bool isNounAt(qsizetype index) const
    {
        if (!m_statement.isFree(index) || m_statement.words[index].digits || m_statement.words[index].key.isEmpty())
            return false;
        const QStringView gap = m_statement.gapBefore(index);
        const bool isNear = isBlank(gap) && !gap.isEmpty() && !gap.contains(u'\n');
        // A word that is written together with the next figure (the "and" of Arabic) belongs to that.
        const bool isStuck = m_statement.isDigits(index + 1) && m_statement.gapAfter(index).isEmpty();
        return isNear && !isStuck && !m_statement.phraseAt(index, WordClass::FunctionWord)
            && !m_statement.phraseAt(index, WordClass::NumberAnd) && !m_statement.phraseAt(index, WordClass::Of);
    }

    // The end

    static bool isYear(const Amount &amount)
    {
        return amount.reading.isPlainDigits && amount.reading.range.length() == 4 && amount.number >= firstYear
            && amount.number <= lastYear && amount.range == amount.reading.range;
    }

    /// A year, where no people are counted.
    void addYears(Quantity &quantity, double first, double last)
    {
        quantity.value.noun = nounOf(quantity);
        if (quantity.value.unit == "person"_L1) {
            finish(quantity);
            return;
        }
        m_claims.append({.kind = ClaimKind::Date, .range = quantity.range, .value = yearsValue(int(first), int(last))});
        end(quantity);
    }

    void finish(Quantity &quantity)
    {
        if (quantity.value.unit.isEmpty() && !quantity.value.isOrdinal)
            quantity.value.noun = nounOf(quantity);
        m_claims.append({.kind = ClaimKind::Quantity, .range = quantity.range, .value = quantityValue(quantity.value)});
        end(quantity);
    }

    void end(const Quantity &quantity)
    {
        qsizetype first = quantity.first;
        // The letters of a sign belong to the figure: Rp 5.000
        while (first > 0 && m_statement.isFree(first - 1)
               && m_statement.words[first - 1].range.end > quantity.range.start)
            --first;
        m_next = quantity.next;
        m_lastNumberEnd = m_next;
        m_from = std::max(m_from, quantity.range.end);
        m_statement.take(first, m_next);
    }

    WordedStatement &m_statement;
    const LanguageNames &m_names;
    AmountReader m_reader;
    QList<ClaimSpan> m_claims;
    qsizetype m_next = 0;           ///< The word behind those that were read.
    qsizetype m_from = 0;           ///< The place in the text behind the last claim.
    qsizetype m_lastNumberEnd = -1; ///< The word behind the last claim.
};

} // namespace

QList<ClaimSpan> findQuantities(WordedStatement &statement, const LanguageNames &names)
{
    return QuantityFinder(statement, names).find();
}

QJsonObject quantityValue(const QuantityValue &quantity)
{
    QJsonObject value{{u"number"_s, quantity.number},
                      {u"maximum"_s, quantity.maximum ? QJsonValue(*quantity.maximum) : QJsonValue(QJsonValue::Null)},
                      {u"approximate"_s, quantity.approximate},
                      {u"comparison"_s, quantity.comparison},
                      {u"unit"_s, quantity.unit},
                      {u"noun"_s, quantity.noun}};
    if (quantity.isOrdinal)
        value.insert(u"ordinal"_s, true);
    if (quantity.isAge)
        value.insert(u"age"_s, true);
    return value;
}

} // namespace Crossread
