// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspace.h"

#include "models/workspace/changecheck.h"
#include "models/workspace/changes.h"
#include "tests/support/generatedarticle.h"
#include "tests/support/snapshot.h"

#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// A store that keeps nothing, and refuses when it is told to.
class TestStore : public ChangeStore
{
public:
    Expected<void> append(const Change &) override
    {
        ++asked;
        if (refuses)
            return tl::unexpected(Failure{u"could not write"_s, u"the disk is full"_s, {}});
        return {};
    }

    bool refuses = false;
    int asked = 0;
};

/// The signals of one table, as words in the order in which they come.
template<typename Entity>
QStringList &listen(const Workspace &workspace, QStringList &heard)
{
    const EntityTable<Entity> &table = workspace.table<Entity>();
    const auto range = [&heard, &table](const QString &what) {
        return [&heard, &table, what](int first, int last) {
            heard.append(u"%1 %2-%3 of %4"_s.arg(what).arg(first).arg(last).arg(table.size()));
        };
    };
    const auto row = [&heard](const QString &what) {
        return [&heard, what](int changed) { heard.append(u"%1 %2"_s.arg(what).arg(changed)); };
    };
    QObject::connect(&table, &EntitySignals::aboutToInsert, &table, range(u"about to insert"_s));
    QObject::connect(&table, &EntitySignals::inserted, &table, range(u"inserted"_s));
    QObject::connect(&table, &EntitySignals::aboutToRemove, &table, range(u"about to remove"_s));
    QObject::connect(&table, &EntitySignals::removed, &table, range(u"removed"_s));
    QObject::connect(&table, &EntitySignals::aboutToChange, &table, row(u"about to change"_s));
    QObject::connect(&table, &EntitySignals::changed, &table, row(u"changed"_s));
    return heard;
}

