// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/sentencecutter.h"

#include "models/text/hiddenbreaks.h"
#include "models/text/listmarks.h"
#include "models/text/locale.h"
#include "models/text/positions.h"
#include "models/text/unicode.h"

#include <unicode/utext.h>

#include <algorithm>

namespace Crossread {

namespace {

/// Whether the sign at `position` is a quote or bracket that closes what stands before it.
///
/// Where a letter follows at once it opens instead: straight quotes, German »so« and Swedish ”så”.
bool closesQuote(QStringView text, qsizetype position, qsizetype end, const Enclosures &enclosures)
{
    const char16_t unit = text[position].unicode();
    if (enclosures.opens(position) || (position + 1 < end && text[position + 1].isLetterOrNumber()))
        return false;
    const int8_t type = u_charType(unit);
    return type == U_FINAL_PUNCTUATION || type == U_END_PUNCTUATION || unit == u'"' || unit == u'\'';
}

bool holdsLetterOrDigit(QStringView text)
{
    bool holds = false;
    forEachCodePoint(text, [&](char32_t character, qsizetype) { holds = holds || isLetterOrDigit(character); });
    return holds;
}

/// Footnote marks such as [1][12] belong to the sentence before them; ICU cuts behind their first bracket.
qsizetype pastNotes(QStringView text, qsizetype position, qsizetype end)
{
    const bool insideBracket = position > 0 && text[position - 1] == u'[';
    qsizetype next = insideBracket ? position - 1 : position;
    while (next < end && text[next] == u'[') {
        qsizetype digit = next + 1;
        while (digit < end && text[digit].isDigit())
            ++digit;
        if (digit == next + 1 || digit >= end || text[digit] != u']')
            return position;
        position = next = digit + 1;
    }
    while (position < end && isWhiteSpace(text[position].unicode()))
        ++position;
    return position;
}

/// French sets a space before », and ICU then takes the quote for the next sentence's first character.
qsizetype pastClosers(QStringView text, qsizetype position, qsizetype end, const Enclosures &enclosures)
{
    while (position < end && closesQuote(text, position, end, enclosures)) {
        ++position;
        while (position < end && isWhiteSpace(text[position].unicode()))
            ++position;
    }
    return pastNotes(text, position, end);
}

/// A pause, "the thing is . . . I mean": three stops, each with a space before it.
bool endsInPause(QStringView sentence)
{
    constexpr QStringView pause = u" . . .";
    return sentence.endsWith(pause) && sentence.size() > pause.size()
        && !sentence[sentence.size() - pause.size() - 1].isPunct();
}

/// Collects the pieces of one block.
class PieceList
{
public:
    PieceList(QStringView text, const Enclosures &enclosures)
        : m_text(text)
        , m_enclosures(enclosures)
    {
    }

    /// Where the next piece begins; none is kept where a bracket without a word, "(...)", opens the sentence to come.
    qsizetype append(TextRange range)
    {
        const TextRange kept = trimmed(m_text, range);
        if (kept.isEmpty())
            return range.end;
        if (!holdsLetterOrDigit(m_text.sliced(kept.start, kept.length()))) {
            if (u_charType(m_text[kept.start].unicode()) == U_START_PUNCTUATION && !m_isLast)
                return range.start;
            // A stray full stop is no sentence; it stays with the one before it.
            if (!m_pieces.isEmpty()) {
                m_pieces.last().range.end = kept.end;
                return range.end;
            }
        }
        m_pieces.append({kept, !m_pieces.isEmpty() && m_enclosures.isInside(kept.start)});
        return range.end;
    }

    QList<SentencePiece> finished(TextRange rest)
    {
        m_isLast = true;
        append(rest);
        return m_pieces;
    }

private:
    QStringView m_text;
    const Enclosures &m_enclosures;
    QList<SentencePiece> m_pieces;
    bool m_isLast = false;
};

} // namespace

SentenceCutter::SentenceCutter(const QString &language)
    : m_abbreviations(Abbreviations::forLanguage(language))
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(localeOfTag(language).constData());
    m_iterator.reset(icu::BreakIterator::createSentenceInstance(locale, status));
    if (U_FAILURE(status))
        m_iterator.reset();
}

QList<SentencePiece> SentenceCutter::sentencesOf(QStringView text, TextRange block)
{
    const Enclosures enclosures(text, block);
    const QList<TextRange> marks = listMarksIn(text, block);
    QList<SentenceBreak> breaks = hiddenBreaksIn(text, block, m_abbreviations);
    for (const TextRange mark : marks)
        breaks.append({mark.start, true});
    for (const qsizetype position : breaksOf(text.sliced(block.start, block.length())))
        breaks.append({block.start + position, false});
    std::sort(breaks.begin(), breaks.end());

    PieceList pieces(text, enclosures);
    qsizetype start = block.start;
    auto mark = marks.begin();
    for (const SentenceBreak &candidate : std::as_const(breaks)) {
        const qsizetype end
            = candidate.isCertain ? candidate.position : pastClosers(text, candidate.position, block.end, enclosures);
        if (end <= start)
            continue;
        // "1.) Bread": the stop of a list's mark ends nothing.
        while (mark != marks.end() && mark->end <= start)
            ++mark;
        const bool isMark = mark != marks.end() && mark->start >= start
            && trimmed(text, {start, end}) == TextRange{mark->start, mark->end};
        if (isMark || !isGraphemeBoundary(text, end))
            continue;
        if (end < block.end && !candidate.isCertain && !isTrueEnd(text, {start, end}, end, block.end))
            continue;
        start = pieces.append({start, end});
    }
    return pieces.finished({start, block.end});
}

QList<qsizetype> SentenceCutter::breaksOf(QStringView text)
{
    QList<qsizetype> breaks;
    if (!m_iterator)
        return breaks;
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    utext_openUChars(&source, text.utf16(), text.size(), &status);
    m_iterator->setText(&source, status);
    utext_close(&source);
    if (U_FAILURE(status))
        return breaks;
    for (int32_t next = m_iterator->next(); next != icu::BreakIterator::DONE; next = m_iterator->next())
        breaks.append(next);
    return breaks;
}

bool SentenceCutter::isTrueEnd(QStringView text, TextRange sentence, qsizetype position, qsizetype blockEnd) const
{
    const TextRange before = trimmed(text, sentence);
    const QStringView after = text.sliced(position, blockEnd - position);
    if (before.isEmpty())
        return false;
    // Latin stops have a space behind them: Yahoo!Finance, !Kung.
    const QChar last = text[position - 1];
    if (last == u'!' || last == u'?' || last == u'.')
        return false;
    // What goes on in small letters or with a comma behind a closed quotation is the same sentence: « ... ! » dit-il.
    const char16_t first = after.front().unicode();
    if ((after.front().isLower() || first == u',' || first == u'،') && !isLineEnd(last.unicode()))
        return false;
    const QStringView said = text.sliced(before.start, before.length());
    return !endsInPause(said) && !m_abbreviations.goesOn(said, after);
}

} // namespace Crossread
