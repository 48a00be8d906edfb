// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/sourcereader.h"

#include "models/claims/capitals.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// None of a figure, which has no key.
QChar firstLetter(const QString &key) { return key.isEmpty() ? QChar() : key.front(); }

constexpr qsizetype mostWords = 16;        ///< Of a noun phrase.
constexpr qsizetype mostClauseWords = 40;  ///< Between a source and its verb.
constexpr qsizetype mostSkipped = 8;       ///< Adverbs and the like in a row.
constexpr qsizetype mostOfApposition = 24; ///< Words between two commas.

constexpr SpeechParts beginsNoun = SpeechPart::Definite | SpeechPart::Determiner | SpeechPart::Noun | SpeechPart::Role
    | SpeechPart::Pronoun | SpeechPart::Same;
constexpr SpeechParts endsNoun = SpeechPart::End | SpeechPart::Clause | SpeechPart::Relative | SpeechPart::Auxiliary
    | SpeechPart::Passive | SpeechPart::Time | SpeechPart::Adverb | SpeechPart::By | SpeechPart::Pronoun
    | SpeechPart::Self;
constexpr SpeechParts besideVerb = SpeechPart::Auxiliary | SpeechPart::Adverb | SpeechPart::Time;
/// Words that no noun phrase ends with.
constexpr SpeechParts leadsOn = SpeechPart::Link | SpeechPart::Definite | SpeechPart::Determiner | SpeechPart::And
    | SpeechPart::By | SpeechPart::End | SpeechPart::Clause;

} // namespace

bool SourceReader::isPlausible(qsizetype first) const
{
    if (first < 0 || first >= m_words.count())
        return false;
    const Cue *cue = m_words.cueAt(first);
    return m_words.is(first, beginsNoun) || isCapitalised(m_words.key(first)) || (cue && cue->kind == CueKind::Label)
        || (m_words.statement().words[first].digits && m_words.is(first + 1, SpeechPart::Noun | SpeechPart::Role));
}

bool SourceReader::endsPhrase(qsizetype index, qsizetype first) const
{
    const bool isFirst = index == first;
    if (const Cue *cue = m_words.cueAt(index)) {
        if (cue->kind == CueKind::Attribution || cue->kind == CueKind::Negation)
            // A word of both kinds: "witness reports", "la note".
            return cue->role != CueRole::Plain || !m_words.is(index, SpeechPart::Noun);
        if (cue->kind == CueKind::Hedge)
            return !isFirst;
    }
    if (m_words.statement().words[index].digits)
        return !isFirst;
    if (m_words.is(index, SpeechPart::Noun | SpeechPart::Role) && !m_words.isPrefixed(index))
        return false;
    if (isFirst) {
        return m_words.is(index, endsNoun | SpeechPart::And | SpeechPart::Link | SpeechPart::Condition)
            && !m_words.is(index, beginsNoun);
    }
    if (m_words.is(index, SpeechPart::Link))
        return m_words.is(index + 1, SpeechPart::Time | SpeechPart::Clause | SpeechPart::Relative)
            || m_words.isCue(index + 1, CueKind::Attribution);
    if (m_words.is(index, endsNoun))
        return true;
    if (m_words.is(index, SpeechPart::Definite | SpeechPart::Determiner))
        return !m_words.is(index - 1,
                           SpeechPart::Link | SpeechPart::And | SpeechPart::Determiner | SpeechPart::Definite);
    if (m_words.is(index, SpeechPart::And))
        return !joinsNouns(index);
    // An Arabic adjective has the gender of its noun: behind a feminine one another definite word is its object.
    const QString &key = m_words.key(index);
    const QString &previous = m_words.key(index - 1);
    return previous.startsWith(u"ال") && previous.endsWith(u'ة') && key.startsWith(u"ال") && !key.endsWith(u'ة');
}

/// Whether "and" at a word joins two nouns rather than two clauses.
bool SourceReader::joinsNouns(qsizetype index) const
{
    const qsizetype next = index + 1;
    if (index == 0 || next >= m_words.count() || m_words.gap(next) != WordGap::None)
        return false;
    if (m_words.is(next, SpeechPart::Noun | SpeechPart::Role))
        return true;
    if (m_words.is(next, SpeechPart::Definite | SpeechPart::Determiner))
        return m_words.is(next + 1, SpeechPart::Noun | SpeechPart::Role);
    return isCapitalised(m_words.key(next)) && isCapitalised(m_words.key(index - 1));
}

