// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/progress.h"
#include "models/matching/suggestion.h"
#include "models/text/statement.h"

#include <QDate>

namespace Crossread {

/// An article as it is compared with others.
struct ComparedArticle {
    QString text;     ///< UTF-16.
    QString language; ///< BCP-47.
    QList<StatementSpan> statements;
    QList<ClaimSpan> claims; ///< Their `statement` is an index into `statements`.
    QDate published;         ///< Invalid where unknown.
};

/// Suggests which statements of different articles speak to the same point, best first.
///
/// Each suggestion joins two statements and carries its score with the reasons that add up to it. Pairs of
/// articles are compared one after another, each a step of `progress`; when that asks to stop, what was found
/// so far is given back. Pure and safe to call from any thread.
QList<LinkSuggestion> suggestLinks(const QList<ComparedArticle> &articles, const Progress &progress = {});

/// Whether an editor's time is well spent on it: it is likely right, or it shows a disagreement, which statements
/// that share little tend to have.
bool isWorthShowing(const LinkSuggestion &suggestion);

} // namespace Crossread
