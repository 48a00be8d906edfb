// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/direction.h"
#include "models/text/textrange.h"

#include <QList>
#include <QStringView>

namespace Crossread {

/// A piece of a paragraph that has one embedding level (UAX #9).
struct DirectionRun {
    TextRange range; ///< UTF-16, from the start of the paragraph.
    bool own
        = true; ///< Whether the level is the paragraph's own; text between two runs that have it stays between them.

    bool operator==(const DirectionRun &) const = default;
};

/// The direction runs of a paragraph by ICU, in logical order and without gaps.
///
/// On one line of the laid-out paragraph, a piece of one run is one piece to the eye as well.
QList<DirectionRun> directionRuns(QStringView paragraph, Direction base);

} // namespace Crossread
