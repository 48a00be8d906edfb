// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/listmarks.h"

#include "models/text/unicode.h"

#include <QString>

#include <array>
#include <optional>

namespace Crossread {

namespace {

enum class Style { Bullet, Bracketed, HalfBracketed, StopBracketed, Stop };
constexpr std::size_t styles = 5;

struct Mark {
    TextRange range;
    Style style = Style::Bullet;
    bool isLetter = false;
    int value = 0;
    bool mayBegin = false; // at the block's start or behind what closes or announces
    bool counts = false;
};

bool isBullet(char16_t unit)
{
    static constexpr std::array<char16_t, 8> bullets{u'•', u'⁃', u'‣', u'▪', u'●', u'◦', u'■', u'➢'};
    return std::find(bullets.begin(), bullets.end(), unit) != bullets.end();
}

/// The mark that the word at the start of `word` is: letters and numbers of one or two characters.
std::optional<Mark> markOf(QStringView word)
{
    Mark mark;
    if (word.size() == 1 && isBullet(word.front().unicode()))
        return mark;
    const bool bracketed = word.startsWith(u'(');
    QStringView name = bracketed ? word.sliced(1) : word;
    if (name.endsWith(u')')) {
        name.chop(1);
        mark.style = bracketed ? Style::Bracketed : Style::HalfBracketed;
        if (!bracketed && name.endsWith(u'.')) {
            name.chop(1);
            mark.style = Style::StopBracketed;
        }
    } else if (!bracketed && name.endsWith(u'.')) {
        name.chop(1);
        mark.style = Style::Stop;
    } else {
        return std::nullopt;
    }
    if (name.isEmpty() || name.size() > 2)
        return std::nullopt;
    mark.isLetter = name.size() == 1 && name.front() >= u'a' && name.front() <= u'z';
    if (mark.isLetter) {
        mark.value = name.front().unicode() - u'a';
        return mark;
    }
    for (const QChar digit : name) {
        if (!digit.isDigit())
            return std::nullopt;
        mark.value = 10 * mark.value + digit.digitValue();
    }
    return mark;
}

/// All words of a block that look like marks, in order.
QList<Mark> candidatesIn(QStringView text, TextRange block)
{
    constexpr qsizetype longestMark = 4; // "12.)"
    QList<Mark> marks;
    bool mayBegin = true;
    bool behindBullet = false;
    for (qsizetype i = block.start; i < block.end;) {
        if (isWhiteSpace(text[i].unicode())) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        // "•9. Bread": the bullet is a word of its own.
        while (end < block.end && !isWhiteSpace(text[end].unicode()) && !isBullet(text[i].unicode()))
            ++end;
        std::optional<Mark> mark;
        if (end - i <= longestMark && end < block.end)
            mark = markOf(text.sliced(i, end - i));
        if (mark && !behindBullet) {
            mark->range = {i, end};
            mark->mayBegin = mayBegin;
            marks.append(*mark);
        }
        behindBullet = mark && mark->style == Style::Bullet;
        const char16_t last = text[end - 1].unicode();
        mayBegin
            = (mark && mark->style == Style::Bullet) || last == u'.' || last == u'!' || last == u'?' || last == u'؟';
        i = end;
    }
    return marks;
}

} // namespace

QList<TextRange> listMarksIn(QStringView text, TextRange block)
{
    QList<Mark> marks = candidatesIn(text, block);
    std::array<qsizetype, styles> last;
    last.fill(-1);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        qsizetype &before = last[static_cast<std::size_t>(marks[i].style)];
        if (before >= 0) {
            Mark &previous = marks[before];
            const bool follows = marks[i].style == Style::Bullet
                || (previous.isLetter == marks[i].isLetter && previous.value + 1 == marks[i].value);
            if (follows && (previous.counts || previous.mayBegin || previous.style == Style::Bullet))
                previous.counts = marks[i].counts = true;
        }
        before = i;
    }
    QList<TextRange> ranges;
    for (const Mark &mark : std::as_const(marks)) {
        if (mark.counts)
            ranges.append(mark.range);
    }
    return ranges;
}

} // namespace Crossread
