// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/workspacestore.h"

#include "models/storage/migrations.h"
#include "models/storage/row.h"
#include "models/storage/sqlitefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

// SQLite result codes that mean that another program has the file (https://sqlite.org/rescode.html).
constexpr QLatin1StringView Busy("5");
constexpr QLatin1StringView Locked("6");

QString tr(const char *source) { return QCoreApplication::translate("Crossread::Storage", source); }

QString reason(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    if (code == Busy || code == Locked)
        return tr("it is open in another program");
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

bool exec(const QSqlDatabase &database, const QString &statement, QSqlError &error)
{
    QSqlQuery query(database);
    const bool done = query.exec(statement);
    if (!done)
        error = query.lastError();
    return done;
}

} // namespace

WorkspaceStore::WorkspaceStore(const QString &path, const QString &connection)
    : m_path(path)
    , m_connection(connection)
{
}

WorkspaceStore::~WorkspaceStore()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        // Folds the write-ahead log into the file, so that a workspace at rest is one file that can be sent.
        if (database.isOpen()) {
            QSqlError ignored;
            exec(database, u"PRAGMA journal_mode = DELETE"_s, ignored);
            database.close();
        }
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Failure WorkspaceStore::failure(const QString &what, const QString &why) const
{
    return Failure{what.arg(m_path), why, {}};
}

Expected<void> WorkspaceStore::configure(Access access)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=200"_s
                                                          : u"QSQLITE_BUSY_TIMEOUT=200"_s);
    const QString what = tr("could not open the workspace %1");
    if (!database.open())
        return tl::unexpected(failure(what, reason(database.lastError())));
    QSqlError error;
    QStringList settings{u"PRAGMA foreign_keys = ON"_s};
    if (access == Access::ReadWrite) {
        // Exclusive: the first access takes the lock, and keeps it until the file is closed.
        settings
            += {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s};
    }
    settings += u"SELECT count(*) FROM sqlite_schema"_s;
    for (const QString &setting : settings) {
        if (!exec(database, setting, error))
            return tl::unexpected(failure(what, reason(error)));
    }
    return {};
}

Expected<std::unique_ptr<WorkspaceStore>> WorkspaceStore::create(const QString &path)
{
    const auto refuse = [&path](const QString &why) {
        return tl::unexpected(Failure{tr("could not create the workspace %1").arg(path), why, {}});
    };
    if (QFileInfo::exists(path))
        return refuse(tr("a file of that name exists"));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return refuse(tr("its folder does not exist"));

    // Made under another name and then renamed, so that no half-made workspace ever bears this one.
    const QString part = path + u'.' + createUuidVersion7().toString(QUuid::Id128) + u".part"_s;
    Expected<void> made;
    {
        WorkspaceStore store(part, part);
        made = store.configure(Access::ReadWrite);
        if (made) {
            QSqlDatabase database = QSqlDatabase::database(store.m_connection);
            made = migrate(database, 0);
        }
    }
    const bool named = made && QFile::rename(part, path);
    if (!named) {
        QFile::remove(part);
        return refuse(made ? tr("its folder does not allow it") : made.error().why);
    }
    return open(path);
}

Expected<std::unique_ptr<WorkspaceStore>> WorkspaceStore::open(const QString &path, Access access)
{
    const auto header = readSqliteHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    const auto refuse = [&path](const QString &why, const QString &advice) {
        return tl::unexpected(Failure{tr("could not open the workspace %1").arg(path), why, advice});
    };
    if (header->applicationId != WorkspaceApplicationId)
        return refuse(tr("it is not a Crossread workspace"), {});
    const int newest = newestWorkspaceVersion();
    if (int(header->userVersion) > newest)
        return refuse(tr("it was written by a newer version of Crossread"), tr("update Crossread to open it"));

    auto store = std::unique_ptr<WorkspaceStore>(
        new WorkspaceStore(QFileInfo(path).absoluteFilePath(), createUuidVersion7().toString()));
    if (const auto configured = store->configure(access); !configured)
        return tl::unexpected(configured.error());
    if (access == Access::ReadWrite && int(header->userVersion) < newest) {
        QSqlDatabase database = QSqlDatabase::database(store->m_connection);
        if (const auto migrated = migrate(database, int(header->userVersion)); !migrated)
            return tl::unexpected(migrated.error());
    }
    return store;
}

Expected<void> WorkspaceStore::readContents() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    bool done = query.exec(u"SELECT version, sha256, bytes, text FROM content"_s);
    while (done && query.next()) {
        const auto id = ArticleVersionId::fromString(query.value(0).toString());
        const auto content
            = std::make_shared<const VersionContent>(query.value(2).toByteArray(), query.value(3).toString());
        if (QString::fromLatin1(content->sha256) != query.value(1).toString())
            return tl::unexpected(failure(tr("could not read the workspace %1"),
                                          tr("the original bytes of an article are not what was imported")));
        m_contents.insert(id, content);
    }
    if (query.lastError().isValid())
        return tl::unexpected(failure(tr("could not read the workspace %1"), reason(query.lastError())));
    return {};
}

template<typename Entity>
Expected<void> WorkspaceStore::read(std::vector<AnyEdit> &insertions) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    QList<Record> records;
    if (!readRows(query, tableName<Entity>(), records))
        return tl::unexpected(failure(tr("could not read the workspace %1"), reason(query.lastError())));
    for (const Record &record : std::as_const(records)) {
        auto entity = entityFrom<Entity>(record, m_contents);
        if (!entity)
            return tl::unexpected(failure(tr("could not read the workspace %1"), entity.error().line()));
        insertions.emplace_back(Edit<Entity>{std::nullopt, *std::move(entity)});
    }
    return {};
}

