// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/languagenames.h"

#include "models/text/locale.h"

#include <QMutex>

#include <unicode/dcfmtsym.h>
#include <unicode/numberformatter.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QString fromIcu(const icu::UnicodeString &text) { return QString::fromUtf16(text.getBuffer(), text.length()); }

/// The locale, with those of its language that write months or the per cent in other words: Arabic has one set of
/// months on the Nile, one in the Levant and two in the Maghreb; "percent" is two words in Britain.
QList<QByteArray> withRegions(const QByteArray &locale)
{
    const QByteArray language = locale.split('_').first();
    if (language == "ar")
        return {locale, "ar", "ar_SY", "ar_MA", "ar_DZ"};
    if (language == "en")
        return {locale, "en", "en_GB"};
    return {locale};
}

/// What is left of a formatted figure without its digits, and the digits' value (1 where there are none).
std::pair<QString, double> wordsAndFigure(const icu::UnicodeString &formatted)
{
    QString words;
    QString digits;
    for (const QChar character : fromIcu(formatted)) {
        if (character.isLetter() || character.isMark() || character.isSpace())
            words.append(character);
        else if (character.isDigit())
            digits.append(character);
    }
    return {words.simplified(), digits.isEmpty() ? 1 : latinDigits(digits).toDouble()};
}

/// Spells figures with ICU and takes the words out of what it writes. 1, 2, 3, 11 and 100 meet every plural form.
void addNumberWords(LanguageNames &names, const QByteArray &locale)
{
    namespace number = icu::number;
    for (const QByteArray &each : withRegions(locale)) {
        const auto formatter = number::NumberFormatter::withLocale(icu::Locale(each.constData()));
        const auto compact = formatter.notation(number::Notation::compactLong());
        const auto percent = formatter.unit(icu::MeasureUnit::getPercent()).unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
        UErrorCode status = U_ZERO_ERROR;
        for (const int count : {1, 2, 3, 11, 100}) {
            for (const int power : {3, 6, 9, 12}) {
                const double value = count * std::pow(10.0, power);
                const auto [words, figure] = wordsAndFigure(compact.formatDouble(value, status).toString(status));
                if (figure > 0)
                    names.multipliers.insert(words, value / figure);
            }
            const auto [words, figure] = wordsAndFigure(percent.formatInt(count, status).toString(status));
            names.unitWords.insert(words, u"percent"_s);
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    const auto hours = number::NumberFormatter::withLocale(icu::Locale(locale.constData()))
                           .unit(icu::MeasureUnit::getHour())
                           .unitWidth(UNUM_UNIT_WIDTH_SHORT);
    names.hourSign = wordKey(wordsAndFigure(hours.formatInt(20, status).toString(status)).first).toCaseFolded();
    icu::Locale latin(locale.constData());
    latin.setKeywordValue("numbers", "latn", status); // other digits have signs of their own: ٬ and ٫
    const icu::DecimalFormatSymbols symbols(latin, status);
    if (U_FAILURE(status))
        return;
    const auto sign = [&symbols](icu::DecimalFormatSymbols::ENumberFormatSymbol symbol) {
        const QString text = fromIcu(symbols.getConstSymbol(symbol));
        return text.isEmpty() ? QChar() : text.front();
    };
    names.decimalSign = sign(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol);
    names.groupingSign = sign(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol);
}

bool isCurrencySign(const QString &text)
{
    return text.size() == 1 && text.front().category() == QChar::Symbol_Currency;
}

QString currencyName(const QString &code, const QByteArray &locale, UCurrNameStyle style)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t size = 0;
    const UChar *name = ucurr_getName(reinterpret_cast<const UChar *>(code.utf16()), locale.constData(), style, nullptr,
                                      &size, &status);
    QString sign = U_SUCCESS(status) ? QString::fromUtf16(name, size) : QString();
    while (!sign.isEmpty() && isBlank(sign.back()))
        sign.chop(1);
    return sign;
}

/// A sign that several currencies share belongs to the one that the language writes with it alone, else to the one
/// that English does, where "$" is the dollar of the United States. Narrow signs count where no two share them.
void addCurrencies(LanguageNames &names, const QByteArray &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
    QStringList all;
    int32_t size = 0;
    while (const char *code = uenum_next(codes, &size, &status))
        all.append(QString::fromLatin1(code, size));
    uenum_close(codes);
    all.sort();
    for (const QString &code : std::as_const(all))
        names.currencies.insert(code, code);
    // Canada tells dollars apart: US$, A$.
    const QList<QByteArray> locales = {locale, "en", "en_CA"};
    for (const QByteArray &each : locales) {
        for (const QString &code : std::as_const(all)) {
            const QString sign = currencyName(code, each, UCURR_SYMBOL_NAME);
            if ((isCurrencySign(sign) || sign.size() > 1) && !names.currencies.contains(sign))
                names.currencies.insert(sign, code);
        }
    }
    for (const QByteArray &each : locales) {
        QHash<QString, QStringList> narrow;
        for (const QString &code : std::as_const(all))
            narrow[currencyName(code, each, UCURR_NARROW_SYMBOL_NAME)].append(code);
        for (const auto &[sign, codesOfSign] : narrow.asKeyValueRange()) {
            if (isCurrencySign(sign) && codesOfSign.size() == 1 && !names.currencies.contains(sign))
                names.currencies.insert(sign, codesOfSign.first());
        }
    }
}

} // namespace

LanguageNames::LanguageNames(const QString &language)
{
    const QByteArray locale = knownLocale(localeOfTag(language));
    addNumberWords(*this, locale);
    addCurrencies(*this, locale);
}

std::shared_ptr<const LanguageNames> namesOfLanguage(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const LanguageNames>> known;
    // More languages than a newsroom reads; a stream of made-up tags does not fill the memory.
    constexpr qsizetype most = 32;
    const QMutexLocker locker(&mutex);
    if (const auto names = known.constFind(language); names != known.cend())
        return *names;
    if (known.size() >= most)
        known.clear();
    return known.insert(language, std::make_shared<const LanguageNames>(language)).value();
}

bool isPercentSign(QChar character) { return QStringView(u"%٪％﹪").contains(character); }

} // namespace Crossread
