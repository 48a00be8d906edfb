// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/languagenames.h"

#include "models/text/locale.h"

#include <QHash>
#include <QMutex>

#include <unicode/dcfmtsym.h>
#include <unicode/numberformatter.h>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QString fromIcu(const icu::UnicodeString &text) { return QString::fromUtf16(text.getBuffer(), text.length()); }

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

/// How figures are written: the signs in them, and the hour's.
void addNumberSigns(LanguageNames &names, const QByteArray &locale)
{
    namespace number = icu::number;
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

} // namespace

LanguageNames::LanguageNames(const QString &language)
{
    const QByteArray locale = knownLocale(localeOfTag(language));
    addNumberSigns(*this, locale);
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

} // namespace Crossread
