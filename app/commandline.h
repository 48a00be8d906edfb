// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crossread {

/// Whether these arguments (without the program's name) ask for something that needs no window: a subcommand,
/// --version or --help.
bool isCommand(const QStringList &arguments);

/// Does what the arguments (without the program's name) ask for and gives the exit status: 0, 1 for a failure, 2
/// for wrong usage. A failure is one line on standard error. Needs a QCoreApplication, but no display.
int runCommand(const QStringList &arguments);

} // namespace Crossread