bool SourceReader::isAcronymInParentheses(qsizetype index) const
{
    if (m_words.gap(index) != WordGap::Parenthesis || !m_words.statement().gapBefore(index).contains(u'('))
        return false;
    return isAcronym(m_words.key(index)) && m_words.statement().gapAfter(index).startsWith(u')');
}

/// The end of the noun phrase that begins at word `first`, `limit` at most.
qsizetype SourceReader::phraseEnd(qsizetype first, qsizetype limit) const
{
    qsizetype end = first;
    for (qsizetype i = first; i < std::min(limit, first + mostWords); ++i) {
        const bool isAcronym = i > first && isAcronymInParentheses(i);
        const bool isBehindAcronym
            = i > first + 1 && isAcronymInParentheses(i - 1) && m_words.statement().gapBefore(i).trimmed() == u")";
        if (i > first && !isAcronym && !isBehindAcronym && m_words.gap(i) != WordGap::None)
            break;
        if (!isAcronym && endsPhrase(i, first))
            break;
        end = i + 1;
    }
    while (end > first && m_words.is(end - 1, leadsOn) && !m_words.is(end - 1, SpeechPart::Noun | SpeechPart::Role)
           && !(end == first + 1 && m_words.is(first, SpeechPart::Determiner | SpeechPart::Pronoun)))
        --end;
    return end;
}

SourcePhrase SourceReader::phrase(qsizetype first, qsizetype last) const
{
    if (last <= first)
        return {};
    TextRange range = m_words.textOf(first, last);
    if (isAcronymInParentheses(last - 1))
        ++range.end;
    return {first, last, range};
}

SourcePhrase SourceReader::behind(qsizetype first) const
{
    const qsizetype count = m_words.count();
    qsizetype start = first;
    for (qsizetype i = 0; i < mostSkipped && start < count; ++i) {
        if (start > first && m_words.gap(start) != WordGap::None)
            return {};
        if (m_words.is(start, besideVerb | SpeechPart::By) && !m_words.is(start, SpeechPart::Noun | SpeechPart::Role))
            ++start;
        else
            break;
    }
    // "a déclaré à Reuters une source militaire"
    if (m_words.is(start, SpeechPart::Addressee) && !m_words.is(start, SpeechPart::Noun)) {
        qsizetype end = start + 1;
        while (end < count && end - start < mostSkipped && m_words.gap(end) == WordGap::None
               && !(end > start + 1 && m_words.is(end, SpeechPart::Definite | SpeechPart::Determiner)))
            ++end;
        if (end >= count || m_words.gap(end) != WordGap::None)
            return {};
        start = end;
    }
    if (start >= count)
        return {};
    qsizetype end = phraseEnd(start, count);
    if (end <= start)
        return {};
    // A title, an office or a name set behind by a comma.
    const bool hasRole = [&] {
        for (qsizetype i = start; i < end; ++i) {
            if (m_words.is(i, SpeechPart::Role))
                return true;
        }
        return false;
    }();
    const auto isApposition = [&](qsizetype index) {
        if (m_words.isCue(index, CueKind::Attribution))
            return false;
        if (m_words.is(index, SpeechPart::Role))
            return true;
        if (m_words.is(index, SpeechPart::Definite | SpeechPart::Determiner))
            return m_words.is(index + 1, SpeechPart::Role) || m_words.is(index + 2, SpeechPart::Role);
        return hasRole && isCapitalised(m_words.key(index)) && !m_words.is(index, endsNoun);
    };
    if (end < count && m_words.gap(end) == WordGap::Comma && isApposition(end)) {
        const qsizetype further = phraseEnd(end, count);
        // Without a comma behind it, it is the subject of what follows: "according to X, minister Y left".
        const bool isClosed = further >= count || m_words.gap(further) != WordGap::None
            || m_words.is(further, SpeechPart::Relative | SpeechPart::Clause);
        if (further > end && isClosed)
            end = further;
    }
    return phrase(start, end);
}

bool SourceReader::endsClause(const SourcePhrase &source) const
{
    const qsizetype next = source.last;
    return next >= m_words.count() || m_words.gap(next) != WordGap::None
        || m_words.is(next, SpeechPart::Relative | SpeechPart::Time | SpeechPart::Clause | SpeechPart::And)
        || m_words.is(next + 1, SpeechPart::Time) || m_words.isCue(next, CueKind::Attribution);
}

