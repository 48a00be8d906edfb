// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/acronyms.h"
#include "models/claims/claim.h"
#include "models/claims/words.h"

namespace Crossread {

/// Places (countries, cities, regions, seas ...) and demonyms under the names that the lexicon has for them.
///
/// The value is `{"name", "id", "country"?, "kind"?, "timeZone"?, "demonym"?}`. A place that is part of a longer name
/// ("Michael Jordan", "Bank of England") is no claim; one whose name is also a common word of the language only behind
/// a word that places stand behind. Takes what it finds. Pure, linear in the statement.
QList<ClaimSpan> findPlaces(WordedStatement &statement, const AcronymNotes &acronyms);

} // namespace Crossread
