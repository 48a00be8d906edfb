// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/languagenames.h"

#include <QDate>

namespace Crossread {

// The finders of claims, each for its kind. They read a statement's free words, take those that they understand, and
// give claims whose `statement` is left to the caller. Pure, linear in the statement.

/// Figures with their unit and the noun behind them.
/// Parts of a code, a clock time, an address or a score are taken and give no claim.
QList<ClaimSpan> findFigures(WordedStatement &statement, const LanguageNames &names);


} // namespace Crossread
