// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/filemove.h"

#include "models/workspace/identifier.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CopiedAtOnce = 1 << 20; // bytes

tl::unexpected<Failure> because(const QString &why) { return tl::unexpected(Failure{{}, why, {}}); }

/// Renames a file within its file system, never onto another one; the error number, 0 where it was done.
int renamed(const QString &from, const QString &to)
{
    const QByteArray before = QFile::encodeName(from);
    const QByteArray after = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, before.constData(), AT_FDCWD, after.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    // Some network file systems know no such flag.
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (QFileInfo(to).exists() || QFileInfo(to).isSymLink())
        return EEXIST;
    return ::rename(before.constData(), after.constData()) == 0 ? 0 : errno;
}

/// Makes the names in the folder of the file durable, where the file system can do so.
void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// Copies the bytes to a new file and waits until they are on the disk.
Expected<void> copied(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return because(source.errorString());
    QFile target(to);
    if (!target.open(QIODevice::NewOnly | QIODevice::WriteOnly | QIODevice::Unbuffered, source.permissions()))
        return because(target.errorString());
    while (true) {
        const QByteArray bytes = source.read(CopiedAtOnce);
        if (source.error() != QFileDevice::NoError)
            return because(source.errorString());
        if (bytes.isEmpty())
            break;
        if (target.write(bytes) != bytes.size())
            return because(target.errorString());
    }
    if (target.size() != source.size())
        return because(qt_error_string(EIO));
    if (::fsync(target.handle()) != 0)
        return because(qt_error_string(errno));
    return {};
}

} // namespace

Expected<FileMove> FileMove::begin(const QString &from, const QString &to)
{
    const int error = renamed(from, to);
    if (error == 0) {
        syncFolderOf(to);
        syncFolderOf(from);
        return FileMove(from, to, false);
    }
    if (error != EXDEV)
        return because(qt_error_string(error));

    // A short name, since the new one may be as long as the file system allows.
    const QString part = QFileInfo(to).absolutePath() + u'/' + createUuidVersion7().toString(QUuid::Id128) + u".part"_s;
    Expected<void> done = copied(from, part);
    if (done) {
        if (const int partError = renamed(part, to); partError != 0)
            done = because(qt_error_string(partError));
    }
    if (!done) {
        QFile::remove(part);
        return tl::unexpected(done.error());
    }
    syncFolderOf(to);
    return FileMove(from, to, true);
}

Expected<void> FileMove::finish()
{
    if (!m_copied)
        return {};
    QFile source(m_from);
    if (!source.remove())
        return because(source.errorString());
    syncFolderOf(m_from);
    return {};
}

bool FileMove::takeBack()
{
    const bool done = m_copied ? QFile::remove(m_to) : renamed(m_to, m_from) == 0;
    syncFolderOf(m_to);
    syncFolderOf(m_from);
    return done;
}

} // namespace Crossread
