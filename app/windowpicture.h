// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QStringList>

namespace Crossread {

class MainWindow;

/// Opens the files in the window, waits until they are read, and writes a picture of it (1920 by 1080 pixels) as PNG.
/// Without files it is the sample coverage.
Expected<void> takePicture(MainWindow &window, const QStringList &files, const QString &path);

} // namespace Crossread
