// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/discrepancymodel.h"
#include "models/items/linkmodel.h"
#include "models/workspace/changes.h"
#include "models/workspace/history.h"
#include "widgets/lists/thinglist.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

constexpr int Links = 8;

/// An article of Links statements, one paragraph each.
NewArticle articleOf(const QString &name, const QString &language, const QString &sentence)
{
    NewArticle article;
    article.article.name = name;
    article.article.language = language;
    article.article.direction = directionOfLanguage(language);
    QString text;
    for (int i = 0; i < Links; ++i) {
        Statement statement;
        statement.range = {text.size(), text.size() + sentence.size()};
        statement.sentence = i + 1;
        article.statements.append(statement);
        text += sentence + u'\n';
    }
    article.version.imported = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
    article.version.content = std::make_shared<const VersionContent>(text.toUtf8(), text);
    article.version.blocks = {Block{BlockKind::Paragraph, {0, text.size()}, article.article.direction}};
    return article;
}

} // namespace

/// The editor's place in a list of things, through all that happens to its rows.
class TestThingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rejectingLeavesNoneOut_data();
    void rejectingLeavesNoneOut();
    void goesBackToTheOneBefore();
    void goesOnAfterNothingIsCurrent();
    void undoBringsThePlaceBack();
    void rowsThatGoChooseNothing();
    void beginsAtEitherEnd();
    void choosesOnceForEachThingTheEditorDoes();
    void aRowGrowsWithItsWords();

private:
    /// Which of the links is current, counted in reading order; -1 for none.
    int current() const;
    void reject();
    void clickRow(int row);

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<History> m_history;
    std::unique_ptr<CurrentThing> m_current;
    std::unique_ptr<LinkModel> m_model;
    std::unique_ptr<ThingList> m_list;
    QList<LinkId> m_links;
};

void TestThingList::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_history = std::make_unique<History>(m_workspace.get(), u"محرّرة"_s);
    QVERIFY(m_history->perform(addArticles(*m_workspace,
                                           {articleOf(u"one"_s, u"en"_s, u"Ten people came."_s),
                                            articleOf(u"two"_s, u"ar"_s, u"جاء ١٠ أشخاص (BBC) 😀."_s)})));
    for (int i = 0; i < Links; ++i) {
        QVERIFY(m_history->perform(linkStatements(
            *m_workspace, {m_workspace->statements().at(i).id, m_workspace->statements().at(i + Links).id})));
    }
    m_links.clear();
    for (const Link &link : m_workspace->links())
        m_links.append(link.id);
    m_current = std::make_unique<CurrentThing>();
    m_model = std::make_unique<LinkModel>(m_workspace.get());
    m_list = std::make_unique<ThingList>(
        m_model.get(), m_current.get(), [](const QUuid &id) { return Thing(LinkId(id)); }, u"Nothing."_s);
    m_list->resize(400, 1200);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

void TestThingList::cleanup()
{
    m_list.reset();
    m_model.reset();
    m_current.reset();
    m_history.reset();
    m_workspace.reset();
}

int TestThingList::current() const { return int(m_links.indexOf(m_current->as<Link>())); }

void TestThingList::reject()
{
    QVERIFY(m_history->perform(decideLink(*m_workspace, m_current->as<Link>(), Decision::Rejected)));
    QCoreApplication::processEvents();
}

void TestThingList::clickRow(int row)
{
    QListView *view = m_list->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
}

void TestThingList::rejectingLeavesNoneOut_data()
{
    QTest::addColumn<bool>("inList");
    QTest::newRow("from a pane") << false;
    QTest::newRow("with the arrow keys in the list") << true;
}

void TestThingList::rejectingLeavesNoneOut()
{
    QFETCH(const bool, inList);
    if (inList)
        m_list->view()->setFocus();
    for (int i = 0; i < Links; ++i) {
        if (inList)
            QTest::keyClick(m_list->view(), Qt::Key_Down);
        else
            m_list->step(1);
        QCOMPARE(current(), i);
        reject();
        QCOMPARE(current(), i);
        QVERIFY(!m_list->view()->selectionModel()->hasSelection());
    }
    QCOMPARE(m_list->view()->model()->rowCount(), 0);
}

