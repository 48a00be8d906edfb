// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QSqlDatabase;

namespace Crossread {

/// What SQLite's own integrity and foreign key checks find, a line each; empty when all is well.
QStringList databaseFaults(const QSqlDatabase &database);

} // namespace Crossread
