// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/capitals.h"

#include "models/text/unicode.h"

#include <algorithm>

namespace Crossread {

bool isCapitalised(QStringView word)
{
    if (word.isEmpty())
        return false;
    const bool isPair = word.size() > 1 && word[0].isHighSurrogate();
    const char32_t first = isPair ? QChar::surrogateToUcs4(word[0], word[1]) : word[0].unicode();
    return QChar::isUpper(first) || QChar::isTitleCase(first);
}

bool isAcronym(QStringView word)
{
    int letters = 0;
    bool upper = true;
    forEachCodePoint(word, [&](char32_t character, qsizetype) {
        letters += QChar::isLetter(character) ? 1 : 0;
        upper = upper && (QChar::isUpper(character) || QChar::isMark(character));
    });
    return upper && letters > 1;
}

bool isSentenceStart(const WordedStatement &statement, qsizetype index)
{
    if (index == 0)
        return true;
    const QStringView gap = statement.gapBefore(index);
    // A sign that opens and closes quotations opens one where it stands at its first word, and at no other.
    if (gap.size() > 1 && QStringView(u"\"'").contains(gap.back()))
        return true;
    return std::any_of(gap.begin(), gap.end(), [](QChar character) {
        return character.category() == QChar::Punctuation_InitialQuote || QStringView(u"„:!?…").contains(character);
    });
}

bool joinsName(QStringView gap)
{
    return gap.size() == 1
        && ((isBlank(gap.front()) && gap.front() != u'\n') || QStringView(u"-‐‑").contains(gap.front()));
}

} // namespace Crossread
