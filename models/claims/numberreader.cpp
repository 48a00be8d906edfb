// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/numberreader.h"

#include "models/claims/numbergrammar.h"
#include "models/claims/numberwordat.h"
#include "models/claims/numeral.h"

#include <cmath>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr double thousand = 1000;

bool isWhole(double number) { return std::floor(number) == number; }

/// Whether the word is the end of a phrase that counts nothing: "one" in "no one".
bool isInNotNumber(const WordedStatement &statement, qsizetype index)
{
    constexpr qsizetype mostBefore = 2;
    for (qsizetype before = 1; before <= mostBefore; ++before) {
        if (statement.phraseAt(index - before, WordClass::NotNumber).words > before)
            return true;
    }
    return false;
}

/// Reads one number, from word to word.
class NumberParser
{
public:
    NumberParser(const WordedStatement &statement, const LanguageNames &names, ReadNumber how)
        : m_statement(statement)
        , m_names(names)
        , m_grammar(*statement.lexicon())
        , m_how(how)
        , m_sum(m_grammar)
    {
    }

    std::optional<NumberReading> read(qsizetype first)
    {
        m_next = m_first = first;
        if (!readStart())
            return std::nullopt;
        while (!m_isComplete && readNext()) { }
        if (m_grammar.sharesOfTen && !m_hasDigits)
            readShareOfTen();
        readRatio();
        return finish();
    }

private:
    /// What is restored where a later word turns out to begin another number.
    struct Snapshot {
        NumberSum sum;
        qsizetype next = 0;
    };

    NumberWordAt wordAt(qsizetype index) const { return numberWordAt(m_statement, index); }

    // The beginning

    bool readStart()
    {
        if (m_statement.isDigits(m_next))
            return readDigits();
        NumberWordAt word = wordAt(m_next);
        m_start = word.start;
        if (word.notNumber)
            return false;
        if (word.minus) {
            m_isNegative = true;
            m_next += word.words;
            if (!isNear(m_next))
                return false;
            if (m_statement.isDigits(m_next))
                return readDigits();
            word = wordAt(m_next);
        }
        if (word.ordinalPrefix && readPrefixedOrdinal(word))
            return true;
        if (word.few && readFew(word))
            return true;
        if (word.article && readBehindArticle(word))
            return true;
        if (word.number || word.scale || word.order || word.part || word.ordinal || word.fraction)
            return apply(word, m_next, false) && (m_isWeak = m_isWeak || isWeakWord(word), true);
        return word.point && standsAlone() && readDecimals(word);
    }

    static bool isWeakWord(const NumberWordAt &word)
    {
        const LexiconEntry *entry = word.number ? word.number : word.fraction;
        return entry && !entry->detail("weak"_L1).isEmpty();
    }

    /// A decimal sign in words begins a number only where nothing stands before it: "I make this point five times".
    bool standsAlone() const { return m_first == 0 || !isBlank(m_statement.gapBefore(m_first)); }

    bool readDigits()
    {
        const Numeral numeral = readNumeral(m_statement, m_next, {m_names.decimalSign, m_names.groupingSign});
        if (!numeral.value)
            return false;
        m_start = m_start < 0 ? m_statement.words[m_next].range.start : m_start;
        const bool isFirst = m_sum.isEmpty();
        NumberSum sum = m_sum;
        if (!sum.add(*numeral.value, m_joined, true))
            return false;
        remember();
        m_sum = sum;
        m_next += numeral.words;
        m_hasDigits = m_hasDigitsLast = true;
        m_isInDigits = isFirst && !m_isNegative;
        m_isPlainDigits = m_isInDigits && numeral.isPlain;
        if (isFirst)
            readBehindDigits(numeral);
        return true;
    }

