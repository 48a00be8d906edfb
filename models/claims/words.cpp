// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/words.h"

#include "models/claims/wordforms.h"
#include "models/text/unicode.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

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
    findWords();
    for (Word &word : words) {
        if (!word.digits && word.range.length() <= MaximumWordLength)
            word.key = wordKey(cut(word.range));
    }
}

WordedStatement::WordedStatement(QStringView articleText, TextRange statementRange, WordForms &forms)
    : text(articleText)
    , range(statementRange.intersected({0, articleText.size()}))
    , m_lexicon(&forms.lexicon())
{
    findWords();
    forms.forgetIfMany();
    QList<const WordForm *> wordForms(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        Word &word = words[i];
        if (word.digits || word.range.length() > MaximumWordLength)
            continue;
        wordForms[i] = &forms.of(cut(word.range));
        word.key = wordForms[i]->key;
    }
    findPhrases(wordForms);
}

void WordedStatement::findWords()
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
    taken.resize(words.size());
}

void WordedStatement::findPhrases(const QList<const WordForm *> &wordForms)
{
    m_firstPhrase.reserve(words.size() + 1);
    for (qsizetype first = 0; first < words.size(); ++first) {
        m_firstPhrase.push_back(qsizetype(m_phrases.size()));
        if (!wordForms[first])
            continue;
        for (const WordFormReading &reading : wordForms[first]->readings)
            follow(wordForms, first, reading);
        std::stable_sort(m_phrases.begin() + m_firstPhrase.back(), m_phrases.end(),
                         [](const PhraseMatch &a, const PhraseMatch &b) { return a.words > b.words; });
    }
    m_firstPhrase.push_back(qsizetype(m_phrases.size()));
}

/// Adds the phrases that begin with this reading of word `first`.
void WordedStatement::follow(const QList<const WordForm *> &wordForms, qsizetype first, const WordFormReading &reading)
{
    const TextRange word = words[first].range;
    const qsizetype start = word.start + (reading.prefix > 0 ? behindLetters(cut(word), reading.prefix) : 0);
    int node = m_lexicon->child(0, reading.word);
    for (qsizetype last = first; node >= 0; ++last) {
        for (const LexiconPhrase &phrase : m_lexicon->phrases(node)) {
            if (hasCaseOf(phrase, first, last))
                m_phrases.push_back({first, last - first + 1, {start, words[last].range.end}, &phrase});
        }
        const qsizetype next = last + 1;
        if (m_lexicon->isLeaf(node) || next >= words.size() || !wordForms[next] || !joinsPhrase(gapBefore(next)))
            return;
        int following = -1;
        for (const WordFormReading &other : wordForms[next]->readings) {
            if (following < 0 && other.isWhole)
                following = m_lexicon->child(node, other.word);
        }
        node = following;
    }
}

bool WordedStatement::hasCaseOf(const LexiconPhrase &phrase, qsizetype first, qsizetype last) const
{
    if (phrase.cased.isEmpty())
        return true;
    QString cased;
    for (qsizetype i = first; i <= last; ++i)
        cased += (i > first ? u" "_s : QString()) + words[i].key;
    // Headlines in capitals, but no short word, which would be an acronym.
    constexpr qsizetype longestAcronym = 3;
    return cased == phrase.cased || (cased.size() > longestAcronym && cased == phrase.cased.toUpper());
}

std::span<const PhraseMatch> WordedStatement::phrasesAt(qsizetype index) const
{
    if (index < 0 || index + 1 >= qsizetype(m_firstPhrase.size()))
        return {};
    return std::span(m_phrases).subspan(m_firstPhrase[index], m_firstPhrase[index + 1] - m_firstPhrase[index]);
}

FoundPhrase WordedStatement::phraseAt(qsizetype index, WordClass wordClass) const
{
    for (const PhraseMatch &match : phrasesAt(index)) {
        const auto isTaken = taken.begin() + index;
        if (std::any_of(isTaken, isTaken + match.words, [](bool each) { return each; }))
            continue;
        for (const qsizetype each : match.phrase->entries) {
            const LexiconEntry &entry = m_lexicon->entry(each);
            if (entry.wordClass == wordClass)
                return {&entry, match.first, match.words, match.range};
        }
    }
    return {};
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
