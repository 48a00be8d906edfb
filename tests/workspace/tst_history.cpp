// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/history.h"

#include "models/workspace/changes.h"
#include "models/workspace/workspace.h"
#include "tests/support/generatedarticle.h"
#include "tests/support/snapshot.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

class RefusingStore : public ChangeStore
{
public:
    Expected<void> append(const Change &) override
    {
        return tl::unexpected(Failure{u"could not write"_s, u"the disk is full"_s, {}});
    }
};

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QRandomGenerator random(3);
        m_workspace = std::make_unique<Workspace>();
        m_history = std::make_unique<History>(m_workspace.get(), u"محرّرة"_s, nullptr, [] {
            return QDateTime(QDate(2024, 11, 30), QTime(23, 59, 59, 7), QTimeZone::fromSecondsAheadOfUtc(3 * 3600));
        });
        QVERIFY(m_history->perform(
            addArticles(*m_workspace, {generatedArticle(random, u"أ"_s), generatedArticle(random, u"b"_s)})));
    }

    void stampsEveryChange()
    {
        std::vector<Change> made;
        connect(m_workspace.get(), &Workspace::applied, this,
                [&made](const Change &change) { made.push_back(change); });
        QVERIFY(m_history->perform(markAnything()));
        m_history->undo();
        m_history->redo();
        QCOMPARE(made.size(), std::size_t(3));
        for (const Change &change : made) {
            QCOMPARE(change.author, u"محرّرة"_s);
            QCOMPARE(change.time, QDateTime(QDate(2024, 11, 30), QTime(20, 59, 59, 7), QTimeZone::UTC));
            QCOMPARE(change.time.timeSpec(), Qt::UTC);
            QCOMPARE(change.kind, ChangeKind::MarkClaim);
        }
        QVERIFY(made[0].id < made[1].id && made[1].id < made[2].id);
        QVERIFY(made[0].undoes.isNull());
        QVERIFY(made[1].undoes == made[0].id);
        QVERIFY(made[2].undoes == made[1].id);
        QVERIFY(made[2].edits == made[0].edits);
    }

    void makesOneNamedStepOfAChange()
    {
        QVERIFY(m_history->perform(markAnything()));
        QCOMPARE(m_history->undoStack()->count(), 2);
        QCOMPARE(m_history->undoStack()->undoText(), u"Mark Claim"_s);
    }

    void leavesNoStepForNothing()
    {
        QVERIFY(m_history->perform(setArticleHidden(*m_workspace, m_workspace->articles().at(0).id, false)));
        QVERIFY(m_history->perform(Change{}));
        QCOMPARE(m_history->undoStack()->count(), 1);
    }

    void passesAFailureOn()
    {
        const auto done = m_history->perform(removeClaim(*m_workspace, ClaimId::create()));
        QVERIFY(!done);
        QCOMPARE(done.error().line(), u"Remove Claim: it is no longer in the workspace"_s);
        QCOMPARE(m_history->undoStack()->count(), 1);
    }

    void keepsAStepThatCannotBeTakenBackNow()
    {
        QVERIFY(m_history->perform(markAnything()));
        const Snapshot before(*m_workspace);
        RefusingStore store;
        m_workspace->setStore(&store);
        const QSignalSpy failed(m_history.get(), &History::failed);
        const QSignalSpy touched(m_history.get(), &History::placeTouched);
        m_history->undo();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(touched.count(), 0);
        QCOMPARE(m_history->undoStack()->count(), 2);
        QCOMPARE(m_history->undoStack()->index(), 2);
        QCOMPARE(Snapshot(*m_workspace).difference(before), QString());
        // Once there is room again, the same step can be taken back.
        m_workspace->setStore(nullptr);
        m_history->undo();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(touched.count(), 1);
        QCOMPARE(m_history->undoStack()->index(), 1);
    }

    void saysWhereUndoWas_data()
    {
        using Make = std::function<Expected<Change>(const Workspace &)>;
        QTest::addColumn<Make>("make");
        QTest::addColumn<bool>("hasText");
        const auto row
            = [](const char *name, const Make &make, bool hasText) { QTest::newRow(name) << make << hasText; };
        row(
            "a claim of the Arabic article",
            [](const Workspace &w) { return setClaimKind(w, w.claims().at(0).id, ClaimKind::Event); }, true);
        row("a claim removed", [](const Workspace &w) { return removeClaim(w, w.claims().at(0).id); }, true);
        row(
            "a note on a statement",
            [](const Workspace &w) { return writeNote(w, w.statements().at(0).id.uuid(), u"ملاحظة 27"_s); }, true);
        row(
            "a link",
            [](const Workspace &w) {
                return linkStatements(w, {w.statements().at(0).id, w.statements().at(w.statements().size() - 1).id});
            },
            true);
        row("an article", [](const Workspace &w) { return setArticleHidden(w, w.articles().at(0).id, true); }, false);
    }
    void saysWhereUndoWas()
    {
        QFETCH(const std::function<Expected<Change>(const Workspace &)>, make);
        QFETCH(const bool, hasText);
        QVERIFY(m_history->perform(make(*m_workspace)));
        QList<EditPlace> places;
        connect(m_history.get(), &History::placeTouched, this,
                [&places](const EditPlace &place) { places.append(place); });
        m_history->undo();
        m_history->redo();
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.at(0), places.at(1));
        QCOMPARE(places.at(0).article, m_workspace->articles().at(0).id);
        QCOMPARE(!places.at(0).range.isEmpty(), hasText);
    }

private:
    Expected<Change> markAnything() const
    {
        const Statement &statement = m_workspace->statements().at(0);
        return markClaim(*m_workspace, statement.version, statement.range, ClaimKind::Event);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<History> m_history;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
