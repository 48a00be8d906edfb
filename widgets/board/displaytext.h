// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Crossread {

/// The longest run of UTF-16 units that is laid out as one paragraph; key presses get slow beyond it.
constexpr qsizetype LongestDisplayParagraph = 20'000;

/// The text as it can be put into a QTextDocument: unit for unit as long, with paragraphs parted by \n alone.
///
/// QTextDocument takes some characters for its own structure (CR, U+2029, U+FDD0, U+FDD1, U+FFFC) and the layout
/// cannot draw others; each is replaced by one that shows what it is and takes one unit: line and paragraph
/// separators by U+2028 (a new line within the paragraph), control characters by their picture (U+2400 and on),
/// everything else, such as an unpaired surrogate, by U+FFFD. A paragraph longer than LongestDisplayParagraph is
/// parted at spaces. Positions in the one are positions in the other.
QString displayText(QStringView text);

} // namespace Crossread
