// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/speechwords.h"

namespace Crossread {

/// Loaded names of parties, with whom they name and how, as the lexicon's class `label` has it.
QList<ClaimSpan> findLabels(const SpeechWords &words, const Lexicon &lexicon);

} // namespace Crossread
