// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/spangeometry.h"

#include "widgets/board/articledocument.h"
#include "widgets/board/directionruns.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace Crossread {

namespace {

/// The room of a line as the reader sees it: with a fixed height the box of its font may be taller or lower.
VerticalExtent verticalRoom(const QTextBlock &block, const QTextLine &line)
{
    const QTextBlockFormat format = block.blockFormat();
    if (format.lineHeightType() != QTextBlockFormat::FixedHeight)
        return {line.y(), line.y() + line.height()};
    const qreal height = format.lineHeight();
    const qreal baseline = line.y() + line.ascent();
    return {baseline - height * BaselineShare, baseline + height * (1 - BaselineShare)};
}

/// The line's characters without the spaces on which it is wrapped; relative to its block.
TextRange inkOf(const QTextBlock &block, const QTextLine &line)
{
    const QString text = block.text();
    qsizetype end = line.textStart() + line.textLength();
    while (end > line.textStart() && text.at(end - 1).isSpace())
        --end;
    return {line.textStart(), end};
}

struct HorizontalExtent {
    qreal left = 0;
    qreal right = 0;
};

/// Of a range that begins and ends in runs of the paragraph's own level; `endsWithin` such a run, not at its end.
HorizontalExtent extentOfOwnRuns(const QTextLine &line, TextRange range, bool endsWithin)
{
    // Behind the end of a run cursorToX answers for the next one, which may stand elsewhere: there it is the trailing
    // edge of the last character that counts. Within a run it is the leading edge of the next, which parts a
    // ligature of letters.
    const qreal one = line.cursorToX(int(range.start), QTextLine::Leading);
    const qreal other = endsWithin ? line.cursorToX(int(range.end), QTextLine::Leading)
                                   : line.cursorToX(int(range.end - 1), QTextLine::Trailing);
    return {std::min(one, other), std::max(one, other)};
}

/// Of a range within one run, whatever its level.
///
/// By the glyphs: at the border of a run that goes against its paragraph, cursorToX answers for the neighbouring run.
HorizontalExtent extentOfGlyphs(const QTextLine &line, TextRange range)
{
    HorizontalExtent extent{std::numeric_limits<qreal>::max(), std::numeric_limits<qreal>::lowest()};
    const QList<QGlyphRun> runs = line.glyphRuns(int(range.start), int(range.length()));
    for (const QGlyphRun &run : runs) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < std::min(positions.size(), advances.size()); ++i) {
            if (advances.at(i).x() <= 0) // a combining mark; it may stick out of its letter
                continue;
            extent.left = std::min(extent.left, positions.at(i).x());
            extent.right = std::max(extent.right, positions.at(i).x() + advances.at(i).x());
        }
    }
    return extent;
}

} // namespace

SpanGeometry::SpanGeometry(const QTextDocument *document)
    : m_document(document)
{
}

const QList<DirectionRun> &SpanGeometry::runsOf(const QTextBlock &block) const
{
    auto known = m_runs.find(block.blockNumber());
    if (known == m_runs.end()) {
        const bool mirrored = block.textDirection() == Qt::RightToLeft;
        known = m_runs.insert(block.blockNumber(),
                              directionRuns(block.text(), mirrored ? Direction::RightToLeft : Direction::LeftToRight));
    }
    return *known;
}

void SpanGeometry::appendLine(QList<QRectF> &result, const QTextBlock &block, const QTextLine &line, TextRange piece,
                              QPointF origin) const
{
    const VerticalExtent room = verticalRoom(block, line).shifted(origin.y());
    const qsizetype firstOfLine = result.size();
    const auto append = [&](HorizontalExtent extent) {
        if (extent.right > extent.left)
            result.append(
                QRectF(QPointF(extent.left + origin.x(), room.top), QPointF(extent.right + origin.x(), room.bottom)));
    };
    // From the first to the last run of the paragraph's own level everything is one piece to the eye, with all that
    // stands between. What is left of other levels at the two ends may stand anywhere.
    TextRange own{piece.end, piece.end};
    bool endsWithin = false;
    const QList<DirectionRun> &runs = runsOf(block);
    for (const DirectionRun &run : runs) {
        const TextRange part = run.range.intersected(piece);
        if (run.own && !part.isEmpty()) {
            own = {std::min(own.start, part.start), part.end};
            endsWithin = part.end < run.range.end && part.end < line.textStart() + line.textLength();
        }
    }
    if (!own.isEmpty())
        append(extentOfOwnRuns(line, own, endsWithin));
    for (const DirectionRun &run : runs) {
        const TextRange part = run.range.intersected(piece);
        if (!part.isEmpty() && !own.contains(part))
            append(extentOfGlyphs(line, part));
    }
    std::sort(result.begin() + firstOfLine, result.end(),
              [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    constexpr qreal Touching = 1; // pixel: kerning, but less than any space
    for (qsizetype i = result.size() - 1; i > firstOfLine; --i) {
        if (result.at(i).left() <= result.at(i - 1).right() + Touching) {
            result[i - 1].setRight(std::max(result.at(i - 1).right(), result.at(i).right()));
            result.removeAt(i);
        }
    }
}

QList<QRectF> SpanGeometry::rectangles(TextRange range) const
{
    QList<QRectF> result;
    range = range.intersected({0, m_document->characterCount() - 1});
    if (range.isEmpty())
        return result;
    const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
    for (QTextBlock block = m_document->findBlock(int(range.start)); block.isValid() && block.position() < range.end;
         block = block.next()) {
        // blockBoundingRect first: it is what lays a block out that was not needed so far.
        const QPointF origin = layout->blockBoundingRect(block).topLeft();
        const TextRange inBlock
            = range.intersected({block.position(), block.position() + block.length() - 1}).shifted(-block.position());
        const QTextLayout *lines = block.layout();
        for (int i = 0; i < lines->lineCount(); ++i) {
            const QTextLine line = lines->lineAt(i);
            if (line.textStart() >= inBlock.end)
                break;
            const TextRange piece = inkOf(block, line).intersected(inBlock);
            if (!piece.isEmpty())
                appendLine(result, block, line, piece, origin);
        }
    }
    return result;
}

std::optional<VerticalExtent> SpanGeometry::extent(TextRange range) const
{
    const qsizetype length = m_document->characterCount() - 1;
    if (range.start < 0 || range.start > length || range.end > length)
        return std::nullopt;
    const auto roomAt = [this](qsizetype position) -> std::optional<VerticalExtent> {
        const QTextBlock block = m_document->findBlock(int(position));
        const qreal top = m_document->documentLayout()->blockBoundingRect(block).top();
        const QTextLine line = block.layout()->lineForTextPosition(int(position - block.position()));
        if (!line.isValid())
            return std::nullopt;
        return verticalRoom(block, line).shifted(top);
    };
    const std::optional<VerticalExtent> first = roomAt(range.start);
    const std::optional<VerticalExtent> last = range.isEmpty() ? first : roomAt(range.end - 1);
    if (!first || !last)
        return std::nullopt;
    return VerticalExtent{first->top, last->bottom};
}

} // namespace Crossread
