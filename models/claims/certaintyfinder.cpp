// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/certaintyfinder.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostQualified = 24; ///< Words.

bool isPolarity(const Cue &cue)
{
    return (cue.kind == CueKind::Hedge && cue.role != CueRole::Approximation)
        || (cue.kind == CueKind::Negation && (cue.isDenial || cue.role == CueRole::Verb))
        || (cue.kind == CueKind::Attribution && cue.isDenial);
}

QString polarityOf(const Cue &cue)
{
    if (cue.isDenial)
        return u"denial"_s;
    if (cue.kind == CueKind::Negation)
        return u"negation"_s;
    return cue.role == CueRole::Conditional ? u"conditional"_s : u"hedge"_s;
}

/// The words that a cue speaks of: those behind it in its clause; where there are none, those before it.
QString qualifiedBy(const SpeechWords &words, TextRange cue)
{
    const auto isOther = [&words](qsizetype index) {
        const Cue *other = words.cueAt(index);
        return other && (other->kind == CueKind::Attribution || isPolarity(*other));
    };
    qsizetype first = cue.end;
    while (first < words.count() && first < cue.end + 3 && words.gap(first) == WordGap::None
           && words.is(first, SpeechPart::Clause))
        ++first;
    qsizetype last = first;
    // What is named in quotation marks: "the so-called «...»"
    if (first == cue.end && first < words.count() && words.gap(first) == WordGap::Quote && !isOther(first))
        ++last;
    while (last < words.count() && last - first < mostQualified && words.gap(last) == WordGap::None && !isOther(last))
        ++last;
    if (last == first) {
        last = first = cue.start;
        while (first > 0 && last - first < mostQualified && words.gap(first) == WordGap::None && !isOther(first - 1))
            --first;
    }
    while (last > first && words.is(last - 1, SpeechPart::And | SpeechPart::Clause))
        --last;
    while (last > first && words.is(first, SpeechPart::And | SpeechPart::Clause))
        ++first;
    return first == last ? QString() : words.statement().cut(words.textOf(first, last)).toString().simplified();
}

/// Tells, word by word from the left, whether a place is in the main clause of its statement. What somebody is said to
/// have said is one as well.
class MainClause
{
public:
    explicit MainClause(const SpeechWords &words)
        : m_words(words)
    {
    }

    bool holds(qsizetype index)
    {
        for (; m_next < index; ++m_next) {
            if (m_words.isCue(m_next, CueKind::Attribution)) {
                m_isMain = true;
                m_isBehindSpeech = true;
            } else if (m_words.is(m_next, SpeechPart::Clause | SpeechPart::Relative)) {
                m_isMain = m_isMain && m_isBehindSpeech;
                m_isBehindSpeech = false;
            } else if (m_words.gap(m_next) == WordGap::Stop && m_next > 0) {
                m_isMain = true;
                m_isBehindSpeech = false;
            }
        }
        return m_isMain;
    }

private:
    const SpeechWords &m_words;
    qsizetype m_next = 0;
    bool m_isMain = true;
    bool m_isBehindSpeech = false; ///< No clause has begun since somebody was said to say something.
};

} // namespace

QList<ClaimSpan> findCertainties(const SpeechWords &words)
{
    QList<ClaimSpan> claims;
    MainClause mainClause(words);
    bool isNegated = false;
    std::optional<bool> hasCondition;
    for (const Cue &cue : words.cues()) {
        if (!isPolarity(cue))
            continue;
        const TextRange at = words.wordsOf(cue);
        if (at.isEmpty())
            continue;
        const bool isQuoted = words.isQuoted(cue.range.start);
        if (cue.kind == CueKind::Negation && !cue.isDenial) {
            if (isNegated || isQuoted || !mainClause.holds(at.start))
                continue;
            isNegated = true;
        }
        if (cue.role == CueRole::Conditional) {
            // Behind "if" it says what depends, not what is heard.
            if (!hasCondition) {
                hasCondition = false;
                for (qsizetype i = 0; i < words.count(); ++i)
                    hasCondition = *hasCondition || words.is(i, SpeechPart::Condition);
            }
            if (*hasCondition)
                continue;
        }
        QJsonObject value{{u"cue"_s, words.statement().cut(cue.range).toString().simplified()},
                          {u"polarity"_s, polarityOf(cue)},
                          {u"qualifies"_s, qualifiedBy(words, at)}};
        if (isQuoted)
            value.insert(u"quoted"_s, true);
        claims.append({.kind = ClaimKind::Certainty, .range = cue.range, .value = value});
    }
    return claims;
}

} // namespace Crossread
