// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

namespace Crossread {

/// The words of a range (UTF-16) as they are set into a row: on one line, isolated in their article's direction.
QString quoted(const Workspace &workspace, ArticleVersionId version, TextRange range);

/// A number that sorts places by the article's place on the board, then by where they start in the text.
qint64 readingOrder(const Workspace &workspace, ArticleVersionId version, TextRange range);

/// The kind as an editor reads it, translated.
QString claimKindText(ClaimKind kind);
/// What is suspected, to stand behind "possible fault": "two full stops".
QString artefactKindText(ArtefactKind kind);
/// The type as an editor reads it, translated.
QString discrepancyTypeText(DiscrepancyType type);
QString severityText(Severity severity);
QString discrepancyStateText(DiscrepancyState state);
QString decisionText(Decision decision);

} // namespace Crossread