qsizetype SourceReader::wordBefore(qsizetype verb) const
{
    qsizetype last = verb - 1;
    for (qsizetype i = 0; i < mostSkipped && last >= 0 && m_words.gap(last + 1) <= WordGap::Comma; ++i) {
        const bool isBeside = m_words.is(last, besideVerb)
            && !m_words.is(last, SpeechPart::Noun | SpeechPart::Role | SpeechPart::Pronoun);
        // "on" of "on Friday said"
        const bool leadsToTime = m_words.is(last, SpeechPart::End) && m_words.is(last + 1, SpeechPart::Time);
        if (!isBeside && !leadsToTime)
            break;
        --last;
    }
    return last;
}

/// The first word of the clause that word `last` is in.
qsizetype SourceReader::clauseStart(qsizetype last) const
{
    qsizetype start = last;
    for (qsizetype i = 0; i < mostClauseWords && start > 0; ++i) {
        const bool isInside = m_words.gap(start) == WordGap::None || isAcronymInParentheses(start)
            || (start >= 1 && isAcronymInParentheses(start - 1));
        if (!isInside || m_words.is(start - 1, SpeechPart::Clause | SpeechPart::Relative)
            || m_words.isCue(start - 1, CueKind::Attribution))
            break;
        if (m_words.is(start - 1, SpeechPart::And) && !joinsNouns(start - 1))
            break;
        --start;
    }
    return start;
}

/// The first word in [first, last) that a source may begin with: behind "but", "on Friday", "however".
qsizetype SourceReader::skipOpening(qsizetype first, qsizetype last) const
{
    qsizetype start = first;
    constexpr SpeechParts opening = besideVerb | SpeechPart::And | SpeechPart::Clause;
    while (start < last && m_words.is(start, opening)
           && !m_words.is(start, SpeechPart::Noun | SpeechPart::Role | SpeechPart::Pronoun | SpeechPart::Definite))
        ++start;
    if (start >= last || !m_words.is(start, SpeechPart::End | SpeechPart::Link) || m_words.is(start, beginsNoun))
        return start;
    // "In Damascus the army said": the source begins with its own article.
    for (qsizetype i = start + 2; i < last; ++i) {
        if (m_words.is(i, SpeechPart::Definite | SpeechPart::Determiner | SpeechPart::Pronoun)
            && !m_words.is(i - 1, SpeechPart::Link | SpeechPart::End))
            return i;
    }
    return last - 1;
}

/// Where the head ends to which the part between commas before word `verb` belongs: the index of the part's first word,
/// or 0 where there is no such part.
qsizetype SourceReader::partBetweenCommas(qsizetype verb) const
{
    qsizetype start = verb - 1;
    while (
        start > 0 && verb - start <= mostOfApposition
        && (m_words.gap(start) == WordGap::None || isAcronymInParentheses(start) || isAcronymInParentheses(start - 1)))
        --start;
    const WordGap gap = m_words.gap(start);
    const bool isComma
        = gap == WordGap::Comma || (gap == WordGap::Parenthesis && m_words.statement().gapBefore(start).contains(u','));
    return isComma ? start : 0;
}

/// The end of the words before `end` without what stands in parentheses at their end: "X (34),".
qsizetype SourceReader::beforeParentheses(qsizetype end) const
{
    if (end >= m_words.count() || !m_words.statement().gapBefore(end).contains(u')'))
        return end;
    for (qsizetype i = end - 1; i > 0 && end - i < mostSkipped; --i) {
        if (m_words.statement().gapBefore(i).contains(u'('))
            return isAcronymInParentheses(i) ? end : i;
    }
    return end;
}

bool SourceReader::hasVerb(qsizetype first, qsizetype last) const
{
    for (qsizetype i = first; i < last; ++i) {
        if (m_words.is(i, SpeechPart::Auxiliary | SpeechPart::Passive)
            && !m_words.is(i, SpeechPart::Noun | SpeechPart::Role | SpeechPart::Definite))
            return true;
    }
    return false;
}

