// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/text/statement.h"

#include <QDate>
#include <QList>

namespace Crossread {

/// What a finder of claims is given: an article's text, cut into statements.
struct ClaimInput {
    QString text;     ///< UTF-16.
    QString language; ///< BCP-47.
    QList<StatementSpan> statements;
    QDate referenceDate; ///< The article's date; invalid where unknown.
};

/// The claims of an article in order of their place, each inside its statement, without cutting grapheme clusters.
///
/// Pure and safe to call from any thread.
QList<ClaimSpan> findClaims(const ClaimInput &input);

/// How much a statement deserves checking, in [0, 1], from the claims it holds (none of another statement's).
double worthinessOf(const QList<ClaimSpan> &claims);

} // namespace Crossread