    /// 3rd, 1/2, 2 1/2, 5bn, 1e9
    void readBehindDigits(const Numeral &numeral)
    {
        if (readExponent(*numeral.value))
            return;
        if (numeral.isPlain && (readSlashed(*numeral.value, m_next, true) || readMixed()))
            return;
        if (m_statement.isFree(m_next) && m_statement.gapBefore(m_next).isEmpty()) {
            const NumberWordAt word = wordAt(m_next);
            if (word.ordinalSuffix && numeral.isPlain && isCutOff(m_next + word.words)) {
                m_next += word.words;
                m_isOrdinal = m_isComplete = true;
                m_isPlainDigits = false;
            } else if (word.scale && isScaleOfDigits(word)) {
                applyScale(word, m_next);
            }
        }
    }

    /// 1e9, -127.32e13, 12e-1
    bool readExponent(double value)
    {
        const qsizetype sign = m_next;
        const qsizetype index = m_next + 1;
        if (!m_statement.isFree(sign) || !m_statement.gapBefore(sign).isEmpty() || !m_statement.isDigits(index)
            || m_statement.words[index].range.length() > 4)
            return false;
        const QStringView letter = m_statement.cut(m_statement.words[sign].range);
        const QStringView gap = m_statement.gapBefore(index);
        const bool isNegative = gap == u"-" || gap == u"−";
        if ((letter != u"e" && letter != u"E") || !(gap.isEmpty() || gap == u"+" || isNegative))
            return false;
        constexpr int highestExponent = 30;
        const int exponent = latinDigits(m_statement.cut(m_statement.words[index].range)).toInt();
        if (exponent > highestExponent)
            return false;
        m_sum = NumberSum(m_grammar);
        m_sum.addShare(value * std::pow(10.0, isNegative ? -exponent : exponent));
        m_next = index + 1;
        m_isComplete = true;
        m_isPlainDigits = false;
        return true;
    }

    /// Nothing more is stuck to the word before this one.
    bool isCutOff(qsizetype index) const
    {
        return index >= m_statement.words.size() || !m_statement.gapBefore(index).isEmpty();
    }

    /// A short sign such as "m" for a million stands behind money alone.
    bool isScaleOfDigits(const NumberWordAt &word) const
    {
        if (!isCutOff(m_next + word.words))
            return false;
        return word.scale->detail("money"_L1).isEmpty() || isMoney();
    }

    bool isMoney() const
    {
        qsizetype before = m_statement.words[m_first].range.start;
        while (before > m_statement.range.start && isBlank(m_statement.text[before - 1]))
            --before;
        return before > m_statement.range.start && m_statement.text[before - 1].category() == QChar::Symbol_Currency;
    }

    /// The fraction that a slash makes of two small figures; more than a whole, or with a third part, it is none.
    bool readSlashed(double numerator, qsizetype index, bool alone)
    {
        if (!m_statement.isDigits(index) || m_statement.gapBefore(index) != u"/")
            return false;
        const Numeral below = readNumeral(m_statement, index, {m_names.decimalSign, m_names.groupingSign});
        constexpr double highest = 100;
        const qsizetype behind = index + below.words;
        if (!below.isPlain || below.value.value_or(0) <= numerator || *below.value > highest || numerator < 1
            || (behind < m_statement.words.size() && m_statement.gapBefore(behind) == u"/"))
            return false;
        if (alone)
            m_sum = NumberSum(m_grammar);
        m_sum.addShare(numerator / *below.value);
        m_next = behind;
        m_isShare = alone;
        m_isPlainDigits = false;
        return true;
    }

    bool readMixed()
    {
        if (!m_statement.isDigits(m_next) || !isNear(m_next) || m_statement.gapBefore(m_next).isEmpty())
            return false;
        const QByteArray digits = latinDigits(m_statement.cut(m_statement.words[m_next].range));
        return digits.size() <= 2 && readSlashed(digits.toDouble(), m_next + 1, false);
    }

