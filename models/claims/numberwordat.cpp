// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/numberwordat.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// The member for a class of words; null for the classes that are no parts of numbers.
const LexiconEntry **memberFor(NumberWordAt &word, WordClass wordClass)
{
    switch (wordClass) {
    case WordClass::Number:
        return &word.number;
    case WordClass::Digit:
        return &word.digit;
    case WordClass::Scale:
        return &word.scale;
    case WordClass::Ordinal:
        return &word.ordinal;
    case WordClass::OrdinalSuffix:
        return &word.ordinalSuffix;
    case WordClass::OrdinalPrefix:
        return &word.ordinalPrefix;
    case WordClass::Fraction:
        return &word.fraction;
    case WordClass::Part:
        return &word.part;
    case WordClass::Order:
        return &word.order;
    case WordClass::Few:
        return &word.few;
    case WordClass::NumberArticle:
        return &word.article;
    case WordClass::NumberAnd:
        return &word.numberAnd;
    case WordClass::DecimalPoint:
        return &word.point;
    case WordClass::Minus:
        return &word.minus;
    case WordClass::Ratio:
        return &word.ratio;
    case WordClass::Of:
        return &word.of;
    case WordClass::NotNumber:
        return &word.notNumber;
    default:
        return nullptr;
    }
}

/// Signs of one letter mean one thing as capitals and another as small letters: M and m.
bool isWrittenSo(const WordedStatement &statement, const PhraseMatch &match, const LexiconEntry &entry)
{
    if (entry.details.isEmpty())
        return true;
    const QString written = entry.detail("written"_L1);
    return written.isEmpty() || statement.cut(match.range) == written;
}

/// Full stops and apostrophes join the words of other phrases, not those of a number.
bool isParted(const WordedStatement &statement, const PhraseMatch &match)
{
    for (qsizetype i = match.first + 1; i < match.first + match.words; ++i) {
        const QStringView gap = statement.gapBefore(i);
        const bool joins = std::all_of(gap.begin(), gap.end(), [](QChar character) {
            return isBlank(character) || QStringView(u"-‐‑'’").contains(character);
        });
        if (!joins)
            return true;
    }
    return false;
}

/// Reads what is written together with the first word; the article of Arabic belongs to the number.
void readPrefix(const WordedStatement &statement, const PhraseMatch &match, NumberWordAt &word)
{
    const qsizetype start = statement.words[match.first].range.start;
    word.start = match.range.start;
    if (match.range.start == start)
        return;
    QString prefix = wordKey(statement.cut({start, match.range.start}));
    if (prefix.endsWith(u"ال") || prefix.endsWith(u"لل")) {
        prefix.chop(2);
        for (int letters = 0; word.start > start && letters < 2;) {
            --word.start;
            letters += statement.text[word.start].isLetter() && statement.text[word.start] != u'ـ' ? 1 : 0;
        }
    }
    word.joined = prefix == u"و";
    word.hasOtherPrefix = !prefix.isEmpty() && !word.joined;
}

} // namespace

NumberWordAt numberWordAt(const WordedStatement &statement, qsizetype index)
{
    NumberWordAt word;
    const std::span<const PhraseMatch> phrases = statement.phrasesAt(index);
    if (phrases.empty())
        return word;
    for (const PhraseMatch &match : phrases) {
        // A shorter phrase, or the same word without its first letter (واحد, و and احد), says nothing more.
        if (word.words > 0 && (match.words < word.words || match.range.start > statement.words[index].range.start))
            break;
        const auto isTaken = statement.taken.begin() + match.first;
        if (std::any_of(isTaken, isTaken + match.words, [](bool each) { return each; }) || isParted(statement, match))
            continue;
        for (const qsizetype each : match.phrase->entries) {
            const LexiconEntry &entry = statement.lexicon()->entry(each);
            const LexiconEntry **member = memberFor(word, entry.wordClass);
            if (!member || *member || !isWrittenSo(statement, match, entry))
                continue;
            *member = &entry;
            if (word.words == 0) {
                word.words = match.words;
                readPrefix(statement, match, word);
            }
        }
    }
    return word;
}

} // namespace Crossread
