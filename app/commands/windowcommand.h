// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QApplication;

namespace Crossread {

/// crossread [--shot OUT.png] [--interface-language TAG] [WORKSPACE | ARTICLE...]: opens the window on the files and
/// runs until it is closed, or draws it into a picture. Gives the exit status.
int windowCommand(QApplication &application, const QStringList &arguments);

} // namespace Crossread
