// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/fileproblem.h"

#include <QList>

namespace Crossread {

/// What is wrong with the tables of a desk: `lexicon` (words and date patterns, by language) and `worthiness` below
/// its folder. Rows with a fault are left out when the tables are used, the others are taken.
QList<FileProblem> problemsOfUserTables(const QString &folder);

} // namespace Crossread
