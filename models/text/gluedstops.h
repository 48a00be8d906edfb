// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/abbreviations.h"
#include "models/text/textrange.h"

#include <QStringView>

namespace Crossread {

/// Whether a sentence ends at the stop (. ? ؟ ۔) at `stop` and the next begins at `next` without a space between
/// them: "town.The", "انسحب.وقال".
///
/// Two letters at least must stand on either side, a capital behind the stop in scripts that have capitals.
/// Addresses, file names and abbreviations are none. Looks at most 100 units to either side.
bool isGluedStop(QStringView text, TextRange block, qsizetype stop, qsizetype next, const Abbreviations &abbreviations);

/// Whether the run of characters without a space around `position` is an address, a file name or the like.
bool isInAddress(QStringView text, TextRange block, qsizetype position);

} // namespace Crossread
