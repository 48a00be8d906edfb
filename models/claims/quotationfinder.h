// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/attributionfinder.h"
#include "models/text/statement.h"

namespace Crossread {

/// The quotations among an article's cues as claims, one in each statement that a quotation runs over, with their
/// speakers. `attributions` are those of each statement. In order of the quotations' starts.
QList<ClaimSpan> findQuotations(QStringView text, const QList<StatementSpan> &statements, const QList<Cue> &cues,
                                const QList<QList<Attribution>> &attributions);

} // namespace Crossread
