// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/amountreader.h"

#include "models/claims/lexicon.h"
#include "models/claims/numeral.h"
#include "models/claims/unitconversion.h"

#include <algorithm>
#include <cmath>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBlanks = 2;
constexpr int hoursOfDay = 24;

bool isCurrency(const LexiconEntry &unit)
{
    return unit.value.size() == 3
        && std::all_of(unit.value.cbegin(), unit.value.cend(), [](QChar letter) { return letter.isUpper(); });
}

bool isPercent(const LexiconEntry &unit) { return unit.value == "percent"_L1 || unit.value == "permille"_L1; }

bool isTemperature(const QString &unit)
{
    return unit == "Cel"_L1 || unit == "[degF]"_L1 || unit == "deg"_L1 || unit == "K"_L1;
}

bool isMinusSign(QChar sign) { return sign == u'-' || sign == u'−'; }

/// Whether nothing but the article is written together with the first word.
bool isWholeWord(const WordedStatement &statement, const FoundPhrase &phrase)
{
    const qsizetype start = statement.words[phrase.first].range.start;
    return phrase.range.start == start || wordKey(statement.cut({start, phrase.range.start})) == u"ال";
}

/// The letters of the one-letter words that Arabic writes together with a figure, and of its article: و14, بال27.
bool isPrefixOfFigure(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return QStringView(u"وفبلكاـ").contains(letter); });
}

bool isArabic(QChar character) { return character.script() == QChar::Script_Arabic; }

} // namespace

AmountReader::AmountReader(const WordedStatement &statement, const LanguageNames &names)
    : m_statement(statement)
    , m_names(names)
{
}

std::optional<Amount> AmountReader::read(qsizetype index, qsizetype from, ReadNumber how) const
{
    const std::optional<NumberReading> reading = readNumber(m_statement, index, m_names, how);
    if (!reading) {
        const FoundPhrase dual = m_statement.phraseAt(index, WordClass::DualUnit);
        if (!dual)
            return std::nullopt;
        Amount amount{.number = 2,
                      .unit = dual.entry->value,
                      .range = dual.range,
                      .reading = {.value = 2, .first = index, .words = dual.words, .range = dual.range},
                      .next = dual.end(),
                      .isTime = dual.entry->detail("kind"_L1) == "time"_L1};
        return amount;
    }
    Amount amount{.number = reading->value, .range = reading->range, .reading = *reading, .next = reading->end()};
    if (reading->isOrdinal)
        return amount;
    readUnitBefore(amount, from);
    readMinus(amount, from);
    readUnitBehind(amount);
    return amount;
}

/// A minus stands close to the figure, and behind a space or nothing; before a temperature one space may part them.
void AmountReader::readMinus(Amount &amount, qsizetype from) const
{
    const auto at = [&](qsizetype position) {
        return m_statement.range.contains(position) ? m_statement.text[position] : QChar(u' ');
    };
    const auto isOpen = [](QChar sign) { return isBlank(sign) || sign == u'(' || sign == u'~'; };
    for (const qsizetype start : {amount.reading.range.start, amount.range.start}) {
        if (start - 1 < from || !isMinusSign(at(start - 1)))
            continue;
        // $-99.99 as well as -$99.99
        const bool isBehindSign = start == amount.reading.range.start && amount.range.start < start - 1;
        if (isBehindSign || isOpen(at(start - 2))) {
            amount.number = -amount.number;
            amount.range.start = std::min(amount.range.start, start - 1);
            return;
        }
    }
}

void AmountReader::readUnitBefore(Amount &amount, qsizetype from) const
{
    qsizetype end = amount.reading.range.start;
    if (end > from && isMinusSign(m_statement.text[end - 1]))
        --end;
    qsizetype length = 0;
    for (qsizetype blanks = 0; blanks <= mostBlanks && end > from; ++blanks, --end) {
        const QStringView before = m_statement.cut({from, end});
        const LexiconEntry *sign = m_statement.lexicon()->signAtEnd(before, &length);
        const qsizetype start = end - length;
        const bool isPercentHere = sign && isPercent(*sign) && blanks == 0
            && (start == m_statement.range.start || isBlank(m_statement.text[start - 1]));
        if (sign && (isCurrency(*sign) || isPercentHere)
            && !(m_statement.text[start].isLetter() && (isLetterAt(start - 1) || isDigitAt(start - 1)))) {
            amount.unit = sign->value;
            amount.range.start = start;
            amount.isUnitBefore = true;
            return;
        }
        if (!isBlank(m_statement.text[end - 1]))
            return;
    }
}

