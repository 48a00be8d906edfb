// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/gutterline.h"

#include <cmath>

namespace Crossread {

namespace {

/// The share of the way from left to right edge that the curve has made in height when it has made `x` in width.
///
/// The curve is a cubic Bézier with both handles at half the width: x = 1.5t(1-t) + t³, y = 3t²(1-t) + t³.
qreal heightShare(qreal x)
{
    qreal low = 0;
    qreal high = 1;
    for (int i = 0; i < 16; ++i) { // to 1/65536 of the width
        const qreal t = (low + high) / 2;
        (1.5 * t * (1 - t) + t * t * t < x ? low : high) = t;
    }
    return low * low * (3 - 2 * low);
}

void curveTo(QPainterPath &path, QPointF end)
{
    const QPointF start = path.currentPosition();
    const qreal middle = (start.x() + end.x()) / 2;
    path.cubicTo({middle, start.y()}, {middle, end.y()}, end);
}

} // namespace

QPainterPath GutterLine::curve(qreal width) const
{
    QPainterPath path({0, left.middle()});
    curveTo(path, {width, right.middle()});
    return path;
}

QPainterPath GutterLine::ribbon(qreal width) const
{
    QPainterPath path({0, left.top});
    curveTo(path, {width, right.top});
    path.lineTo(width, right.bottom);
    curveTo(path, {0, left.bottom});
    path.closeSubpath();
    return path;
}

qreal GutterLine::distance(QPointF point, qreal width, bool asRibbon) const
{
    const qreal share = heightShare(std::clamp(point.x() / width, 0.0, 1.0));
    const auto at = [share](qreal from, qreal to) { return from + (to - from) * share; };
    if (!asRibbon)
        return std::abs(point.y() - at(left.middle(), right.middle()));
    const qreal top = at(left.top, right.top);
    const qreal bottom = at(left.bottom, right.bottom);
    return std::max({0.0, top - point.y(), point.y() - bottom});
}

ConnectorEnd visibleEnd(VerticalExtent span, VerticalExtent viewport)
{
    if (span.bottom <= viewport.top)
        return {{viewport.top, viewport.top}, false};
    if (span.top >= viewport.bottom)
        return {{viewport.bottom, viewport.bottom}, false};
    return {{std::max(span.top, viewport.top), std::min(span.bottom, viewport.bottom)}, true};
}

VerticalExtent passingExtent(VerticalExtent first, VerticalExtent last, int step, int steps)
{
    constexpr qreal Thickness = 3;
    const qreal middle = first.middle() + (last.middle() - first.middle()) * step / steps;
    return {middle - Thickness / 2, middle + Thickness / 2};
}

} // namespace Crossread
