// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/attributionfinder.h"

#include "models/claims/capitals.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Sources further back are not what "the source" means.
constexpr qsizetype mostNamed = 8;

/// The source without the preposition that is written onto it: "للمرصد" -> "المرصد", "لـ رويترز" -> "رويترز".
QString withoutPreposition(QString source)
{
    if (!source.startsWith(u'ل'))
        return source;
    source.remove(0, 1);
    while (source.startsWith(u'ـ') || (!source.isEmpty() && (source.front().isSpace() || source.front().isMark())))
        source.remove(0, 1);
    return source.startsWith(u'ل') ? u"ا"_s + source : source;
}

QStringList foldedWords(const SpeechWords &words, const SourcePhrase &source)
{
    QStringList folded;
    for (qsizetype i = source.first; i < source.last; ++i) {
        QString word = words.key(i).toCaseFolded();
        if (word.startsWith(u"لل"))
            word.remove(0, 2);
        else if (word.startsWith(u"ال"))
            word.remove(0, 2);
        folded.append(word);
    }
    return folded;
}

} // namespace

ClaimSpan Attribution::claim(QStringView text) const
{
    QJsonObject value{{u"source"_s, source},
                      {u"cue"_s, text.sliced(cue.start, cue.length()).toString().simplified()},
                      {u"anaphoric"_s, isAnaphoric}};
    if (!antecedent.isEmpty())
        value.insert(u"antecedent"_s, antecedent);
    return {.kind = ClaimKind::Attribution, .range = range, .value = value};
}

QList<Attribution> AttributionFinder::find(const SpeechWords &words)
{
    const SourceReader reader(words);
    QList<Attribution> found;
    for (const Cue &cue : words.cues()) {
        if (cue.kind != CueKind::Attribution || cue.role == CueRole::Setting)
            continue;
        const std::optional<Found> source = sourceOf(words, reader, cue, found);
        if (!source)
            continue;
        Attribution attribution{.range = cue.range,
                                .cue = cue.range,
                                .source = {},
                                .isInserted = source->isInserted,
                                .isQuoted = words.isQuoted(cue.range.start)};
        if (source->shared) {
            attribution.source = source->shared->source;
            attribution.isAnaphoric = source->shared->isAnaphoric;
            attribution.antecedent = source->shared->antecedent;
        } else if (source->isImplied) {
            attribution.isAnaphoric = true;
            attribution.antecedent = lastPerson();
        } else {
            const TextRange range = source->source.range;
            attribution.range = {std::min(cue.range.start, range.start), std::max(cue.range.end, range.end)};
            attribution.source = words.statement().cut(range).toString().simplified();
            if (cue.role == CueRole::Prefixed)
                attribution.source = withoutPreposition(attribution.source);
            resolve(attribution, words, source->source);
        }
        // Who "he" is inside a quotation, the quotation knows.
        if (attribution.isQuoted && attribution.isAnaphoric && !attribution.isInserted)
            continue;
        found.append(attribution);
        if (!attribution.isAnaphoric && !attribution.isQuoted && !source->shared)
            m_named.append({attribution.source, foldedWords(words, source->source)});
        if (m_named.size() > mostNamed)
            m_named.removeFirst();
    }
    m_subject.clear();
    if (found.isEmpty())
        noteSubject(words, reader);
    return found;
}

/// Remembers a person whom the statement is about: "he said" may follow.
void AttributionFinder::noteSubject(const SpeechWords &words, const SourceReader &reader)
{
    const SourcePhrase subject = reader.ofStatement();
    constexpr qsizetype shortest = 2;
    if (subject.last - subject.first < shortest)
        return;
    bool hasRole = false;
    bool isCapital = true;
    for (qsizetype i = subject.first; i < subject.last; ++i) {
        hasRole = hasRole || words.is(i, SpeechPart::Role);
        isCapital = isCapital && isCapitalised(words.key(i)) && !words.is(i, SpeechPart::Definite);
    }
    if (hasRole || isCapital)
        m_subject = words.statement().cut(subject.range).toString().simplified();
}

QString AttributionFinder::lastPerson() const
{
    if (!m_subject.isEmpty())
        return m_subject;
    return m_named.isEmpty() ? QString() : m_named.last().name;
}

