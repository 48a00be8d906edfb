// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/workspacestore.h"

#include "models/storage/migrations.h"
#include "models/storage/sqlitefile.h"
#include "models/storage/verify.h"
#include "models/workspace/history.h"
#include "tests/support/filecontent.h"
#include "tests/support/generatedarticle.h"
#include "tests/support/randomeditor.h"
#include "tests/support/rawsql.h"
#include "tests/support/snapshot.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <unistd.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

template<typename Entity>
QStringList fieldsOf(const Entity &entity, const Contents &contents)
{
    QStringList fields = recordOf(entity, contents).keys();
    fields.removeAll(u"statements"_s); // a table of its own
    fields.sort();
    return fields;
}

} // namespace

class WorkspaceStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"تغطية coverage.crossread"_s);
    }

    void finishesNoStepWithoutItsResource() { QCOMPARE(newestWorkspaceVersion(), 2); }

    // Before there were artefacts, neither the rows nor the change log told of any.
    void bringsAFileOfTheFirstVersionUpToDate()
    {
        {
            auto store = WorkspaceStore::create(m_path);
            QVERIFY(store);
            Workspace workspace;
            workspace.setStore(store->get());
            QRandomGenerator random(3);
            NewArticle article = generatedArticle(random, u"مقالة old"_s);
            article.version.artefacts.clear();
            QVERIFY(History(&workspace, u"محرّرة"_s).perform(addArticles(workspace, {article})));
            workspace.setStore(nullptr);
        }
        {
            const RawSql sql(m_path);
            QVERIFY(sql.run(u"UPDATE change SET edits = replace(edits, '\"artefacts\":[],', '')"_s));
            QCOMPARE(sql.value(u"SELECT instr(edits, 'artefacts') FROM change"_s).toInt(), 0);
            QVERIFY(sql.run(u"ALTER TABLE version DROP COLUMN artefacts"_s));
            QVERIFY(sql.run(u"PRAGMA user_version = 1"_s));
        }
        const auto old = verifyWorkspace(m_path);
        QVERIFY(!old);
        QVERIFY(old.error().why.contains("older version"_L1));
        {
            auto store = WorkspaceStore::open(m_path);
            QVERIFY2(store, qPrintable(store ? QString() : store.error().line()));
            Workspace workspace;
            QVERIFY((*store)->load(workspace));
            QCOMPARE(workspace.versions().size(), 1);
            QVERIFY(workspace.versions().at(0).artefacts.isEmpty());
        }
        QCOMPARE(RawSql(m_path).value(u"PRAGMA user_version"_s).toInt(), 2);
        const auto faults = verifyWorkspace(m_path);
        QVERIFY(faults);
        QCOMPARE(*faults, QStringList());
    }

    // The one description of every type's fields and the tables of SQL must not drift apart.
    void hasAColumnForEveryField()
    {
        fill(30);
        Workspace workspace;
        {
            auto store = WorkspaceStore::open(m_path);
            QVERIFY((*store)->load(workspace));
        }
        Contents contents;
        for (const ArticleVersion &version : workspace.versions())
            contents.insert(version.id, version.content);
        const RawSql sql(m_path);
        const ArticleVersionId version = workspace.versions().at(0).id;
        QCOMPARE(sql.columns(u"article"_s), fieldsOf(workspace.articles().at(0), contents));
        QCOMPARE(sql.columns(u"version"_s), fieldsOf(workspace.versions().at(0), contents));
        QCOMPARE(sql.columns(u"statement"_s), fieldsOf(workspace.statements().at(0), contents));
        QCOMPARE(sql.columns(u"claim"_s), fieldsOf(Claim{.version = version}, contents));
        QCOMPARE(sql.columns(u"link"_s), fieldsOf(Link{}, contents));
        QCOMPARE(sql.columns(u"discrepancy"_s), fieldsOf(Discrepancy{}, contents));
        QCOMPARE(sql.columns(u"note"_s), fieldsOf(Note{}, contents));
    }

    void isOneFileAtRest()
    {
        fill(10);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"تغطية coverage.crossread"_s});
        const auto header = readSqliteHeader(m_path);
        QVERIFY(header);
        QCOMPARE(header->applicationId, WorkspaceApplicationId);
        QCOMPARE(header->userVersion, quint32(newestWorkspaceVersion()));
    }

    void keepsTextsAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic with diacritics") << u"مُحَمَّدٌ قالَ"_s;
        QTest::newRow("mixed directions") << u"BBC: قتل 27 \u2067x\u2069"_s;
        QTest::newRow("emoji") << u"👩🏽‍🚒🇸🇾"_s;
        QTest::newRow("NUL") << u"a\0b"_s;
        QTest::newRow("quotes and marks") << u"'\"; DROP TABLE note; -- %1 ?"_s;
        QTest::newRow("line ends") << u"a\r\nb\u2028c\u00a0"_s;
        QTest::newRow("no characters") << u"\uffff\ufffe"_s;
        QTest::newRow("a mark in front") << u"\ufeffa\ufeff"_s;
    }
    void keepsTextsAsTheyAre()
    {
        QFETCH(const QString, text);
        Workspace workspace;
        {
            auto store = WorkspaceStore::create(m_path);
            QVERIFY(store);
            workspace.setStore(store->get());
            History history(&workspace, text);
            NewArticle article{.article = {.name = text, .title = text},
                               .version = {.path = text,
                                           .imported = QDateTime::currentDateTimeUtc(),
                                           .content = std::make_shared<const VersionContent>(text.toUtf8(), text)}};
            QVERIFY(history.perform(addArticles(workspace, {article})));
            QVERIFY(history.perform(writeNote(workspace, workspace.articles().at(0).id.uuid(), text)));
            workspace.setStore(nullptr);
        }
        auto store = WorkspaceStore::open(m_path);
        QVERIFY(store);
        Workspace loaded;
        QVERIFY((*store)->load(loaded));
        QCOMPARE(difference(loaded, workspace), QString());
        QCOMPARE(loaded.notes().at(0).text, text);
        QCOMPARE(loaded.versions().at(0).text(), text);
        QCOMPARE((*store)->changes()->at(1).change.author, text);
    }

    // Null texts are values like others, not SQL's NULL.
    void keepsEmptyTexts()
    {
        auto store = WorkspaceStore::create(m_path);
        Workspace workspace;
        workspace.setStore(store->get());
        History history(&workspace, QString());
        NewArticle article;
        article.version.imported = QDateTime::currentDateTimeUtc();
        article.version.content = std::make_shared<const VersionContent>(QByteArray(), QString());
        const auto done = history.perform(addArticles(workspace, {article}));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
        Workspace loaded;
        QVERIFY((*store)->load(loaded));
        QCOMPARE(difference(loaded, workspace), QString());
        workspace.setStore(nullptr);
    }

    // A kill does not show whether the disk was waited for, so the settings are asked.
    void waitsForTheDisk()
    {
        auto store = WorkspaceStore::create(m_path);
        Workspace workspace;
        workspace.setStore(store->get());
        History history(&workspace, u"محرّر"_s);
        QVERIFY(history.perform(RandomEditor(workspace, 1).import()));
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
        QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst()));
        for (const auto &[setting, value] :
             {std::pair{u"synchronous"_s, u"2"_s}, std::pair{u"journal_mode"_s, u"wal"_s},
              std::pair{u"locking_mode"_s, u"exclusive"_s}, std::pair{u"foreign_keys"_s, u"1"_s}}) {
            QVERIFY(query.exec(u"PRAGMA "_s + setting) && query.next());
            QCOMPARE(query.value(0).toString(), value);
        }
        query.finish();
        workspace.setStore(nullptr);
    }

    void refusesToCreateOverAFile()
    {
        QVERIFY(writeBytes(m_path, "notes"));
        const auto store = WorkspaceStore::create(m_path);
        QVERIFY(!store);
        QVERIFY(store.error().line().endsWith(u": a file of that name exists"_s));
        QCOMPARE(bytesOf(m_path), QByteArray("notes"));
    }

    void refusesToCreateWithoutAFolder()
    {
        const auto store = WorkspaceStore::create(m_folder->filePath(u"none/x.crossread"_s));
        QVERIFY(!store);
        QVERIFY(store.error().line().endsWith(u": its folder does not exist"_s));
    }

    void refusesToCreateInAFolderThatIsReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto store = WorkspaceStore::create(m_path);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!store);
        QVERIFY(store.error().line().endsWith(u": the file or its folder does not allow it"_s));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }

    void refusesASecondProgram_data()
    {
        QTest::addColumn<bool>("hasWritten");
        QTest::newRow("before the first Change") << false;
        QTest::newRow("after it") << true;
    }
    void refusesASecondProgram()
    {
        QFETCH(const bool, hasWritten);
        auto store = WorkspaceStore::create(m_path);
        Workspace workspace;
        workspace.setStore(store->get());
        History history(&workspace, u"محرّر"_s);
        if (hasWritten)
            QVERIFY(history.perform(RandomEditor(workspace, 1).import()));
        for (const QString &access : {u"--read"_s, u"1"_s}) {
            QElapsedTimer timer;
            timer.start();
            QProcess other;
            other.start(QStringLiteral(CROSSREAD_SCRIPTED_EDITOR), {m_path, access});
            QVERIFY(other.waitForFinished(10'000));
            QCOMPARE(other.readAllStandardOutput().trimmed(),
                     u"failed could not open the workspace %1: it is open in another program"_s.arg(m_path).toUtf8());
            QCOMPARE_LT(timer.elapsed(), 3'000);
        }
        const auto again = WorkspaceStore::open(m_path);
        QVERIFY(!again);
        QVERIFY(again.error().line().endsWith(u": it is open already"_s));
        // The refused attempts have not loosened the lock.
        QProcess other;
        other.start(QStringLiteral(CROSSREAD_SCRIPTED_EDITOR), {m_path, u"--read"_s});
        QVERIFY(other.waitForFinished(10'000));
        QVERIFY(other.readAllStandardOutput().contains("another program"));
        workspace.setStore(nullptr);
    }

    void refusesQuicklyWhatIsOpenElsewhere()
    {
        fill(5);
        const RawSql other(m_path);
        QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
        for (const auto access : {WorkspaceStore::Access::ReadWrite, WorkspaceStore::Access::ReadOnly}) {
            QElapsedTimer timer;
            timer.start();
            const auto store = WorkspaceStore::open(m_path, access);
            QVERIFY(!store);
            QCOMPARE_LT(timer.elapsed(), 1'000);
            QVERIFY(store.error().line().endsWith(u": it is open in another program"_s));
        }
    }

    void readsWithoutWriting()
    {
        fill(20);
        const QByteArray before = bytesOf(m_path);
        for (const auto access : {WorkspaceStore::Access::ReadOnly, WorkspaceStore::Access::ReadWrite}) {
            auto store = WorkspaceStore::open(m_path, access);
            QVERIFY(store);
            Workspace workspace;
            QVERIFY((*store)->load(workspace));
            QVERIFY((*store)->changes());
            store->reset();
            QCOMPARE(bytesOf(m_path), before);
        }
    }

    void refusesChangesWhenReadOnly()
    {
        fill(5);
        const QByteArray before = bytesOf(m_path);
        auto store = WorkspaceStore::open(m_path, WorkspaceStore::Access::ReadOnly);
        Workspace workspace;
        QVERIFY((*store)->load(workspace));
        workspace.setStore(store->get());
        const Snapshot held(workspace);
        const auto done = workspace.apply(RandomEditor(workspace, 1).import());
        QVERIFY(!done);
        QVERIFY(done.error().line().endsWith(u": it was opened for reading only"_s));
        QCOMPARE(Snapshot(workspace).difference(held), QString());
        workspace.setStore(nullptr);
        store->reset();
        QCOMPARE(bytesOf(m_path), before);
    }

    void appendsAllOrNothing()
    {
        fill(20);
        auto store = WorkspaceStore::open(m_path);
        Workspace workspace;
        QVERIFY((*store)->load(workspace));
        const std::size_t count = (*store)->changes()->size();
        RandomEditor editor(workspace, 5);
        Change change = editor.import();
        change.time = QDateTime::currentDateTimeUtc();
        change.id = (*store)->changes()->front().change.id; // a Change of that identity is there already
        const auto refused = (*store)->append(change);
        QVERIFY(!refused);
        QVERIFY(!refused.error().line().contains(u'\n'));
        QCOMPARE((*store)->changes()->size(), count);
        Workspace loaded;
        QVERIFY((*store)->load(loaded));
        QCOMPARE(difference(loaded, workspace), QString());
        change.id = ChangeId::create();
        QVERIFY((*store)->append(change));
        QCOMPARE((*store)->integrityFaults(), QStringList());
    }

    // A program that is killed while it folds its log in leaves a first page that is ahead of the file.
    void opensAFileThatIsShorterThanItsLogWillMakeIt()
    {
        const QString log = m_path + u"-wal"_s;
        QByteArray folded;
        QByteArray unfolded;
        QByteArray logged;
        Workspace workspace;
        {
            auto store = WorkspaceStore::create(m_path);
            workspace.setStore(store->get());
            unfolded = bytesOfOpen(m_path);
            History history(&workspace, u"محرّر"_s);
            QVERIFY(history.perform(RandomEditor(workspace, 2).import(40)));
            unfolded = bytesOfOpen(m_path);
            logged = bytesOfOpen(log);
            workspace.setStore(nullptr);
        }
        folded = bytesOf(m_path);
        QCOMPARE_GT(folded.size(), unfolded.size());
        QCOMPARE_GT(logged.size(), 0);
        const QString killed = m_folder->filePath(u"killed.crossread"_s);
        // The page as it lies in the log: marked as one that a log belongs to.
        QByteArray first = folded.first(4096);
        first[18] = 2;
        first[19] = 2;
        QVERIFY(writeBytes(killed, first + unfolded.sliced(4096)));
        QVERIFY(writeBytes(killed + u"-wal"_s, logged));
        auto store = WorkspaceStore::open(killed);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().line()));
        Workspace loaded;
        QVERIFY((*store)->load(loaded));
        QCOMPARE(difference(loaded, workspace), QString());
        store->reset();
        QVERIFY(!QFile::exists(killed + u"-wal"_s));

        // Without the log the rest is lost, and nobody may believe otherwise.
        QVERIFY(writeBytes(killed, first + unfolded.sliced(4096)));
        const auto cut = WorkspaceStore::open(killed);
        QVERIFY(!cut);
        QVERIFY(cut.error().line().contains(u": the file is cut off"_s));
    }

    void readsWhatAKilledProgramLeft_data()
    {
        QTest::addColumn<bool>("folderIsReadOnly");
        QTest::newRow("in its folder") << false;
        QTest::newRow("in a folder that is read-only") << true;
    }
    void readsWhatAKilledProgramLeft()
    {
        QFETCH(const bool, folderIsReadOnly);
        if (folderIsReadOnly && ::geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        QProcess editor;
        editor.start(QStringLiteral(CROSSREAD_SCRIPTED_EDITOR), {m_path, u"1"_s});
        QByteArray said;
        while (said.count('\n') < 5 && editor.waitForReadyRead(10'000))
            said += editor.readAllStandardOutput();
        editor.kill();
        QVERIFY(editor.waitForFinished());
        QVERIFY(QFile::exists(m_path + u"-wal"_s));
        QVERIFY(!QFile::exists(m_path + u"-shm"_s));
        const QByteArray before = bytesOf(m_path);
        if (folderIsReadOnly)
            QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto store = WorkspaceStore::open(m_path, WorkspaceStore::Access::ReadOnly);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (store) {
            Workspace workspace;
            QVERIFY((*store)->load(workspace));
            QVERIFY(!workspace.articles().isEmpty());
        } else {
            QVERIFY(folderIsReadOnly);
            QVERIFY(
                store.error().line().endsWith(u"(copy it with the -wal file beside it into a folder of your own)"_s));
        }
        QCOMPARE(bytesOf(m_path), before);
    }

    void refusesWhatIsNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QByteArray whole;
        {
            init();
            fill(10);
            whole = bytesOf(m_path);
        }
        const auto with = [&whole](qsizetype offset, quint32 number) {
            QByteArray changed = whole;
            qToBigEndian(number, changed.data() + offset);
            return changed;
        };
        QTest::newRow("empty") << QByteArray("") << u"the file is empty"_s;
        QTest::newRow("text") << QByteArray("notes on the coverage") << u"it is not a Crossread workspace"_s;
        QTest::newRow("Arabic text") << u"ملاحظات"_s.toUtf8().repeated(100) << u"it is not a Crossread workspace"_s;
        QTest::newRow("half") << whole.first(whole.size() / 2) << u"the file is cut off (restore it from a copy)"_s;
        QTest::newRow("half a header") << whole.first(50) << u"the file is cut off (restore it from a copy)"_s;
        QTest::newRow("one byte short") << whole.chopped(1) << u"the file is cut off (restore it from a copy)"_s;
        QTest::newRow("another program's database") << with(68, 0x0f055112) << u"it is not a Crossread workspace"_s;
        const QString newer = u"it was written by a newer version of Crossread (update Crossread to open it)"_s;
        QTest::newRow("from a newer program") << with(60, quint32(newestWorkspaceVersion()) + 1) << newer;
        QTest::newRow("from a much newer program") << with(60, 0xffffffff) << newer;
        QTest::newRow("without its tables") << with(60, 0) << QString();
    }
    void refusesWhatIsNoWorkspace()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, why);
        QVERIFY(writeBytes(m_path, bytes));
        for (const auto access : {WorkspaceStore::Access::ReadWrite, WorkspaceStore::Access::ReadOnly}) {
            const auto store = WorkspaceStore::open(m_path, access);
            QVERIFY(!store);
            const QString line = store.error().line();
            if (!why.isEmpty())
                QCOMPARE(line, u"could not open the workspace %1: %2"_s.arg(m_path, why));
            QVERIFY(!line.contains(u'\n'));
            QCOMPARE(bytesOf(m_path), bytes);
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"تغطية coverage.crossread"_s});
        }
    }

    void refusesWhatIsNoFile()
    {
        const auto missing = WorkspaceStore::open(m_path);
        QVERIFY(!missing);
        QVERIFY(missing.error().line().endsWith(u": there is no such file"_s));
        QVERIFY(!QFile::exists(m_path));
        const auto folder = WorkspaceStore::open(m_folder->path());
        QVERIFY(!folder);
        QVERIFY(folder.error().line().endsWith(u": it is a folder"_s));
        if (::geteuid() != 0) {
            QVERIFY(writeBytes(m_path, "x"));
            QFile::setPermissions(m_path, {});
            const auto unreadable = WorkspaceStore::open(m_path);
            QVERIFY(!unreadable);
            QVERIFY(unreadable.error().line().endsWith(u": Permission denied"_s));
        }
    }

private:
    /// Makes a workspace file by so many random steps.
    void fill(int steps)
    {
        auto store = WorkspaceStore::create(m_path);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().line()));
        Workspace workspace;
        workspace.setStore(store->get());
        History history(&workspace, u"محرّر"_s);
        RandomEditor editor(workspace, 11);
        for (int step = 0; step < steps; ++step)
            std::ignore = history.perform(editor.next());
        workspace.setStore(nullptr);
    }

    /// What `cat` reads: a handle of this process, closed again, would take the open store's locks with it.
    static QByteArray bytesOfOpen(const QString &path)
    {
        QProcess cat;
        cat.start(u"cat"_s, {path});
        cat.waitForFinished();
        return cat.readAllStandardOutput();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(WorkspaceStoreTest)
#include "tst_workspacestore.moc"
