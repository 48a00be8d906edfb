// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/wordclass.h"

#include <QHash>
#include <QList>
#include <QString>

#include <initializer_list>
#include <limits>
#include <memory>

namespace Crossread {

/// One thing that a phrase stands for.
struct LexiconEntry {
    WordClass wordClass = WordClass::Number;
    QString value;                                            ///< As the file has it.
    double number = std::numeric_limits<double>::quiet_NaN(); ///< The value where it is a number.
    QHash<QString, QString> details;                          ///< The row's further columns by name, those not empty.

    QString detail(QLatin1StringView column) const { return details.value(column); }
};

/// A phrase in one of its spellings, with all that it stands for.
struct LexiconPhrase {
    QList<qsizetype> entries; ///< Indexes among the lexicon's entries.
    QString cased;            ///< Its words as written, where capitals count; else empty.
};

/// The words and phrases of one language that mean something to the finders of claims.
///
/// A phrase is one or more words; digits and longer signs have no place in it. One that is written with a capital
/// letter is found only so written ("May", "US") or all in capitals; others in any case. A word behind ~ stands for
/// all that have its stem (Snowball). Between its words a text may have blanks, hyphens, apostrophes, full stops and
/// '&'. Words are compared by their folded wordKey().
///
/// Filled once, then read only, and so by any number of threads.
class Lexicon
{
public:
    explicit Lexicon(const QString &language);

    /// Adds a meaning of a phrase. Returns false for what is no phrase.
    bool insert(const QString &phrase, const LexiconEntry &entry);
    /// Whether a phrase is there with one of the classes, whatever its case.
    bool holds(const QString &phrase, std::initializer_list<WordClass> classes) const;

    const QString &language() const { return m_language; }
    /// The setting of a switch of the language's grammar (a row of the class `grammar`); empty where it is not set.
    QString grammar(QLatin1StringView name) const { return m_grammar.value(name); }
    const LexiconEntry &entry(qsizetype index) const { return m_entries[index]; }
    const QList<LexiconEntry> &entries() const { return m_entries; }

    // The phrases as a tree of word numbers; node 0 is its root. What is not there is -1.
    int wordNumber(const QString &folded) const { return m_words.value(folded, -1); }
    int stemNumber(const QString &stem) const { return m_stems.value(stem, -1); }
    /// Whether the word alone stands for this value of the class.
    bool hasValue(const QString &word, WordClass wordClass, QStringView value) const;
    bool hasStems() const { return !m_stems.isEmpty(); }
    int child(int node, int word) const { return m_children.value(quint64(node) << 32 | quint32(word), -1); }
    bool isLeaf(int node) const { return !m_inner[node]; }
    /// The phrases that end at a node, one for each case that counts ("who", "WHO"); none where phrases only go on.
    const QList<LexiconPhrase> &phrases(int node) const { return m_phrases[node]; }

private:
    QString m_language;
    QHash<QString, QString> m_grammar;
    QList<LexiconEntry> m_entries;
    QHash<QString, int> m_words;
    QHash<QString, int> m_stems;
    QHash<quint64, int> m_children;
    QList<QList<LexiconPhrase>> m_phrases; ///< By node.
    QList<bool> m_inner;                   ///< By node: whether it has children.
    int m_count = 0;                       ///< Of words and stems.
};

/// The lexicon of a language (BCP-47), made on first use and kept: what the program carries under :/lexicon, what
/// CLDR knows, and the tables in the user's data folder. Safe to call from any thread.
std::shared_ptr<const Lexicon> lexiconOf(const QString &language);
/// Forgets all lexicons, so that the next use reads the user's tables again.
void reloadLexicons();

/// Whether words of a phrase may be parted by this: blanks and at most one hyphen, apostrophe, full stop or '&'.
bool joinsPhrase(QStringView gap);

} // namespace Crossread
