// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/workspacefile.h"

#include "models/storage/migrations.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/sqlitefile.h"
#include "models/workspace/identifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

// How long another program is waited for, in milliseconds.
constexpr int BusyTimeout = 200;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Storage)
};

tl::unexpected<Failure> notOpened(const QString &path, const QString &why, const QString &advice = {})
{
    return tl::unexpected(Failure{Texts::tr("could not open the workspace %1").arg(path), why, advice});
}

tl::unexpected<Failure> newer(const QString &path)
{
    return notOpened(path, Texts::tr("it was written by a newer version of Crossread"),
                     Texts::tr("update Crossread to open it"));
}

/// Whether a program that was ended left something beside the file that is not yet in it.
bool hasLog(const QString &path) { return QFileInfo(path + u"-wal"_s).size() > 0; }

} // namespace

WorkspaceFile::WorkspaceFile(const QString &path, OpenFileMark mark)
    : m_path(path)
    , m_mark(std::move(mark))
    , m_connection(createUuidVersion7().toString())
{
}

WorkspaceFile::~WorkspaceFile()
{
    {
        QSqlDatabase open = database();
        if (open.isOpen()) {
            // A workspace at rest is one file that can be sent.
            if (m_writes)
                QSqlQuery(open).exec(u"PRAGMA journal_mode = DELETE"_s);
            open.close();
        }
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<void> WorkspaceFile::connect(Access access)
{
    const bool writes = access == Access::ReadWrite;
    QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    opened.setDatabaseName(m_path);
    opened.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeout)
                             + (writes ? QString() : u";QSQLITE_OPEN_READONLY"_s));
    if (!opened.open())
        return notOpened(m_path, reasonOf(opened.lastError()));
    QStringList settings{u"PRAGMA foreign_keys = ON"_s};
    if (writes) {
        // The lock that a transaction takes is kept until the file is closed.
        settings += {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA synchronous = FULL"_s, u"BEGIN EXCLUSIVE"_s,
                     u"COMMIT"_s};
    } else {
        settings += u"BEGIN"_s;
    }
    settings += u"SELECT count(*) FROM sqlite_schema"_s;
    QSqlQuery query(opened);
    for (const QString &setting : std::as_const(settings)) {
        if (query.exec(setting))
            continue;
        const QString why = reasonOf(query.lastError());
        if (!writes && hasLog(m_path) && !QFileInfo(QFileInfo(m_path).absolutePath()).isWritable())
            return notOpened(m_path, why, Texts::tr("copy it with the -wal file beside it into a folder of your own"));
        return notOpened(m_path, why);
    }
    m_writes = writes;
    return {};
}

Expected<void> WorkspaceFile::create(const QString &path)
{
    const auto refuse = [&path](const QString &why) {
        return tl::unexpected(Failure{Texts::tr("could not create the workspace %1").arg(path), why, {}});
    };
    if (QFileInfo::exists(path))
        return refuse(Texts::tr("a file of that name exists"));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return refuse(Texts::tr("its folder does not exist"));

    // Made under another name and then renamed, so that no half-made workspace ever bears this one.
    QFile part(path + u'.' + createUuidVersion7().toString(QUuid::Id128) + u".part"_s);
    Expected<void> made;
    {
        WorkspaceFile file(part.fileName(), *OpenFileMark::take(part.fileName()));
        made = file.connect(Access::ReadWrite);
        if (made) {
            QSqlDatabase opened = file.database();
            made = migrate(opened, 0);
        }
    }
    if (made && part.rename(path))
        return {};
    const QString why = made ? part.errorString() : made.error().why;
    part.remove();
    return refuse(why);
}

Expected<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const QString &path, Access access)
{
    auto mark = OpenFileMark::take(path);
    if (!mark)
        return notOpened(path, Texts::tr("it is open already"));
    const auto header = readSqliteHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    if (header->applicationId != WorkspaceApplicationId)
        return notOpened(path, Texts::tr("it is not a Crossread workspace"));
    const auto newest = quint32(newestWorkspaceVersion());
    if (header->userVersion > newest)
        return newer(path);

    auto file = std::unique_ptr<WorkspaceFile>(new WorkspaceFile(QFileInfo(path).absoluteFilePath(), *std::move(mark)));
    if (const auto connected = file->connect(access); !connected)
        return tl::unexpected(connected.error());
    // Asked again: the header does not know what is still in the write-ahead log.
    QSqlQuery query(file->database());
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return notOpened(path, reasonOf(query.lastError()));
    const quint32 version = query.value(0).toUInt();
    query.finish();
    if (version > newest)
        return newer(path);
    if (version < newest) {
        if (access == Access::ReadOnly)
            return notOpened(path, Texts::tr("it was written by an older version of Crossread"),
                             Texts::tr("open it in the window once to bring it up to date"));
        QSqlDatabase opened = file->database();
        if (const auto migrated = migrate(opened, int(version)); !migrated)
            return tl::unexpected(migrated.error());
    }
    return file;
}

Expected<void> WorkspaceFile::prepareToWrite()
{
    const auto refuse = [this](const QString &why) {
        return tl::unexpected(Failure{Texts::tr("could not write to the workspace %1").arg(m_path), why, {}});
    };
    if (!m_writes)
        return refuse(Texts::tr("it was opened for reading only"));
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA journal_mode = WAL"_s) || !query.next())
        return refuse(reasonOf(query.lastError()));
    // SQLite answers with the mode that it is in, whatever was asked for.
    if (query.value(0).toString() != "wal"_L1)
        return refuse(Texts::tr("it or its folder is write-protected"));
    return {};
}

} // namespace Crossread
