// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold of every edit, tried on random sequences of all that an editor can do.

#include "models/storage/verify.h"
#include "models/storage/workspacestore.h"
#include "models/workspace/history.h"
#include "tests/support/randomeditor.h"
#include "tests/support/snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Runs = 200;

/// Remembers the content of every version that a workspace ever held.
void remember(Contents &contents, const Change &change)
{
    for (const AnyEdit &edit : change.edits) {
        if (const auto *version = std::get_if<Edit<ArticleVersion>>(&edit))
            contents.insert(version->either().id, version->either().content);
    }
}

} // namespace

class RandomEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inverseTakesEveryChangeBack()
    {
        QSet<ChangeKind> kinds;
        int refused = 0;
        for (quint32 seed = 0; seed < Runs; ++seed) {
            Workspace workspace;
            RandomEditor editor(workspace, seed);
            for (int step = 0; step < 30; ++step) {
                const Snapshot before(workspace);
                const Expected<Change> change = editor.next();
                QCOMPARE(Snapshot(workspace).difference(before), QString());
                if (!change) {
                    QVERIFY(!change.error().line().isEmpty());
                    ++refused;
                    continue;
                }
                if (!workspace.apply(*change)) {
                    QCOMPARE(Snapshot(workspace).difference(before), QString());
                    ++refused;
                    continue;
                }
                kinds.insert(change->kind);
                const Snapshot after(workspace);
                const Change inverse = change->inverted();
                const auto undone = workspace.apply(inverse);
                QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().line()));
                QCOMPARE(Snapshot(workspace).difference(before), QString());
                QVERIFY(workspace.apply(inverse.inverted()));
                QCOMPARE(Snapshot(workspace).difference(after), QString());
            }
        }
        // All kinds that a function of changes.h can give; EditArticle is none of them.
        QCOMPARE(kinds.size(), int(ChangeKind::RemoveNote));
        QCOMPARE_GT(refused, int(Runs));
    }

    void undoAndRedoPassTheSameStates()
    {
        for (quint32 seed = 0; seed < Runs; ++seed) {
            Workspace workspace;
            History history(&workspace, u"Éditrice"_s);
            const QSignalSpy failed(&history, &History::failed);
            RandomEditor editor(workspace, seed);
            std::vector<Snapshot> states{Snapshot(workspace)};
            while (states.size() < 25) {
                if (const Expected<Change> change = editor.next();
                    change && !change->edits.empty() && history.perform(*change))
                    states.emplace_back(workspace);
            }
            QCOMPARE(history.undoStack()->count(), int(states.size()) - 1);
            for (int turn = 0; turn < 2; ++turn) {
                for (std::size_t state = states.size() - 1; state > 0; --state) {
                    history.undo();
                    QCOMPARE(Snapshot(workspace).difference(states.at(state - 1)), QString());
                }
                for (std::size_t state = 1; state < states.size(); ++state) {
                    history.redo();
                    QCOMPARE(Snapshot(workspace).difference(states.at(state)), QString());
                }
            }
            QCOMPARE(failed.count(), 0);
        }
    }

    void recordsReadBackAsWritten()
    {
        for (quint32 seed = 0; seed < Runs; ++seed) {
            Workspace workspace;
            Contents contents;
            RandomEditor editor(workspace, seed);
            for (int step = 0; step < 20; ++step) {
                const Expected<Change> change = editor.next();
                if (!change || !workspace.apply(*change))
                    continue;
                remember(contents, *change);
                const QByteArray text = QJsonDocument(recordsOf(change->edits, contents)).toJson();
                const auto edits = editsFrom(QJsonDocument::fromJson(text).array(), contents);
                QVERIFY2(edits, qPrintable(edits ? QString() : edits.error().line()));
                QVERIFY(*edits == change->edits);
            }
        }
    }

    void storeHoldsWhatTheWorkspaceHolds_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("reopenAfter");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("opened anew after each step, seed %u", seed) << seed << 25 << 1;
        for (const quint32 seed : {4U, 5U, 6U, 7U, 8U})
            QTest::addRow("opened anew at times, seed %u", seed) << seed << 120 << 40;
    }
    void storeHoldsWhatTheWorkspaceHolds()
    {
        QFETCH(const quint32, seed);
        QFETCH(const int, steps);
        QFETCH(const int, reopenAfter);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"coverage تغطية.crossread"_s);
        auto store = WorkspaceStore::create(path);
        QVERIFY(store);
        Workspace workspace;
        workspace.setStore(store->get());
        History history(&workspace, u"محرّر"_s);
        std::vector<Change> made;
        connect(&workspace, &Workspace::applied, this, [&made](const Change &change) { made.push_back(change); });
        RandomEditor editor(workspace, seed);
        for (int step = 1; step <= steps; ++step) {
            std::ignore = editor.step(history);
            if (step % reopenAfter != 0)
                continue;

            workspace.setStore(nullptr);
            store->reset();
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"coverage تغطية.crossread"_s});
            const auto faults = verifyWorkspace(path);
            QVERIFY(faults);
            QCOMPARE(*faults, QStringList());
            store = WorkspaceStore::open(path);
            QVERIFY(store);
            QCOMPARE((*store)->integrityFaults(), QStringList());

            Workspace loaded;
            const auto done = (*store)->load(loaded);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
            QCOMPARE(difference(loaded, workspace), QString());

            const auto log = (*store)->changes();
            QVERIFY2(log, qPrintable(log ? QString() : log.error().line()));
            QCOMPARE(log->size(), made.size());
            Workspace replayed;
            for (std::size_t i = 0; i < made.size(); ++i) {
                QVERIFY(log->at(i).change == made.at(i));
                QCOMPARE(log->at(i).sequence, qint64(i + 1));
                QVERIFY(replayed.apply(log->at(i).change));
            }
            QCOMPARE(difference(replayed, workspace), QString());
            workspace.setStore(store->get());
        }
        QCOMPARE_GT(made.size(), std::size_t(steps / 3));
    }
};

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "tst_randomedits.moc"
