// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/directionruns.h"

#include <QHash>
#include <QList>
#include <QRectF>

#include <optional>

class QTextBlock;
class QTextDocument;
class QTextLine;

namespace Crossread {

/// A piece of a vertical axis, in pixels.
struct VerticalExtent {
    qreal top = 0;
    qreal bottom = 0;

    constexpr qreal middle() const { return (top + bottom) / 2; }
    constexpr VerticalExtent shifted(qreal by) const { return {top + by, bottom + by}; }
};

/// Says where the spans of a laid-out document stand, in the document's coordinates.
///
/// Asks the layout anew each time, which is cheap; only the direction runs are kept, since they follow from the
/// text alone. The document must outlive it and must keep its text.
class SpanGeometry
{
public:
    explicit SpanGeometry(const QTextDocument *document);

    /// What the eye sees as the span: a rectangle per line and per piece that is contiguous on it.
    ///
    /// A span of mixed direction is parted where the direction turns. Pieces that touch are one rectangle. Heights
    /// are those of the lines, so that the rectangles of two lines do not overlap. Spaces on which a line is
    /// wrapped take no room.
    QList<QRectF> rectangles(TextRange range) const;

    /// From the top of the span's first line to the bottom of its last one; none for a range outside the text.
    std::optional<VerticalExtent> extent(TextRange range) const;

private:
    const QList<DirectionRun> &runsOf(const QTextBlock &block) const;
    void appendLine(QList<QRectF> &result, const QTextBlock &block, const QTextLine &line, TextRange piece,
                    QPointF origin) const;

    const QTextDocument *m_document;
    mutable QHash<int, QList<DirectionRun>> m_runs; // by block number
};

} // namespace Crossread
