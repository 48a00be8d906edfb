// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/displaytext.h"

namespace Crossread {

namespace {

constexpr char16_t LineSeparator = 0x2028;
constexpr char16_t Replacement = 0xFFFD;

char16_t displayUnit(char16_t unit)
{
    switch (unit) {
    case u'\n':
    case u'\t':
        return unit;
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x0085: // next line
    case 0x2029: // paragraph separator
        return LineSeparator;
    case 0x007F:
        return 0x2421; // the picture of delete
    case 0xFDD0:       // the beginning and the end of a frame, to QTextDocument
    case 0xFDD1:
    case 0xFFFC: // an inline object
        return Replacement;
    default:
        break;
    }
    if (unit < 0x20)
        return char16_t(0x2400 + unit);
    if (unit > 0x7F && unit < 0xA0)
        return Replacement;
    return unit;
}

/// Parts [start, end), a paragraph that is too long, at the last space before each limit; not where none is.
void partParagraph(QString &text, qsizetype start, qsizetype end)
{
    while (end - start > LongestDisplayParagraph) {
        qsizetype space = start + LongestDisplayParagraph;
        // A mark that stands on the space would lose it.
        while (space > start && !(text.at(space) == u' ' && !text.at(space + 1).isMark()))
            --space;
        if (space == start)
            return;
        text[space] = u'\n';
        start = space + 1;
    }
}

} // namespace

QString displayText(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result[i] = unit;
            result[i + 1] = text.at(i + 1);
            ++i;
        } else {
            result[i] = unit.isSurrogate() ? QChar(Replacement) : QChar(displayUnit(unit.unicode()));
        }
    }
    qsizetype start = 0;
    while (start <= result.size()) {
        qsizetype end = result.indexOf(u'\n', start);
        if (end < 0)
            end = result.size();
        partParagraph(result, start, end);
        start = end + 1;
    }
    return result;
}

} // namespace Crossread
