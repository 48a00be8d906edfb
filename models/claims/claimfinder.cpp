// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/claimfinder.h"

#include "models/claims/agefinder.h"
#include "models/claims/finders.h"
#include "models/claims/namefinder.h"
#include "models/claims/quantityfinder.h"
#include "models/claims/wordforms.h"
#include "models/text/positions.h"

#include <algorithm>

namespace Crossread {

namespace {

/// How much one claim of a kind adds: what can be looked up counts most, who, where or how sure least.
double worthinessOf(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Quantity:
        return 0.4;
    case ClaimKind::Attribution:
    case ClaimKind::Quotation:
    case ClaimKind::Event:
    case ClaimKind::Label:
        return 0.3;
    case ClaimKind::Date:
    case ClaimKind::Duration:
        return 0.2;
    case ClaimKind::Name:
    case ClaimKind::Place:
    case ClaimKind::Certainty:
        return 0.1;
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace

class ClaimFinder::Private
{
public:
    explicit Private(const QString &tag)
        : language(tag)
        , names(namesOfLanguage(tag))
        , forms(lexiconOf(tag))
    {
    }

    QString language;
    std::shared_ptr<const LanguageNames> names;
    WordForms forms;
};

ClaimFinder::ClaimFinder(const QString &language)
    : d(std::make_unique<Private>(language))
{
}

ClaimFinder::~ClaimFinder() = default;

QList<ClaimSpan> ClaimFinder::find(const QString &text, const QList<StatementSpan> &statements, QDate referenceDate)
{
    NameFinder nameFinder(d->language, *d->names);
    // The words are read twice rather than kept: a text's words take many times its room.
    for (const StatementSpan &each : statements)
        nameFinder.note(WordedStatement(text, each.range, d->forms));
    QList<ClaimSpan> claims;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        WordedStatement statement(text, statements[i].range, d->forms);
        // Each kind leaves the words to the next that it cannot read: in "14 October 2025" 14 is no figure.
        QList<ClaimSpan> found = findAges(statement, *d->names);
        found += findDates(statement, *d->names, referenceDate);
        found += findQuantities(statement, *d->names);
        found += findPlaces(statement, *d->names);
        found += nameFinder.find(statement);
        std::sort(found.begin(), found.end(), [](const ClaimSpan &a, const ClaimSpan &b) { return a.range < b.range; });
        for (ClaimSpan &claim : found) {
            claim.statement = i;
            if (isGraphemeBoundary(text, claim.range.start) && isGraphemeBoundary(text, claim.range.end))
                claims.append(claim);
        }
    }
    return claims;
}

QList<ClaimSpan> findClaims(const ClaimInput &input)
{
    return ClaimFinder(input.language).find(input.text, input.statements, input.referenceDate);
}

/// As if each claim were one chance that the statement is worth a check: 1 - (1 - w1)(1 - w2)... More claims make
/// it worthier, by less and less, and never more than 1.
double worthinessOf(const QList<ClaimSpan> &claims)
{
    double worthless = 1;
    for (const ClaimSpan &claim : claims)
        worthless *= 1 - worthinessOf(claim.kind);
    return 1 - worthless;
}

} // namespace Crossread