void AmountReader::readUnitBehind(Amount &amount) const
{
    if (const auto unit = unitBehind(amount.next, amount.range.end, amount.reading.isInDigits)) {
        if (!amount.hasUnit()) {
            apply(amount, *unit);
        } else if (unit->entry->value == amount.unit || (isCurrency(*unit->entry) && amount.unit == "USD"_L1)) {
            apply(amount, *unit); // $ 10 dollars, $5 million CAD
        }
    }
    // 75 USD million
    if (amount.hasUnit() && !amount.isUnitBefore && isNear(amount.next)) {
        const FoundPhrase scale = m_statement.phraseAt(amount.next, WordClass::Scale);
        if (scale && amount.reading.isInDigits && scale.entry->detail("digits"_L1).isEmpty()) {
            amount.number *= scale.entry->number;
            amount.next = scale.end();
            amount.range.end = scale.range.end;
        }
    }
    readRest(amount);
}

/// What goes on behind the unit: smaller units of its kind, coins, and "below zero".
void AmountReader::readRest(Amount &amount) const
{
    while (readSmaller(amount)) { }
    readCoins(amount);
    if (isNear(amount.next)) {
        const FoundPhrase below = m_statement.phraseAt(amount.next, WordClass::BelowZero);
        if (below && (!amount.hasUnit() || isTemperature(amount.unit))) {
            amount.number = -std::abs(amount.number);
            amount.unit = amount.hasUnit() ? amount.unit : u"deg"_s;
            amount.next = below.end();
            amount.range.end = below.range.end;
        }
    }
    // A dash with a space before it is a minus before temperatures only: elsewhere it parts clauses.
    const qsizetype start = amount.range.start;
    if (amount.number > 0 && isTemperature(amount.unit) && start - 2 >= m_statement.range.start
        && m_statement.text[start - 1] == u' ' && isMinusSign(m_statement.text[start - 2])
        && (start - 2 == m_statement.range.start || isBlank(m_statement.text[start - 3]))) {
        amount.number = -amount.number;
        amount.range.start = start - 2;
    }
}

/// 5 feet 2 inches: adds the next amount where its unit is a smaller one of the same kind.
bool AmountReader::readSmaller(Amount &amount) const
{
    const std::optional<BaseAmount> one = toBaseUnit(1, amount.unit);
    if (!one || isTemperature(amount.unit) || amount.isTime || amount.unit == "percent"_L1
        || amount.unit.contains(u'/'))
        return false;
    constexpr double mostOverflow = 4; // 2 yards, 7 feet
    qsizetype index = amount.next;
    if (index >= m_statement.words.size())
        return false;
    const QStringView gap = m_statement.gapBefore(index);
    if (!isNear(index) && !(gap.size() == 2 && gap.front() == u',' && isBlank(gap.back())))
        return false;
    if (const FoundPhrase joined = m_statement.phraseAt(index, WordClass::NumberAnd); joined && joined.words == 1)
        index = isNear(index + 1) ? index + 1 : index;
    const std::optional<NumberReading> next = readNumber(m_statement, index, m_names);
    if (!next || next->isOrdinal || next->isShare)
        return false;
    const auto unit = unitBehind(next->end(), next->range.end, next->isInDigits);
    const std::optional<BaseAmount> other = unit ? toBaseUnit(1, unit->entry->value) : std::nullopt;
    if (!other || other->unit != one->unit || other->number >= one->number
        || next->value * other->number >= mostOverflow * one->number)
        return false;
    amount.number += next->value * other->number / one->number;
    amount.next = unit->next;
    amount.range.end = unit->end;
    return true;
}

