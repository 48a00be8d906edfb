// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QStringList>

namespace Crossread {

/// What is broken in a workspace file, a line each with the article it is in; empty where all is well.
///
/// Opens the file for reading and works everything out anew: SQLite's own checks, the hash of every content that
/// was ever imported, that a plain text is what its bytes decode to, every rule that an edit is held to, and that
/// making all Changes from the beginning gives the tables as they are stored. Fails where the file cannot be
/// opened at all.
Expected<QStringList> verifyWorkspace(const QString &path);

} // namespace Crossread
