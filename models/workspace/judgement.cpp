// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/judgement.h"

#include "models/common/enumnames.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames originNames(std::array{
    std::pair{Origin::Program, "program"_L1},
    std::pair{Origin::Person, "person"_L1},
});

constexpr EnumNames decisionNames(std::array{
    std::pair{Decision::Suggested, "suggested"_L1},
    std::pair{Decision::Confirmed, "confirmed"_L1},
    std::pair{Decision::Rejected, "rejected"_L1},
});

} // namespace

QString originName(Origin origin) { return originNames.nameOf(origin); }

std::optional<Origin> originFromName(QStringView name) { return originNames.valueOf(name); }

QString decisionName(Decision decision) { return decisionNames.nameOf(decision); }

std::optional<Decision> decisionFromName(QStringView name) { return decisionNames.valueOf(name); }

} // namespace Crossread
