// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/speechwords.h"

namespace Crossread {

/// How sure a statement is of what it says: hedges, the conditional of hearsay, denials, and the negation of its main
/// verb, of which only the first counts.
QList<ClaimSpan> findCertainties(const SpeechWords &words);

} // namespace Crossread
