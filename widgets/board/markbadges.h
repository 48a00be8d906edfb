// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/mark.h"
#include "widgets/board/spangeometry.h"

#include <QList>
#include <QRectF>

class QTextDocument;

namespace Crossread {

/// The sign of a mark in the margin of its text.
struct Badge {
    QRectF rectangle; ///< In the document's coordinates.
    Mark mark;
};

/// What stands in the badge of a mark: the link's label, or the sign of a discrepancy; empty without a badge.
QString badgeText(const Mark &mark);

/// The badges of `marks` (ordered by start), each on the side where its block begins and beside its first line.
///
/// Badges that would cover one another within a block move down; this does not depend on what else is in view.
QList<Badge> placedBadges(const QTextDocument &document, const SpanGeometry &geometry, const QList<Mark> &marks);

} // namespace Crossread
