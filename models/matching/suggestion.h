// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"

#include <QList>

namespace Crossread {

/// Something that two statements share, and that speaks for a link between them.
struct Reason {
    QString kind;      ///< "quantity", "date", "name", "place" or "concept".
    QString a;         ///< The words of the first statement.
    QString b;         ///< The words of the second statement.
    double weight = 0; ///< What it adds to the score.

    bool operator==(const Reason &) const = default;
};

/// The ways in which statements disagree.
enum class DiscrepancyType {
    Figure,
    Unit,
    Date,
    Place,
    Actor,
    Attribution,
    Label,
    Certainty,
    Polarity,
    Omission,
    Translation,
    Quotation,
};

/// "figure", "unit" ... as the analysis spells it.
QString discrepancyTypeName(DiscrepancyType type);
std::optional<DiscrepancyType> discrepancyTypeFromName(QStringView name);
/// Every type, in the order in which an editor is offered them.
QList<DiscrepancyType> discrepancyTypes();

/// A disagreement that the program sees between two statements it links.
struct DiscrepancySuggestion {
    DiscrepancyType type = DiscrepancyType::Figure;
    TextRange a;  ///< UTF-16, in the first article's text.
    TextRange b;  ///< UTF-16, in the second article's text.
    QString note; ///< The rule that found it, for the editor.

    bool operator==(const DiscrepancySuggestion &) const = default;
};

/// A statement of one of the articles that were compared.
struct StatementPlace {
    qsizetype article = 0;   ///< Index among the articles.
    qsizetype statement = 0; ///< Index among that article's statements.

    bool operator==(const StatementPlace &) const = default;
};

/// Two statements of different articles that seem to speak to the same point, and why.
struct LinkSuggestion {
    StatementPlace a;
    StatementPlace b;
    double score = 0; ///< In [0, 1].
    QList<Reason> reasons;
    QList<DiscrepancySuggestion> discrepancies;

    bool operator==(const LinkSuggestion &) const = default;
};

} // namespace Crossread
