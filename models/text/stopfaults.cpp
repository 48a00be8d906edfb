// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/stopfaults.h"

#include "models/text/gluedstops.h"
#include "models/text/unicode.h"

#include <optional>

namespace Crossread {

namespace {

constexpr qsizetype longestWord = 40;

bool isComma(char16_t unit) { return unit == u',' || unit == u'،'; }
bool isFullStop(char16_t unit) { return unit == u'.' || unit == u'۔'; }
bool isFault(char16_t unit) { return isFullStop(unit) || isComma(unit) || unit == u';' || unit == u'؛'; }
bool isPartOfWord(QChar character) { return character.isLetter() || character.isMark(); }

/// Looks at the stops of one block.
class StopInspector
{
public:
    StopInspector(QStringView text, TextRange block, const Abbreviations &abbreviations, const Enclosures &enclosures)
        : m_text(text)
        , m_block(block)
        , m_abbreviations(abbreviations)
        , m_enclosures(enclosures)
    {
    }

    /// The fault at the run of stops, spaces between them included, that begins at `start`, if there is one.
    std::optional<ArtefactFinding> inspect(TextRange run, qsizetype stops) const
    {
        if (stops > 1)
            return doubled(run, stops);
        const char16_t unit = m_text[run.start].unicode();
        const qsizetype next = pastSpaces(run.end);
        if (next >= m_block.end)
            return std::nullopt;
        if (next == run.end)
            return missingSpace(run.start);
        return isFullStop(unit) && m_abbreviations.knowsLanguage() ? smallLetters(run.start, next) : std::nullopt;
    }

private:
    qsizetype pastSpaces(qsizetype position) const
    {
        while (position < m_block.end && isWhiteSpace(m_text[position].unicode()))
            ++position;
        return position;
    }

    qsizetype wordStart(qsizetype end) const
    {
        qsizetype start = end;
        while (start > m_block.start && end - start < longestWord && isPartOfWord(m_text[start - 1]))
            --start;
        return start;
    }
    qsizetype wordEnd(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_block.end && end - start < longestWord && isPartOfWord(m_text[end]))
            ++end;
        return end;
    }
    QStringView wordBefore(qsizetype end) const
    {
        const qsizetype start = wordStart(end);
        return m_text.sliced(start, end - start);
    }

    /// An abbreviation's stop may have a comma behind it; "N.Y.," has two stops of its own.
    bool endsAbbreviation(qsizetype stop) const
    {
        const QStringView word = wordBefore(stop);
        const bool parted = stop - word.size() > m_block.start && m_text[stop - word.size() - 1] == u'.';
        return word.size() < 2 || parted || m_abbreviations.isAbbreviation(word);
    }

    std::optional<ArtefactFinding> doubled(TextRange run, qsizetype stops) const
    {
        qsizetype fullStops = 0;
        for (qsizetype i = run.start; i < run.end; ++i)
            fullStops += isFullStop(m_text[i].unicode()) ? 1 : 0;
        // Three and more are an ellipsis, however they are spaced; so are two behind another sign: "?..".
        const bool behindSign = run.start > m_block.start && m_text[run.start - 1].isPunct()
            && (m_text[run.start - 1] == u'?' || m_text[run.start - 1] == u'!' || m_text[run.start - 1] == u'…');
        if (fullStops > 2 || behindSign || run.start == m_block.start)
            return std::nullopt;
        const bool abbreviation = fullStops == 1 && isFullStop(m_text[run.start].unicode()) && stops == 2
            && (run.length() == 2 || endsAbbreviation(run.start));
        if (abbreviation || isInAddress(m_text, m_block, run.start))
            return std::nullopt;
        return ArtefactFinding{ArtefactKind::DoubledStop, run};
    }

    std::optional<ArtefactFinding> missingSpace(qsizetype stop) const
    {
        const char16_t unit = m_text[stop].unicode();
        const TextRange words{wordStart(stop), wordEnd(stop + 1)};
        if (isComma(unit)) {
            const bool glued = stop - words.start >= 2 && words.end - stop > 2 && !isInAddress(m_text, m_block, stop);
            return glued ? std::optional(ArtefactFinding{ArtefactKind::MissingSpace, words}) : std::nullopt;
        }
        const bool glued = isFullStop(unit) && isGluedStop(m_text, m_block, stop, stop + 1, m_abbreviations);
        if (!glued)
            return std::nullopt;
        qsizetype start = words.start;
        while (start > m_block.start && stop - start < longestWord && m_text[start - 1].isLetterOrNumber())
            --start; // "2019.The"
        return ArtefactFinding{ArtefactKind::MissingSpace, {start, words.end}};
    }

    /// "… sans résistance. renforcer les lignes": the beginning of the second sentence is lost.
    std::optional<ArtefactFinding> smallLetters(qsizetype stop, qsizetype next) const
    {
        constexpr qsizetype shortestWord = 4; // shorter ones may be abbreviations that no list holds
        const QStringView before = wordBefore(stop);
        const qsizetype end = wordEnd(next);
        if (before.size() < shortestWord || end - next < 2 || m_abbreviations.isAbbreviation(before)
            || m_enclosures.isInside(next))
            return std::nullopt;
        // Names may begin in small letters: al-Assad, iPhone, d'Estaing.
        for (qsizetype i = next; i < m_block.end && i - next < longestWord && !isWhiteSpace(m_text[i].unicode()); ++i) {
            if (m_text[i].isUpper() || (i < end && !m_text[i].isLower() && !m_text[i].isMark()))
                return std::nullopt;
        }
        return ArtefactFinding{ArtefactKind::BrokenSentence, {stop, end}};
    }

    QStringView m_text;
    TextRange m_block;
    const Abbreviations &m_abbreviations;
    const Enclosures &m_enclosures;
};

} // namespace

QList<ArtefactFinding> faultsAtStops(QStringView text, TextRange block, const Abbreviations &abbreviations,
                                     const Enclosures &enclosures)
{
    QList<ArtefactFinding> findings;
    const StopInspector inspector(text, block, abbreviations, enclosures);
    for (qsizetype i = block.start; i < block.end;) {
        if (!isFault(text[i].unicode())) {
            ++i;
            continue;
        }
        TextRange run{i, i + 1};
        qsizetype stops = 1;
        for (qsizetype k = run.end; k < block.end; ++k) {
            if (isFault(text[k].unicode())) {
                run.end = k + 1;
                ++stops;
            } else if (!isWhiteSpace(text[k].unicode())) {
                break;
            }
        }
        if (const auto finding = inspector.inspect(run, stops))
            findings.append(*finding);
        i = run.end;
    }
    return findings;
}

} // namespace Crossread
