// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/languagenames.h"

namespace Crossread {

// The signs that stand close to a figure: per cent, currency signs and ISO 4217 codes, before or behind it, with one
// space between them or none.

/// "percent" or the ISO 4217 code of the sign beside the figure at `range`, which is widened by the sign; empty
/// where there is none.
QString takeUnitSign(const WordedStatement &statement, const LanguageNames &names, TextRange &range);

/// Whether a currency's sign ends at this place of the text.
bool endsInCurrencySign(const WordedStatement &statement, const LanguageNames &names, qsizetype end);

} // namespace Crossread
