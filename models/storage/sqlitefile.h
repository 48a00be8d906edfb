// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QString>

namespace Crossread {

/// "CrRd" in ASCII: the SQLite application_id of a Crossread workspace.
constexpr quint32 WorkspaceApplicationId = 0x43725264;

/// What the first hundred bytes of a workspace file say of it.
struct SqliteHeader {
    quint32 applicationId = 0;
    quint32 userVersion = 0; ///< The number of the last migration that was run.
};

/// Reads the header of a workspace file without opening it as a database, so that a file that is something
/// else, damaged or from a newer program is left exactly as it is.
///
/// Not for a file that this process holds open: see OpenFileMark.
///
/// Fails, with one clear line, where there is no such file, it cannot be read, is empty or no SQLite database,
/// or is shorter than its header says (SQLite file format, sections 1.3.1 to 1.3.8).
Expected<SqliteHeader> readSqliteHeader(const QString &path);

/// Whether the path is that of a workspace rather than an article: by its ending, or by the first bytes of the file.
/// Never looks into a file that this process holds open (OpenFileMark).
bool isWorkspaceFile(const QString &path);

} // namespace Crossread