/// 20 dollars and 43 cents, $20 and 43c, "15 dollars 50" at the end of a clause.
bool AmountReader::readCoins(Amount &amount) const
{
    const bool isMoney = amount.unit.size() == 3 && amount.unit == amount.unit.toUpper();
    if (!isMoney || std::floor(amount.number) != amount.number)
        return false;
    qsizetype index = amount.next;
    if (!isNear(index))
        return false;
    if (const FoundPhrase joined = m_statement.phraseAt(index, WordClass::NumberAnd); joined && joined.words == 1) {
        if (!isNear(++index))
            return false;
    }
    const std::optional<NumberReading> coins = readNumber(m_statement, index, m_names, ReadNumber::WithoutAnd);
    constexpr double hundred = 100;
    if (!coins || coins->isOrdinal || coins->value >= hundred || coins->value <= 0
        || std::floor(coins->value) != coins->value)
        return false;
    const auto unit = unitBehind(coins->end(), coins->range.end, coins->isInDigits);
    if (unit) {
        const double factor = unit->entry->detail("factor"_L1).toDouble();
        const QString whole = unit->entry->detail("whole"_L1);
        if (factor <= 0 || isCurrency(*unit->entry) || !unit->entry->detail("base"_L1).isEmpty()
            || (!whole.isEmpty() && whole != amount.unit))
            return false;
        amount.number += coins->value * factor;
        amount.next = unit->next;
        amount.range.end = unit->end;
        return true;
    }
    if (!isEndOfClause(coins->end()))
        return false;
    amount.number += coins->value / hundred;
    amount.next = coins->end();
    amount.range.end = coins->range.end;
    return true;
}

/// Whether nothing is counted here: a sign, the end, or a word that is no noun.
bool AmountReader::isEndOfClause(qsizetype index) const
{
    return index >= m_statement.words.size() || !isBlank(m_statement.gapBefore(index))
        || m_statement.phraseAt(index, WordClass::FunctionWord);
}

/// The unit behind the place `end` of the text, of which `index` is the next word.
std::optional<AmountReader::UnitFound> AmountReader::unitBehind(qsizetype index, qsizetype end, bool inDigits) const
{
    std::optional<UnitFound> found = inDigits || end < m_statement.range.end ? signBehind(index, end) : std::nullopt;
    const auto tryWords = [&](qsizetype first) {
        const FoundPhrase words = m_statement.phraseAt(first, WordClass::Unit);
        if (words && isWholeWord(m_statement, words) && (!found || words.range.end > found->end))
            found = UnitFound{words.entry, words.range.end, words.end()};
    };
    if (index >= m_statement.words.size())
        return found;
    const QStringView gap = m_statement.gapBefore(index);
    const bool isHyphen = gap == u"-" || gap == u"‑" || gap == u"‐" || gap == u" - ";
    if ((gap.isEmpty() && inDigits) || isNear(index) || isHyphen)
        tryWords(index);
    // millions of dollars
    if (!found && isNear(index)) {
        if (const FoundPhrase of = m_statement.phraseAt(index, WordClass::Of)) {
            const qsizetype behind = of.end();
            const qsizetype start = of.range.end;
            const bool isApostrophe = behind < m_statement.words.size()
                && (m_statement.gapBefore(behind) == u"'" || m_statement.gapBefore(behind) == u"’");
            if (isNear(behind) || isApostrophe)
                tryWords(behind);
            if (!found)
                found = signBehind(behind, start);
        }
    }
    return found;
}

std::optional<AmountReader::UnitFound> AmountReader::signBehind(qsizetype index, qsizetype end) const
{
    qsizetype length = 0;
    qsizetype start = end;
    for (qsizetype blanks = 0; blanks <= mostBlanks && start < m_statement.range.end; ++blanks, ++start) {
        const LexiconEntry *sign
            = m_statement.lexicon()->signAtStart(m_statement.cut({start, m_statement.range.end}), &length);
        if (sign && !sign->value.isEmpty() && isSignHere(*sign, start, start + length)
            && !isBlank(m_statement.text[start])) {
            UnitFound found{sign, start + length, index};
            while (found.next < m_statement.words.size() && m_statement.words[found.next].range.start < found.end) {
                if (!m_statement.isFree(found.next))
                    return std::nullopt;
                ++found.next;
            }
            return found;
        }
        const bool isHyphen = blanks == 0 && m_statement.text[start] == u'-';
        if ((!isBlank(m_statement.text[start]) && !isHyphen) || m_statement.text[start] == u'\n')
            break;
    }
    return std::nullopt;
}

