// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <unicode/uchar.h>

namespace Crossread {

/// Unicode White_Space, and the information separators U+001C to U+001F, which are blank to the eye as well.
/// All of them lie in the Basic Multilingual Plane, so that one UTF-16 unit is enough.
inline bool isWhiteSpace(char16_t unit) { return u_isUWhiteSpace(unit) || (unit >= 0x1c && unit <= 0x1f); }

/// A character after which a new line must begin: class BK of UAX #14 with LF and NEL.
inline bool isLineEnd(char16_t unit)
{
    return (unit >= u'\n' && unit <= 0x0c) || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

/// A letter or a digit of any script.
inline bool isLetterOrDigit(char32_t character) { return u_isalnum(static_cast<UChar32>(character)); }

/// Calls `visit(codePoint, position)` for every code point of `text`; an unpaired surrogate is one of its own.
template<typename Visit>
void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype position = i;
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        i += character > 0xffff ? 1 : 0;
        visit(character, position);
    }
}

} // namespace Crossread
