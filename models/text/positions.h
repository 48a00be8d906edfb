// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QList>
#include <QStringView>

namespace Crossread {

/// The one place where UTF-16 positions (inside) and code point positions (outside) are turned into each other.
///
/// Both count from 0 and both ends of the text are positions. Built once for a text in linear time; a look-up
/// is logarithmic in the number of characters beyond the Basic Multilingual Plane. An unpaired surrogate
/// counts as one code point, as it does in Python and in the Web's code point strings.
class CodePointMap
{
public:
    explicit CodePointMap(QStringView text);

    /// Code points before the UTF-16 position; a position between two surrogates counts as the one before both.
    qsizetype toCodePoint(qsizetype utf16) const;
    /// UTF-16 units before the code point position. Positions past the end give the end.
    qsizetype toUtf16(qsizetype codePoint) const;
    /// Both ends of a range of UTF-16 units, in code points.
    TextRange toCodePoints(TextRange utf16) const { return {toCodePoint(utf16.start), toCodePoint(utf16.end)}; }
    /// Both ends of a range of code points, in UTF-16 units.
    TextRange toUtf16(TextRange codePoints) const { return {toUtf16(codePoints.start), toUtf16(codePoints.end)}; }
    /// The text's length in code points.
    qsizetype codePointCount() const { return m_length - m_pairs.size(); }

private:
    qsizetype m_length = 0;   // UTF-16 units
    QList<qsizetype> m_pairs; // UTF-16 position of every high surrogate that has its low one behind it
};

/// Whether a cut at this UTF-16 position parts no extended grapheme cluster (UAX #29, ICU's character breaks).
bool isGraphemeBoundary(QStringView text, qsizetype position);

/// The smallest range around `range` (both in UTF-16) whose ends cut no grapheme cluster apart.
TextRange snappedToGraphemes(QStringView text, TextRange range);

/// The range without the white space (Unicode White_Space and the separators U+001C to U+001F) at its two ends;
/// never cuts a grapheme cluster.
TextRange trimmed(QStringView text, TextRange range);

} // namespace Crossread
