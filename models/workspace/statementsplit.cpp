// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/statementsplit.h"

#include "models/text/positions.h"
#include "models/text/unicode.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace Crossread {

namespace {

/// The edge of a word that is nearest to a position inside `text`.
qsizetype nearestWordEdge(QStringView text, qsizetype position)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        return position;
    UText source = UTEXT_INITIALIZER;
    utext_openUChars(&source, text.utf16(), text.size(), &status);
    words->setText(&source, status); // makes a shallow copy of the UText
    utext_close(&source);
    if (U_FAILURE(status) || words->isBoundary(int32_t(position)))
        return position;
    const qsizetype before = words->preceding(int32_t(position));
    const qsizetype behind = words->following(int32_t(position));
    return position - before <= behind - position ? before : behind;
}

/// The claim around a place, or all that overlap there as one; empty where there is none.
TextRange claimAround(QList<TextRange> claims, qsizetype place)
{
    std::sort(claims.begin(), claims.end());
    TextRange run;
    for (const TextRange &claim : std::as_const(claims)) {
        if (run.overlaps(claim)) {
            run.end = std::max(run.end, claim.end);
            continue;
        }
        if (run.start < place && place < run.end)
            break;
        run = claim;
    }
    return run.start < place && place < run.end ? run : TextRange();
}

bool holdsWord(QStringView text)
{
    bool found = false;
    forEachCodePoint(text, [&found](char32_t character, qsizetype) { found = found || isLetterOrDigit(character); });
    return found;
}

/// The parts on both sides of a place that cuts no claim.
SplitStatement partsAt(QStringView text, TextRange statement, const QList<TextRange> &claims, qsizetype place)
{
    SplitStatement parts{trimmed(text, {statement.start, place}), trimmed(text, {place, statement.end})};
    for (const TextRange &claim : claims) {
        TextRange &part = claim.start < place ? parts.first : parts.second;
        part = {std::min(part.start, claim.start), std::max(part.end, claim.end)};
    }
    return parts;
}

} // namespace

std::optional<SplitStatement> splitOf(QStringView text, TextRange statement, const QList<TextRange> &claims,
                                      qsizetype position)
{
    if (position <= statement.start || position >= statement.end)
        return std::nullopt;
    const QStringView words = text.sliced(statement.start, statement.length());
    const qsizetype edge = statement.start + nearestWordEdge(words, position - statement.start);
    QList<qsizetype> places{edge};
    if (const TextRange claim = claimAround(claims, edge); !claim.isEmpty()) {
        places = {claim.start, claim.end};
        std::stable_sort(places.begin(), places.end(), [position](qsizetype a, qsizetype b) {
            return std::abs(a - position) < std::abs(b - position);
        });
    }
    for (const qsizetype place : std::as_const(places)) {
        const SplitStatement parts = partsAt(text, statement, claims, place);
        const auto holds = [text](TextRange part) { return holdsWord(text.sliced(part.start, part.length())); };
        if (place > statement.start && place < statement.end && holds(parts.first) && holds(parts.second))
            return parts;
    }
    return std::nullopt;
}

} // namespace Crossread
