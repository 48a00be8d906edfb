// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/lexicon.h"

#include "models/claims/stemmer.h"
#include "models/claims/words.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

Lexicon::Lexicon(const QString &language)
    : m_language(language)
    , m_phrases(1)
    , m_inner{false}
{
}

bool Lexicon::insert(const QString &phrase, const LexiconEntry &entry)
{
    if (entry.wordClass == WordClass::Grammar) {
        m_grammar.insert(entry.value, phrase);
        return true;
    }
    const WordedStatement statement(phrase, {0, phrase.size()});
    if (statement.words.isEmpty())
        return false;
    const bool isWords = std::all_of(statement.words.begin(), statement.words.end(),
                                     [](const Word &word) { return !word.key.isEmpty(); });
    if (!isWords)
        return false;
    QStringList cased;
    int node = 0;
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        const QString &key = statement.words[i].key;
        cased.append(key);
        const bool isStem = statement.gapBefore(i).endsWith(u'~');
        const QString folded = key.toCaseFolded();
        QHash<QString, int> &numbers = isStem ? m_stems : m_words;
        const QString counted = isStem ? Stemmer(m_language).stem(folded) : folded;
        auto number = numbers.constFind(counted);
        if (number == numbers.cend())
            number = numbers.insert(counted, m_count++);
        const quint64 edge = quint64(node) << 32 | quint32(*number);
        auto next = m_children.constFind(edge);
        if (next == m_children.cend()) {
            next = m_children.insert(edge, int(m_phrases.size()));
            m_inner[node] = true;
            m_inner.append(false);
            m_phrases.append(QList<LexiconPhrase>{});
        }
        node = *next;
    }
    const bool hasCapital
        = std::any_of(phrase.begin(), phrase.end(), [](QChar character) { return character.isUpper(); });
    // "who" and "WHO" end at one node and mean two things.
    const QString written = hasCapital ? cased.join(u' ') : QString();
    QList<LexiconPhrase> &spellings = m_phrases[node];
    auto found = std::find_if(spellings.begin(), spellings.end(),
                              [&written](const LexiconPhrase &spelling) { return spelling.cased == written; });
    if (found == spellings.end())
        found = spellings.insert(spellings.end(), LexiconPhrase{{}, written});
    found->entries.append(m_entries.size());
    m_entries.append(entry);
    return true;
}

bool Lexicon::holds(const QString &phrase, std::initializer_list<WordClass> classes) const
{
    const WordedStatement statement(phrase, {0, phrase.size()});
    int node = 0;
    for (const Word &word : statement.words) {
        const int number = wordNumber(word.key.toCaseFolded());
        node = number < 0 ? -1 : child(node, number);
        if (node < 0)
            return false;
    }
    for (const LexiconPhrase &spelling : phrases(node)) {
        for (const qsizetype each : spelling.entries) {
            if (std::find(classes.begin(), classes.end(), entry(each).wordClass) != classes.end())
                return true;
        }
    }
    return false;
}

bool Lexicon::hasValue(const QString &word, WordClass wordClass, QStringView value) const
{
    const int number = wordNumber(word.toCaseFolded());
    const int node = number < 0 ? -1 : child(0, number);
    if (node < 0)
        return false;
    for (const LexiconPhrase &spelling : phrases(node)) {
        for (const qsizetype each : spelling.entries) {
            if (entry(each).wordClass == wordClass && entry(each).value == value)
                return true;
        }
    }
    return false;
}

bool joinsPhrase(QStringView gap)
{
    bool joined = false;
    return !gap.isEmpty() && std::all_of(gap.begin(), gap.end(), [&joined](QChar character) {
        if (isBlank(character))
            return character != u'\n';
        const bool joins = !joined && QStringView(u"-‐‑–'’.&").contains(character);
        joined = true;
        return joins;
    });
}

} // namespace Crossread
