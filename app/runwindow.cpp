// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/runwindow.h"

#include "app/interfacelanguage.h"
#include "app/mainwindow.h"
#include "app/windowpicture.h"

#include <QApplication>

namespace Crossread {

int runWindow(QApplication &application, const WindowOptions &options)
{
    setInterfaceLanguage(application, options.interfaceLanguage);
    MainWindow window;
    if (!options.picture.isEmpty())
        return takePicture(window, options.files, options.picture);
    window.show();
    window.open(options.files);
    return QApplication::exec();
}

} // namespace Crossread
