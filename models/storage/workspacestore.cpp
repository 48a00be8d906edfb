// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/workspacestore.h"

#include "models/storage/contents.h"
#include "models/storage/integrity.h"
#include "models/storage/row.h"
#include "models/storage/sqliteerror.h"

#include <QCoreApplication>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Storage)
};

} // namespace

WorkspaceStore::WorkspaceStore(std::unique_ptr<WorkspaceFile> file)
    : m_file(std::move(file))
{
}

WorkspaceStore::~WorkspaceStore() = default;

Expected<std::unique_ptr<WorkspaceStore>> WorkspaceStore::create(const QString &path)
{
    return WorkspaceFile::create(path).and_then([&path] { return open(path); });
}

Expected<std::unique_ptr<WorkspaceStore>> WorkspaceStore::open(const QString &path, Access access)
{
    return WorkspaceFile::open(path, access).map([](std::unique_ptr<WorkspaceFile> file) {
        return std::unique_ptr<WorkspaceStore>(new WorkspaceStore(std::move(file)));
    });
}

Expected<void> WorkspaceStore::readContents() const
{
    if (m_contents)
        return {};
    const auto failed = [this](const QString &why) {
        return tl::unexpected(Failure{Texts::tr("could not read the workspace %1").arg(path()), why, {}});
    };
    QSqlQuery query(m_file->database());
    QList<StoredContent> rows;
    if (!Crossread::readContents(query, rows))
        return failed(reasonOf(query.lastError()));
    Contents contents;
    for (const StoredContent &row : std::as_const(rows)) {
        if (QString::fromLatin1(row.content->sha256) != row.sha256)
            return failed(Texts::tr("the original bytes of an article are not what was imported"));
        contents.insert(row.version, row.content);
    }
    m_contents = std::move(contents);
    return {};
}

template<typename Entity>
Expected<void> WorkspaceStore::read(std::vector<AnyEdit> &insertions) const
{
    const auto failed = [this](const QString &why) {
        return tl::unexpected(Failure{Texts::tr("could not read the workspace %1").arg(path()), why, {}});
    };
    QSqlQuery query(m_file->database());
    QList<Record> records;
    if (!readRows(query, tableName<Entity>(), records))
        return failed(reasonOf(query.lastError()));
    for (const Record &record : std::as_const(records)) {
        auto entity = entityFrom<Entity>(record, *m_contents);
        if (!entity)
            return failed(entity.error().line());
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
        .and_then([&] { return workspace.load(insertions); })
        .map_error([this](const Failure &failure) {
            return Failure{Texts::tr("could not read the workspace %1").arg(path()), failure.why, failure.advice};
        });
}

Expected<void> WorkspaceStore::prepareToWrite()
{
    if (m_rows)
        return {};
    if (const auto prepared = m_file->prepareToWrite(); !prepared)
        return prepared;
    m_rows = std::make_unique<RowWriter>(m_file->database());
    return {};
}

Expected<void> WorkspaceStore::begin()
{
    if (const auto prepared = prepareToWrite(); !prepared)
        return prepared;
    QSqlDatabase database = m_file->database();
    if (!database.transaction())
        return tl::unexpected(Failure{{}, reasonOf(database.lastError()), {}});
    return {};
}

Expected<void> WorkspaceStore::write(const Change &change, Contents &contents)
{
    const auto failed = [](const QSqlError &error) { return tl::unexpected(Failure{{}, reasonOf(error), {}}); };
    QSqlQuery query(m_file->database());
    for (const AnyEdit &edit : change.edits) {
        const auto *version = std::get_if<Edit<ArticleVersion>>(&edit);
        if (!version || !version->after)
            continue;
        const auto present = contents.constFind(version->after->id);
        if (present == contents.cend()) {
            if (!writeContent(query, version->after->id, *version->after->content))
                return failed(query.lastError());
            contents.insert(version->after->id, version->after->content);
        } else if (!(**present == *version->after->content)) {
            return tl::unexpected(Failure{{}, Texts::tr("a version of that name has other content"), {}});
        }
    }
    for (const AnyEdit &edit : change.edits) {
        const bool done = std::visit(
            [this, &contents]<typename Entity>(const Edit<Entity> &each) {
                return each.after ? m_rows->write(tableName<Entity>(), recordOf(*each.after, contents))
                                  : m_rows->remove(tableName<Entity>(), each.before->id.toString());
            },
            edit);
        if (!done)
            return failed(m_rows->lastError());
    }
    if (!writeChange(query, change, contents))
        return failed(query.lastError());
    return {};
}

Expected<void> WorkspaceStore::append(const Change &change)
{
    Contents contents;
    const auto written = readContents()
                             .and_then([this] { return begin(); })
                             .and_then([&] {
                                 contents = *m_contents;
                                 return write(change, contents);
                             })
                             .and_then([this]() -> Expected<void> {
                                 QSqlDatabase database = m_file->database();
                                 if (database.commit())
                                     return {};
                                 return tl::unexpected(Failure{{}, reasonOf(database.lastError()), {}});
                             });
    if (written) {
        m_contents = std::move(contents);
        return {};
    }
    m_file->database().rollback();
    return tl::unexpected(Failure{Texts::tr("could not write to the workspace %1").arg(path()), written.error().why,
                                  written.error().advice});
}

Expected<std::vector<StoredChange>> WorkspaceStore::changes() const
{
    return readContents().and_then([this] {
        QSqlQuery query(m_file->database());
        return readChanges(query, *m_contents);
    });
}

bool WorkspaceStore::hasChanges() const
{
    QSqlQuery query(m_file->database());
    if (!query.exec(u"SELECT EXISTS (SELECT 1 FROM change)"_s) || !query.next())
        return true;
    return query.value(0).toBool();
}

QStringList WorkspaceStore::integrityFaults() const { return databaseFaults(m_file->database()); }

} // namespace Crossread
