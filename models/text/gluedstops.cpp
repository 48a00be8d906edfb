// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/gluedstops.h"

#include "models/text/unicode.h"

#include <QSet>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthest = 100;

/// The run without a space around `position`.
TextRange runAround(QStringView text, TextRange block, qsizetype position)
{
    TextRange run{position, position};
    while (run.start > block.start && position - run.start < farthest && !isWhiteSpace(text[run.start - 1].unicode()))
        --run.start;
    while (run.end < block.end && run.end - position < farthest && !isWhiteSpace(text[run.end].unicode()))
        ++run.end;
    return run;
}

bool isPartOfWord(QChar character) { return character.isLetter() || character.isMark(); }

TextRange wordBefore(QStringView text, TextRange block, qsizetype end)
{
    qsizetype start = end;
    while (start > block.start && end - start < farthest && isPartOfWord(text[start - 1]))
        --start;
    return {start, end};
}

TextRange wordFrom(QStringView text, TextRange block, qsizetype start)
{
    qsizetype end = start;
    while (end < block.end && end - start < farthest && isPartOfWord(text[end]))
        ++end;
    return {start, end};
}

bool hasCase(QChar letter) { return letter.isUpper() || letter.isLower() || letter.isTitleCase(); }

/// The last part of host names that news texts spell with a capital now and then.
bool isTopDomain(QStringView word)
{
    static const QSet<QString> names{u"com"_s, u"net"_s, u"org"_s, u"info"_s, u"co"_s,  u"id"_s, u"fr"_s,
                                     u"uk"_s,  u"de"_s,  u"io"_s,  u"tv"_s,   u"gov"_s, u"edu"_s};
    return names.contains(word.toString().toLower());
}

} // namespace

bool isInAddress(QStringView text, TextRange block, qsizetype position)
{
    const TextRange range = runAround(text, block, position);
    const QStringView run = text.sliced(range.start, range.length());
    for (const QChar character : run) {
        switch (character.unicode()) {
        case u'@':
        case u'/':
        case u'\\':
        case u'_':
        case u'=':
        case u'#':
        case u'&':
            return true;
        default:
            break;
        }
    }
    return run.startsWith("www."_L1, Qt::CaseInsensitive);
}

bool isGluedStop(QStringView text, TextRange block, qsizetype stop, qsizetype next, const Abbreviations &abbreviations)
{
    qsizetype end = stop;
    while (end > block.start && u_charType(text[end - 1].unicode()) == U_FINAL_PUNCTUATION)
        --end;
    const bool closed = end < stop || (stop > block.start && (text[stop - 1] == u')' || text[stop - 1] == u'"'));
    const bool figure = stop > block.start && text[stop - 1].isDigit();
    const TextRange before = wordBefore(text, block, end);
    const TextRange after = wordFrom(text, block, next);
    if (after.isEmpty() || (!closed && !figure && before.length() < 2))
        return false;
    const QStringView word = text.sliced(before.start, before.length());
    const QStringView following = text.sliced(after.start, after.length());
    if (hasCase(following.front())) {
        const bool oneLetter = following.size() == 1 && after.end < block.end
            && (isWhiteSpace(text[after.end].unicode()) || text[after.end] == u'\'' || text[after.end] == u'’');
        const bool opens
            = following.front().isUpper() && (oneLetter || (following.size() > 1 && following[1].isLower()));
        if (!opens || (!word.isEmpty() && !closed && !word.back().isLower()))
            return false;
    } else if (following.size() < 2 || figure || (!word.isEmpty() && hasCase(word.back()))) {
        return false;
    }
    return !isTopDomain(following) && !isInAddress(text, block, stop)
        && (word.isEmpty() || !abbreviations.isAbbreviation(word));
}

} // namespace Crossread