    /// ke-2
    bool readPrefixedOrdinal(const NumberWordAt &word)
    {
        const qsizetype index = m_next + word.words;
        if (!m_statement.isDigits(index))
            return false;
        const QStringView gap = m_statement.gapBefore(index);
        const Numeral numeral = readNumeral(m_statement, index, {m_names.decimalSign, m_names.groupingSign});
        if (!(gap.isEmpty() || isHyphen(gap)) || !numeral.isPlain || !numeral.value)
            return false;
        m_sum.add(*numeral.value, false, true);
        m_next = index + numeral.words;
        m_isOrdinal = m_isComplete = true;
        return true;
    }

    /// "several hundred", "a few thousand"; alone "a few" is about as many as the table says.
    bool readFew(const NumberWordAt &word)
    {
        const qsizetype behind = behindOf(m_next + word.words);
        if (isNear(behind)) {
            const NumberWordAt next = wordAt(behind);
            if (next.scale || next.order) {
                m_next = behind;
                m_isApproximate = true;
                return apply(next, behind, false);
            }
        }
        if (std::isnan(word.few->number))
            return false;
        m_sum.add(word.few->number, false);
        m_next += word.words;
        m_isApproximate = m_isComplete = true;
        return true;
    }

    /// "a hundred", "a dozen", "a third", "a half"
    bool readBehindArticle(const NumberWordAt &article)
    {
        const qsizetype index = m_next + article.words;
        if (!isNear(index))
            return false;
        const NumberWordAt next = wordAt(index);
        if (next.few || next.joined)
            return false;
        if (next.scale)
            return apply(next, index, false);
        if (next.order) {
            m_sum.add(article.article->number, false);
            m_isApproximate = next.order->detail("exact"_L1).isEmpty();
            return apply(next, index, false);
        }
        if (!next.fraction && !(next.ordinal && isOf(index + next.words)))
            return false;
        m_sum.add(article.article->number, false);
        return next.fraction ? applyFraction(next.fraction->number, index + next.words)
                             : applyFraction(next.ordinal->number, index + next.words);
    }

    /// Whether "a fifth" is a share here: at the end of a clause, or of something.
    bool isOf(qsizetype index) const
    {
        return index >= m_statement.words.size() || !isBlank(m_statement.gapBefore(index)) || wordAt(index).of;
    }

    // What goes on

    bool readNext()
    {
        if (!m_statement.isFree(m_next))
            return false;
        const QStringView gap = m_statement.gapBefore(m_next);
        if (gap.isEmpty())
            return false;
        const bool isComma = isCommaInNumber(gap);
        const bool isAmpersand = gap.trimmed() == u"&";
        if (!isNear(m_next) && !isHyphen(gap) && !isComma && !isAmpersand)
            return false;
        qsizetype index = m_next;
        NumberWordAt word = wordAt(index);
        m_joined = isAmpersand || word.joined;
        if (word.numberAnd && !word.number) {
            index += word.words;
            if (!m_statement.isFree(index) || (!isNear(index) && !isHyphen(m_statement.gapBefore(index))))
                return false;
            word = wordAt(index);
            m_joined = true;
        }
        if (m_joined && m_how == ReadNumber::WithoutAnd)
            return false;
        if (word.notNumber || word.hasOtherPrefix)
            return false;
        m_joinStart = m_next;
        m_next = index;
        const bool isRead = m_statement.isDigits(index) ? readNextDigits() : readWord(word, index, isComma);
        if (!isRead && m_next == index)
            m_next = m_joinStart;
        m_joined = false;
        return isRead;
    }

    bool readNextDigits() { return !m_hasDigitsLast && m_sum.room() > 10 && readDigits(); }

    bool readWord(const NumberWordAt &word, qsizetype index, bool behindComma)
    {
        if (behindComma && !word.number)
            return false;
        if (word.point && !m_joined)
            return readDecimals(word);
        // "and a half"
        if (word.article && m_joined) {
            const qsizetype behind = index + word.words;
            const NumberWordAt next = isNear(behind) ? wordAt(behind) : NumberWordAt();
            const LexiconEntry *share = next.fraction ? next.fraction : next.ordinal;
            if (share && next.words > 0) {
                addShare(word.article->number / share->number, behind + next.words);
                return true;
            }
        }
        return (word.number || word.scale || word.order || word.part || word.ordinal || word.fraction)
            && apply(word, index, m_joined);
    }

