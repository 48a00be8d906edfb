// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/languagenames.h"

class QByteArray;

namespace Crossread {

/// Adds the names of countries (ISO 3166-1) and of the cities that time zones are called after, in the language
/// of the ICU locale. Nothing where CLDR has no names in that language.
void addPlaceNames(PhraseTable<PlaceName> &places, const QByteArray &locale);

} // namespace Crossread
