// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/articlemodel.h"
#include "models/text/isolates.h"
#include "models/workspace/changes.h"
#include "models/workspace/history.h"
#include "widgets/coverage/coverageboard.h"
#include "widgets/lists/articlelist.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

NewArticle articleOf(const QString &name)
{
    NewArticle article;
    article.article.name = name;
    article.article.direction = directionOfText(name, Direction::LeftToRight);
    article.version.imported = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
    article.version.content = std::make_shared<const VersionContent>(name.toUtf8(), name);
    return article;
}

} // namespace

/// Which articles the list says are on the board.
class TestArticleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isInTheOrderOfTheBoard();
    void saysWhichWaitForRoom();
    void theSpaceBarAsksForTheOther();

private:
    QModelIndex row(int row) const { return m_list->findChild<QListView *>(u"rows"_s)->model()->index(row, 0); }
    Qt::CheckState stateOf(int row) const { return Qt::CheckState(this->row(row).data(Qt::CheckStateRole).toInt()); }
    ArticleId idOf(int row) const { return ArticleId(this->row(row).data(TableModel::IdRole).toUuid()); }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<History> m_history;
    std::unique_ptr<ArticleModel> m_model;
    std::unique_ptr<ArticleList> m_list;
};

void TestArticleList::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_history = std::make_unique<History>(m_workspace.get(), u"محرّرة"_s);
    QList<NewArticle> articles;
    for (int i = 0; i < CoverageBoard::MaximumPanes; ++i)
        articles.append(articleOf(u"paper %1"_s.arg(i)));
    articles.append(articleOf(u"صدى المرفأ (BBC)"_s));
    QVERIFY(m_history->perform(addArticles(*m_workspace, articles)));
    m_model = std::make_unique<ArticleModel>(m_workspace.get());
    m_list = std::make_unique<ArticleList>(m_model.get());
    m_list->show();
}

void TestArticleList::cleanup()
{
    m_list.reset();
    m_model.reset();
    m_history.reset();
    m_workspace.reset();
}

void TestArticleList::isInTheOrderOfTheBoard()
{
    const ArticleId first = idOf(0);
    QVERIFY(m_history->perform(moveArticle(*m_workspace, first, 1)));
    QVERIFY(idOf(1) == first);
}

void TestArticleList::saysWhichWaitForRoom()
{
    constexpr int last = CoverageBoard::MaximumPanes;
    const QString name = isolated(u"صدى المرفأ (BBC)"_s, Direction::RightToLeft);
    QCOMPARE(stateOf(0), Qt::Checked);
    QCOMPARE(stateOf(last - 1), Qt::Checked);
    QCOMPARE(stateOf(last), Qt::PartiallyChecked);
    QVERIFY(row(last).data().toString().startsWith(name));
    QVERIFY(row(last).data().toString() != name);
    QVERIFY(!row(last).data(Qt::ToolTipRole).toString().isEmpty());

    const QSignalSpy changed(row(0).model(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_history->perform(setArticleHidden(*m_workspace, idOf(2), true)));
    QVERIFY(std::any_of(changed.begin(), changed.end(),
                        [](const QList<QVariant> &arguments) { return arguments.at(1).toModelIndex().row() == last; }));
    QCOMPARE(stateOf(2), Qt::Unchecked);
    QCOMPARE(stateOf(last), Qt::Checked);
    QCOMPARE(row(last).data().toString(), name);
    QVERIFY(row(last).data(Qt::ToolTipRole).toString().isEmpty());
}

void TestArticleList::theSpaceBarAsksForTheOther()
{
    auto *view = m_list->findChild<QListView *>(u"rows"_s);
    QSignalSpy wanted(m_list.get(), &ArticleList::hiddenRequested);
    for (const int shown : {0, CoverageBoard::MaximumPanes}) {
        view->setCurrentIndex(row(shown));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(ArticleId(wanted.first().at(0).toUuid()), idOf(shown));
        QVERIFY(wanted.takeFirst().at(1).toBool());
    }
    QVERIFY(m_history->perform(setArticleHidden(*m_workspace, idOf(0), true)));
    view->setCurrentIndex(row(0));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!wanted.first().at(1).toBool());
}

QTEST_MAIN(TestArticleList)
#include "tst_articlelist.moc"
