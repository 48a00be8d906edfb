// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/speechwords.h"

namespace Crossread {

/// A noun phrase that names a source: words [first, last).
struct SourcePhrase {
    qsizetype first = 0;
    qsizetype last = 0;
    TextRange range; ///< UTF-16; with the acronym in parentheses behind it.

    bool isEmpty() const { return last <= first; }
};

/// Reads who is said to have said something from the words around a cue. Every reading looks at a bounded number of
/// words.
class SourceReader
{
public:
    explicit SourceReader(const SpeechWords &words)
        : m_words(words)
    {
    }

    /// The source that begins at word `first`, with a title or an office set behind it by commas; empty where no noun
    /// phrase begins there.
    SourcePhrase behind(qsizetype first) const;
    /// The source whose verb is at word `verb`: what stands before it in its clause, over relative clauses and
    /// appositions. Empty where there is none.
    SourcePhrase before(qsizetype verb) const;
    /// The first noun phrase of the statement, which its verbs most likely belong to.
    SourcePhrase ofStatement() const;
    /// Whether a clause ends with the phrase: a sign or another clause is next, no word that goes on.
    bool endsClause(const SourcePhrase &source) const;
    /// The word before `verb` that is no auxiliary, adverb or day: -1 at the statement's beginning.
    qsizetype wordBefore(qsizetype verb) const;

    /// Whether a word can begin a source where its place alone says little.
    bool isPlausible(qsizetype first) const;

private:
    qsizetype phraseEnd(qsizetype first, qsizetype limit) const;
    bool endsPhrase(qsizetype index, qsizetype first) const;
    bool joinsNouns(qsizetype index) const;
    qsizetype clauseStart(qsizetype last) const;
    qsizetype skipOpening(qsizetype first, qsizetype last) const;
    qsizetype partBetweenCommas(qsizetype verb) const;
    qsizetype beforeParentheses(qsizetype end) const;
    qsizetype nounStart(qsizetype end) const;
    bool hasVerb(qsizetype first, qsizetype last) const;
    bool isAcronymInParentheses(qsizetype index) const;
    SourcePhrase phrase(qsizetype first, qsizetype last) const;

    const SpeechWords &m_words;
};

} // namespace Crossread
