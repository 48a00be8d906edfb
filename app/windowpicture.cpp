// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowpicture.h"

#include "app/mainwindow.h"
#include "app/outputfile.h"
#include "app/samplefiles.h"
#include "widgets/coverage/coverageboard.h"

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace Crossread {

namespace {

constexpr QSize PictureSize(1920, 1080);

} // namespace

Expected<void> takePicture(MainWindow &window, const QStringList &files, const QString &path)
{
    window.resize(PictureSize);
    window.show();
    QEventLoop idle;
    QObject::connect(&window, &MainWindow::becameIdle, &idle, &QEventLoop::quit);
    window.open(files.isEmpty() ? sampleFiles() : files);
    if (window.isBusy())
        idle.exec();
    window.board()->showNow();
    // Highlighting and layout come at later turns of the event loop.
    QTimer::singleShot(200, &idle, &QEventLoop::quit);
    idle.exec();

    auto file = OutputFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (!window.grab().save(file->device(), "PNG"))
        return tl::unexpected(
            Failure{MainWindow::tr("could not write the picture %1").arg(path), file->device()->errorString(), {}});
    return file->commit();
}

} // namespace Crossread