    bool isCommaInNumber(QStringView gap) const
    {
        return m_grammar.commas && m_sum.openScale() >= thousand && !m_hasDigits && gap.size() == 2
            && gap.front() == u',' && gap.back() == u' ';
    }

    /// Takes one word of a number, standing at `index`.
    bool apply(const NumberWordAt &word, qsizetype index, bool joined)
    {
        const qsizetype behind = index + word.words;
        const bool isFirst = m_sum.isEmpty();
        if (word.fraction && (!isFirst || !word.number)) {
            if (isFirst && word.fraction->detail("alone"_L1).isEmpty())
                return false;
            if (isFirst || joined) {
                // "half", "and a half"
                if (isFirst && word.ordinal && !word.joined)
                    return applyOrdinal(word, behind);
                addShare(1 / word.fraction->number, behind);
                m_isShare = isFirst;
                return true;
            }
            if (applyFraction(word.fraction->number, behind))
                return true;
        }
        if (word.part) {
            addShare(word.part->number, behind);
            m_isShare = isFirst;
            return true;
        }
        if (isFirst && word.order)
            return applyOrder(word, behind, joined);
        if (word.number && applyNumber(word, behind, joined))
            return true;
        if (word.scale && (isFirst || !joined || word.joined) && applyScale(word, index))
            return true;
        if (m_isComplete)
            return false;
        if (word.order)
            return applyOrder(word, behind, joined);
        return word.ordinal && applyOrdinal(word, behind);
    }

    bool applyNumber(const NumberWordAt &word, qsizetype behind, bool joined)
    {
        NumberSum sum = m_sum;
        if (!sum.add(word.number->number, joined))
            return false;
        remember();
        if (joined)
            m_splits.append({m_sum, m_joinStart});
        m_sum = sum;
        m_next = behind;
        m_hasDigitsLast = false;
        return true;
    }

    bool applyScale(const NumberWordAt &word, qsizetype index)
    {
        const double scale = word.scale->number;
        if (m_hasDigits && m_next != index)
            return false;
        if (!word.scale->detail("digits"_L1).isEmpty() && (!m_hasDigitsLast || !isScaleOfDigits(word)))
            return false;
        NumberSum sum = m_sum;
        const bool isJoinedFirst = m_joined && !sum.isEmpty();
        // "and a thousand": joined it is added, not multiplied.
        const bool isRead = isJoinedFirst ? sum.add(scale, true) : sum.multiply(scale);
        if (!isRead) {
            if (!isJoinedFirst && !m_beforeWord.sum.isEmpty())
                goBack(scale);
            return false;
        }
        if (scale >= thousand)
            m_groupStart.reset();
        m_sum = sum;
        m_next = index + word.words;
        m_splits.clear();
        m_hasDigitsLast = false;
        m_isInDigits = m_isPlainDigits = false;
        return true;
    }

    /// "two hundred thousand fourteen thousand" are two numbers: the words since the last scale belong to the second.
    void goBack(double scale)
    {
        const Snapshot &before = scale >= thousand && m_groupStart ? *m_groupStart : m_beforeWord;
        m_sum = before.sum;
        m_next = before.next;
        m_isComplete = true;
    }

    void remember()
    {
        m_beforeWord = {m_sum, m_joinStart};
        if (!m_groupStart)
            m_groupStart = m_beforeWord;
    }