std::optional<AttributionFinder::Found> AttributionFinder::sourceOf(const SpeechWords &words,
                                                                    const SourceReader &reader, const Cue &cue,
                                                                    const QList<Attribution> &earlier) const
{
    const TextRange verb = words.wordsOf(cue);
    if (verb.isEmpty())
        return std::nullopt;
    switch (cue.role) {
    case CueRole::Behind:
    case CueRole::Prefixed: {
        if (words.gap(verb.end) > WordGap::None && words.gap(verb.end) != WordGap::Quote)
            return std::nullopt;
        const SourcePhrase source = reader.behind(verb.end);
        return source.isEmpty() ? std::nullopt : std::optional(Found{.source = source});
    }
    case CueRole::Pronoun:
        return Found{.isImplied = true, .isInserted = true};
    case CueRole::Shared:
        return sharedSource(reader, earlier);
    default:
        return sourceOfVerb(words, reader, cue, earlier);
    }
}

std::optional<AttributionFinder::Found> AttributionFinder::sharedSource(const SourceReader &reader,
                                                                        const QList<Attribution> &earlier) const
{
    const auto last = std::find_if(earlier.crbegin(), earlier.crend(),
                                   [](const Attribution &attribution) { return !attribution.isQuoted; });
    if (last != earlier.crend())
        return Found{.shared = &*last};
    const SourcePhrase source = reader.ofStatement();
    return source.isEmpty() ? std::nullopt : std::optional(Found{.source = source});
}

std::optional<AttributionFinder::Found> AttributionFinder::sourceOfVerb(const SpeechWords &words,
                                                                        const SourceReader &reader, const Cue &cue,
                                                                        const QList<Attribution> &earlier) const
{
    const TextRange verb = words.wordsOf(cue);
    const qsizetype before = reader.wordBefore(verb.start);
    const bool isJoinedBefore = before >= 0 && words.gap(before + 1) == WordGap::None
        && (before + 1 == verb.start || words.gap(verb.start) <= WordGap::Comma);
    if (isJoinedBefore
        && (words.isCue(before, CueKind::Negation) || words.is(before, SpeechPart::Self)
            || words.is(verb.start - 1, SpeechPart::Self)))
        return std::nullopt;
    // "claims of", "reports said": nouns.
    const bool isJoinedBehind = verb.end < words.count() && words.gap(verb.end) == WordGap::None;
    if (isJoinedBehind && words.is(verb.end, SpeechPart::Of))
        return std::nullopt;
    if (isJoinedBehind && words.is(verb.end, SpeechPart::By)) {
        const SourcePhrase source = reader.behind(verb.end + 1);
        return source.isEmpty() ? std::nullopt : std::optional(Found{.source = source});
    }
    if (isJoinedBefore && words.is(before, SpeechPart::Passive))
        return std::nullopt;
    if (isJoinedBehind && cue.role == CueRole::Plain && verb.length() == 1 && words.is(verb.start, SpeechPart::Noun)
        && words.isCue(verb.end, CueKind::Attribution))
        return std::nullopt;

    const bool isImplied = cue.role == CueRole::Implied;
    const bool hasConjunction = isImplied && words.hasConjunction(verb.start);
    const bool isBehindAnd = isJoinedBefore && words.is(before, SpeechPart::And);
    const bool beginsClause = hasConjunction || words.gap(verb.start) > WordGap::None || isBehindAnd
        || words.is(verb.start - 1, SpeechPart::Clause | SpeechPart::Adverb | SpeechPart::Auxiliary | SpeechPart::Time)
        || words.isCue(verb.start - 1, CueKind::Attribution);
    const auto readBehind = [&]() -> SourcePhrase {
        if (!isJoinedBehind)
            return {};
        const SourcePhrase source = reader.behind(verb.end);
        if (source.isEmpty())
            return source;
        if (reader.isPlausible(source.first))
            return source;
        if (!isImplied)
            return {};
        // An Arabic noun behind its verb is the subject where what was said comes next, else it may be the object.
        const qsizetype next = source.last;
        const bool isFollowed = next < words.count()
            && (words.gap(next) >= WordGap::Quote || words.is(next, SpeechPart::Clause | SpeechPart::Time)
                || words.isCue(next, CueKind::Attribution));
        const bool isColon = next < words.count() && words.statement().gapBefore(next).contains(u':');
        return isFollowed || isColon ? source : SourcePhrase{};
    };

    if (isImplied && (beginsClause || before < 0)) {
        if (const SourcePhrase source = readBehind(); !source.isEmpty())
            return Found{.source = source};
    }
    if (isBehindAnd && !isImplied)
        return sharedSource(reader, earlier);
    if (!hasConjunction) {
        if (const SourcePhrase source = reader.before(verb.start); !source.isEmpty())
            return Found{.source = source};
    }
    if (!isImplied && words.gap(verb.start) > WordGap::None) {
        const bool isBehindQuote = words.gap(verb.start) == WordGap::Quote;
        // "..., warned residents": the subject of the verb before.
        if (!isBehindQuote && words.gap(verb.start) == WordGap::Comma && !earlier.isEmpty() && !earlier.last().isQuoted)
            return sharedSource(reader, earlier);
        if (const SourcePhrase source = readBehind(); !source.isEmpty())
            return Found{.source = source};
        return std::nullopt;
    }
    if (!isImplied)
        return std::nullopt;
    if (const SourcePhrase source = readBehind(); !source.isEmpty())
        return Found{.source = source};
    const bool saysWhat = cue.isDenial
        || (verb.end < words.count()
            && (words.is(verb.end, SpeechPart::Clause) || words.gap(verb.end) == WordGap::Quote
                || (words.is(verb.end, SpeechPart::Link | SpeechPart::End | SpeechPart::Time | SpeechPart::Adverb)
                    && words.is(verb.end + 1, SpeechPart::Clause))
                || words.statement().gapBefore(verb.end).contains(u':')));
    if (!saysWhat || (!beginsClause && before >= 0))
        return std::nullopt;
    if (verb.start > 0) {
        if (const auto shared = sharedSource(reader, earlier))
            return shared;
    }
    return Found{.isImplied = true};
}

