// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/positions.h"

#include "models/text/unicode.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace Crossread {

namespace {

/// ICU's character breaks over one text at a time; made once a thread because making one loads rules.
class GraphemeBreaks
{
public:
    static icu::BreakIterator *over(QStringView text)
    {
        static thread_local GraphemeBreaks breaks;
        if (!breaks.m_iterator)
            return nullptr;
        UErrorCode status = U_ZERO_ERROR;
        UText source = UTEXT_INITIALIZER;
        utext_openUChars(&source, text.utf16(), text.size(), &status);
        breaks.m_iterator->setText(&source, status); // makes a shallow copy of the UText
        utext_close(&source);
        return U_SUCCESS(status) ? breaks.m_iterator.get() : nullptr;
    }

private:
    GraphemeBreaks()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        if (U_FAILURE(status))
            m_iterator.reset();
    }

    std::unique_ptr<icu::BreakIterator> m_iterator;
};

/// Between two units below U+0300 only CR LF holds together (UAX #29, GB3): the answer for nearly all of a Latin text.
bool isPlainlyBoundary(QStringView text, qsizetype position)
{
    constexpr char16_t firstCombining = 0x0300;
    const char16_t before = text[position - 1].unicode();
    const char16_t after = text[position].unicode();
    return before < firstCombining && after < firstCombining && !(before == u'\r' && after == u'\n');
}

} // namespace

CodePointMap::CodePointMap(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

qsizetype CodePointMap::toCodePoint(qsizetype utf16) const
{
    const qsizetype position = std::clamp<qsizetype>(utf16, 0, m_length);
    // A pair counts once it lies wholly before the position.
    const auto behind
        = std::partition_point(m_pairs.begin(), m_pairs.end(), [=](qsizetype pair) { return pair + 2 <= position; });
    const bool insidePair = behind != m_pairs.end() && *behind + 1 == position;
    return position - (behind - m_pairs.begin()) - (insidePair ? 1 : 0);
}

qsizetype CodePointMap::toUtf16(qsizetype codePoint) const
{
    const qsizetype position = std::clamp<qsizetype>(codePoint, 0, codePointCount());
    // The code point of pair i is m_pairs[i] - i, which grows with i.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < position)
            low = middle + 1;
        else
            high = middle;
    }
    return position + low;
}

bool isGraphemeBoundary(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size() || isPlainlyBoundary(text, position))
        return true;
    icu::BreakIterator *breaks = GraphemeBreaks::over(text);
    return !breaks || breaks->isBoundary(static_cast<int32_t>(position));
}

TextRange snappedToGraphemes(QStringView text, TextRange range)
{
    TextRange snapped = range.intersected({0, text.size()});
    if (!isGraphemeBoundary(text, snapped.start)) {
        if (icu::BreakIterator *breaks = GraphemeBreaks::over(text))
            snapped.start = breaks->preceding(static_cast<int32_t>(snapped.start));
    }
    if (!isGraphemeBoundary(text, snapped.end)) {
        if (icu::BreakIterator *breaks = GraphemeBreaks::over(text))
            snapped.end = breaks->following(static_cast<int32_t>(snapped.end));
    }
    return snapped;
}

TextRange trimmed(QStringView text, TextRange range)
{
    const TextRange whole = range.intersected({0, text.size()});
    TextRange rest = whole;
    while (rest.start < rest.end && isWhiteSpace(text[rest.start].unicode()))
        ++rest.start;
    if (rest.isEmpty())
        return {whole.start, whole.start};
    while (isWhiteSpace(text[rest.end - 1].unicode()))
        --rest.end;
    // A space that carries a combining mark is one character with it, and so is a sign that takes in the space behind
    // it.
    if (rest.start > whole.start && !isGraphemeBoundary(text, rest.start))
        --rest.start;
    if (rest.end < whole.end && !isGraphemeBoundary(text, rest.end))
        ++rest.end;
    return rest;
}

} // namespace Crossread
