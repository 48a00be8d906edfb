// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/link.h"

#include "models/common/enumnames.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames severityNames(std::array{
    std::pair{Severity::Minor, "minor"_L1},
    std::pair{Severity::Notable, "notable"_L1},
    std::pair{Severity::Serious, "serious"_L1},
});

constexpr EnumNames stateNames(std::array{
    std::pair{DiscrepancyState::Open, "open"_L1},
    std::pair{DiscrepancyState::Explained, "explained"_L1},
    std::pair{DiscrepancyState::Resolved, "resolved"_L1},
});

} // namespace

QString severityName(Severity severity) { return severityNames.nameOf(severity); }

std::optional<Severity> severityFromName(QStringView name) { return severityNames.valueOf(name); }

QString discrepancyStateName(DiscrepancyState state) { return stateNames.nameOf(state); }

std::optional<DiscrepancyState> discrepancyStateFromName(QStringView name) { return stateNames.valueOf(name); }

} // namespace Crossread
