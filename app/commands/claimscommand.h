// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crossread {

/// `crossread claims --language TAG [--reference-date YYYY-MM-DD] < LINES`; gives the exit status.
///
/// A filter: writes one JSON object for each line of standard input as soon as the line is there.
int claimsCommand(const QStringList &arguments);

} // namespace Crossread
