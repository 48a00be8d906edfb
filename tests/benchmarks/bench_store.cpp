// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the store takes, one JSON object a line. The reference is the same rows written by bare SQLite in the same
// run; the bar is held against the ratio to it, or against the value where there is none. Called as `bench_store
// [FOLDER]`: the folder's disk is what is measured, a temporary folder's by default.

#include "models/storage/workspacestore.h"
#include "models/workspace/history.h"
#include "tests/support/generatedarticle.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

template<typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(QList<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, values.size() * percent / 100));
}

void print(const QString &name, double value, std::optional<double> reference, double bar)
{
    const double held = reference ? value / *reference : value;
    const QJsonObject line{{u"name"_s, name},
                           {u"value"_s, value},
                           {u"unit"_s, u"ms"_s},
                           {u"ratio"_s, reference ? QJsonValue(held) : QJsonValue()},
                           {u"reference"_s, reference ? QJsonValue(*reference) : QJsonValue()},
                           {u"bar"_s, bar},
                           {u"holds"_s, held <= bar}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

/// Stops the measurement where the store cannot do what is measured.
void expect(const Expected<void> &done)
{
    if (done)
        return;
    std::fputs(qPrintable(done.error().line()), stderr);
    std::exit(1);
}

/// The two rows of a marked claim written by SQLite alone, with the store's settings and statements prepared once.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_database.setDatabaseName(path);
        m_database.open();
        for (const QString &setting :
             {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s})
            QSqlQuery(m_database).exec(setting);
        m_claim = QSqlQuery(m_database);
        m_claim.prepare(u"INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        m_change = QSqlQuery(m_database);
        m_change.prepare(u"INSERT INTO change (id, kind, author, time, edits) VALUES (?, ?, ?, ?, ?)"_s);
    }

    bool write(const Change &change, const Record &claim, const QString &edits)
    {
        m_database.transaction();
        for (const QString &field : {u"id"_s, u"version"_s, u"statement"_s, u"kind"_s, u"start"_s, u"end"_s})
            m_claim.addBindValue(claim.value(field).toVariant());
        m_claim.addBindValue(u"{}"_s);
        m_claim.addBindValue(claim.value(u"origin"_s).toString());
        for (const QString &value : {change.id.toString(), changeKindName(change.kind), change.author,
                                     change.time.toString(Qt::ISODateWithMs), edits})
            m_change.addBindValue(value);
        return m_claim.exec() && m_change.exec() && m_database.commit();
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_claim;
    QSqlQuery m_change;
};

void measureChanges(const QString &path)
{
    constexpr int Changes = 500;
    const QString barePath = path + u".bare"_s;
    QList<double> stored;
    QList<double> bare;
    Workspace workspace;
    {
        auto store = WorkspaceStore::open(path);
        expect(store ? (*store)->load(workspace) : tl::unexpected(store.error()));
    }
    QFile::copy(path, barePath);
    BareSqlite sqlite(barePath);
    auto store = WorkspaceStore::open(path);
    workspace.setStore(store->get());
    std::optional<Change> made;
    QObject::connect(&workspace, &Workspace::applied, &workspace, [&made](const Change &change) { made = change; });
    History history(&workspace, u"editor"_s);
    Contents contents;
    for (const ArticleVersion &version : workspace.versions())
        contents.insert(version.id, version.content);
    for (int i = 0; i < Changes; ++i) {
        const Statement &statement = workspace.statements().at(i % workspace.statements().size());
        const TextRange range{statement.range.start, statement.range.end - i / workspace.statements().size()};
        auto change = markClaim(workspace, statement.version, range, ClaimKind::Event);
        if (!change)
            continue;
        made.reset();
        stored.append(milliseconds([&] { expect(history.perform(*change)); }));
        const Record claim = recordOf(*std::get<Edit<Claim>>(made->edits.front()).after, contents);
        const QString edits = QString::fromUtf8(QJsonDocument(recordsOf(made->edits, contents)).toJson());
        bare.append(milliseconds([&] {
            if (!sqlite.write(*made, claim, edits))
                std::exit(1);
        }));
    }
    workspace.setStore(nullptr);
    print(u"change stored, median"_s, percentile(stored, 50), percentile(bare, 50), 1.5);
    print(u"change stored, 99th percentile"_s, percentile(stored, 99), percentile(bare, 99), 3);
}

void measureOpening(const QString &path)
{
    QList<double> times;
    for (int i = 0; i < 11; ++i) {
        times.append(milliseconds([&path] {
            Workspace workspace;
            auto store = WorkspaceStore::open(path);
            expect(store ? (*store)->load(workspace) : tl::unexpected(store.error()));
        }));
    }
    print(u"workspace of 5 articles opened and closed, median"_s, percentile(times, 50), {}, 100);
}

void measureLongArticle(const QString &path)
{
    QRandomGenerator random(1);
    const NewArticle article = generatedArticle(random, u"long"_s, 10'000);
    auto store = WorkspaceStore::create(path);
    expect(store ? Expected<void>() : tl::unexpected(store.error()));
    Workspace workspace;
    workspace.setStore(store->get());
    History history(&workspace, u"editor"_s);
    print(u"article of %1 statements added"_s.arg(article.statements.size()),
          milliseconds([&] { expect(history.perform(addArticles(workspace, {article}))); }), {}, 1000);
    const ArticleId id = workspace.articles().at(0).id;
    print(u"the same article removed"_s, milliseconds([&] { expect(history.perform(removeArticle(workspace, id))); }),
          {}, 1000);
    workspace.setStore(nullptr);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder((argc > 1 ? QFile::decodeName(argv[1]) : QDir::tempPath()) + u"/bench_store-XXXXXX"_s);
    const QString path = folder.filePath(u"five.crossread"_s);
    {
        auto store = WorkspaceStore::create(path);
        expect(store ? Expected<void>() : tl::unexpected(store.error()));
        Workspace workspace;
        workspace.setStore(store->get());
        History history(&workspace, u"editor"_s);
        QRandomGenerator random(1);
        QList<NewArticle> articles;
        for (int i = 0; i < 5; ++i)
            articles.append(generatedArticle(random, QString::number(i), 40));
        expect(history.perform(addArticles(workspace, articles)));
        workspace.setStore(nullptr);
    }
    measureOpening(path);
    measureChanges(path);
    measureLongArticle(folder.filePath(u"long.crossread"_s));
    return 0;
}
