// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Crossread {

/// What a word or phrase of the lexicon is to the finders of claims: the column `class` of resources/lexicon.
///
/// resources/lexicon/README.md says what `value` holds for each.
enum class WordClass {
    // Quantities
    Number,     ///< "two": its value.
    Scale,      ///< "thousand": the power that it multiplies by.
    Comparison, ///< "more than": one of > >= < <= ~.
    Unit,       ///< "kilometres": a UCUM sign, an ISO 4217 code or "percent".
    // Dates
    Month,   ///< 1 to 12.
    Weekday, ///< 1 (Monday) to 7.
    // Names and places
    Place,        ///< "Aleppo": the place's id.
    PlaceCue,     ///< "in": a place may follow, whatever else its name means.
    Demonym,      ///< "Syrian": the id of the place.
    Organisation, ///< "WHO": the organisation's id.
    Title,        ///< "president": the title's id.
    GivenName,    ///< "Bashar": the name in its commonest Latin spelling.
    NameParticle, ///< "van der": a name goes on behind it.
    NoName,       ///< Written like a name, and none.
    // The language
    Grammar, ///< The name of a rule that the language has; without words.
};

/// "number", "scale" ... as the files spell it.
QString wordClassName(WordClass wordClass);
/// The class of that name, if there is one.
std::optional<WordClass> wordClassFromName(QStringView name);

} // namespace Crossread
