// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/storage/openfilemark.h"

#include <QSqlDatabase>

#include <memory>

namespace Crossread {

/// A workspace file held open as an SQLite database, with its settings and its lock.
///
/// For writing the lock is exclusive from `open` to the end; for reading it is shared, so that all that is read
/// is one state of the file. Belongs to the thread that opened it.
class WorkspaceFile
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new file that holds the tables and nothing else. It appears under its name when it is whole.
    static Expected<void> create(const QString &path);
    /// Opens a file, bringing one from an older program up to date. Apart from that nothing is written before
    /// `prepareToWrite`. What a program that was killed left in a write-ahead log is part of the file.
    static Expected<std::unique_ptr<WorkspaceFile>> open(const QString &path, Access access);

    /// Closes the file as one piece: the write-ahead log is folded into it.
    ~WorkspaceFile();
    WorkspaceFile(const WorkspaceFile &) = delete;
    WorkspaceFile &operator=(const WorkspaceFile &) = delete;

    const QString &path() const { return m_path; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }

    /// Starts the write-ahead log, which makes a transaction durable by one synchronous write.
    Expected<void> prepareToWrite();

private:
    WorkspaceFile(const QString &path, OpenFileMark mark);

    Expected<void> connect(Access access);

    QString m_path;
    OpenFileMark m_mark;
    QString m_connection; // the name of Qt's connection
    bool m_writes = false;
};

} // namespace Crossread
