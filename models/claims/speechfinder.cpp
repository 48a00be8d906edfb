// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/speechfinder.h"

#include "models/claims/attributionfinder.h"
#include "models/claims/certaintyfinder.h"
#include "models/claims/labelfinder.h"
#include "models/claims/quotationfinder.h"
#include "models/claims/wordforms.h"

#include <algorithm>

namespace Crossread {

namespace {

/// Whether a cue makes a claim that needs the words around it.
bool needsWords(const Cue &cue)
{
    switch (cue.kind) {
    case CueKind::Attribution:
        return cue.role != CueRole::Setting;
    case CueKind::Hedge:
        return cue.role != CueRole::Approximation;
    case CueKind::Negation:
        return cue.isDenial || cue.role == CueRole::Verb;
    case CueKind::Label:
        return true;
    default:
        return false;
    }
}

} // namespace

class SpeechFinder::Private
{
public:
    Private(const QString &tag, WordForms &wordForms)
        : language(tag)
        , forms(wordForms)
        , grammar(wordForms.lexicon())
    {
    }

    /// The cues that lie in statements, those of each together, as indexes [first, last) by statement. A quotation that
    /// runs over several is given to each.
    QList<QList<Cue>> cuesOfStatements(const QList<Cue> &all, const QList<StatementSpan> &statements) const
    {
        QList<QList<Cue>> cues(statements.size());
        QList<Cue> running; // quotations that reach beyond what was read
        qsizetype next = 0;
        for (qsizetype i = 0; i < statements.size(); ++i) {
            const TextRange range = statements[i].range;
            running.removeIf([range](const Cue &cue) { return cue.range.end <= range.start; });
            cues[i] = running;
            for (; next < all.size() && all[next].range.start < range.end; ++next) {
                const Cue &cue = all[next];
                const bool runsOn = cue.kind == CueKind::Quotation && cue.range.end > range.end;
                if (runsOn)
                    running.append(cue);
                if (range.contains(cue.range) || (cue.kind == CueKind::Quotation && range.overlaps(cue.range)))
                    cues[i].append(cue);
            }
        }
        return cues;
    }

    QString language;
    WordForms &forms;
    SpeechGrammar grammar;
    CueFinder cueFinder;
    AttributionFinder attributionFinder;
};

SpeechFinder::SpeechFinder(const QString &language, WordForms &forms)
    : d(std::make_unique<Private>(language, forms))
{
}

SpeechFinder::~SpeechFinder() = default;

QList<QList<ClaimSpan>> SpeechFinder::find(const QString &text, const QList<StatementSpan> &statements)
{
    const QList<Cue> cues = d->cueFinder.cues(text, d->language);
    const QList<QList<Cue>> cuesOf = d->cuesOfStatements(cues, statements);
    d->attributionFinder.reset();

    QList<QList<ClaimSpan>> claims(statements.size());
    QList<QList<Attribution>> attributions(statements.size());
    for (qsizetype i = 0; i < statements.size(); ++i) {
        // One before "he said" may tell who "he" is.
        const bool isBeforeSpeech = i + 1 < statements.size()
            && std::any_of(cuesOf[i + 1].begin(), cuesOf[i + 1].end(),
                           [](const Cue &cue) { return cue.kind == CueKind::Attribution; });
        if (!isBeforeSpeech && std::none_of(cuesOf[i].begin(), cuesOf[i].end(), needsWords))
            continue;
        const WordedStatement statement(text, statements[i].range, d->forms);
        const SpeechWords words(statement, cuesOf[i], d->grammar);
        attributions[i] = d->attributionFinder.find(words);
        for (const Attribution &attribution : std::as_const(attributions[i]))
            claims[i].append(attribution.claim(text));
        claims[i] += findCertainties(words);
        claims[i] += findLabels(words, d->grammar.lexicon());
    }
    for (const ClaimSpan &quotation : findQuotations(text, statements, cues, attributions))
        claims[quotation.statement].append(quotation);
    return claims;
}

} // namespace Crossread
