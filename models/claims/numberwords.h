// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/lexicon.h"

namespace Crossread {

/// Adds the number words that ICU's spell-out rules (CLDR, RBNF) write in the lexicon's language and its regions:
/// the numbers below a hundred and the ordinals as whole phrases, the hundreds and the powers of a thousand as
/// scales, and what makes ordinals of digits. The rules are only used to write: their own reading of numbers takes
/// prefixes of words for numbers ("septante" for 7).
void addNumberWords(Lexicon &lexicon);

} // namespace Crossread