void TestThingList::goesBackToTheOneBefore()
{
    clickRow(3);
    QCOMPARE(current(), 3);
    reject();
    m_list->step(-1);
    QCOMPARE(current(), 2);
    reject();
    QTest::keyClick(m_list->view(), Qt::Key_Up);
    QCOMPARE(current(), 1);
    m_list->step(1);
    QCOMPARE(current(), 4);
}

void TestThingList::goesOnAfterNothingIsCurrent()
{
    clickRow(3);
    m_current->clear();
    QVERIFY(!m_list->view()->selectionModel()->hasSelection());
    m_list->step(1);
    QCOMPARE(current(), 4);
    QVERIFY(m_history->perform(removeLink(*m_workspace, m_current->as<Link>())));
    m_current->clear();
    // What goes before the place moves it along.
    QVERIFY(m_history->perform(removeLink(*m_workspace, m_links.at(0))));
    m_list->step(1);
    QCOMPARE(current(), 5);
}

void TestThingList::undoBringsThePlaceBack()
{
    clickRow(2);
    reject();
    m_history->undo();
    QCoreApplication::processEvents();
    QCOMPARE(current(), 2);
    QCOMPARE(m_list->view()->currentIndex().row(), 2);
    QVERIFY(m_list->view()->selectionModel()->hasSelection());
    m_list->step(1);
    QCOMPARE(current(), 3);
}

void TestThingList::rowsThatGoChooseNothing()
{
    m_list->view()->setFocus();
    QTRY_VERIFY(m_list->view()->hasFocus());
    clickRow(0);
    const QSignalSpy chosen(m_current.get(), &CurrentThing::chosen);
    QVERIFY(m_history->perform(removeArticle(*m_workspace, m_workspace->articles().at(0).id)));
    QCoreApplication::processEvents();
    m_history->undo();
    QCoreApplication::processEvents();
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_list->view()->model()->rowCount(), Links);
}

void TestThingList::beginsAtEitherEnd()
{
    m_list->step(-1);
    QCOMPARE(current(), Links - 1);
    m_list->step(1);
    QCOMPARE(current(), Links - 1);
    clickRow(0);
    m_list->step(-1);
    QCOMPARE(current(), 0);
}

void TestThingList::choosesOnceForEachThingTheEditorDoes()
{
    m_list->view()->setFocus();
    QTRY_VERIFY(m_list->view()->hasFocus());
    const QSignalSpy chosen(m_current.get(), &CurrentThing::chosen);
    clickRow(1);
    QCOMPARE(chosen.count(), 1);
    m_list->step(1);
    QCOMPARE(chosen.count(), 2);
    QTest::keyClick(m_list->view(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(current(), 3);
    QTest::keyClick(m_list->view(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 4);
    QCOMPARE(current(), 3);
    QTest::keyClick(m_list->view(), Qt::Key_End);
    QCOMPARE(chosen.count(), 5);
    QCOMPARE(current(), Links - 1);
    QTest::keyClick(m_list->view(), Qt::Key_End);
    QCOMPARE(chosen.count(), 5);
}

void TestThingList::aRowGrowsWithItsWords()
{
    QVERIFY(m_history->perform(markDiscrepancy(*m_workspace, m_links.at(0), {})));
    DiscrepancyModel model(m_workspace.get());
    ThingList list(&model, m_current.get(), [](const QUuid &id) { return Thing(DiscrepancyId(id)); }, u"Nothing."_s);
    list.show();
    const auto height = [&list] { return list.view()->sizeHintForRow(0); };
    const int before = height();
    QCOMPARE(height(), before);
    const DiscrepancyId id = m_workspace->discrepancies().at(0).id;
    QVERIFY(m_history->perform(editDiscrepancy(*m_workspace, id, {.note = u"٢٧ أم 30؟"_s})));
    QVERIFY(height() > before);
    m_history->undo();
    QCOMPARE(height(), before);
}

QTEST_MAIN(TestThingList)
#include "tst_thinglist.moc"
