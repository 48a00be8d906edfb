// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/matching/linksuggester.h"

namespace Crossread {

/// Where two linked statements disagree, by the few rules that need no dictionary.
///
/// A figure: each side has exactly one figure of a currency or in per cent that the other has not, and they differ;
/// in articles of one language also of the same noun. A date: the statements share a name, and each has exactly one
/// date or year, of the same precision, that the other has not.
QList<DiscrepancySuggestion> findDiscrepancies(const ComparedArticle &a, const QList<ClaimSpan> &claimsOfA,
                                               const ComparedArticle &b, const QList<ClaimSpan> &claimsOfB,
                                               bool shareName);

} // namespace Crossread
