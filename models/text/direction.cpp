// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/direction.h"

#include "models/text/locale.h"
#include "models/text/unicode.h"

#include <QString>

#include <unicode/uloc.h>

namespace Crossread {

using namespace Qt::StringLiterals;

Direction directionOfLanguage(QStringView languageTag)
{
    return uloc_isRightToLeft(localeOfTag(languageTag).constData()) ? Direction::RightToLeft : Direction::LeftToRight;
}

Direction directionOfText(QStringView text, Direction tie)
{
    constexpr char32_t leftToRightMark = 0x200e;
    constexpr char32_t rightToLeftMark = 0x200f;
    qsizetype balance = 0; // letters from left to right less those from right to left
    forEachCodePoint(text, [&](char32_t character, qsizetype) {
        if (character == leftToRightMark || character == rightToLeftMark || character == 0x061c) // ARABIC LETTER MARK
            return;
        switch (u_charDirection(static_cast<UChar32>(character))) {
        case U_LEFT_TO_RIGHT:
            // ICU gives unpaired surrogates class L; they are no letters.
            balance += U_IS_SURROGATE(character) ? 0 : 1;
            break;
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC:
            --balance;
            break;
        default:
            break;
        }
    });
    if (balance == 0)
        return tie;
    return balance > 0 ? Direction::LeftToRight : Direction::RightToLeft;
}

QString directionName(Direction direction) { return direction == Direction::RightToLeft ? u"rtl"_s : u"ltr"_s; }

} // namespace Crossread
