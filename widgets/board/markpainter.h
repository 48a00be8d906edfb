// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/boardcolours.h"
#include "widgets/board/markbadges.h"

#include <QPen>

class QPainter;

namespace Crossread {

/// Paints marks beneath the letters of a text and their badges beside it; changes nothing but the pixels.
class MarkPainter
{
public:
    MarkPainter(QPainter *painter, const BoardColours &colours);

    /// `rectangles` are the span's, one per line and direction run.
    void paint(const Mark &mark, const QList<QRectF> &rectangles, bool hovered) const;
    void paint(const Badge &badge, const QFont &font, bool hovered) const;

    /// The line pattern of a kind of claims; each kind has its own, so that it can be told without colour.
    static QPen claimPen(ClaimKind kind, const QColor &colour);

private:
    void paintLink(const Mark &mark, const QRectF &rectangle, bool emphasised) const;
    void paintWave(const Mark &mark, const QRectF &rectangle, bool emphasised) const;
    void paintDots(const QRectF &rectangle) const;
    void paintCut(const QRectF &rectangle) const;
    void paintClaim(const Mark &mark, const QRectF &rectangle, bool emphasised) const;

    QPainter *m_painter;
    const BoardColours &m_colours;
};

} // namespace Crossread
