// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/cuefinder.h"
#include "models/claims/words.h"

#include <span>
#include <vector>

namespace Crossread {

/// What a word is where somebody is said to have said something: class `speech` of the lexicon.
enum class SpeechPart : quint32 {
    Pronoun = 1 << 0,    ///< Stands for a source named before: "he".
    Self = 1 << 1,       ///< The speaker's own: "I", "we".
    Definite = 1 << 2,   ///< "the", "this", "his".
    Determiner = 1 << 3, ///< "a", "several", "two".
    Same = 1 << 4,       ///< Points back at a noun: "the same", Indonesian "tersebut".
    And = 1 << 5,        ///< Joins clauses or nouns.
    Clause = 1 << 6,     ///< Begins a clause: "that", "because".
    Relative = 1 << 7,   ///< Begins a clause about the noun before it: "who".
    Condition = 1 << 8,  ///< "if".
    Auxiliary = 1 << 9,  ///< May stand between a source and its verb: "has".
    Passive = 1 << 10,   ///< Turns a verb round: "was".
    By = 1 << 11,        ///< Who did it, behind a passive.
    Adverb = 1 << 12,    ///< May stand between a source and its verb, or before both: "also".
    Link = 1 << 13,      ///< Goes on with a noun: "of".
    End = 1 << 14,       ///< Does not go on with a noun: "on".
    Time = 1 << 15,      ///< "Friday".
    Noun = 1 << 16,      ///< Can be a source: "ministry".
    Role = 1 << 17,      ///< A title or an office, before or behind a name.
    Addressee = 1 << 18, ///< To whom it is said, where that stands before the source.
    Of = 1 << 19,        ///< Makes a noun of a word like "claims" before it.
    Back = 1 << 20       ///< A noun that, being definite, means a source named before: "the source".
};
Q_DECLARE_FLAGS(SpeechParts, SpeechPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(SpeechParts)

/// The parts of speech of a lexicon's entries. The lexicon must outlive it.
class SpeechGrammar
{
public:
    explicit SpeechGrammar(const Lexicon &lexicon);

    SpeechParts of(const LexiconPhrase &phrase) const;
    const Lexicon &lexicon() const { return m_lexicon; }

private:
    const Lexicon &m_lexicon;
    std::vector<SpeechParts> m_parts; ///< By entry.
};

/// What parts two words.
enum class WordGap {
    None, ///< Blanks, a hyphen, an apostrophe or the full stop of an abbreviation.
    Comma,
    Parenthesis,
    Quote,
    Stop ///< Everything else, and the statement's ends.
};

/// A statement with its words' parts of speech and with its cues.
class SpeechWords
{
public:
    /// `cues` lie in the statement, in order; a quotation may reach over its ends. All must outlive it.
    SpeechWords(const WordedStatement &statement, std::span<const Cue> cues, const SpeechGrammar &grammar);

    const WordedStatement &statement() const { return m_statement; }
    std::span<const Cue> cues() const { return m_cues; }
    qsizetype count() const { return m_statement.words.size(); }
    const QString &key(qsizetype index) const { return m_statement.words[index].key; }
    /// Whether word `index` exists and is one of these parts.
    bool is(qsizetype index, SpeechParts parts) const
    {
        return index >= 0 && index < count() && (m_parts[index] & parts);
    }
    /// Whether "and" or "so" is written onto the front of the word, as in Arabic.
    bool hasConjunction(qsizetype index) const;
    /// Whether the part of speech is that of the word without what is written onto its front, its article aside.
    bool isPrefixed(qsizetype index) const { return m_prefixed[index]; }
    /// What stands before word `index`.
    WordGap gap(qsizetype index) const;
    /// The cue that the word belongs to, quotations and figures aside; none where there is none.
    const Cue *cueAt(qsizetype index) const
    {
        return index >= 0 && index < count() && m_cueAt[index] >= 0 ? &m_cues[m_cueAt[index]] : nullptr;
    }
    bool isCue(qsizetype index, CueKind kind) const
    {
        const Cue *cue = cueAt(index);
        return cue && cue->kind == kind;
    }
    /// The words of a cue, [first, last).
    TextRange wordsOf(const Cue &cue) const;
    /// The text from word `first` to before word `last`.
    TextRange textOf(qsizetype first, qsizetype last) const
    {
        return {m_statement.words[first].range.start, m_statement.words[last - 1].range.end};
    }
    /// Whether the place lies in a quotation that is closed.
    bool isQuoted(qsizetype position) const;

private:
    bool isAbbreviation(qsizetype index) const;

    const WordedStatement &m_statement;
    std::span<const Cue> m_cues;
    std::vector<SpeechParts> m_parts; ///< By word.
    std::vector<bool> m_prefixed;     ///< By word.
    std::vector<int> m_cueAt;         ///< By word: an index among the cues, or -1.
    std::vector<TextRange> m_quoted;  ///< Closed quotations, those inside others left out, in order.
};

} // namespace Crossread
