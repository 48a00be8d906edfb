// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/worthiness.h"
#include "models/text/statement.h"

#include <QDate>
#include <QList>

#include <memory>

namespace Crossread {

/// What a finder of claims is given: an article's text, cut into statements.
struct ClaimInput {
    QString text;     ///< UTF-16.
    QString language; ///< BCP-47.
    QList<StatementSpan> statements;
    QDate referenceDate; ///< The article's date; invalid where unknown.
};

/// What a finder of claims found.
struct FoundClaims {
    QList<ClaimSpan> claims;      ///< In order of their place.
    QList<Worthiness> worthiness; ///< By index of the statements.
};

/// Finds the claims of one language's texts. Reading words and cues has a cost once per finder, so keep one for many
/// texts. For one thread.
class ClaimFinder
{
public:
    explicit ClaimFinder(const QString &language);
    ~ClaimFinder();
    ClaimFinder(const ClaimFinder &) = delete;
    ClaimFinder &operator=(const ClaimFinder &) = delete;

    /// The claims of a text (UTF-16) cut into statements, in order of their place, each inside its statement, without
    /// cutting grapheme clusters. `referenceDate` is the day of the text, invalid where unknown. Each text is read for
    /// itself: nothing of an earlier one changes what is found.
    QList<ClaimSpan> find(const QString &text, const QList<StatementSpan> &statements, QDate referenceDate);
    /// The same, with how much each statement deserves checking.
    FoundClaims read(const QString &text, const QList<StatementSpan> &statements, QDate referenceDate);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The claims of an article, by a finder of its own. Safe to call from any thread.
QList<ClaimSpan> findClaims(const ClaimInput &input);
/// The same, with how much each statement deserves checking.
FoundClaims readClaims(const ClaimInput &input);

} // namespace Crossread
