// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "app/settings.h"
#include "models/storage/sqlitefile.h"
#include "models/workspace/changes.h"
#include "tests/support/generatedarticle.h"
#include "tests/support/snapshot.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// A coverage keeps everything, wherever its file is moved and whatever hinders that.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void movesItsFile_data();
    void movesItsFile();
    void staysWhereItCannotMove_data();
    void staysWhereItCannotMove();
    void refusesChangesOnceItsFileIsLost_data();
    void refusesChangesOnceItsFileIsLost();

    void leavesNoUntitledFileBehind();
    void keepsTheTrailOfAnUntitledCoverage();
    void untitledCoverageIsFoundAgain();
    void recentWorkspacesNeedNotBeThere();
    void recentTexts_data();
    void recentTexts();
    void tellsWorkspacesFromArticles_data();
    void tellsWorkspacesFromArticles();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<Session> newSession(const QString &name) const;
    Expected<void> addArticle(Session &session);
    /// What the file holds is what the session shows, to the last Change.
    void verifyKept(Session &session) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QRandomGenerator m_random{27};
};

namespace {

const QString MemoryFolder = u"/dev/shm"_s; // a file system of its own on Linux

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QString untitledFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/untitled"_s;
}

/// As a person reads it, without the marks that keep directions apart.
QString withoutIsolates(QString text)
{
    text.removeIf([](QChar each) { return each.unicode() >= 0x2066 && each.unicode() <= 0x2069; });
    return text;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %ls", qUtf16Printable(path));
}

} // namespace

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings().clear();
    QDir(untitledFolder()).removeRecursively();
}

void TestSession::cleanup() { m_folder.reset(); }

std::unique_ptr<Session> TestSession::newSession(const QString &name) const
{
    auto session = Session::create(path(name), u"Salma"_s);
    if (!session)
        qFatal("%ls", qUtf16Printable(session.error().line()));
    return *std::move(session);
}

Expected<void> TestSession::addArticle(Session &session)
{
    const int number = int(session.workspace()->articles().size()) + 1;
    return session.history()->perform(
        addArticles(*session.workspace(), {generatedArticle(m_random, u"خبر %1"_s.arg(number))}));
}

void TestSession::verifyKept(Session &session) const
{
    const auto changes = session.changes();
    QVERIFY(changes);
    QVERIFY(!changes->empty());
    const QString file = session.path();
    // A second program reads what is on the disk: the file with its log, as it would be after a power cut.
    const QTemporaryDir folder;
    for (const QString &ending : {QString(), u"-wal"_s}) {
        if (QFile::exists(file + ending))
            write(folder.filePath(u"copy"_s + ending), read(file + ending));
    }
    const auto store = WorkspaceStore::open(folder.filePath(u"copy"_s));
    QVERIFY(store);
    Workspace copy;
    QVERIFY((*store)->load(copy));
    QCOMPARE(difference(copy, *session.workspace()), QString());
    QCOMPARE((*store)->changes()->size(), changes->size());
}

void TestSession::movesItsFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("otherFileSystem");

    for (const QString &where : {QString(), MemoryFolder}) {
        const QByteArray suffix = where.isEmpty() ? "" : ", other file system";
        QTest::newRow("Latin" + suffix) << u"moved.crossread"_s << where;
        QTest::newRow("Arabic" + suffix) << u"تغطية العبّارة.crossread"_s << where;
        QTest::newRow("mixed directions" + suffix) << u"BBC تغطية 27 & more.crossread"_s << where;
    }
}

