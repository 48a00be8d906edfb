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
    Number,        ///< "two": its value.
    Digit,         ///< A name of a digit behind the decimal sign alone, "o" for 0.
    Scale,         ///< "thousand": the power that it multiplies by.
    Ordinal,       ///< "third": its number.
    OrdinalSuffix, ///< What makes an ordinal of digits behind them, "rd".
    OrdinalPrefix, ///< The same before them, "ke".
    Fraction,      ///< "quarters": what it divides by.
    Part,          ///< A share that is added to the number before it, "setengah": its value.
    Order,         ///< "dozens": the number that is meant about.
    Few,           ///< "several", before a scale or an order.
    NumberArticle, ///< "a" in "a hundred": its value.
    NumberAnd,     ///< "and" inside a number.
    DecimalPoint,  ///< "point" inside a number.
    Minus,         ///< "minus" before a number.
    Ratio,         ///< "out of" between two numbers.
    Of,            ///< "of" between a share or a number and what it is of.
    NotNumber,     ///< A phrase with a number word that counts nothing, "no one".
    Grammar,       ///< How the language is written: a switch's name.
    Comparison,    ///< "more than": one of > >= < <= ~.
    Unit,          ///< "kilometres": a UCUM sign, an ISO 4217 code or "percent".
    // Dates
    Month,       ///< 1 to 12.
    Weekday,     ///< 1 (Monday) to 7.
    HijriMonth,  ///< 1 (Muharram) to 12.
    Season,      ///< 1 (spring) to 4.
    Holiday,     ///< When it is, as Recurrence::fromText() reads it.
    TimeUnit,    ///< "day", "week" ...
    DateWord,    ///< A kind of word that date patterns name: "last", "next" ...
    PatternWord, ///< A word that stands in a date pattern; made by the program.
    // Events
    Event,     ///< "recapture": the concept, retake.
    EventRole, ///< "by": what the words behind it are to an event.
    // Worthiness
    WorthinessCue, ///< "I think": a feature of resources/worthiness/weights.tsv.
    // Who says what
    Speech, ///< A part of speech, for reading who said something.
    Label,  ///< "rebels": whom it names.
    // Names and places
    Place,        ///< "Aleppo": the place's id.
    PlaceCue,     ///< "in": a place may follow, whatever else its name means.
    Demonym,      ///< "Syrian": the id of the place.
    Organisation, ///< "WHO": the organisation's id.
    Title,        ///< "president": the title's id.
    GivenName,    ///< "Bashar": the name in its commonest Latin spelling.
    NameParticle, ///< "van der": a name goes on behind it.
    NoName,       ///< Written like a name, and none.
};

/// "number", "scale" ... as the files spell it.
QString wordClassName(WordClass wordClass);
/// The class of that name, if there is one.
std::optional<WordClass> wordClassFromName(QStringView name);

} // namespace Crossread