    bool applyOrder(const NumberWordAt &word, qsizetype behind, bool joined)
    {
        const bool isFirst = m_sum.isEmpty();
        if (joined && !isFirst)
            return false;
        const double order = word.order->number;
        if (isFirst) {
            m_isApproximate = m_isApproximate || word.order->detail("exact"_L1).isEmpty();
            m_sum.addShare(order);
        } else {
            const double value = m_sum.value() * order;
            m_sum = NumberSum(m_grammar);
            m_sum.addShare(value);
        }
        m_next = behind;
        // "tens of thousands"
        const qsizetype other = behindOf(m_next);
        const NumberWordAt next = isNear(other) ? wordAt(other) : NumberWordAt();
        const LexiconEntry *power = next.order && !next.joined ? next.order : next.scale;
        if (power && !next.joined && power->number > order && power->detail("digits"_L1).isEmpty()) {
            const double value = m_sum.value() * power->number;
            m_sum = NumberSum(m_grammar);
            m_sum.addShare(value);
            m_next = other + next.words;
        }
        m_isComplete = true;
        return true;
    }

    bool applyOrdinal(const NumberWordAt &word, qsizetype behind)
    {
        const double number = word.ordinal->number;
        if (m_sum.isEmpty()) {
            m_sum.add(number, false);
            m_next = behind;
            m_isOrdinal = m_isComplete = true;
            m_isWeak = !word.ordinal->detail("weak"_L1).isEmpty();
            // الحادي والعشرون
            if (const NumberWordAt tens = wordAt(behind); m_grammar.unitsBeforeTens && tens.joined && tens.number) {
                if (m_sum.add(tens.number->number, true))
                    m_next = behind + tens.words;
            }
            return true;
        }
        NumberSum sum = m_sum;
        if (sum.addOrdinal(number)) {
            m_sum = sum;
            m_next = behind;
            m_isOrdinal = m_isComplete = true;
            return true;
        }
        return !m_hasDigits && m_sum.value() < number && applyFraction(number, behind);
    }

    // Shares

    /// The number before it divided by this: "three fifths", and "twenty and three fifths" where that is less than one.
    bool applyFraction(double below, qsizetype behind)
    {
        if (!isWhole(m_sum.value()))
            return false;
        const double tail = m_splits.isEmpty() ? below : m_sum.value() - m_splits.last().sum.value();
        if (tail < below) {
            m_sum = m_splits.last().sum;
            addShare(tail / below, behind);
            return true;
        }
        const double share = m_sum.value() / below;
        m_sum = NumberSum(m_grammar);
        addShare(share, behind);
        m_isShare = true;
        return true;
    }

    /// A share of one, or of the scale behind or before it: "half a million", "a million and a half".
    void addShare(double share, qsizetype behind)
    {
        m_next = behind;
        m_splits.clear();
        m_isInDigits = m_isPlainDigits = false;
        m_isComplete = true;
        const double open = m_sum.openScale();
        qsizetype index = behindOf(behind);
        NumberWordAt next = isNear(index) ? wordAt(index) : NumberWordAt();
        if (next.article) {
            index += next.words;
            next = isNear(index) ? wordAt(index) : NumberWordAt();
        }
        const LexiconEntry *scale = next.scale ? next.scale : next.order;
        const bool isScaled = scale && !next.joined && scale->detail("digits"_L1).isEmpty();
        if (isScaled && (m_sum.isEmpty() || (open > 1 && scale->number <= open))) {
            m_sum.addShare(share * scale->number);
        } else if (isScaled && open == 1) {
            m_sum.addShare(share);
            if (!m_sum.multiply(scale->number))
                return;
        } else {
            m_sum.addShare(share * open);
            return;
        }
        m_next = index + next.words;
    }

