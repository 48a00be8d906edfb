// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/words.h"

namespace Crossread {

/// Whether a word begins with an upper or title case letter, as names do in scripts that have capitals.
bool isCapitalised(QStringView word);

/// Whether a word has at least two letters, all of them upper case.
bool isAcronym(QStringView word);

/// Whether a word stands where any word has a capital: first in its statement, or behind an opening quotation mark
/// or a colon.
bool isSentenceStart(const WordedStatement &statement, qsizetype index);

/// Whether what stands between two words may stand inside a name: one blank or a hyphen.
bool joinsName(QStringView gap);

} // namespace Crossread
