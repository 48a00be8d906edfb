// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/openfilemark.h"

#include <QFileInfo>
#include <QMutex>
#include <QSet>

#include <utility>

namespace Crossread {

namespace {

struct MarkedFiles {
    QMutex mutex;
    QSet<QString> paths; // canonical
};

MarkedFiles &markedFiles()
{
    static MarkedFiles files;
    return files;
}

} // namespace

std::optional<OpenFileMark> OpenFileMark::take(const QString &path)
{
    const QFileInfo info(path);
    const QString file = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    MarkedFiles &files = markedFiles();
    const QMutexLocker locker(&files.mutex);
    if (files.paths.contains(file))
        return std::nullopt;
    files.paths.insert(file);
    return OpenFileMark(file);
}

OpenFileMark::OpenFileMark(OpenFileMark &&other) noexcept
    : m_file(std::exchange(other.m_file, {}))
{
}

OpenFileMark &OpenFileMark::operator=(OpenFileMark &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

OpenFileMark::~OpenFileMark()
{
    if (m_file.isEmpty())
        return;
    MarkedFiles &files = markedFiles();
    const QMutexLocker locker(&files.mutex);
    files.paths.remove(m_file);
}

} // namespace Crossread
