// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/words.h"

#include <QHash>

#include <optional>

namespace Crossread {

/// Whether "May" and "may" are one word.
enum class WordCase { Kept, Folded };

/// Phrases of one or more words with what they stand for, found in a statement at a given word.
///
/// Between the words of a phrase there may be blanks, hyphens, apostrophes, full stops and '&' in any way. A
/// phrase that stands for two different things stands for nothing.
template<typename Value>
class PhraseTable
{
public:
    /// A phrase that was found at a word, and how many words it has.
    struct Found {
        Value value;
        qsizetype words = 0;
    };

    explicit PhraseTable(WordCase wordCase)
        : m_case(wordCase)
    {
    }

    void insert(const QString &phrase, const Value &value)
    {
        const QStringList keys = keysOf(phrase);
        if (keys.isEmpty())
            return;
        qsizetype &longest = m_longest[keys.first()];
        longest = std::max(longest, keys.size());
        const QString key = keys.join(u' ');
        const auto known = m_phrases.find(key);
        if (known == m_phrases.end())
            m_phrases.insert(key, value);
        else if (*known != value)
            known->reset();
    }

    /// Whether the phrase stands for this value.
    bool holds(const QString &phrase, const Value &value) const
    {
        return m_phrases.value(keysOf(phrase).join(u' ')) == value;
    }

    /// Whether the word alone is a phrase, whatever it stands for.
    bool contains(const QString &word) const { return m_phrases.contains(keyOf(word)); }

    /// The longest phrase that begins at word `first`. `firstKey` is what that word counts as.
    std::optional<Found> match(const WordedStatement &statement, qsizetype first, const QString &firstKey) const
    {
        QString key = keyOf(firstKey);
        const qsizetype longest = m_longest.value(key);
        std::optional<Found> found;
        for (qsizetype count = 1; count <= longest; ++count) {
            if (const auto phrase = m_phrases.constFind(key); phrase != m_phrases.cend() && *phrase)
                found = Found{**phrase, count};
            const qsizetype next = first + count;
            if (!statement.isFree(next) || statement.words[next].key.isEmpty() || !joins(statement.gapBefore(next)))
                break;
            key += u' ' + keyOf(statement.words[next].key);
        }
        return found;
    }

    std::optional<Found> match(const WordedStatement &statement, qsizetype first) const
    {
        if (!statement.isFree(first) || statement.words[first].key.isEmpty())
            return std::nullopt;
        return match(statement, first, statement.words[first].key);
    }

private:
    QString keyOf(const QString &word) const { return m_case == WordCase::Folded ? word.toCaseFolded() : word; }

    /// The keys of a phrase's words; none where it holds digits or an endless word.
    QStringList keysOf(const QString &phrase) const
    {
        const WordedStatement words(phrase, {0, phrase.size()});
        QStringList keys;
        for (const Word &word : words.words) {
            if (word.key.isEmpty())
                return {};
            keys.append(keyOf(word.key));
        }
        return keys;
    }

    static bool joins(QStringView gap)
    {
        return !gap.isEmpty() && std::all_of(gap.begin(), gap.end(), [](QChar character) {
            return isBlank(character) || QStringView(u"-‐‑–'’.&").contains(character);
        });
    }

    WordCase m_case;
    QHash<QString, std::optional<Value>> m_phrases;
    QHash<QString, qsizetype> m_longest; ///< How many words the longest phrase with this first word has.
};

} // namespace Crossread
