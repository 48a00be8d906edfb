// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/claim.h"

#include "models/common/enumnames.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames kindNames(std::array{
    std::pair{ClaimKind::Quantity, "quantity"_L1},
    std::pair{ClaimKind::Date, "date"_L1},
    std::pair{ClaimKind::Duration, "duration"_L1},
    std::pair{ClaimKind::Attribution, "attribution"_L1},
    std::pair{ClaimKind::Quotation, "quotation"_L1},
    std::pair{ClaimKind::Name, "name"_L1},
    std::pair{ClaimKind::Place, "place"_L1},
    std::pair{ClaimKind::Event, "event"_L1},
    std::pair{ClaimKind::Label, "label"_L1},
    std::pair{ClaimKind::Certainty, "certainty"_L1},
});

} // namespace

QString claimKindName(ClaimKind kind) { return kindNames.nameOf(kind); }

std::optional<ClaimKind> claimKindFromName(QStringView name) { return kindNames.valueOf(name); }

} // namespace Crossread
