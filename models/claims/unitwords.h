// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/lexicon.h"

namespace Crossread {

/// Adds the signs of a unit (its detail `signs`, parted by bars) and, where it has the detail `cldr`, the names and
/// abbreviations that CLDR has for that unit in the lexicon's language, in every plural form.
void addUnit(Lexicon &lexicon, const LexiconEntry &unit);

/// Adds the words for two of a unit or a person, where the language's grammar makes them by endings (the switches
/// `dual-endings` and `dual-change`): قتيل, قتيلان. Words of other classes have none.
void addDuals(Lexicon &lexicon, const QString &singular, const LexiconEntry &entry);

/// Adds all currencies under their ISO 4217 codes, signs and CLDR's names. A sign that several share belongs to the
/// one that the language writes with it alone, else to the one that English does ("$" is the dollar of the United
/// States). What the lexicon has already stays.
void addCurrencies(Lexicon &lexicon);

} // namespace Crossread
