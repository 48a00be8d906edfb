// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/enclosures.h"

#include "models/text/unicode.h"

#include <QList>

namespace Crossread {

namespace {

constexpr qsizetype longest = 1000;
/// Deeper than people write; it bounds what a closing mark costs.
constexpr qsizetype deepest = 8;

struct OpenMark {
    char16_t closer;
    char16_t otherCloser;
    qsizetype position;
};

/// The pairs opened so far, the innermost last, and what the characters beside a mark say about it.
class PairFinder
{
public:
    PairFinder(QStringView text, TextRange block)
        : m_text(text)
        , m_block(block)
    {
    }

    /// The pair that the character at `position` closes, if it closes one.
    TextRange next(qsizetype position)
    {
        const char16_t unit = m_text[position].unicode();
        switch (unit) {
        case u'(':
            return open(u')', 0, position);
        case u'[':
            return open(u']', 0, position);
        case u'«':
            return isOpen(u'«') ? close(u'«', position) : open(u'»', 0, position);
        case u'“':
            return isOpen(u'“') ? close(u'“', position) : open(u'”', 0, position);
        case u'„':
            return open(u'“', u'”', position);
        case u'‘':
            return open(u'’', 0, position);
        case u'»':
            // German and Danish books turn the signs around.
            return !isOpen(u'»') && wordFollows(position) ? open(u'«', 0, position) : close(u'»', position);
        case u'’':
        case u'\'':
            return apostrophe(unit, position);
        case u'"':
            return straight(position);
        case u')':
        case u']':
        case u'”':
            return close(unit, position);
        default:
            return {};
        }
    }

private:
    bool wordFollows(qsizetype position) const
    {
        return position + 1 < m_block.end && !isWhiteSpace(m_text[position + 1].unicode())
            && !m_text[position + 1].isPunct();
    }
    bool gapPrecedes(qsizetype position) const
    {
        return position == m_block.start || isWhiteSpace(m_text[position - 1].unicode());
    }
    bool gapFollows(qsizetype position) const
    {
        return position + 1 >= m_block.end || isWhiteSpace(m_text[position + 1].unicode());
    }
    bool isOpen(char16_t closer) const { return indexOf(closer) >= 0; }

    qsizetype indexOf(char16_t closer) const
    {
        for (qsizetype i = m_open.size() - 1; i >= std::max<qsizetype>(0, m_open.size() - deepest); --i) {
            if (m_open[i].closer == closer || m_open[i].otherCloser == closer)
                return i;
        }
        return -1;
    }

    TextRange open(char16_t closer, char16_t otherCloser, qsizetype position)
    {
        m_open.append({closer, otherCloser, position});
        return {};
    }

    TextRange close(char16_t closer, qsizetype position)
    {
        const qsizetype index = indexOf(closer);
        if (index < 0)
            return {};
        const TextRange pair{m_open[index].position, position};
        m_open.resize(index);
        return pair;
    }

    TextRange straight(qsizetype position)
    {
        const bool bracketBefore = position > m_block.start && m_text[position - 1].isPunct()
            && u_charType(m_text[position - 1].unicode()) == U_START_PUNCTUATION;
        const bool canOpen = (gapPrecedes(position) || bracketBefore) && !gapFollows(position);
        const bool canClose = gapFollows(position) && !gapPrecedes(position);
        if (canOpen || (!canClose && !isOpen(u'"')))
            return open(u'"', 0, position);
        return close(u'"', position);
    }

    TextRange apostrophe(char16_t unit, qsizetype position)
    {
        if (unit == u'\'' && (gapPrecedes(position) || m_text[position - 1].isPunct()) && wordFollows(position)
            && !isOpen(u'\''))
            return open(u'\'', 0, position);
        return wordFollows(position) ? TextRange{} : close(unit, position);
    }

    QStringView m_text;
    TextRange m_block;
    QList<OpenMark> m_open;
};

} // namespace

Enclosures::Enclosures(QStringView text, TextRange block)
    : m_block(block)
    , m_inside(static_cast<std::size_t>(block.length()), false)
    , m_opens(static_cast<std::size_t>(block.length()), false)
{
    PairFinder finder(text, block);
    std::vector<int> change(m_inside.size() + 1, 0); // of the number of pairs that hold a place
    for (qsizetype i = block.start; i < block.end; ++i) {
        const TextRange pair = finder.next(i);
        if (pair.isEmpty() || pair.length() > longest)
            continue;
        m_opens[static_cast<std::size_t>(pair.start - block.start)] = true;
        ++change[static_cast<std::size_t>(pair.start - block.start) + 1];
        --change[static_cast<std::size_t>(pair.end - block.start) + 1];
    }
    int pairs = 0;
    for (std::size_t i = 0; i < m_inside.size(); ++i) {
        pairs += change[i];
        m_inside[i] = pairs > 0;
    }
}

} // namespace Crossread
