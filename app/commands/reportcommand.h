// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crossread {

/// `crossread report --format html [--language TAG] -o OUT WORKSPACE|ARTICLE...`; gives the exit status.
int reportCommand(const QStringList &arguments);

} // namespace Crossread
