// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Crossread {

class Lexicon;

/// Adds what CLDR knows of a language's words of time: months of the Gregorian and the Islamic calendar, weekdays,
/// units. A word that the lexicon already has in the same class keeps the meaning that it has there, so that tables can
/// ask for its capital letter. Adds the words of the language's date patterns as well. Call behind the tables.
void addDateWords(Lexicon &lexicon);

} // namespace Crossread