bool AmountReader::isSignHere(const LexiconEntry &sign, qsizetype start, qsizetype end) const
{
    const QChar last = m_statement.text[end - 1];
    const bool isStuck = start > m_statement.range.start && !isBlank(m_statement.text[start - 1]);
    if ((last.isLetter() || last.isDigit()) && (isLetterAt(end) || isDigitAt(end)))
        return false;
    if (isPercent(sign) && isDigitAt(end)) // %20 in an address
        return false;
    const QString kind = sign.detail("kind"_L1);
    if (kind == "preposition"_L1)
        return isStuck || end >= m_statement.range.end || (!isBlank(m_statement.text[end]) && !isLetterAt(end));
    if (kind == "quotation"_L1) {
        qsizetype figure = start;
        while (isDigitAt(figure - 1))
            --figure;
        const QStringView before = m_statement.cut({m_statement.range.start, figure});
        return !before.endsWith(m_statement.text[start]) && before.count(m_statement.text[start]) % 2 == 0;
    }
    // "c" and "p" are coins only where they are stuck to the figure.
    if (end - start == 1 && last.isLetter() && !sign.detail("factor"_L1).isEmpty() && sign.detail("base"_L1).isEmpty())
        return isStuck;
    // A currency's sign before the next figure belongs to that.
    if (!isStuck && isCurrency(sign) && isDigitAt(end))
        return false;
    return true;
}

void AmountReader::apply(Amount &amount, const UnitFound &unit) const
{
    const LexiconEntry &entry = *unit.entry;
    amount.unit = entry.value;
    amount.range.end = unit.end;
    amount.next = unit.next;
    amount.isTime = entry.detail("kind"_L1) == "time"_L1;
    // Coins of one country are parts of its money: 197 pence is 1.97 GBP.
    if (const QString whole = entry.detail("whole"_L1); !whole.isEmpty()) {
        amount.unit = whole;
        amount.number *= entry.detail("factor"_L1).toDouble();
    }
}

qsizetype AmountReader::codeAt(qsizetype index) const
{
    if (!m_statement.isDigits(index))
        return 0;
    const QStringView before = m_statement.gapBefore(index);
    qsizetype length = 0;
    bool isCode = false;
    if (index > 0 && before.isEmpty() && !m_statement.words[index - 1].digits) {
        // Arabic writes its one-letter words together with the figure: و14.
        const qsizetype end = m_statement.words[index - 1].range.end;
        const LexiconEntry *sign
            = m_statement.lexicon()->signAtEnd(m_statement.cut({m_statement.range.start, end}), &length);
        const bool isSign = sign && isCurrency(*sign) && !isLetterAt(end - length - 1);
        isCode = !isPrefixOfFigure(m_statement.cut(m_statement.words[index - 1].range)) && !isSign
            && !m_statement.phraseAt(index - 1, WordClass::OrdinalPrefix);
    } else if (index > 0 && (before == u"-" || before == u"‑") && !m_statement.words[index - 1].digits) {
        isCode = !m_statement.phraseAt(index - 1, WordClass::OrdinalPrefix)
            && !m_statement.phraseAt(index - 1, WordClass::RangeOpening);
    }
    const std::optional<NumberReading> reading = readNumber(m_statement, index, m_names);
    // What is no figure is passed as a whole, or a long row would be read again at each of its words.
    qsizetype next = reading
        ? reading->end()
        : index + readNumeral(m_statement, index, {m_names.decimalSign, m_names.groupingSign}).words;
    const auto joins = [](QStringView gap) {
        return gap.isEmpty() || (gap.size() == 1 && QStringView(u"/:.,-–−").contains(gap.front()));
    };
    const auto unit = reading ? unitBehind(next, reading->range.end, true) : std::nullopt;
    const qsizetype whole = next;
    const bool isHour = reading && reading->isInDigits && reading->value >= 0 && reading->value <= hoursOfDay;
    if (unit && !isCode) {
        if (isHour && unit->entry->detail("kind"_L1) == "clock"_L1
            && std::floor(reading->value * 100) == reading->value * 100)
            return unit->next - index; // 5 pm, 2.13 am
        if (unit->next >= m_statement.words.size() || !m_statement.gapBefore(unit->next).isEmpty())
            return 0;
    }
    if (!isCode && reading && isRange(index, next))
        return 0;
    while (next < m_statement.words.size() && joins(m_statement.gapBefore(next))
           && (m_statement.isDigits(next)
               || (m_statement.gapBefore(next).isEmpty() && m_statement.isFree(next)
                   && (isCode || next > whole || !isArabic(m_statement.text[m_statement.words[next].range.start])))))
        ++next;
    if (next > whole || isCode || !reading)
        return next - index;
    // 20 h 40, 5 pm, pukul 20
    if (isHour && m_statement.isFree(next)) {
        const QString key = m_statement.words[next].key.toCaseFolded();
        if (!m_names.hourSign.isEmpty() && key == m_names.hourSign && isNear(next) && m_statement.isDigits(next + 1)
            && isNear(next + 1))
            return next + 2 - index;
        if (const FoundPhrase clock = m_statement.phraseAt(next, WordClass::ClockBehind); clock && isNear(next))
            return clock.end() - index;
    }
    if (isHour && index > 0 && isNear(index)) {
        for (qsizetype first = index - 1; first >= 0 && first >= index - 2; --first) {
            if (m_statement.phraseAt(first, WordClass::ClockBefore).end() == index)
                return next - index;
        }
    }
    return 0;
}

