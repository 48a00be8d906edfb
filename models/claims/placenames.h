// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Crossread {

class Lexicon;

/// Adds the names that CLDR has, in the lexicon's language, for countries (id: ISO 3166-1) and for the cities that time
/// zones are called after (id: the IANA zone), as entries of the class Place with the details `country`, `kind` and,
/// for a city, `timeZone`.
///
/// Leaves out what the lexicon already has as a place or as no name, and what means two places. Nothing where CLDR has
/// no names in the language.
void addPlaceNames(Lexicon &lexicon);

} // namespace Crossread
