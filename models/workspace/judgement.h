// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Crossread {

/// Who made a thing: the program that suggests or the person who decides.
enum class Origin { Program, Person };

/// What a person decided about a thing. What a person made is confirmed by that.
enum class Decision { Suggested, Confirmed, Rejected };

QString originName(Origin origin);
std::optional<Origin> originFromName(QStringView name);
QString decisionName(Decision decision);
std::optional<Decision> decisionFromName(QStringView name);

} // namespace Crossread
