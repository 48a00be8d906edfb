// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outputfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace Crossread {

using namespace Qt::StringLiterals;

Failure OutputFile::failure(const QString &path, const QString &why)
{
    return {path == "-"_L1 ? tr("could not write to standard output") : tr("could not write %1").arg(path), why, {}};
}

Expected<OutputFile> OutputFile::open(const QString &path)
{
    if (path == "-"_L1) {
        auto output = std::make_unique<QFile>();
        if (!output->open(stdout, QIODevice::WriteOnly))
            return tl::unexpected(failure(path, output->errorString()));
        return OutputFile(path, std::move(output));
    }
    const QFileInfo file(path);
    if (file.isDir())
        return tl::unexpected(failure(path, tr("it is a folder")));
    if (!QFileInfo(file.absolutePath()).isDir())
        return tl::unexpected(failure(path, tr("its folder does not exist")));
    std::unique_ptr<QFileDevice> output;
    if (file.exists() && !file.isFile())
        output = std::make_unique<QFile>(path);
    else
        output = std::make_unique<QSaveFile>(path);
    if (!output->open(QIODevice::WriteOnly))
        return tl::unexpected(failure(path, output->errorString()));
    return OutputFile(path, std::move(output));
}

Expected<void> OutputFile::commit()
{
    auto *save = qobject_cast<QSaveFile *>(m_device.get());
    const bool written = save ? save->commit() : m_device->flush() && m_device->error() == QFileDevice::NoError;
    if (!written)
        return tl::unexpected(failure(m_path, m_device->errorString()));
    return {};
}

} // namespace Crossread
