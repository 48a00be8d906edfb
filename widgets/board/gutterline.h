// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/connector.h"
#include "widgets/board/spangeometry.h"

#include <QPainterPath>

namespace Crossread {

/// What a connector looks like within one gutter, in the gutter's coordinates; left and right as the eye sees them.
///
/// A connector that skips panes is led through them: at each edge of a pane it has nothing to do with it stands at
/// a height in proportion, so that the eye finds it again on the other side of the pane.
struct GutterLine {
    Connector connector;
    VerticalExtent left;
    VerticalExtent right;
    bool endsLeft = true;  ///< Whether the pane at the left edge is the connector's own.
    bool endsRight = true; ///< Whether the pane at the right edge is.

    /// The line between the middles of both edges; leaves and arrives level.
    QPainterPath curve(qreal width) const;
    /// The ribbon between the whole of both edges.
    QPainterPath ribbon(qreal width) const;
    /// How far above or below the line a point is, in pixels; 0 within a ribbon.
    qreal distance(QPointF point, qreal width, bool asRibbon) const;
};

/// One end of a connector as far as its pane shows it.
struct ConnectorEnd {
    VerticalExtent extent; ///< Within the pane's viewport; without height at its edge when it is out of view.
    bool inView = false;
};

/// An end whose span and viewport take these pieces of the same axis.
ConnectorEnd visibleEnd(VerticalExtent span, VerticalExtent viewport);

/// The height at which a connector passes the edge `step` of `steps` gutters after its first end.
VerticalExtent passingExtent(VerticalExtent first, VerticalExtent last, int step, int steps);

} // namespace Crossread
