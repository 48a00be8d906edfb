// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Crossread {

/// What can be checked about a claim.
enum class ClaimKind {
    Quantity,
    Date,
    Duration,
    Attribution,
    Quotation,
    Name,
    Place,
    Event,
    Label,
    Certainty ///< How sure it is: a hedge ("reportedly") or a denial.
};

/// "quantity", "date" ... as the analysis spells it.
QString claimKindName(ClaimKind kind);
/// The kind of that name, if there is one.
std::optional<ClaimKind> claimKindFromName(QStringView name);

/// A checkable span of an article with what it says.
struct ClaimSpan {
    ClaimKind kind = ClaimKind::Quantity;
    TextRange range;         ///< UTF-16, inside its statement, never empty.
    qsizetype statement = 0; ///< Index among the article's statements.
    QJsonObject value;       ///< The normalised value; its keys by kind as in ARCHITECTURE.md, 'Values of claims'.

    bool operator==(const ClaimSpan &) const = default;
};

} // namespace Crossread