/// Tells whether the source points back at one named before, and at which.
void AttributionFinder::resolve(Attribution &attribution, const SpeechWords &words, const SourcePhrase &source) const
{
    if (source.last - source.first == 1 && words.is(source.first, SpeechPart::Pronoun)
        && !words.is(source.first, SpeechPart::Noun)) {
        attribution.isAnaphoric = true;
        attribution.antecedent = lastPerson();
        return;
    }
    constexpr qsizetype mostPointing = 4;
    if (source.last - source.first > mostPointing)
        return;
    bool isSame = false;
    bool isBack = false;
    bool isDefinite = false;
    QString noun;
    for (qsizetype i = source.first; i < source.last; ++i) {
        const QString &key = words.key(i);
        isSame = isSame || words.is(i, SpeechPart::Same);
        isDefinite = isDefinite || words.is(i, SpeechPart::Definite) || key.startsWith(u"ال") || key.startsWith(u"لل");
        if (words.is(i, SpeechPart::Noun | SpeechPart::Role) && noun.isEmpty()) {
            noun = key.toCaseFolded();
            if (noun.startsWith(u"ال") || noun.startsWith(u"لل"))
                noun.remove(0, 2);
            isBack = words.is(i, SpeechPart::Back);
        } else if (!words.is(i, SpeechPart::Same | SpeechPart::Definite)) {
            return; // more than "the source": "the government source", "the BBC"
        }
    }
    if (noun.isEmpty() || !(isSame || isDefinite))
        return;
    const auto named = std::find_if(m_named.crbegin(), m_named.crend(),
                                    [&noun](const Named &each) { return each.words.contains(noun); });
    if (named != m_named.crend()) {
        if (named->name == attribution.source)
            return; // named so each time
        attribution.antecedent = named->name;
        attribution.isAnaphoric = true;
    } else if (isSame || isBack) {
        attribution.isAnaphoric = true;
        if (!m_named.isEmpty())
            attribution.antecedent = m_named.last().name;
    }
}

} // namespace Crossread
