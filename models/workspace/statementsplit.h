// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Crossread {

/// The two parts of a statement, in reading order.
struct SplitStatement {
    TextRange first;
    TextRange second;

    bool operator==(const SplitStatement &) const = default;
};

/// Where a statement is cut that was asked to be cut at `position`. All in UTF-16 of `text`, pure.
///
/// A position within a word (UAX #29, with ICU's dictionaries for scripts without spaces) moves to the nearest edge of
/// the word, the earlier one of two as near. One within a claim moves to the nearest edge of the claim; claims that
/// overlap count as one. `claims` lie inside the statement. White space between the parts belongs to neither, unless a
/// claim holds it. Nothing where a part would hold no letter and no digit.
std::optional<SplitStatement> splitOf(QStringView text, TextRange statement, const QList<TextRange> &claims,
                                      qsizetype position);

} // namespace Crossread