    /// Digits or number words behind the decimal sign, as they are said: "point five", "point two five", "virgule
    /// vingt-cinq", "point o six".
    bool readDecimals(const NumberWordAt &point)
    {
        NumberGrammar grammar = m_grammar;
        grammar.pairs = false;
        QByteArray decimals;
        qsizetype next = m_next + point.words;
        double last = 0;
        constexpr qsizetype mostDecimals = 30;
        while (isNear(next) && decimals.size() < mostDecimals) {
            if (m_statement.isDigits(next)) {
                decimals += latinDigits(m_statement.cut(m_statement.words[next].range))
                                .first(std::min<qsizetype>(m_statement.words[next].range.length(), mostDecimals));
                ++next;
                break;
            }
            NumberSum sum(grammar);
            qsizetype index = next;
            for (bool first = true; first || isNear(index) || isHyphen(m_statement.gapBefore(index)); first = false) {
                const NumberWordAt word = m_statement.isFree(index) ? wordAt(index) : NumberWordAt();
                const LexiconEntry *number = word.number ? word.number : first ? word.digit : nullptr;
                const bool isScale = !number && !first && word.scale && word.scale->number < thousand;
                if (isScale ? !sum.multiply(word.scale->number)
                            : (!number || (first && word.joined) || !sum.add(number->number, word.joined)))
                    break;
                index += word.words;
            }
            if (index == next)
                break;
            next = index;
            last = sum.value();
            decimals += QByteArray::number(qint64(last));
        }
        if (decimals.isEmpty())
            return false;
        double share = ("0." + decimals).toDouble();
        // فاصلة ثلاثة من مائة
        if (const std::optional<double> power = m_grammar.sharesOfTen ? powerOfTenAt(next) : std::nullopt;
            power && last < *power)
            share = last / *power;
        m_sum.addShare(share);
        m_next = std::max(next, m_behindPower);
        m_isInDigits = m_isPlainDigits = false;
        m_splits.clear();
        // "two point five million"
        const NumberWordAt scale = isNear(m_next) ? wordAt(m_next) : NumberWordAt();
        NumberSum sum = m_sum;
        if (scale.scale && !scale.joined && scale.scale->detail("digits"_L1).isEmpty()
            && sum.multiply(scale.scale->number)) {
            m_sum = sum;
            m_next += scale.words;
        }
        m_isComplete = true;
        m_hasDecimals = true;
        return true;
    }

    /// "of a hundred": 10, 100, 1000 ... behind a word of ratio.
    std::optional<double> powerOfTenAt(qsizetype index)
    {
        const NumberWordAt ratio = isNear(index) ? wordAt(index) : NumberWordAt();
        const qsizetype behind = index + ratio.words;
        if (!ratio.ratio || !isNear(behind))
            return std::nullopt;
        const std::optional<NumberReading> power = readNumber(m_statement, behind, m_names, ReadNumber::WithoutAnd);
        if (!power || power->value < 10 || !isWhole(std::log10(power->value)))
            return std::nullopt;
        m_behindPower = power->end();
        return power->value;
    }

    /// سبعة وتسعة من عشرة: 7.9
    void readShareOfTen()
    {
        if (m_hasDecimals || m_isOrdinal || m_how == ReadNumber::WithoutAnd)
            return;
        if (const std::optional<double> power = powerOfTenAt(m_next)) {
            for (const Snapshot &split : std::as_const(m_splits)) {
                const double tail = m_sum.value() - split.sum.value();
                if (tail > 0 && tail < *power) {
                    m_sum = split.sum;
                    m_sum.addShare(tail / *power);
                    m_next = m_behindPower;
                    return;
                }
            }
            return;
        }
        if (!isNear(m_next) || !wordAt(m_next).joined || !wordAt(m_next).number)
            return;
        NumberParser other(m_statement, m_names, ReadNumber::Whole);
        const std::optional<NumberReading> tail = other.readTail(m_next);
        const std::optional<double> power = tail ? powerOfTenAt(tail->end()) : std::nullopt;
        if (power && tail->value < *power) {
            m_sum.addShare(tail->value / *power);
            m_next = m_behindPower;
        }
    }

    std::optional<NumberReading> readTail(qsizetype first)
    {
        m_next = m_first = first;
        if (!readStart())
            return std::nullopt;
        while (!m_isComplete && readNext()) { }
        return finish();
    }