void TestSession::movesItsFile()
{
    QFETCH(QString, name);
    QFETCH(QString, otherFileSystem);
    QTemporaryDir other(otherFileSystem.isEmpty() ? path(u"XXXXXX"_s) : otherFileSystem + u"/XXXXXX"_s);
    if (!other.isValid())
        QSKIP("There is no second file system that can be written to.");
    if (!otherFileSystem.isEmpty() && QStorageInfo(other.path()).rootPath() == QStorageInfo(path({})).rootPath())
        QSKIP("There is only one file system.");

    const auto session = newSession(u"first.crossread"_s);
    QVERIFY(addArticle(*session));
    QVERIFY(addArticle(*session));
    session->history()->undo();
    const QString target = other.filePath(name);
    const auto moved = session->moveTo(target);
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().line()));

    QCOMPARE(session->path(), target);
    QCOMPARE(session->name(), name.chopped(u".crossread"_s.size()));
    QCOMPARE(filesIn(m_folder->path()), QStringList());
    verifyKept(*session);
    // Undo reaches back behind the move, and what comes later lands in the new file.
    QCOMPARE(session->history()->undoStack()->count(), 2);
    session->history()->redo();
    QCOMPARE(session->workspace()->articles().size(), 2);
    verifyKept(*session);
    session->history()->undo();
    session->history()->undo();
    QCOMPARE(session->workspace()->articles().size(), 0);
    QVERIFY(addArticle(*session));
    verifyKept(*session);
}

void TestSession::staysWhereItCannotMove_data()
{
    QTest::addColumn<QString>("target");

    QTest::newRow("file of that name") << u"there.crossread"_s;
    QTest::newRow("file of that name, Arabic") << u"موجود.crossread"_s;
    QTest::newRow("file of that name, mixed directions") << u"BBC موجود 27.crossread"_s;
    QTest::newRow("itself") << u"first.crossread"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("link to nothing") << u"link.crossread"_s;
    QTest::newRow("log of another workspace") << u"orphan.crossread"_s;
    QTest::newRow("folder missing") << u"missing/new.crossread"_s;
    QTest::newRow("folder missing, Arabic") << u"لا يوجد/خبر.crossread"_s;
    QTest::newRow("file for a folder") << u"there.crossread/new.crossread"_s;
    QTest::newRow("write-protected folder") << u"protected/new.crossread"_s;
    QTest::newRow("name too long") << QString(300, u'x');
    QTest::newRow("name too long, Arabic") << QString(150, u'خ');
    // SQLite puts "-wal" behind it, and a file's name may have 255 bytes.
    QTest::newRow("name too long for its log") << QString(253, u'x');
    QTest::newRow("name too long, other file system") << u"memory/"_s + QString(300, u'x');
    QTest::newRow("name too long for its log, other file system") << u"memory/"_s + QString(253, u'x');
    QTest::newRow("folder missing, other file system") << u"memory/لا يوجد/new.crossread"_s;
    QTest::newRow("system's own") << u"/proc/new.crossread"_s;
}

void TestSession::staysWhereItCannotMove()
{
    QFETCH(QString, target);
    for (const QString &name : {u"there.crossread"_s, u"موجود.crossread"_s, u"BBC موجود 27.crossread"_s})
        write(path(name), "kept");
    write(path(u"orphan.crossread-wal"_s), "kept");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"protected"_s));
    QVERIFY(QFile::link(path(u"nothing"_s), path(u"link.crossread"_s)));
    if (target.startsWith(u"protected"_s)) {
        if (::geteuid() == 0)
            QSKIP("The superuser may write to every folder.");
        QVERIFY(QFile::setPermissions(path(u"protected"_s), QFile::ReadOwner | QFile::ExeOwner));
    }
    const QTemporaryDir memory(MemoryFolder + u"/XXXXXX"_s);
    if (target.startsWith(u"memory"_s)) {
        if (!memory.isValid())
            QSKIP("There is no second file system that can be written to.");
        QVERIFY(QFile::link(memory.path(), path(u"memory"_s)));
    }

    const auto session = newSession(u"first.crossread"_s);
    QVERIFY(addArticle(*session));
    const auto moved = session->moveTo(target.startsWith(u'/') ? target : path(target));
    QVERIFY(!moved);
    QVERIFY(!moved.error().why.isEmpty());
    QVERIFY(!moved.error().line().contains(u'\n'));

    QCOMPARE(session->path(), path(u"first.crossread"_s));
    QCOMPARE(session->name(), u"first"_s);
    QVERIFY(addArticle(*session));
    session->history()->undo();
    session->history()->redo();
    QCOMPARE(session->workspace()->articles().size(), 2);
    verifyKept(*session);
    QCOMPARE(read(path(u"there.crossread"_s)), "kept");
    QCOMPARE(read(path(u"موجود.crossread"_s)), "kept");
    QCOMPARE(read(path(u"orphan.crossread-wal"_s)), "kept");
    if (memory.isValid())
        QCOMPARE(filesIn(memory.path()), QStringList());
    // It can still be moved to where that is possible.
    const auto movedThen = session->moveTo(path(u"folder/خبر.crossread"_s));
    QVERIFY2(movedThen, movedThen ? "" : qPrintable(movedThen.error().line()));
    verifyKept(*session);
}

