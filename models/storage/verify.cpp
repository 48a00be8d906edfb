// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/verify.h"

#include "models/storage/articlenames.h"
#include "models/storage/changelog.h"
#include "models/storage/contents.h"
#include "models/storage/integrity.h"
#include "models/storage/row.h"
#include "models/storage/sqliteerror.h"
#include "models/storage/workspacefile.h"
#include "models/text/decoding.h"
#include "models/workspace/changecheck.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Verify)
};

/// Looks at everything in one workspace file and gathers what is broken.
class Verification
{
public:
    explicit Verification(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    QStringList faults()
    {
        m_faults = databaseFaults(m_database);
        readStoredContents();
        readTables(static_cast<const AnyEdit *>(nullptr));
        const bool wholeLog = readLog();
        checkContents(wholeLog);
        for (const EditFault &fault : faultsOf(Workspace(), m_rows))
            report(fault.thing, fault.why);
        if (wholeLog)
            checkLog();
        return m_faults;
    }

private:
    void report(const QUuid &id, const QString &line)
    {
        m_faults.append(m_names.located(id.toString(QUuid::WithoutBraces), line));
    }

    void readStoredContents()
    {
        QSqlQuery query(m_database);
        if (!readContents(query, m_storedContents))
            m_faults.append(reasonOf(query.lastError()));
        for (const StoredContent &stored : std::as_const(m_storedContents))
            m_contents.insert(stored.version, stored.content);
    }

    // In the order of AnyEdit what is referred to comes first, as the names of articles want it.
    template<typename... Entities>
    void readTables(const std::variant<Edit<Entities>...> *)
    {
        (readTable<Entities>(), ...);
    }

    template<typename Entity>
    void readTable()
    {
        QSqlQuery query(m_database);
        QList<Record> records;
        if (!readRows(query, tableName<Entity>(), records))
            m_faults.append(reasonOf(query.lastError()));
        for (const Record &record : std::as_const(records)) {
            m_names.add(tableName<Entity>(), record);
            const auto id = QUuid::fromString(record.value("id"_L1).toString());
            m_stored.insert(id);
            if (auto entity = entityFrom<Entity>(record, m_contents))
                m_rows.emplace_back(Edit<Entity>{std::nullopt, *std::move(entity)});
            else
                report(id, entity.error().line());
        }
    }

    /// Whether every Change could be read and none is missing.
    bool readLog()
    {
        QSqlQuery query(m_database);
        auto changes = readChanges(query, m_contents);
        if (!changes) {
            m_faults.append(changes.error().line());
            return false;
        }
        m_changes = *std::move(changes);
        // Numbers are given one after another, and SQLite keeps the last one that it gave.
        qint64 expected = 1;
        for (const StoredChange &stored : m_changes) {
            for (; expected < stored.sequence; ++expected)
                m_faults.append(Texts::tr("change %1 is missing").arg(expected));
            ++expected;
            rememberVersions(stored.change);
        }
        const bool asked = query.exec(u"SELECT seq FROM sqlite_sequence WHERE name = 'change'"_s) && query.next();
        for (const qint64 last = asked ? query.value(0).toLongLong() : 0; expected <= last; ++expected)
            m_faults.append(Texts::tr("change %1 is missing").arg(expected));
        return true;
    }

    /// Articles whose import was undone are in no table, but their contents are.
    void rememberVersions(const Change &change)
    {
        for (const AnyEdit &edit : change.edits) {
            if (const auto *article = std::get_if<Edit<Article>>(&edit);
                article && !m_stored.contains(article->either().id.uuid()))
                m_names.add(tableName<Article>(), recordOf(article->either(), m_contents));
            const auto *version = std::get_if<Edit<ArticleVersion>>(&edit);
            if (!version)
                continue;
            m_names.add(tableName<ArticleVersion>(), recordOf(version->either(), m_contents));
            m_versions.insert(version->either().id, version->either());
        }
    }

    void checkContents(bool wholeLog)
    {
        for (const StoredContent &stored : std::as_const(m_storedContents)) {
            const QUuid id = stored.version.uuid();
            if (QString::fromLatin1(stored.content->sha256) != stored.sha256)
                report(id, Texts::tr("its original bytes are not what was imported"));
            const auto version = m_versions.constFind(stored.version);
            if (version == m_versions.cend()) {
                if (wholeLog)
                    report(id, Texts::tr("a text belongs to no article that was ever imported"));
                continue;
            }
            if (version->mediaType != "text/plain"_L1)
                continue;
            const auto decoded = decodeText(stored.content->bytes, version->path, version->encoding);
            if (!decoded || decoded->text != stored.content->text)
                report(id, Texts::tr("its text is not what its original bytes decode to"));
        }
    }

    void checkLog()
    {
        Workspace replayed;
        for (const StoredChange &stored : m_changes) {
            if (const auto done = replayed.apply(stored.change); !done) {
                m_faults.append(Texts::tr("change %1 cannot be made again: %2")
                                    .arg(QString::number(stored.sequence), done.error().why));
                return;
            }
        }
        for (const AnyEdit &row : m_rows)
            std::visit([this, &replayed](const auto &each) { checkRow(replayed, *each.after); }, row);
        checkMissing(replayed, static_cast<const AnyEdit *>(nullptr));
    }

    template<typename Entity>
    void checkRow(const Workspace &replayed, const Entity &entity)
    {
        const Entity *given = replayed.table<Entity>().find(entity.id);
        if (!given || !(*given == entity))
            report(entity.id.uuid(),
                   Texts::tr("a record of the table %1 is not what the changes give (%2)")
                       .arg(tableName<Entity>(), entity.id.toString()));
    }

    template<typename... Entities>
    void checkMissing(const Workspace &replayed, const std::variant<Edit<Entities>...> *)
    {
        (checkMissing(replayed.table<Entities>()), ...);
    }

    template<typename Entity>
    void checkMissing(const EntityTable<Entity> &given)
    {
        for (const Entity &entity : given) {
            if (!m_stored.contains(entity.id.uuid())) {
                m_names.add(tableName<Entity>(), recordOf(entity, m_contents));
                report(entity.id.uuid(),
                       Texts::tr("a record of the table %1 is missing (%2)")
                           .arg(tableName<Entity>(), entity.id.toString()));
            }
        }
    }

    QSqlDatabase m_database;
    QStringList m_faults;
    ArticleNames m_names;
    QList<StoredContent> m_storedContents;
    Contents m_contents;
    std::vector<AnyEdit> m_rows; // every row that could be read, as an insertion
    QSet<QUuid> m_stored;        // the identifier of every row
    std::vector<StoredChange> m_changes;
    QHash<ArticleVersionId, ArticleVersion> m_versions; // every one that was ever imported
};

} // namespace

Expected<QStringList> verifyWorkspace(const QString &path)
{
    return WorkspaceFile::open(path, WorkspaceFile::Access::ReadOnly)
        .map([](const std::unique_ptr<WorkspaceFile> &file) { return Verification(file->database()).faults(); });
}

} // namespace Crossread
