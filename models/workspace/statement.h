// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/text/textrange.h"
#include "models/workspace/identifier.h"
#include "models/workspace/judgement.h"

namespace Crossread {

/// A sentence or clause of an article version.
struct Statement {
    StatementId id;
    ArticleVersionId version;
    TextRange range;       ///< UTF-16, in the version's text.
    int sentence = 0;      ///< From 1; statements cut from one sentence share it.
    double worthiness = 0; ///< How much it deserves checking, in [0, 1].

    bool operator==(const Statement &) const = default;
};

/// A checkable span of an article version with what it says.
struct Claim {
    ClaimId id;
    ArticleVersionId version;
    StatementId statement; ///< The one that holds it; null where a person marked text outside all statements.
    ClaimKind kind = ClaimKind::Quantity;
    TextRange range;   ///< UTF-16, in the version's text.
    QJsonObject value; ///< Normalised, may be empty.
    Origin origin = Origin::Program;

    bool operator==(const Claim &) const = default;
};

} // namespace Crossread
