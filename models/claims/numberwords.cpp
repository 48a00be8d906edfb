// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/numberwords.h"

#include "models/claims/words.h"

#include <QSet>

#include <unicode/rbnf.h>
#include <unicode/udata.h>
#include <unicode/ures.h>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr int belowHundred = 100;
constexpr qint64 thousand = 1000;
constexpr qint64 highestPower = 1'000'000'000'000'000;

/// The locales of a language that have number words of their own: fr, fr_BE, fr_CH.
QList<QByteArray> localesOf(const QString &language)
{
    QList<QByteArray> locales;
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *all = ures_openAvailableLocales(U_ICUDATA_NAME "-rbnf", &status);
    int32_t size = 0;
    while (const char *name = uenum_next(all, &size, &status)) {
        const QByteArray locale(name, size);
        if (locale.split('_').first() == language.toLatin1())
            locales.append(locale);
    }
    uenum_close(all);
    return locales;
}

/// One rule set of a locale: "spellout-cardinal-feminine".
class Speller
{
public:
    Speller(const icu::RuleBasedNumberFormat &rules, const icu::UnicodeString &ruleSet)
        : m_rules(rules)
        , m_ruleSet(ruleSet)
    {
    }

    bool isOrdinal() const { return m_ruleSet.indexOf(u"ordinal") >= 0; }
    bool isPlural() const { return m_ruleSet.indexOf(u"plural") >= 0; }

    QString spell(qint64 number) const
    {
        icu::UnicodeString spelled;
        icu::FieldPosition position;
        UErrorCode status = U_ZERO_ERROR;
        m_rules.format(int64_t(number), m_ruleSet, spelled, position, status);
        if (U_FAILURE(status))
            return {};
        QString text = QString::fromUtf16(spelled.getBuffer(), spelled.length());
        text.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
        // Some rule sets of CLDR write the name of another before the word: "pertama2: kedua".
        return text.section(u':', -1).simplified();
    }

private:
    const icu::RuleBasedNumberFormat &m_rules;
    icu::UnicodeString m_ruleSet;
};

class NumberWords
{
public:
    explicit NumberWords(Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    void addCardinals(const Speller &speller)
    {
        for (int number = 0; number < belowHundred; ++number)
            add(WordClass::Number, speller.spell(number), number);
        addPower(speller, belowHundred);
        for (qint64 power = thousand; power <= highestPower; power *= thousand)
            addPower(speller, power);
    }

    void addOrdinals(const Speller &speller)
    {
        for (int number = 1; number < belowHundred; ++number)
            addOrdinal(speller, speller.spell(number), number);
        for (const qint64 power : {qint64(belowHundred), thousand, thousand * thousand, thousand * thousand * thousand,
                                   thousand * thousand * thousand * thousand}) {
            // "one hundredth" -> "hundredth"; where it ends as the scale does it is no ordinal: "the hundred".
            const QString word = speller.spell(power).section(u' ', -1);
            const bool isScale = std::any_of(m_scales.begin(), m_scales.end(),
                                             [&word](const QString &scale) { return word.endsWith(scale); });
            if (!isScale)
                addOrdinal(speller, word, double(power));
        }
    }

    /// "3rd" -> "rd", "ke-3" -> "ke".
    void addDigitOrdinals(const Speller &speller)
    {
        for (const int number : {1, 2, 3, 4, 11}) {
            const QString text = speller.spell(number);
            const WordedStatement words(text, {0, text.size()});
            if (words.words.size() != 2 || words.words[0].digits == words.words[1].digits)
                continue;
            const bool isSuffix = words.words[0].digits;
            add(isSuffix ? WordClass::OrdinalSuffix : WordClass::OrdinalPrefix, words.words[isSuffix ? 1 : 0].key, 0);
        }
    }

private:
    /// What is left of "three thousand" without "three" is the scale; a word that is left of none is a number of its
    /// own, as are "seribu" beside "tiga ribu", and the dual.
    void addPower(const Speller &speller, qint64 power)
    {
        QSet<QString> scales;
        QHash<QString, double> wholes;
        for (const int count : {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 20}) {
            if (power == belowHundred && count > 9)
                break;
            const QString text = speller.spell(count * power);
            const QString factor = speller.spell(count) + u' ';
            if (text.startsWith(factor))
                scales.insert(text.sliced(factor.size()));
            else if (!text.contains(u' ') && !text.contains(u'-'))
                wholes.insert(text, double(count) * double(power));
        }
        if (power == belowHundred)
            addLinkedHundred(speller);
        m_scales += scales;
        for (const QString &scale : std::as_const(scales))
            add(WordClass::Scale, scale, double(power));
        for (const auto &[word, value] : wholes.asKeyValueRange()) {
            if (!scales.contains(word) && !m_scales.contains(word))
                add(value == double(power) && scales.isEmpty() ? WordClass::Scale : WordClass::Number, word, value);
        }
    }

    /// "ciento un" beside "cien"
    void addLinkedHundred(const Speller &speller)
    {
        const QString text = speller.spell(belowHundred + 1);
        const QString one = u' ' + speller.spell(1);
        if (text.endsWith(one) && !text.chopped(one.size()).contains(u' '))
            add(WordClass::Number, text.chopped(one.size()), belowHundred);
    }

    void addOrdinal(const Speller &speller, const QString &word, double number)
    {
        add(WordClass::Ordinal, word, number);
        if (number > 2 && speller.isPlural())
            add(WordClass::Fraction, word, number);
    }

    void add(WordClass wordClass, const QString &word, double number)
    {
        const QString key = wordClassName(wordClass) + QString::number(number) + word;
        if (word.isEmpty() || m_known.contains(key))
            return;
        m_known.insert(key);
        m_lexicon.insert(word, {.wordClass = wordClass, .value = QString::number(number, 'g', 17), .number = number});
    }

    Lexicon &m_lexicon;
    QSet<QString> m_known;
    QSet<QString> m_scales;
};

} // namespace

void addNumberWords(Lexicon &lexicon)
{
    NumberWords words(lexicon);
    for (const QByteArray &name : localesOf(lexicon.language())) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::RuleBasedNumberFormat spelled(icu::URBNF_SPELLOUT, icu::Locale(name.constData()), status);
        const icu::RuleBasedNumberFormat inDigits(icu::URBNF_ORDINAL, icu::Locale(name.constData()), status);
        if (U_FAILURE(status))
            continue;
        for (const bool ordinals : {false, true}) {
            for (int32_t i = 0; i < spelled.getNumberOfRuleSetNames(); ++i) {
                const Speller speller(spelled, spelled.getRuleSetName(i));
                if (ordinals && speller.isOrdinal())
                    words.addOrdinals(speller);
                else if (!ordinals && !speller.isOrdinal())
                    words.addCardinals(speller);
            }
        }
        for (int32_t i = 0; i < inDigits.getNumberOfRuleSetNames(); ++i)
            words.addDigitOrdinals(Speller(inDigits, inDigits.getRuleSetName(i)));
    }
}

} // namespace Crossread
