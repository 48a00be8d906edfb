// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/unitwords.h"

#include "models/claims/words.h"

#include <QSet>

#include <unicode/numberformatter.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

namespace number = icu::number;

/// A formatted measure without its figure, and whether it had one.
std::pair<QString, bool> nameIn(const icu::UnicodeString &formatted)
{
    QString text = QString::fromUtf16(formatted.getBuffer(), formatted.length());
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
    text.replace(QChar::Nbsp, u' ').replace(u'\u202f', u' ');
    const qsizetype before = text.size();
    text.removeIf([](QChar character) { return character.isDigit(); });
    return {text.trimmed(), text.size() < before};
}

/// Names of letters are found as words are; others, and abbreviations, as signs.
bool isWords(const QString &name)
{
    return std::all_of(name.cbegin(), name.cend(), [](QChar character) {
        return character.isLetter() || character.isMark() || character == u' ' || character == u'-' || character == u'’'
            || character == u'\'';
    });
}

/// A word for two things, as the language's grammar makes it of the word for one: أونصة, أونصتان, أونصتين.
QStringList dualsOf(const Lexicon &lexicon, const QString &word)
{
    const QStringList endings = lexicon.grammar("dual-endings"_L1).split(u' ', Qt::SkipEmptyParts);
    const QStringList change = lexicon.grammar("dual-change"_L1).split(u' ', Qt::SkipEmptyParts);
    QStringList duals;
    constexpr qsizetype shortestSingular = 2;
    if (word.contains(u' ') || word.size() < shortestSingular)
        return duals;
    QString stem = word;
    if (change.size() == 2 && stem.endsWith(change.first()))
        stem = stem.chopped(change.first().size()) + change.last();
    for (const QString &ending : endings)
        duals.append(stem + ending);
    return duals;
}

class CldrNames
{
public:
    CldrNames(Lexicon &lexicon, LexiconEntry entry)
        : m_lexicon(lexicon)
        , m_entry(std::move(entry))
    {
    }

    void addWords(const QString &name)
    {
        if (name.isEmpty() || m_known.contains(name))
            return;
        m_known.insert(name);
        m_lexicon.insert(name.toLower(), m_entry);
    }

    void addSign(const QString &name)
    {
        if (name.size() > 1)
            m_lexicon.insertSign(name, m_entry);
    }

private:
    Lexicon &m_lexicon;
    LexiconEntry m_entry;
    QSet<QString> m_known;
};

} // namespace

void addDuals(Lexicon &lexicon, const QString &singular, const LexiconEntry &entry)
{
    LexiconEntry dual = entry;
    if (entry.wordClass == WordClass::Unit)
        dual.wordClass = WordClass::DualUnit;
    else if (entry.wordClass == WordClass::PersonNoun)
        dual.wordClass = WordClass::DualPerson;
    else
        return;
    const QStringList words = dualsOf(lexicon, singular);
    for (const QString &word : words) {
        lexicon.insert(word, dual);
        // The further endings are those of plurals of people as well: مدنيين.
        if (dual.wordClass == WordClass::DualPerson)
            break;
    }
}

void addUnit(Lexicon &lexicon, const LexiconEntry &unit)
{
    for (const QString &sign : unit.detail("signs"_L1).split(u'|', Qt::SkipEmptyParts))
        lexicon.insertSign(sign, unit);
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray identifier = unit.detail("cldr"_L1).toLatin1();
    const icu::MeasureUnit measure = icu::MeasureUnit::forIdentifier(identifier.constData(), status);
    if (identifier.isEmpty() || U_FAILURE(status))
        return;
    CldrNames names(lexicon, unit);
    const auto formatter
        = number::NumberFormatter::withLocale(icu::Locale(lexicon.language().toLatin1().constData())).unit(measure);
    const auto full = formatter.unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
    const auto abbreviated = formatter.unitWidth(UNUM_UNIT_WIDTH_SHORT);
    for (const int count : {1, 2, 3, 11, 100}) { // every plural form
        const auto [name, hasFigure] = nameIn(full.formatInt(count, status).toString(status));
        // "كيلومتران" is two of them by itself.
        if (count == 1)
            addDuals(lexicon, name, unit);
        if (isWords(name) && (hasFigure || count == 1))
            names.addWords(name);
        names.addSign(nameIn(abbreviated.formatInt(count, status).toString(status)).first);
    }
}

namespace {

QStringList currencyCodes()
{
    UErrorCode status = U_ZERO_ERROR;
    QStringList codes;
    // What is in use first: its names count where both have one.
    for (const uint32_t kind : {uint32_t(UCURR_COMMON | UCURR_NON_DEPRECATED), uint32_t(UCURR_ALL)}) {
        UEnumeration *all = ucurr_openISOCurrencies(kind, &status);
        QStringList found;
        int32_t size = 0;
        while (const char *code = uenum_next(all, &size, &status)) {
            if (!codes.contains(QString::fromLatin1(code, size)))
                found.append(QString::fromLatin1(code, size));
        }
        uenum_close(all);
        found.sort();
        codes += found;
    }
    return codes;
}

QString currencyName(const QString &code, const QByteArray &locale, UCurrNameStyle style)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t size = 0;
    const UChar *name = ucurr_getName(reinterpret_cast<const UChar *>(code.utf16()), locale.constData(), style, nullptr,
                                      &size, &status);
    QString text = U_SUCCESS(status) ? QString::fromUtf16(name, size) : QString();
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
    return text.trimmed();
}

QString pluralName(const QString &code, const QByteArray &locale, const char *plural)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t size = 0;
    const UChar *name = ucurr_getPluralName(reinterpret_cast<const UChar *>(code.utf16()), locale.constData(), nullptr,
                                            plural, &size, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name, size) : QString();
}

LexiconEntry currency(const QString &code) { return {.wordClass = WordClass::Unit, .value = code}; }

} // namespace

void addCurrencies(Lexicon &lexicon)
{
    const QByteArray locale = lexicon.language().toLatin1();
    const QStringList codes = currencyCodes();
    for (const QString &code : codes) {
        lexicon.insertSign(code, currency(code));
        if (code.startsWith(u'X'))
            continue; // metals, funds and tests
        CldrNames names(lexicon, currency(code));
        QStringList forms = {currencyName(code, locale, UCURR_LONG_NAME)};
        for (const char *plural : {"one", "two", "few", "many", "other"})
            forms.append(pluralName(code, locale, plural));
        for (const QString &form : std::as_const(forms)) {
            if (isWords(form) && form != code)
                names.addWords(form);
        }
    }
    // Canada tells dollars apart: US$, A$.
    const QList<QByteArray> locales = {locale, "en", "en_CA"};
    for (const QByteArray &each : locales) {
        for (const QString &code : codes) {
            const QString sign = currencyName(code, each, UCURR_SYMBOL_NAME);
            if (sign.size() > 1 || (!sign.isEmpty() && sign.front().category() == QChar::Symbol_Currency))
                lexicon.insertSign(sign, currency(code));
        }
    }
    for (const QByteArray &each : locales) {
        QHash<QString, QStringList> narrow;
        for (const QString &code : codes)
            narrow[currencyName(code, each, UCURR_NARROW_SYMBOL_NAME)].append(code);
        for (const auto &[sign, codesOfSign] : narrow.asKeyValueRange()) {
            if (sign.size() == 1 && sign.front().category() == QChar::Symbol_Currency && codesOfSign.size() == 1)
                lexicon.insertSign(sign, currency(codesOfSign.first()));
        }
    }
}

} // namespace Crossread
