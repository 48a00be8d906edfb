// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/lexicon.h"
#include "models/claims/words.h"

namespace Crossread {

/// What the longest number word or phrase at a place can be; all null where there is none.
struct NumberWordAt {
    qsizetype words = 0;         ///< How many words it has.
    qsizetype start = -1;        ///< Where it begins in the text: behind an "and" that is written together with it.
    bool joined = false;         ///< Whether there is such an "and", as in وعشرون.
    bool hasOtherPrefix = false; ///< Whether another word is written together with it, as in بعشرين.

    const LexiconEntry *number = nullptr;
    const LexiconEntry *digit = nullptr;
    const LexiconEntry *scale = nullptr;
    const LexiconEntry *ordinal = nullptr;
    const LexiconEntry *ordinalSuffix = nullptr;
    const LexiconEntry *ordinalPrefix = nullptr;
    const LexiconEntry *fraction = nullptr;
    const LexiconEntry *part = nullptr;
    const LexiconEntry *order = nullptr;
    const LexiconEntry *few = nullptr;
    const LexiconEntry *article = nullptr;
    const LexiconEntry *numberAnd = nullptr;
    const LexiconEntry *point = nullptr;
    const LexiconEntry *minus = nullptr;
    const LexiconEntry *ratio = nullptr;
    const LexiconEntry *of = nullptr;
    const LexiconEntry *notNumber = nullptr;
};

/// The number words that begin at word `index`, of free words alone. Only blanks and hyphens part them.
NumberWordAt numberWordAt(const WordedStatement &statement, qsizetype index);

} // namespace Crossread
