// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/words.h"

#include "models/text/unicode.h"

#include <algorithm>

namespace Crossread {

namespace {

bool isDigit(char32_t character) { return QChar::category(character) == QChar::Number_DecimalDigit; }

/// Marks, and the joiners that Persian and Indic words hold, go on with a word but begin none.
bool continuesWord(char32_t character)
{
    return QChar::isLetter(character) || QChar::isMark(character) || character == 0x200c || character == 0x200d;
}

/// The vowel marks of Arabic, its superscript alef and the tatweel, which change no word.
bool isArabicOrnament(char16_t unit) { return (unit >= 0x64b && unit <= 0x65f) || unit == 0x670 || unit == 0x640; }

char16_t plainArabic(char16_t unit)
{
    switch (unit) {
    case u'أ':
    case u'إ':
    case u'آ':
    case u'ٱ':
        return u'ا';
    case u'ى':
    case u'ی':
        return u'ي';
    case u'ک':
        return u'ك';
    default:
        return unit;
    }
}

} // namespace

WordedStatement::WordedStatement(QStringView articleText, TextRange statementRange)
    : text(articleText)
    , range(statementRange.intersected({0, articleText.size()}))
{
    forEachCodePoint(cut(range), [this](char32_t character, qsizetype position) {
        const qsizetype start = range.start + position;
        const qsizetype end = start + (character > 0xffff ? 2 : 1);
        const bool digit = isDigit(character);
        Word *open = !words.isEmpty() && words.last().range.end == start ? &words.last() : nullptr;
        if (open && (open->digits ? digit : continuesWord(character)))
            open->range.end = end;
        else if (digit || QChar::isLetter(character))
            words.append({{start, end}, digit, {}});
    });
    for (Word &word : words) {
        if (!word.digits && word.range.length() <= MaximumWordLength)
            word.key = wordKey(cut(word.range));
    }
    taken.resize(words.size());
}

QStringView WordedStatement::gapBefore(qsizetype index) const
{
    const qsizetype start = index > 0 ? words[index - 1].range.end : range.start;
    const qsizetype end = index < words.size() ? words[index].range.start : range.end;
    return cut({start, end});
}

void WordedStatement::take(qsizetype first, qsizetype last)
{
    std::fill(taken.begin() + first, taken.begin() + last, true);
}

bool isBlank(QChar character)
{
    return isWhiteSpace(character.unicode()) || character.category() == QChar::Other_Format;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return isBlank(character); });
}

QString wordKey(QStringView word)
{
    QString key = word.toString();
    if (std::all_of(key.cbegin(), key.cend(), [](QChar character) { return character.unicode() < 0x80; }))
        return key;
    key = key.normalized(QString::NormalizationForm_KC);
    key.removeIf([](QChar character) { return isArabicOrnament(character.unicode()); });
    for (QChar &character : key)
        character = plainArabic(character.unicode());
    return key;
}

QByteArray latinDigits(QStringView digits)
{
    QByteArray latin;
    latin.reserve(digits.size());
    forEachCodePoint(
        digits, [&latin](char32_t character, qsizetype) { latin.append(char('0' + QChar::digitValue(character))); });
    return latin;
}

} // namespace Crossread