template<typename Entity>
AnyEdit inserting(const Entity &entity)
{
    return Edit<Entity>{std::nullopt, entity};
}
template<typename Entity>
AnyEdit removing(const Entity &entity)
{
    return Edit<Entity>{entity, std::nullopt};
}
template<typename Entity>
AnyEdit changing(const Entity &before, const Entity &after)
{
    return Edit<Entity>{before, after};
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QRandomGenerator random(7);
        m_workspace = std::make_unique<Workspace>();
        QVERIFY(m_workspace->apply(
            addArticles(*m_workspace, {generatedArticle(random, u"الأول"_s), generatedArticle(random, u"second"_s)})));
        const Statement &first = m_workspace->statements().at(0);
        const Statement &last = m_workspace->statements().at(m_workspace->statements().size() - 1);
        QVERIFY(m_workspace->apply(*linkStatements(*m_workspace, {first.id, last.id}, u"الأرقام 27"_s)));
        QVERIFY(m_workspace->apply(*markDiscrepancy(*m_workspace, link().id, {}, {{last.version, last.range}})));
        QVERIFY(m_workspace->apply(*writeNote(*m_workspace, link().id.uuid(), u"لماذا؟"_s)));
    }

    void announcesNeighboursAsOneRange()
    {
        QRandomGenerator random(8);
        const NewArticle added = generatedArticle(random, u"third"_s);
        const int rows = m_workspace->statements().size();
        const int count = int(added.statements.size());
        const Change change = addArticles(*m_workspace, {added});
        QStringList heard;
        listen<Statement>(*m_workspace, heard);
        QVERIFY(m_workspace->apply(change));
        QCOMPARE(heard,
                 (QStringList{u"about to insert %1-%2 of %1"_s.arg(rows).arg(rows + count - 1),
                              u"inserted %1-%2 of %3"_s.arg(rows).arg(rows + count - 1).arg(rows + count)}));
        heard.clear();
        QVERIFY(m_workspace->apply(*removeArticle(*m_workspace, m_workspace->articles().at(2).id)));
        QCOMPARE(heard,
                 (QStringList{u"about to remove %1-%2 of %3"_s.arg(rows).arg(rows + count - 1).arg(rows + count),
                              u"removed %1-%2 of %1"_s.arg(rows).arg(rows + count - 1)}));
    }

    void announcesAChangeBeforeAndAfter()
    {
        QStringList heard;
        listen<Link>(*m_workspace, heard);
        connect(m_workspace.get(), &Workspace::aboutToApply, this,
                [&] { heard.append(u"about to apply, "_s + link().title); });
        connect(m_workspace.get(), &Workspace::applied, this, [&] { heard.append(u"applied, "_s + link().title); });
        QVERIFY(m_workspace->apply(*setLinkTitle(*m_workspace, link().id, u"قتلى"_s)));
        QCOMPARE(
            heard,
            (QStringList{u"about to apply, الأرقام 27"_s, u"about to change 0"_s, u"changed 0"_s, u"applied, قتلى"_s}));
    }

    // A row that undo brings back stands where it stood.
    void bringsRowsBackToTheirPlace()
    {
        const Change removal = *removeArticle(*m_workspace, m_workspace->articles().at(0).id);
        const Snapshot before(*m_workspace);
        QVERIFY(m_workspace->apply(removal));
        QStringList heard;
        listen<Article>(*m_workspace, heard);
        QVERIFY(m_workspace->apply(removal.inverted()));
        QCOMPARE(heard, (QStringList{u"about to insert 0-0 of 1"_s, u"inserted 0-0 of 2"_s}));
        QCOMPARE(Snapshot(*m_workspace).difference(before), QString());
    }

    void storesBeforeItAnnounces()
    {
        TestStore store;
        m_workspace->setStore(&store);
        connect(m_workspace.get(), &Workspace::aboutToApply, this, [&store] { QCOMPARE(store.asked, 1); });
        const QSignalSpy applied(m_workspace.get(), &Workspace::applied);
        QVERIFY(m_workspace->apply(*setLinkTitle(*m_workspace, link().id, u"x"_s)));
        QCOMPARE(applied.count(), 1);
        m_workspace->setStore(nullptr);
    }

    void leavesEverythingWhereTheStoreFails()
    {
        TestStore store;
        store.refuses = true;
        m_workspace->setStore(&store);
        const Snapshot before(*m_workspace);
        const QSignalSpy about(m_workspace.get(), &Workspace::aboutToApply);
        const QSignalSpy changed(&m_workspace->links(), &EntitySignals::aboutToChange);
        const auto done = m_workspace->apply(*setLinkTitle(*m_workspace, link().id, u"x"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().line(), u"could not write: the disk is full"_s);
        QCOMPARE(about.count() + changed.count(), 0);
        QCOMPARE(Snapshot(*m_workspace).difference(before), QString());
        m_workspace->setStore(nullptr);
    }

    void refusesEditsThatBreakARule_data()
    {
        using Edits = std::function<std::vector<AnyEdit>(const Workspace &)>;
        QTest::addColumn<Edits>("edits");
        QTest::addColumn<QString>("why");
        const auto row
            = [](const char *name, const Edits &edits, const QString &why) { QTest::newRow(name) << edits << why; };
        row(
            "nothing", [](const Workspace &) { return std::vector<AnyEdit>{Edit<Note>{}}; },
            u"it neither adds nor removes anything"_s);
        row(
            "another identity",
            [](const Workspace &w) {
                Link other = w.links().at(0);
                other.id = LinkId::create();
                return std::vector{changing(w.links().at(0), other)};
            },
            u"it would give a thing another identity"_s);
        row(
            "no identity",
            [](const Workspace &w) { return std::vector{inserting(Note{{}, w.links().at(0).id.uuid(), u"ملاحظة"_s})}; },
            u"it speaks of the same thing twice"_s);
        row(
            "the same twice",
            [](const Workspace &w) { return std::vector{removing(w.notes().at(0)), removing(w.notes().at(0))}; },
            u"it speaks of the same thing twice"_s);
        row(
            "a stale before",
            [](const Workspace &w) {
                Note stale = w.notes().at(0);
                stale.text = u"لماذا؟ why"_s;
                return std::vector{removing(stale)};
            },
            u"the workspace has changed in the meantime"_s);
        row(
            "there already", [](const Workspace &w) { return std::vector{inserting(w.notes().at(0))}; },
            u"the workspace has changed in the meantime"_s);
        row(
            "an article without its version",
            [](const Workspace &w) {
                Article article = w.articles().at(0);
                article.id = ArticleId::create();
                return std::vector{inserting(article)};
            },
            u"an article names a version of another one"_s);
        row(
            "versions left behind", [](const Workspace &w) { return std::vector{removing(w.articles().at(0))}; },
            u"something would refer to what is not there"_s);
        row(
            "statements left behind",
            [](const Workspace &w) { return std::vector{removing(w.versions().at(0)), removing(w.articles().at(0))}; },
            u"something would refer to what is not there"_s);
        row(
            "a note on nothing",
            [](const Workspace &) {
                return std::vector{inserting(Note{NoteId::create(), QUuid::createUuid(), u"?"_s})};
            },
            u"something would refer to what is not there"_s);
        row(
            "a note left behind",
            [](const Workspace &w) {
                return std::vector{removing(w.discrepancies().at(0)), removing(w.links().at(0))};
            },
            u"something would refer to what is not there"_s);
        row(
            "one type taken for another",
            [](const Workspace &w) {
                const Note note{NoteId::create(), w.articles().at(0).id.uuid(), {}};
                Link link = w.links().at(0);
                link.id = LinkId::create();
                link.statements.replace(0, StatementId(note.id.uuid()));
                return std::vector{inserting(note), inserting(link)};
            },
            u"something would refer to what is not there"_s);
        row(
            "past the end of the text",
            [](const Workspace &w) {
                Claim claim = w.claims().at(0);
                claim.range.end = w.version(claim.version)->text().size() + 1;
                return std::vector{changing(w.claims().at(0), claim)};
            },
            u"a marked place lies outside its text"_s);
        row(
            "before the text",
            [](const Workspace &w) {
                Claim claim = w.claims().at(0);
                claim.range.start = -1;
                return std::vector{changing(w.claims().at(0), claim)};
            },
            u"a marked place lies outside its text"_s);
        row(
            "empty",
            [](const Workspace &w) {
                Claim claim = w.claims().at(0);
                claim.range.end = claim.range.start;
                return std::vector{changing(w.claims().at(0), claim)};
            },
            u"a marked place lies outside its text"_s);
        row(
            "within an emoji of the title",
            [](const Workspace &w) {
                Claim claim = w.claims().at(0);
                claim.range = {0, w.version(claim.version)->text().indexOf(u"🗞️"_s) + 1};
                return std::vector{changing(w.claims().at(0), claim)};
            },
            u"a marked place would cut a character apart"_s);
        row(
            "one article only",
            [](const Workspace &w) {
                Link link = w.links().at(0);
                link.statements = {w.statements().at(0).id, w.statements().at(1).id};
                return std::vector{changing(w.links().at(0), link)};
            },
            u"a link needs statements of two articles"_s);
        row(
            "a statement twice",
            [](const Workspace &w) {
                Link link = w.links().at(0);
                link.statements.append(link.statements.at(0));
                return std::vector{changing(w.links().at(0), link)};
            },
            u"a link names a statement twice"_s);
        row(
            "a statement of another version",
            [](const Workspace &w) {
                Claim claim = w.claims().at(0);
                claim.statement = w.statements().at(w.statements().size() - 1).id;
                return std::vector{changing(w.claims().at(0), claim)};
            },
            u"a claim names a statement of another version"_s);
        row(
            "another content",
            [](const Workspace &w) {
                ArticleVersion version = w.versions().at(0);
                version.content
                    = std::make_shared<const VersionContent>(version.content->bytes, version.text() + u"!"_s);
                return std::vector{changing(w.versions().at(0), version)};
            },
            u"it would move what other things stand on"_s);
        row(
            "a statement moved",
            [](const Workspace &w) {
                Statement statement = w.statements().at(0);
                statement.version = w.versions().at(1).id;
                return std::vector{changing(w.statements().at(0), statement)};
            },
            u"it would move what other things stand on"_s);
        row(
            "blocks that overlap",
            [](const Workspace &w) {
                ArticleVersion version = w.versions().at(0);
                version.blocks.append(version.blocks.constFirst());
                return std::vector{changing(w.versions().at(0), version)};
            },
            u"blocks of a version overlap"_s);
        row(
            "half a surrogate pair",
            [](const Workspace &w) {
                Note note = w.notes().at(0);
                note.text = u"ملاحظة "_s + QChar(0xd83d);
                return std::vector{changing(w.notes().at(0), note)};
            },
            u"a text, number or time in it is damaged"_s);
        row(
            "no time of import",
            [](const Workspace &w) {
                ArticleVersion version = w.versions().at(0);
                version.imported = {};
                return std::vector{changing(w.versions().at(0), version)};
            },
            u"a text, number or time in it is damaged"_s);
        row(
            "no number",
            [](const Workspace &w) {
                Link link = w.links().at(0);
                link.score = qQNaN();
                return std::vector{changing(w.links().at(0), link)};
            },
            u"a text, number or time in it is damaged"_s);
    }
    void refusesEditsThatBreakARule()
    {
        QFETCH(const std::function<std::vector<AnyEdit>(const Workspace &)>, edits);
        QFETCH(const QString, why);
        TestStore store;
        m_workspace->setStore(&store);
        const Snapshot before(*m_workspace);
        const auto done = m_workspace->apply(Change{.edits = edits(*m_workspace)});
        QVERIFY(!done);
        QCOMPARE(done.error().why, why);
        QCOMPARE(store.asked, 0);
        QCOMPARE(Snapshot(*m_workspace).difference(before), QString());
        m_workspace->setStore(nullptr);
    }

    void namesTheThingOfEachFault()
    {
        Claim outside = m_workspace->claims().at(0);
        outside.range.end = 1'000'000;
        const Note lost{NoteId::create(), QUuid::createUuid(), u"أين؟"_s};
        const QList<EditFault> faults
            = faultsOf(*m_workspace, {changing(m_workspace->claims().at(0), outside), inserting(lost)});
        QCOMPARE(faults,
                 (QList<EditFault>{{outside.id.uuid(), u"a marked place lies outside its text"_s},
                                   {outside.id.uuid(), u"a claim lies outside its statement"_s},
                                   {lost.id.uuid(), u"something would refer to what is not there"_s}}));
    }

    void givesTheWordsOfThings()
    {
        const Statement &statement = m_workspace->statements().at(0);
        QVERIFY(m_workspace->textOf(statement.id).startsWith("Police"_L1));
        QCOMPARE(m_workspace->textOf(StatementId()), QString());
        QCOMPARE(m_workspace->textOf(ArticleVersionId(), {0, 1}), QString());
        QCOMPARE(m_workspace->articleOf(statement.version)->name, u"الأول"_s);
        QCOMPARE(m_workspace->articleOf({}), nullptr);
        QVERIFY(m_workspace->holds(statement.id.uuid()));
        QVERIFY(!m_workspace->holds(statement.version.uuid()));
    }

private:
    const Link &link() const { return m_workspace->links().at(0); }

    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
