// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/hiddenbreaks.h"

#include "models/text/gluedstops.h"
#include "models/text/unicode.h"

namespace Crossread {

namespace {

constexpr char16_t fullwidthStop = 0xff0e;

bool isStop(char16_t unit)
{
    return unit == u'.' || unit == u'?' || unit == u'!' || unit == u'؟' || unit == u'۔' || unit == fullwidthStop;
}

bool isCloser(char16_t unit)
{
    const int8_t type = u_charType(unit);
    return type == U_FINAL_PUNCTUATION || type == U_END_PUNCTUATION || unit == u'"';
}

bool isDash(char16_t unit) { return u_charType(unit) == U_DASH_PUNCTUATION; }

/// Looks at what stands behind one stop or several in a row.
class StopReader
{
public:
    StopReader(QStringView text, TextRange block, const Abbreviations &abbreviations)
        : m_text(text)
        , m_block(block)
        , m_abbreviations(abbreviations)
    {
    }

    /// Appends the break behind the stops [start, end), if there is one.
    void read(TextRange stops, QList<SentenceBreak> &breaks) const
    {
        qsizetype next = stops.end;
        while (next < m_block.end && isCloser(unit(next)))
            ++next;
        const qsizetype word = pastSpaces(next);
        if (word >= m_block.end)
            return;
        const char16_t last = unit(stops.end - 1);
        if (last == fullwidthStop && !m_text[word].isDigit()) {
            breaks.append({word, true});
        } else if (word == next) {
            if (last != u'!' && stops.length() == 1 && isGluedStop(m_text, m_block, stops.start, next, m_abbreviations))
                breaks.append({next, true});
            else if (const qsizetype behindNotes = pastNotes(stops, next); behindNotes > next)
                breaks.append({behindNotes, true});
        } else if ((m_text[word].isDigit() && mayEndBeforeFigure(stops)) || isBracketedLetter(word)
                   || (last != u'.' && isDashed(word))) {
            breaks.append({word, false});
        }
    }

private:
    char16_t unit(qsizetype position) const { return m_text[position].unicode(); }

    qsizetype pastSpaces(qsizetype position) const
    {
        while (position < m_block.end && isWhiteSpace(unit(position)))
            ++position;
        return position;
    }

    /// Letters that stand right before `end`, four at most.
    qsizetype lettersBefore(qsizetype end) const
    {
        qsizetype letters = 0;
        while (letters < 4 && end - letters > m_block.start && m_text[end - letters - 1].isLetter())
            ++letters;
        return letters;
    }

    /// Short words may be abbreviations that no list holds; so before a figure the word must be longer.
    bool mayEndBeforeFigure(TextRange stops) const
    {
        if (stops.start == m_block.start || unit(stops.start) != u'.')
            return true;
        const QChar last = m_text[stops.start - 1];
        if (last.isDigit())
            return stops.start - 3 >= m_block.start && m_text[stops.start - 3].isDigit();
        return !last.isLetter() || last.isUpper() || lettersBefore(stops.start) >= 3;
    }

    /// "(b)".
    bool isBracketedLetter(qsizetype position) const
    {
        return position + 2 < m_block.end && m_text[position] == u'(' && m_text[position + 1].isLetterOrNumber()
            && m_text[position + 2] == u')';
    }

    /// "– Come".
    bool isDashed(qsizetype position) const
    {
        const qsizetype word = pastSpaces(position + 1);
        return isDash(unit(position)) && word > position + 1 && word < m_block.end && m_text[word].isUpper();
    }

    /// Behind the numbers of notes that follow a stop at once, "(type 2).10 11 This", where a capital comes next.
    qsizetype pastNotes(TextRange stops, qsizetype position) const
    {
        const bool behindWord = lettersBefore(stops.start) >= 3
            && !m_abbreviations.isAbbreviation(
                m_text.sliced(stops.start - lettersBefore(stops.start), lettersBefore(stops.start)));
        const bool behindBracket = stops.start > m_block.start && isCloser(unit(stops.start - 1));
        if (unit(stops.start) != u'.' || (!behindWord && !behindBracket))
            return position;
        qsizetype end = position;
        for (int notes = 0; notes < 8; ++notes) {
            qsizetype digit = end;
            while (digit < m_block.end && digit - end < 4 && m_text[digit].isDigit())
                ++digit;
            if (digit == end || digit - end > 3 || digit >= m_block.end)
                return position;
            const bool listed = unit(digit) == u',' || unit(digit) == u'-' || unit(digit) == u'–';
            end = pastSpaces(listed ? digit + 1 : digit);
            if (end >= m_block.end || (end == digit && !listed))
                return position;
            if (m_text[end].isUpper())
                return end;
        }
        return position;
    }

    QStringView m_text;
    TextRange m_block;
    const Abbreviations &m_abbreviations;
};

} // namespace

QList<SentenceBreak> hiddenBreaksIn(QStringView text, TextRange block, const Abbreviations &abbreviations)
{
    QList<SentenceBreak> breaks;
    const StopReader reader(text, block, abbreviations);
    for (qsizetype i = block.start; i < block.end; ++i) {
        if (!isStop(text[i].unicode()))
            continue;
        const qsizetype start = i;
        while (i + 1 < block.end && isStop(text[i + 1].unicode()))
            ++i;
        reader.read({start, i + 1}, breaks);
    }
    return breaks;
}

} // namespace Crossread
