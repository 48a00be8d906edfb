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
    std::pair{WordClass::Comparison, "comparison"_L1},
    std::pair{WordClass::Unit, "unit"_L1},
    std::pair{WordClass::Month, "month"_L1},
    std::pair{WordClass::Weekday, "weekday"_L1},
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