SourcePhrase SourceReader::before(qsizetype verb) const
{
    const qsizetype last = wordBefore(verb);
    if (last < 0)
        return {};
    WordGap gap = m_words.gap(last + 1);
    if (gap == WordGap::Parenthesis && m_words.statement().gapBefore(last + 1).trimmed() == u")")
        gap = WordGap::None;
    if (gap > WordGap::Comma)
        return {};
    qsizetype end = last + 1;
    qsizetype start = 0;
    if (gap == WordGap::Comma) {
        // "the mayor, Ms X, said": an apposition, or a clause about the source, between commas.
        const qsizetype part = partBetweenCommas(end);
        if (part == 0)
            return {};
        const qsizetype headEnd = beforeParentheses(part);
        start = skipOpening(clauseStart(headEnd - 1), headEnd);
        const bool isClause = m_words.is(part, SpeechPart::Relative);
        const bool isName = !m_words.is(part, endsNoun | SpeechPart::Link)
            || m_words.is(part, SpeechPart::Definite | SpeechPart::Determiner | SpeechPart::Role | SpeechPart::Noun);
        if (start >= headEnd || hasVerb(start, headEnd) || !(isClause || isName))
            return {};
        if (isClause || headEnd < part)
            end = headEnd;
        else if (hasVerb(part, end))
            return {};
    } else if (m_words.is(last, SpeechPart::Relative)) {
        // "one of the survivors who say": the noun alone, not the clause that it stands in
        end = last;
        if (end == 0 || m_words.gap(end) > WordGap::Comma)
            return {};
        start = nounStart(end);
    } else {
        start = clauseStart(last);
        if (start > 0 && m_words.is(start - 1, SpeechPart::Relative) && !m_words.is(start, beginsNoun)) {
            // "the man who was arrested said"
            end = start - 1;
            if (end == 0 || m_words.gap(end) != WordGap::None)
                return {};
            start = nounStart(end);
        }
    }
    start = skipOpening(start, end);
    if (start >= end)
        return {};
    if (end - start > mostWords && gap != WordGap::Comma)
        end = phraseEnd(start, end);
    if (end <= start)
        return {};
    const qsizetype lastWord = end - 1;
    if (m_words.is(lastWord, SpeechPart::Link | SpeechPart::End | SpeechPart::Clause)
        || (m_words.is(lastWord, SpeechPart::Definite | SpeechPart::Determiner)
            && !m_words.is(lastWord, SpeechPart::Pronoun | SpeechPart::Same | SpeechPart::Noun)))
        return {};
    return phrase(start, end);
}

/// The first word of the noun phrase that ends before word `end`.
qsizetype SourceReader::nounStart(qsizetype end) const
{
    qsizetype start = end - 1;
    const qsizetype lowest = clauseStart(start);
    while (start > lowest && !m_words.is(start - 1, endsNoun))
        --start;
    return start;
}

SourcePhrase SourceReader::ofStatement() const
{
    const qsizetype count = m_words.count();
    qsizetype start = 0;
    if (m_words.is(0, SpeechPart::End | SpeechPart::Link | SpeechPart::Time | SpeechPart::Adverb)
        && !m_words.is(0, beginsNoun)) {
        // "On Friday, the ministry"
        while (start < count && start < mostSkipped && (start == 0 || m_words.gap(start) == WordGap::None))
            ++start;
        if (start >= count || m_words.gap(start) != WordGap::Comma)
            return {};
    }
    start = skipOpening(start, count);
    // Behind the verb that begins an Arabic clause.
    if (start + 1 < count && !isPlausible(start) && !m_words.cueAt(start) && m_words.gap(start + 1) == WordGap::None
        && firstLetter(m_words.key(start)).script() == QChar::Script_Arabic)
        ++start;
    if (start >= count || !isPlausible(start))
        return {};
    qsizetype end = phraseEnd(start, count);
    // The verb is most likely the first small word behind a noun that is known or has a capital.
    const auto isNamed = [this](qsizetype index) {
        return m_words.is(index, SpeechPart::Noun | SpeechPart::Role) || isCapitalised(m_words.key(index))
            || m_words.isCue(index, CueKind::Label);
    };
    for (qsizetype i = start + 1; i < end; ++i) {
        if (isNamed(i - 1) && !isNamed(i) && !m_words.is(i, SpeechPart::Link | SpeechPart::And | SpeechPart::Same)
            && firstLetter(m_words.key(i)).isLower() && m_words.gap(i) == WordGap::None
            && m_words.statement().gapBefore(i).trimmed().isEmpty())
            end = i;
    }
    return phrase(start, end);
}

} // namespace Crossread
