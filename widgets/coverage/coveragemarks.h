// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"
#include "widgets/board/connector.h"
#include "widgets/board/mark.h"
#include "widgets/selection/currentthing.h"

#include <QHash>

namespace Crossread {

/// What a workspace shows on its board, as plain values.
struct CoverageMarks {
    QHash<ArticleId, QList<Mark>> marks; ///< By article, of its current version.
    QList<Connector> connectors;         ///< Between all neighbours of a link; pane keys are article ids.
};

/// The marks and connectors of all that is not rejected; those of the current thing are selected.
///
/// Links are numbered from 1 in the order in which they were made.
CoverageMarks marksOf(const Workspace &workspace, const Thing &current);

/// Selects what belongs to the current thing, and nothing else, in marks of a workspace that has not changed since.
void select(CoverageMarks &coverage, const Workspace &workspace, const Thing &current);

/// The id that a thing's marks and connectors bear, and the way back.
QString markId(const Thing &thing);
Thing thingOfMark(const QString &id);

} // namespace Crossread
