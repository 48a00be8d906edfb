// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/wordclass.h"

#include "models/common/enumnames.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames classNames(std::array{
    std::pair{WordClass::Number, "number"_L1},
    std::pair{WordClass::Scale, "scale"_L1},
    std::pair{WordClass::Digit, "digit"_L1},
    std::pair{WordClass::Ordinal, "ordinal"_L1},
    std::pair{WordClass::OrdinalSuffix, "ordinal-suffix"_L1},
    std::pair{WordClass::OrdinalPrefix, "ordinal-prefix"_L1},
    std::pair{WordClass::Fraction, "fraction"_L1},
    std::pair{WordClass::Part, "part"_L1},
    std::pair{WordClass::Order, "order"_L1},
    std::pair{WordClass::Few, "few"_L1},
    std::pair{WordClass::NumberArticle, "number-article"_L1},
    std::pair{WordClass::NumberAnd, "number-and"_L1},
    std::pair{WordClass::DecimalPoint, "decimal-point"_L1},
    std::pair{WordClass::Minus, "minus"_L1},
    std::pair{WordClass::Ratio, "ratio"_L1},
    std::pair{WordClass::Of, "of"_L1},
    std::pair{WordClass::NotNumber, "not-number"_L1},
    std::pair{WordClass::Comparison, "comparison"_L1},
    std::pair{WordClass::Unit, "unit"_L1},
    std::pair{WordClass::Month, "month"_L1},
    std::pair{WordClass::Weekday, "weekday"_L1},
    std::pair{WordClass::HijriMonth, "hijri-month"_L1},
    std::pair{WordClass::Season, "season"_L1},
    std::pair{WordClass::Holiday, "holiday"_L1},
    std::pair{WordClass::TimeUnit, "time-unit"_L1},
    std::pair{WordClass::DateWord, "date-word"_L1},
    std::pair{WordClass::PatternWord, "pattern-word"_L1},
    std::pair{WordClass::Event, "event"_L1},
    std::pair{WordClass::EventRole, "event-role"_L1},
    std::pair{WordClass::WorthinessCue, "worthiness"_L1},
    std::pair{WordClass::Speech, "speech"_L1},
    std::pair{WordClass::Label, "label"_L1},
    std::pair{WordClass::Place, "place"_L1},
    std::pair{WordClass::PlaceCue, "place-cue"_L1},
    std::pair{WordClass::Demonym, "demonym"_L1},
    std::pair{WordClass::Organisation, "organisation"_L1},
    std::pair{WordClass::Title, "title"_L1},
    std::pair{WordClass::GivenName, "given-name"_L1},
    std::pair{WordClass::NameParticle, "name-particle"_L1},
    std::pair{WordClass::NoName, "no-name"_L1},
    std::pair{WordClass::Grammar, "grammar"_L1},
});

} // namespace

QString wordClassName(WordClass wordClass) { return classNames.nameOf(wordClass); }

std::optional<WordClass> wordClassFromName(QStringView name) { return classNames.valueOf(name); }

} // namespace Crossread
