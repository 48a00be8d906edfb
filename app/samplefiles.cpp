// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samplefiles.h"

#include "models/analysis/importer.h"

#include <QCoreApplication>
#include <QDir>

namespace Crossread {

QStringList sampleFiles()
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/crossread/samples"));
    return folder.exists() ? articleFilesAt(folder.canonicalPath()) : QStringList();
}

} // namespace Crossread
