// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Crossread {

/// The base direction in which a text is read.
enum class Direction { LeftToRight, RightToLeft };

/// The direction of a whole language's script, from CLDR (ICU `uloc_isRightToLeft`) by BCP-47 tag.
Direction directionOfLanguage(QStringView languageTag);

/// The direction of a paragraph by the majority of its strong letters (Unicode Bidi_Class L against R and AL).
///
/// Not by the first strong letter (UAX #9 P2): an Arabic paragraph that opens with a Latin name stays
/// right-to-left. `tie` decides where there are as many of one kind as of the other, or none at all. Letters
/// are code points; bidi controls and isolates do not count.
Direction directionOfText(QStringView text, Direction tie);

/// How many strong letters of a text run either way, counted as directionOfText does.
struct StrongLetters {
    qsizetype leftToRight = 0;
    qsizetype rightToLeft = 0;
};
StrongLetters strongLettersOf(QStringView text);

/// "ltr" or "rtl", as HTML, JSON and the Web Annotation vocabulary spell it.
QString directionName(Direction direction);

} // namespace Crossread
