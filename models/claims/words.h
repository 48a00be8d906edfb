// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace Crossread {

class Lexicon;
class WordForms;
struct WordForm;
struct WordFormReading;
struct LexiconEntry;
struct LexiconPhrase;
enum class WordClass;

/// A run of letters with their marks, or a run of decimal digits (General_Category Nd) of any script.
struct Word {
    TextRange range;     ///< UTF-16, in the article's text.
    bool digits = false; ///< Whether it is a run of digits.
    QString key;         ///< What it is compared by (wordKey); empty for digits and for words above MaximumWordLength.
};

/// Longer runs of letters are no words of a language, and are compared with nothing.
constexpr qsizetype MaximumWordLength = 64;

/// A phrase of the lexicon in a statement.
struct PhraseMatch {
    qsizetype first = 0; ///< Index of its first word.
    qsizetype words = 0;
    TextRange range; ///< Without the words that Arabic writes together with its first one.
    const LexiconPhrase *phrase = nullptr;
};

/// What a finder asked for at a word: one meaning of a phrase there.
struct FoundPhrase {
    const LexiconEntry *entry = nullptr;
    qsizetype first = 0; ///< Index of its first word.
    qsizetype words = 0;
    TextRange range;

    qsizetype end() const { return first + words; } ///< Index of the word behind it.
    bool operator!() const { return !entry; }
    explicit operator bool() const { return entry; }
};

/// A statement as the finders of claims read it. `text` is the whole article's and must outlive it.
struct WordedStatement {
    /// Words alone, without phrases.
    WordedStatement(QStringView articleText, TextRange statementRange);
    /// Words with the phrases of the forms' lexicon; these are valid as long as the lexicon is.
    WordedStatement(QStringView articleText, TextRange statementRange, WordForms &forms);

    QStringView cut(TextRange part) const { return text.sliced(part.start, part.length()); }
    /// What stands between word `index` and the one before it; up to the statement's ends for the outermost.
    QStringView gapBefore(qsizetype index) const;
    QStringView gapAfter(qsizetype index) const { return gapBefore(index + 1); }
    bool isFree(qsizetype index) const { return index >= 0 && index < words.size() && !taken[index]; }
    bool isDigits(qsizetype index) const { return isFree(index) && words[index].digits; }
    /// Where the phrases are from; null for a statement of words alone.
    const Lexicon *lexicon() const { return m_lexicon; }
    /// The longest phrase of the class that begins at word `index`, of free words alone.
    FoundPhrase phraseAt(qsizetype index, WordClass wordClass) const;
    /// All phrases that begin at word `index`, the longest first, whether or not their words are free.
    std::span<const PhraseMatch> phrasesAt(qsizetype index) const;
    /// Says that the words [first, last) belong to a claim, or may belong to none.
    void take(qsizetype first, qsizetype last);

    QStringView text;
    TextRange range;
    QList<Word> words;
    QList<bool> taken; ///< By index of `words`.

private:
    void findWords();
    void findPhrases(const QList<const WordForm *> &wordForms);
    void follow(const QList<const WordForm *> &wordForms, qsizetype first, const WordFormReading &reading);
    bool hasCaseOf(const LexiconPhrase &phrase, qsizetype first, qsizetype last) const;

    const Lexicon *m_lexicon = nullptr;
    std::vector<PhraseMatch> m_phrases;   ///< In order of their first word, then longest first.
    std::vector<qsizetype> m_firstPhrase; ///< By index of `words`: where its phrases begin; one more at the end.
};

/// White space and invisible format characters (General_Category Cf), among them the marks of direction.
bool isBlank(QChar character);
/// Whether there is nothing but blanks; true for nothing at all.
bool isBlank(QStringView text);

/// A word in the form in which it is compared: NFKC, and for Arabic without vowel marks and tatweel, with bare
/// alef and one form of ya and kaf. Keeps its case.
QString wordKey(QStringView word);

/// The value of a run of decimal digits as Latin digits: "٢٧" -> "27".
QByteArray latinDigits(QStringView digits);

} // namespace Crossread
