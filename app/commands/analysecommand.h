// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crossread {

/// `crossread analyse [--workspace FILE] [--json OUT] [--language TAG] ARTICLE...`; gives the exit status.
int analyseCommand(const QStringList &arguments);

} // namespace Crossread