    /// "one out of three"; more than a whole is none: "five out of three".
    void readRatio()
    {
        if (m_isOrdinal || m_isShare || !isNear(m_next))
            return;
        const NumberWordAt ratio = wordAt(m_next);
        const qsizetype behind = m_next + ratio.words;
        const double above = m_sum.value();
        if (!ratio.ratio || ratio.joined || !isNear(behind) || !isWhole(above) || above < 1)
            return;
        if (ratio.ratio->value == "words"_L1 && (m_hasDigits || m_statement.isDigits(behind)))
            return;
        NumberParser other(m_statement, m_names, ReadNumber::Whole);
        const std::optional<NumberReading> below = other.readTail(behind);
        if (!below || below->isOrdinal || below->isShare || below->value <= above)
            return;
        m_sum = NumberSum(m_grammar);
        m_sum.addShare(above / below->value);
        m_next = below->end();
        m_isShare = true;
        m_isInDigits = m_isPlainDigits = m_isWeak = false;
    }

    std::optional<NumberReading> finish() const
    {
        if (m_next <= m_first || m_sum.isEmpty())
            return std::nullopt;
        const double value = m_sum.value();
        return NumberReading{.value = m_isNegative ? -value : value,
                             .first = m_first,
                             .words = m_next - m_first,
                             .range = {m_start, m_statement.words[m_next - 1].range.end},
                             .isOrdinal = m_isOrdinal,
                             .isApproximate = m_isApproximate,
                             .isInDigits = m_isInDigits && m_hasDigits,
                             .isPlainDigits = m_isPlainDigits,
                             .isShare = m_isShare,
                             .isWeak = m_isWeak && m_next - m_first == 1};
    }

    qsizetype behindOf(qsizetype index) const
    {
        const NumberWordAt word = isNear(index) ? wordAt(index) : NumberWordAt();
        return word.of ? index + word.words : index;
    }

    /// Whether word `index` is free, with nothing but blanks before it in its line.
    bool isNear(qsizetype index) const
    {
        if (!m_statement.isFree(index) || index == 0)
            return false;
        const QStringView gap = m_statement.gapBefore(index);
        return isBlank(gap) && !gap.contains(u'\n');
    }

    static bool isHyphen(QStringView gap) { return gap.size() == 1 && QStringView(u"-‐‑").contains(gap.front()); }

    const WordedStatement &m_statement;
    const LanguageNames &m_names;
    NumberGrammar m_grammar;
    ReadNumber m_how;
    qsizetype m_first = 0;
    qsizetype m_start = -1;      ///< Where the number begins in the text.
    qsizetype m_next = 0;        ///< The word behind those that were read.
    qsizetype m_joinStart = 0;   ///< The same before an "and" that is looked beyond.
    qsizetype m_behindPower = 0; ///< The word behind the power of ten that was read last.

    NumberSum m_sum;
    Snapshot m_beforeWord{m_sum};          ///< Before the number word that was added last.
    std::optional<Snapshot> m_groupStart;  ///< Before the first number word behind the last scale.
    QVarLengthArray<Snapshot, 4> m_splits; ///< Before each number word that an "and" joins, since the last scale.

    bool m_joined = false;
    bool m_isNegative = false;
    bool m_hasDigits = false;
    bool m_hasDigitsLast = false;
    bool m_hasDecimals = false;
    bool m_isInDigits = false;
    bool m_isPlainDigits = false;
    bool m_isOrdinal = false;
    bool m_isApproximate = false;
    bool m_isShare = false;
    bool m_isWeak = false;
    bool m_isComplete = false; ///< Nothing may go on with it.
};

} // namespace

std::optional<NumberReading> readNumber(const WordedStatement &statement, qsizetype index, const LanguageNames &names,
                                        ReadNumber how)
{
    if (!statement.isDigits(index) && (statement.phrasesAt(index).empty() || isInNotNumber(statement, index)))
        return std::nullopt;
    return NumberParser(statement, names, how).read(index);
}

} // namespace Crossread
