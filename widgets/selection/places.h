// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"
#include "widgets/selection/currentthing.h"

#include <QHash>

namespace Crossread {

/// Where a thing stands in the articles: a range (UTF-16) for each article it speaks of.
///
/// A claim stands in one; a link has its first statement in each article; a discrepancy its passages, and the
/// statements of its link in the other articles.
QHash<ArticleId, TextRange> placesOf(const Workspace &workspace, const Thing &thing);

} // namespace Crossread
