// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is killed at any moment loses no Change that counted as made, and leaves no workspace that cannot be
// opened.

#include "models/storage/verify.h"
#include "models/storage/workspacestore.h"
#include "tests/support/snapshot.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 200;
constexpr int KillsOfOneWorkspace = 25;
constexpr int LatestKill = 80; // milliseconds after the program's first Change, or after its start

/// What a program said before it was killed.
struct Killed {
    QList<QByteArray> changes; // identifiers, in their order
    QByteArray failure;        // empty unless it failed before that
};

Killed runAndKill(const QString &path, int seed, bool duringStart, int wait)
{
    QProcess editor;
    editor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    editor.start(QStringLiteral(CROSSREAD_SCRIPTED_EDITOR), {path, QString::number(seed)});
    QByteArray said;
    const auto readFor = [&editor, &said](int milliseconds) {
        QElapsedTimer timer;
        timer.start();
        // A short wait, so that the pipe is emptied all the time and the program never stands still.
        while (timer.elapsed() < milliseconds && editor.state() != QProcess::NotRunning) {
            editor.waitForReadyRead(1);
            said += editor.readAllStandardOutput();
        }
    };
    editor.waitForStarted();
    if (!duringStart) {
        while (said.count('\n') < 2 && editor.waitForReadyRead(30'000)) // "ready" and one Change
            said += editor.readAllStandardOutput();
    }
    readFor(wait);
    editor.kill();
    editor.waitForFinished();
    said += editor.readAllStandardOutput();

    Killed killed;
    QList<QByteArray> lines = said.split('\n');
    lines.removeLast(); // nothing, or a line that was cut off
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.startsWith("failed"))
            killed.failure = line;
        else if (line != "ready")
            killed.changes.append(line);
    }
    return killed;
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryChangeThatCountedAsMade()
    {
        QRandomGenerator random(20241129);
        std::unique_ptr<QTemporaryDir> folder;
        QString path;
        QList<QByteArray> made; // in this workspace so far
        int total = 0;
        int unmade = 0; // killed before the workspace was there
        for (int kill = 0; kill < Kills; ++kill) {
            if (kill % KillsOfOneWorkspace == 0) {
                folder = std::make_unique<QTemporaryDir>();
                path = folder->filePath(u"تغطية.crossread"_s);
                made.clear();
            }
            const bool duringStart = kill % 5 == 0; // with the first kill of each workspace
            const Killed killed = runAndKill(path, kill, duringStart, int(random.bounded(LatestKill + 1)));
            QCOMPARE(killed.failure, QByteArray());
            made += killed.changes;
            total += int(killed.changes.size());
            if (!QFile::exists(path)) {
                QVERIFY(made.isEmpty());
                ++unmade;
                continue;
            }

            auto store = WorkspaceStore::open(path);
            QVERIFY2(store, qPrintable(store ? QString() : store.error().line()));
            QCOMPARE((*store)->integrityFaults(), QStringList());
            Workspace loaded;
            const auto done = (*store)->load(loaded);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
            const auto log = (*store)->changes();
            QVERIFY2(log, qPrintable(log ? QString() : log.error().line()));
            // One Change more may be there: stored, but killed before it could be told of.
            Workspace replayed;
            QList<QByteArray> stored;
            for (const StoredChange &each : *log) {
                stored.append(each.change.id.toString().toLatin1());
                const auto replay = replayed.apply(each.change);
                QVERIFY2(replay, qPrintable(replay ? QString() : replay.error().line()));
            }
            for (qsizetype i = 0, place = 0; i < made.size(); ++i, ++place) {
                while (place < stored.size() && stored.at(place) != made.at(i))
                    ++place;
                QVERIFY2(place < stored.size(),
                         qPrintable(u"after kill %1 the Change %2 of %3 is lost"_s.arg(kill).arg(i).arg(made.size())));
            }
            QCOMPARE_LE(stored.size(), made.size() + kill % KillsOfOneWorkspace + 1);
            QCOMPARE(difference(replayed, loaded), QString());

            store->reset();
            const auto findings = verifyWorkspace(path);
            QVERIFY2(findings, qPrintable(findings ? QString() : findings.error().line()));
            QCOMPARE(*findings, QStringList());
        }
        qInfo("%d Changes survived %d kills, %d of them before there was a workspace", total, Kills, unmade);
        QCOMPARE_GT(total, Kills);
    }
};

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
