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
    std::pair{WordClass::HijriMonth, "hijri-month"_L1},
    std::pair{WordClass::Season, "season"_L1},
    std::pair{WordClass::Holiday, "holiday"_L1},
    std::pair{WordClass::TimeUnit, "time-unit"_L1},
    std::pair{WordClass::DateWord, "date-word"_L1},
    std::pair{WordClass::PatternWord, "pattern-word"_L1},
    std::pair{WordClass::Event, "event"_L1},
    std::pair{WordClass::EventRole, "event-role"_L1},
    std::pair{WordClass::WorthinessCue, "worthiness"_L1},
});

} // namespace

QString wordClassName(WordClass wordClass) { return classNames.nameOf(wordClass); }

std::optional<WordClass> wordClassFromName(QStringView name) { return classNames.valueOf(name); }

} // namespace Crossread
