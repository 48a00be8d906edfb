// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace Crossread {

/// How the window is to be opened, from the command line.
struct WindowOptions {
    QStringList files;         ///< Workspaces and articles.
    QString interfaceLanguage; ///< BCP-47; the system's where it is empty.
    QString picture;           ///< Where not empty: a picture of the window is written there, and the program ends.
};

/// Shows the window and runs the event loop; gives the program's exit status.
int runWindow(QApplication &application, const WindowOptions &options);

} // namespace Crossread
