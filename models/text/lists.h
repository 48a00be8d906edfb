// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Crossread {

/// The rows of a table under `:/text`: UTF-8, one row a line, fields parted by tabs, `#` begins a comment line.
///
/// Rows with another number of fields than `columns` are left out, with a warning in the log. Safe from any thread.
QList<QStringList> rowsOfTextTable(const QString &fileName, qsizetype columns);

} // namespace Crossread
