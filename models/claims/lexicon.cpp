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
            m_phrases.append(LexiconPhrase{});
        }
        node = *next;
    }
    LexiconPhrase &found = m_phrases[node];
    const bool hasCapital
        = std::any_of(phrase.begin(), phrase.end(), [](QChar character) { return character.isUpper(); });
    // "may" and "May" end at one node; where both are given, case means nothing.
    const bool isNew = found.entries.isEmpty();
    if (isNew && hasCapital)
        found.cased = cased.join(u' ');
    else if (!hasCapital)
        found.cased.clear();
    found.entries.append(m_entries.size());
    m_entries.append(entry);
    return true;
}

void Lexicon::insertSign(const QString &sign, const LexiconEntry &entry)
{
    if (sign.isEmpty() || m_signs.contains(sign))
        return;
    m_signs.insert(sign, m_entries.size());
    m_entries.append(entry);
    m_longestSign = std::max(m_longestSign, sign.size());
}

const LexiconEntry *Lexicon::signAtStart(QStringView text, qsizetype *length) const
{
    for (*length = std::min(text.size(), m_longestSign); *length > 0; --*length) {
        if (const auto sign = m_signs.constFind(text.first(*length).toString()); sign != m_signs.cend())
            return &m_entries[*sign];
    }
    return nullptr;
}

const LexiconEntry *Lexicon::signAtEnd(QStringView text, qsizetype *length) const
{
    for (*length = std::min(text.size(), m_longestSign); *length > 0; --*length) {
        if (const auto sign = m_signs.constFind(text.last(*length).toString()); sign != m_signs.cend())
            return &m_entries[*sign];
    }
    return nullptr;
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