void TestSession::refusesChangesOnceItsFileIsLost_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("removed");

    QTest::newRow("removed") << u"first.crossread"_s << true;
    QTest::newRow("removed, Arabic") << u"خبر.crossread"_s << true;
    QTest::newRow("cut off") << u"first.crossread"_s << false;
    QTest::newRow("cut off, mixed directions") << u"BBC خبر 27.crossread"_s << false;
}

void TestSession::refusesChangesOnceItsFileIsLost()
{
    QFETCH(QString, name);
    QFETCH(bool, removed);
    {
        const auto session = newSession(name);
        QVERIFY(addArticle(*session));
    }
    auto opened = Session::open(path(name), u"Salma"_s);
    QVERIFY(opened);
    const std::unique_ptr<Session> session = *std::move(opened);
    const QByteArray whole = read(path(name));
    if (removed)
        QVERIFY(QFile::remove(path(name)));
    else
        QVERIFY(QFile::resize(path(name), 200));

    QVERIFY(!session->moveTo(path(u"new.crossread"_s)));
    QCOMPARE(session->path(), path(name));
    QCOMPARE(session->name() + u".crossread"_s, name);
    QVERIFY(!session->isUntitled());
    QVERIFY(!session->changes());
    const auto added = addArticle(*session);
    QVERIFY(!added);
    QVERIFY(added.error().what.contains(path(name)));
    QVERIFY(!added.error().why.isEmpty());
    QCOMPARE(session->workspace()->articles().size(), 1);
    QCOMPARE(session->history()->undoStack()->count(), 0);

    // Once it is back, the coverage goes on.
    write(path(name), whole);
    QVERIFY(session->moveTo(path(u"new.crossread"_s)));
    QVERIFY(addArticle(*session));
    verifyKept(*session);
}

void TestSession::leavesNoUntitledFileBehind()
{
    auto created = Session::createUntitled(u"Salma"_s);
    QVERIFY(created);
    QVERIFY((*created)->isUntitled());
    const QString file = (*created)->path();
    QVERIFY(QFile::exists(file));
    created->reset();
    QVERIFY(!QFile::exists(file));
    QCOMPARE(Settings().recentWorkspaces(), QStringList());
}

void TestSession::keepsTheTrailOfAnUntitledCoverage()
{
    auto created = Session::createUntitled(u"Salma"_s);
    QVERIFY(created);
    const QString file = (*created)->path();
    QVERIFY(addArticle(**created));
    const ArticleId article = (*created)->workspace()->articles().at(0).id;
    QVERIFY((*created)->history()->perform(removeArticle(*(*created)->workspace(), article)));
    QVERIFY((*created)->workspace()->articles().isEmpty());
    created->reset();
    // Opened and closed without a step, as one who only looks does.
    for (int i = 0; i < 2; ++i) {
        auto opened = Session::open(file, u"Salma"_s);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
        QCOMPARE((*opened)->changes()->size(), 2u);
    }
    QVERIFY(QFile::exists(file));
}

void TestSession::untitledCoverageIsFoundAgain()
{
    auto created = Session::createUntitled(u"Salma"_s);
    QVERIFY(created);
    const QString file = (*created)->path();
    QCOMPARE(Settings().recentWorkspaces(), QStringList());
    QVERIFY(addArticle(**created));
    QCOMPARE(Settings().recentWorkspaces(), QStringList{file});
    created->reset();

    Settings().forgetWorkspaces();
    auto opened = Session::open(file, u"Salma"_s);
    QVERIFY(opened);
    QCOMPARE(Settings().recentWorkspaces(), QStringList{file});
    // Moved to a place of its own, it is no longer there.
    QVERIFY((*opened)->moveTo(path(u"خبر.crossread"_s)));
    QVERIFY(!(*opened)->isUntitled());
    QVERIFY(!Settings().recentWorkspaces().contains(file));
    QVERIFY(addArticle(**opened));
    QVERIFY(!Settings().recentWorkspaces().contains((*opened)->path()));
}

