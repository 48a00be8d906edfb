// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/record.h"

#include <concepts>

namespace Crossread {

using namespace Qt::StringLiterals;

// The names under which the values of enumerations stand in records.

inline std::optional<Direction> directionFromName(QStringView name)
{
    if (name == "rtl"_L1)
        return Direction::RightToLeft;
    return name == "ltr"_L1 ? std::optional(Direction::LeftToRight) : std::nullopt;
}

// One name for the naming functions of all enumerations, so that the visitors need one overload for them.
inline QString nameOf(Direction value) { return directionName(value); }
inline QString nameOf(Origin value) { return originName(value); }
inline QString nameOf(Decision value) { return decisionName(value); }
inline QString nameOf(ClaimKind value) { return claimKindName(value); }
inline QString nameOf(DiscrepancyType value) { return discrepancyTypeName(value); }
inline QString nameOf(Severity value) { return severityName(value); }
inline QString nameOf(DiscrepancyState value) { return discrepancyStateName(value); }

/// The value of that name, if there is one.
template<typename Enum>
std::optional<Enum> fromName(QStringView name)
{
    if constexpr (std::same_as<Enum, Direction>)
        return directionFromName(name);
    else if constexpr (std::same_as<Enum, Origin>)
        return originFromName(name);
    else if constexpr (std::same_as<Enum, Decision>)
        return decisionFromName(name);
    else if constexpr (std::same_as<Enum, ClaimKind>)
        return claimKindFromName(name);
    else if constexpr (std::same_as<Enum, DiscrepancyType>)
        return discrepancyTypeFromName(name);
    else if constexpr (std::same_as<Enum, Severity>)
        return severityFromName(name);
    else
        return discrepancyStateFromName(name);
}

template<typename T>
concept Enumeration = std::is_enum_v<T>;

} // namespace Crossread
