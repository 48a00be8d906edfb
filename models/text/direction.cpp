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

StrongLetters strongLettersOf(QStringView text)
{
    constexpr char32_t leftToRightMark = 0x200e;
    constexpr char32_t rightToLeftMark = 0x200f;
    constexpr char32_t arabicLetterMark = 0x061c;
    StrongLetters letters;
    forEachCodePoint(text, [&](char32_t character, qsizetype) {
        if (character == leftToRightMark || character == rightToLeftMark || character == arabicLetterMark)
            return;
        switch (u_charDirection(static_cast<UChar32>(character))) {
        case U_LEFT_TO_RIGHT:
            // ICU gives unpaired surrogates class L; they are no letters.
            letters.leftToRight += U_IS_SURROGATE(character) ? 0 : 1;
            break;
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC:
            ++letters.rightToLeft;
            break;
        default:
            break;
        }
    });
    return letters;
}

Direction directionOfText(QStringView text, Direction tie)
{
    const StrongLetters letters = strongLettersOf(text);
    if (letters.leftToRight == letters.rightToLeft)
        return tie;
    return letters.leftToRight > letters.rightToLeft ? Direction::LeftToRight : Direction::RightToLeft;
}

QString directionName(Direction direction) { return direction == Direction::RightToLeft ? u"rtl"_s : u"ltr"_s; }

} // namespace Crossread
