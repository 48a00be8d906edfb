// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/datewords.h"

#include "models/claims/datepattern.h"
#include "models/claims/lexicon.h"
#include "models/claims/words.h"
#include "models/text/locale.h"

#include <QSet>

#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

using Symbols = icu::DateFormatSymbols;

QString fromIcu(const icu::UnicodeString &text) { return QString::fromUtf16(text.getBuffer(), text.length()); }

/// The locales of a language that CLDR has, its regions included: Arabic has one set of months on the Nile, one in the
/// Levant and two in the Maghreb.
QList<QByteArray> localesOf(const QString &language)
{
    QList<QByteArray> locales;
    const QByteArray own = localeOfTag(language);
    for (int32_t i = 0; i < uloc_countAvailable(); ++i) {
        const QByteArray name = uloc_getAvailable(i);
        if (!own.isEmpty() && (name == own || name.startsWith(own + '_')))
            locales.append(name);
    }
    return locales;
}

/// Adds words to the lexicon, those of one class and spelling once.
class DateWords
{
public:
    explicit DateWords(Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    void addSymbols(const Symbols &symbols, WordClass months)
    {
        for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
            for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
                int32_t count = 0;
                const icu::UnicodeString *names = symbols.getMonths(count, context, width);
                for (int month = 0; month < std::min(count, 12); ++month)
                    add(fromIcu(names[month]), months, QString::number(month + 1));
                if (months != WordClass::Month)
                    continue;
                names = symbols.getWeekdays(count, context, width);
                for (int day = 1; day < count; ++day) // ICU's first is Sunday, at index 1
                    add(fromIcu(names[day]), WordClass::Weekday, QString::number(day == 1 ? 7 : day - 1));
            }
        }
    }

    /// Spells units with 1, 2, 3, 11 and 100, which meet every plural form.
    void addUnits(const QByteArray &locale)
    {
        const auto formatter = icu::number::NumberFormatter::withLocale(icu::Locale(locale.constData()))
                                   .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
        for (const auto &[unit, name] :
             {std::pair(icu::MeasureUnit::getSecond(), "second"_L1),
              std::pair(icu::MeasureUnit::getMinute(), "minute"_L1), std::pair(icu::MeasureUnit::getHour(), "hour"_L1),
              std::pair(icu::MeasureUnit::getDay(), "day"_L1), std::pair(icu::MeasureUnit::getWeek(), "week"_L1),
              std::pair(icu::MeasureUnit::getMonth(), "month"_L1), std::pair(icu::MeasureUnit::getYear(), "year"_L1)}) {
            for (const int count : {1, 2, 3, 11, 100}) {
                UErrorCode status = U_ZERO_ERROR;
                const QString text = fromIcu(formatter.unit(unit).formatInt(count, status).toString(status));
                const bool hasFigure = std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
                QString words;
                for (const QChar each : text)
                    words += each.isDigit() ? QChar(u' ') : each;
                // Arabic has a word for two days, which needs no figure. "Days" is a plural: no single one is meant.
                QHash<QString, QString> details;
                if (!hasFigure && count == 2)
                    details.insert(u"count"_s, u"2"_s);
                else if (count == 2)
                    details.insert(u"alone"_s, u"no"_s);
                add(words.simplified(), WordClass::TimeUnit, name, details);
            }
        }
    }

    /// The words inside a date, such as Spanish "de". They stand between single quotes in CLDR's pattern.
    void addConnectors(const QByteArray &locale)
    {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
            icu::DateTimePatternGenerator::createInstance(icu::Locale(locale.constData()), status));
        if (U_FAILURE(status))
            return;
        const QStringList parts = fromIcu(patterns->getBestPattern(u"yMMMMd", status)).split(u'\'');
        for (qsizetype i = 1; i < parts.size(); i += 2)
            add(parts[i].trimmed(), WordClass::DateWord, u"connector"_s);
    }

    void addPatternWords()
    {
        QSet<QString> words;
        for (const DatePattern &pattern : datePatternsOf(m_lexicon.language())) {
            for (const auto &sequence : pattern.sequences) {
                for (const DatePatternElement &element : sequence) {
                    if (element.isWord)
                        words.insert(element.name);
                }
            }
        }
        for (const QString &word : std::as_const(words))
            add(word, WordClass::PatternWord, word);
    }

private:
    void add(const QString &words, WordClass wordClass, const QString &value,
             const QHash<QString, QString> &details = {})
    {
        const QString folded = words.toCaseFolded();
        const auto key = std::pair(folded, wordClass);
        if (m_known.contains(key) || m_lexicon.holds(folded, {wordClass}))
            return;
        m_known.insert(key);
        m_lexicon.insert(folded,
                         {.wordClass = wordClass, .value = value, .number = value.toDouble(), .details = details});
    }

    Lexicon &m_lexicon;
    QSet<std::pair<QString, WordClass>> m_known; ///< A word may be two months in two regions: the first counts.
};

} // namespace

void addDateWords(Lexicon &lexicon)
{
    DateWords words(lexicon);
    for (const QByteArray &locale : localesOf(lexicon.language())) {
        UErrorCode status = U_ZERO_ERROR;
        const Symbols symbols(icu::Locale(locale.constData()), status);
        if (U_SUCCESS(status))
            words.addSymbols(symbols, WordClass::Month);
    }
    const QByteArray locale = localeOfTag(lexicon.language());
    if (locale.isEmpty())
        return;
    UErrorCode status = U_ZERO_ERROR;
    const icu::SimpleDateFormat hijri(icu::UnicodeString(u"MMMM"),
                                      icu::Locale((locale + "@calendar=islamic-umalqura").constData()), status);
    if (U_SUCCESS(status))
        words.addSymbols(*hijri.getDateFormatSymbols(), WordClass::HijriMonth);
    words.addUnits(locale);
    words.addConnectors(locale);
    words.addPatternWords();
}

} // namespace Crossread
