// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSqlError;

namespace Crossread {

/// Why SQLite refused something, in words for an editor where its result code has a plain meaning.
QString reasonOf(const QSqlError &error);

} // namespace Crossread