/// Whether two figures with a dash between them rise, with nothing more stuck to them: 10-15, 1950-53.
bool AmountReader::isRange(qsizetype first, qsizetype second) const
{
    if (!m_statement.isDigits(second))
        return false;
    const QStringView gap = m_statement.gapBefore(second);
    const std::optional<NumberReading> lowest = readNumber(m_statement, first, m_names);
    const std::optional<NumberReading> highest = readNumber(m_statement, second, m_names);
    if ((gap != u"-" && gap != u"–" && gap != u"−") || !lowest || !highest)
        return false;
    constexpr qsizetype yearDigits = 4;
    const bool isYears = lowest->isPlainDigits && lowest->range.length() == yearDigits && highest->isPlainDigits
        && highest->range.length() == 2;
    if (highest->value <= lowest->value && !isYears)
        return false;
    const qsizetype next = highest->end();
    const bool goesOn = next < m_statement.words.size() && m_statement.isDigits(next)
        && m_statement.gapBefore(next).size() == 1 && !isBlank(m_statement.gapBefore(next));
    return !goesOn;
}

qsizetype AmountReader::amountNear(qsizetype index) const
{
    if (!m_statement.isFree(index) || index == 0)
        return -1;
    const auto isOpen = [](QStringView gap) {
        return std::all_of(gap.begin(), gap.end(), [](QChar sign) {
            return (isBlank(sign) && sign != u'\n') || sign.category() == QChar::Symbol_Currency
                || QStringView(u"-−~≈.").contains(sign);
        });
    };
    const QStringView gap = m_statement.gapBefore(index);
    if (gap.isEmpty() || !isOpen(gap) || gap.front() == u'.')
        return -1;
    if (m_statement.words[index].digits || !m_statement.isDigits(index + 1) || !isOpen(m_statement.gapAfter(index)))
        return index;
    qsizetype length = 0;
    const TextRange word = m_statement.words[index].range;
    const LexiconEntry *sign
        = m_statement.lexicon()->signAtStart(m_statement.cut({word.start, m_statement.range.end}), &length);
    return sign && isCurrency(*sign) && length >= word.length() ? index + 1 : index;
}

bool AmountReader::isLetterAt(qsizetype position) const
{
    return m_statement.range.contains(position)
        && (m_statement.text[position].isLetter() || m_statement.text[position].isMark());
}

bool AmountReader::isDigitAt(qsizetype position) const
{
    return m_statement.range.contains(position) && m_statement.text[position].isDigit();
}

bool AmountReader::isNear(qsizetype index) const
{
    if (!m_statement.isFree(index) || index == 0)
        return false;
    const QStringView gap = m_statement.gapBefore(index);
    return !gap.isEmpty() && isBlank(gap) && !gap.contains(u'\n');
}

} // namespace Crossread