Expected<void> WorkspaceStore::load(Workspace &workspace) const
{
    std::vector<AnyEdit> insertions;
    return readContents()
        .and_then([&] { return read<Article>(insertions); })
        .and_then([&] { return read<ArticleVersion>(insertions); })
        .and_then([&] { return read<Statement>(insertions); })
        .and_then([&] { return read<Claim>(insertions); })
        .and_then([&] { return read<Link>(insertions); })
        .and_then([&] { return read<Discrepancy>(insertions); })
        .and_then([&] { return read<Note>(insertions); })
        .and_then([&] { return workspace.load(insertions); });
}

Expected<void> WorkspaceStore::writeContent(const ArticleVersion &version)
{
    if (m_contents.contains(version.id))
        return {};
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT INTO content (version, sha256, bytes, text) VALUES (?, ?, ?, ?)"_s);
    query.addBindValue(version.id.toString());
    query.addBindValue(QString::fromLatin1(version.content->sha256));
    query.addBindValue(version.content->bytes);
    query.addBindValue(version.content->text);
    if (!query.exec())
        return tl::unexpected(failure(tr("could not write to the workspace %1"), reason(query.lastError())));
    return {};
}

Expected<void> WorkspaceStore::writeRows(const Change &change)
{
    RowWriter rows(QSqlDatabase::database(m_connection));
    for (const AnyEdit &edit : change.edits) {
        const bool done = std::visit(
            [this, &rows]<typename Entity>(const Edit<Entity> &each) {
                return each.after ? rows.write(tableName<Entity>(), recordOf(*each.after, m_contents))
                                  : rows.remove(tableName<Entity>(), each.before->id.toString());
            },
            edit);
        if (!done)
            return tl::unexpected(failure(tr("could not write to the workspace %1"), reason(rows.lastError())));
    }
    return {};
}

Expected<void> WorkspaceStore::writeLog(const Change &change)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT INTO change (id, kind, author, time, undoes, edits) VALUES (?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(change.id.toString());
    query.addBindValue(changeKindName(change.kind));
    query.addBindValue(change.author);
    query.addBindValue(change.time.toString(Qt::ISODateWithMs));
    query.addBindValue(change.undoes.isNull() ? QVariant(QMetaType::fromType<QString>())
                                              : QVariant(change.undoes.toString()));
    const QJsonArray edits = recordsOf(change.edits, m_contents);
    query.addBindValue(QString::fromUtf8(QJsonDocument(edits).toJson(QJsonDocument::Compact)));
    if (!query.exec())
        return tl::unexpected(failure(tr("could not write to the workspace %1"), reason(query.lastError())));
    return {};
}

Expected<void> WorkspaceStore::append(const Change &change)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    if (!database.transaction())
        return tl::unexpected(failure(tr("could not write to the workspace %1"), reason(database.lastError())));
    Contents before = m_contents;
    Expected<void> written;
    for (const AnyEdit &edit : change.edits) {
        const auto *version = std::get_if<Edit<ArticleVersion>>(&edit);
        if (written && version && version->after) {
            written = writeContent(*version->after);
            m_contents.insert(version->after->id, version->after->content);
        }
    }
    if (written)
        written = writeRows(change);
    if (written)
        written = writeLog(change);
    if (written && !database.commit())
        written = tl::unexpected(failure(tr("could not write to the workspace %1"), reason(database.lastError())));
    if (!written) {
        database.rollback();
        m_contents = std::move(before);
    }
    return written;
}

Expected<std::vector<StoredChange>> WorkspaceStore::changes() const
{
    if (m_contents.isEmpty()) {
        if (const auto read = readContents(); !read)
            return tl::unexpected(read.error());
    }
    std::vector<StoredChange> changes;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    const QString what = tr("could not read the changes of the workspace %1");
    if (!query.exec(u"SELECT sequence, id, kind, author, time, undoes, edits FROM change ORDER BY sequence"_s))
        return tl::unexpected(failure(what, reason(query.lastError())));
    while (query.next()) {
        const auto kind = changeKindFromName(query.value(2).toString());
        const QJsonDocument document = QJsonDocument::fromJson(query.value(6).toString().toUtf8());
        auto edits = editsFrom(document.array(), m_contents);
        if (!kind || !document.isArray() || !edits)
            return tl::unexpected(failure(what, edits ? tr("one of them is damaged") : edits.error().line()));
        changes.push_back({query.value(0).toLongLong(),
                           Change{.id = ChangeId::fromString(query.value(1).toString()),
                                  .kind = *kind,
                                  .author = query.value(3).toString(),
                                  .time = QDateTime::fromString(query.value(4).toString(), Qt::ISODateWithMs),
                                  .undoes = ChangeId::fromString(query.value(5).toString()),
                                  .edits = *std::move(edits)}});
    }
    if (query.lastError().isValid())
        return tl::unexpected(failure(what, reason(query.lastError())));
    return changes;
}

QStringList WorkspaceStore::integrityFaults() const
{
    QStringList faults;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"PRAGMA integrity_check"_s))
        faults.append(reason(query.lastError()));
    while (query.next()) {
        if (query.value(0).toString() != "ok"_L1)
            faults.append(query.value(0).toString());
    }
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        faults.append(reason(query.lastError()));
    while (query.next())
        faults.append(tr("a row of %1 refers to a row of %2 that is not there")
                          .arg(query.value(0).toString(), query.value(2).toString()));
    return faults;
}

} // namespace Crossread
