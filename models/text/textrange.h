// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>

namespace Crossread {

/// A half-open piece [start, end) of a text, in UTF-16 code units.
///
/// Ranges of an article version refer to its text in logical order. Code points, which is what leaves the
/// program, are made of them by CodePointMap alone (models/text/positions.h).
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    /// Whether the unit at `position` lies inside.
    constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    /// Whether all of `other` lies inside; an empty range lies inside where its place does.
    constexpr bool contains(TextRange other) const { return start <= other.start && other.end <= end; }
    /// Whether the two share at least one unit.
    constexpr bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    /// What the two share; empty (start == end) where they share nothing.
    constexpr TextRange intersected(TextRange other) const
    {
        const qsizetype from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }
    constexpr TextRange shifted(qsizetype by) const { return {start + by, end + by}; }

    /// By start, then by end.
    constexpr auto operator<=>(const TextRange &) const = default;
};

} // namespace Crossread
