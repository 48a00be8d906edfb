// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/claimfinder.h"

#include "models/claims/datefinder.h"
#include "models/claims/eventfinder.h"
#include "models/claims/finders.h"
#include "models/claims/namefinder.h"
#include "models/claims/placefinder.h"
#include "models/claims/speechfinder.h"
#include "models/claims/wordforms.h"
#include "models/text/positions.h"

#include <algorithm>

namespace Crossread {

class ClaimFinder::Private
{
public:
    explicit Private(const QString &tag)
        : language(tag)
        , names(namesOfLanguage(tag))
        , lexicon(lexiconOf(tag))
        , forms(lexicon)
        , dates(tag, lexicon, names)
        , events(*lexicon)
        , worthiness(*lexicon)
        , speech(tag, forms)
    {
    }

    QString language;
    std::shared_ptr<const LanguageNames> names;
    std::shared_ptr<const Lexicon> lexicon;
    WordForms forms;
    DateFinder dates;
    EventFinder events;
    WorthinessJudge worthiness;
    SpeechFinder speech;
};

ClaimFinder::ClaimFinder(const QString &language)
    : d(std::make_unique<Private>(language))
{
}

ClaimFinder::~ClaimFinder() = default;

QList<ClaimSpan> ClaimFinder::find(const QString &text, const QList<StatementSpan> &statements, QDate referenceDate)
{
    return read(text, statements, referenceDate).claims;
}

FoundClaims ClaimFinder::read(const QString &text, const QList<StatementSpan> &statements, QDate referenceDate)
{
    NameFinder nameFinder(*d->lexicon);
    // The words are read twice rather than kept: a text's words take many times its room.
    for (const StatementSpan &each : statements)
        nameFinder.note(WordedStatement(text, each.range, d->forms));
    const QList<QList<ClaimSpan>> spoken = d->speech.find(text, statements);
    FoundClaims all;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        WordedStatement statement(text, statements[i].range, d->forms);
        // Each kind leaves the words to the next that it cannot read: in "14 October 2025" 14 is no figure.
        QList<ClaimSpan> found = d->dates.find(statement, referenceDate);
        found += findFigures(statement, *d->names);
        found += findPlaces(statement, nameFinder.acronyms());
        found += nameFinder.find(statement);
        found += spoken[i];
        const auto inOrder = [](const ClaimSpan &a, const ClaimSpan &b) { return a.range < b.range; };
        std::sort(found.begin(), found.end(), inOrder);
        found += d->events.find(statement, found);
        std::stable_sort(found.begin(), found.end(), inOrder);
        all.worthiness.append(d->worthiness.judge(statement, found));
        for (ClaimSpan &claim : found) {
            claim.statement = i;
            if (isGraphemeBoundary(text, claim.range.start) && isGraphemeBoundary(text, claim.range.end))
                all.claims.append(claim);
        }
    }
    return all;
}

QList<ClaimSpan> findClaims(const ClaimInput &input) { return readClaims(input).claims; }

FoundClaims readClaims(const ClaimInput &input)
{
    return ClaimFinder(input.language).read(input.text, input.statements, input.referenceDate);
}

} // namespace Crossread
