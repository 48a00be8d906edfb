// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crossread {

/// `crossread verify WORKSPACE`; gives the exit status.
int verifyCommand(const QStringList &arguments);

} // namespace Crossread
