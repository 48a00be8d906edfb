// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/matching/suggestion.h"
#include "models/workspace/identifier.h"
#include "models/workspace/judgement.h"

namespace Crossread {

/// Statements of different articles that speak to the same point.
struct Link {
    LinkId id;
    QString title;                 ///< What the point is, in a few words; may be empty.
    QList<StatementId> statements; ///< At least two, each once.
    Origin origin = Origin::Person;
    Decision decision = Decision::Confirmed;
    double score = 0;      ///< Of the suggestion, in [0, 1]; 0 where a person made the link.
    QList<Reason> reasons; ///< Why the program suggested it.

    bool operator==(const Link &) const = default;
};

/// A piece of an article version that a judgement speaks of.
struct Passage {
    ArticleVersionId version;
    TextRange range; ///< UTF-16, in the version's text.

    bool operator==(const Passage &) const = default;
};

/// How much a discrepancy matters.
enum class Severity { Minor, Notable, Serious };

/// Where the work on a discrepancy stands.
enum class DiscrepancyState { Open, Explained, Resolved };

QString severityName(Severity severity);
std::optional<Severity> severityFromName(QStringView name);
QString discrepancyStateName(DiscrepancyState state);
std::optional<DiscrepancyState> discrepancyStateFromName(QStringView name);

/// A typed disagreement between the statements of a link.
struct Discrepancy {
    DiscrepancyId id;
    LinkId link;
    DiscrepancyType type = DiscrepancyType::Figure;
    Severity severity = Severity::Notable;
    DiscrepancyState state = DiscrepancyState::Open;
    QString note;
    QList<Passage> passages; ///< The words that disagree, may be empty.
    Origin origin = Origin::Person;
    Decision decision = Decision::Confirmed;

    bool operator==(const Discrepancy &) const = default;
};

} // namespace Crossread
