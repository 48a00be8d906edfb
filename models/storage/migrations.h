// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

class QSqlDatabase;

namespace Crossread {

/// The version that this program writes: the number of its last SQL step.
int newestWorkspaceVersion();

/// Brings an open database from version `from` (0: empty) to the newest one by the numbered SQL steps of
/// `:/storage`, all in one transaction, and sets application_id and user_version.
Expected<void> migrate(QSqlDatabase &database, int from);

} // namespace Crossread
