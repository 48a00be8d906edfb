// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/record.h"

#include <vector>

class QSqlQuery;

namespace Crossread {

/// One Change as the audit trail keeps it.
struct StoredChange {
    qint64 sequence = 0; ///< Grows by the order in which Changes were made.
    Change change;
};

/// Writes a Change behind those that are there. `contents` holds every version it speaks of. False on an error
/// of `query`.
bool writeChange(QSqlQuery &query, const Change &change, const Contents &contents);

/// The audit trail from the beginning. `contents` holds every version that was ever imported.
Expected<std::vector<StoredChange>> readChanges(QSqlQuery &query, const Contents &contents);

} // namespace Crossread