void TestSession::recentWorkspacesNeedNotBeThere()
{
    const QString gone = u"/media/stick/خبر.crossread"_s;
    const QString other = u"/media/stick/BBC خبر 27.crossread"_s;
    Settings().noteWorkspace(gone);
    Settings().noteWorkspace(other);
    QCOMPARE(Settings().recentWorkspaces(), (QStringList{other, gone}));
    Settings().noteWorkspace(gone);
    QCOMPARE(Settings().recentWorkspaces(), (QStringList{gone, other}));
    Settings().forgetWorkspace(gone);
    QCOMPARE(Settings().recentWorkspaces(), QStringList{other});
    for (int i = 0; i < 20; ++i)
        Settings().noteWorkspace(u"/media/%1.crossread"_s.arg(i));
    QCOMPARE(Settings().recentWorkspaces().size(), 12);
    QCOMPARE(Settings().recentWorkspaces().first(), u"/media/19.crossread"_s);
}

void TestSession::recentTexts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const QString untitled = untitledFolder();
    QTest::newRow("named") << u"/news/ferry.v2.crossread"_s << u"ferry.v2 — /news"_s;
    QTest::newRow("Arabic") << u"/أخبار/عبّارة.crossread"_s << u"عبّارة — /أخبار"_s;
    QTest::newRow("mixed directions") << u"/news/BBC خبر 27.crossread"_s << u"BBC خبر 27 — /news"_s;
    QTest::newRow("untitled") << untitled + u"/2026-11-22 08.31 a1b2c3.crossread"_s
                              << u"Untitled coverage of 2026-11-22 08:31"_s;
    QTest::newRow("untitled, renamed by hand") << untitled + u"/خبر.crossread"_s << u"Untitled coverage"_s;
    QTest::newRow("untitled, no such day")
        << untitled + u"/2026-13-42 08.31 a1b2c3.crossread"_s << u"Untitled coverage"_s;
}

void TestSession::recentTexts()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QString shown = recentText(path);
    QCOMPARE(withoutIsolates(shown), text);
    QCOMPARE(shown.count(u'\u2068'), shown.count(u'\u2069'));
}

void TestSession::tellsWorkspacesFromArticles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWorkspace");

    const QByteArray magic("SQLite format 3\0", 16);
    QTest::newRow("ending") << u"a.crossread"_s << QByteArray() << true;
    QTest::newRow("ending in capitals") << u"A.CROSSREAD"_s << QByteArray() << true;
    QTest::newRow("ending, Arabic") << u"خبر.crossread"_s << QByteArray() << true;
    QTest::newRow("first bytes") << u"copy.bak"_s << magic + "x" << true;
    QTest::newRow("first bytes, mixed directions") << u"BBC خبر 27"_s << magic + "x" << true;
    QTest::newRow("article that speaks of it") << u"a.txt"_s << QByteArray("SQLite format 3 is old") << false;
    QTest::newRow("article, Arabic") << u"خبر.txt"_s << u"قال"_s.toUtf8() << false;
    QTest::newRow("empty") << u"a.txt"_s << QByteArray() << false;
}

void TestSession::tellsWorkspacesFromArticles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWorkspace);
    write(path(name), bytes);
    QCOMPARE(isWorkspaceFile(path(name)), isWorkspace);
    QVERIFY(!isWorkspaceFile(m_folder->path()));
    QVERIFY(!isWorkspaceFile(path(u"missing.txt"_s)));
    // One that is open is known without a look into it, which would let go of its lock.
    const auto session = newSession(u"open"_s);
    QVERIFY(isWorkspaceFile(session->path()));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
