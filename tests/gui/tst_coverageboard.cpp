// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changes.h"
#include "models/workspace/history.h"
#include "widgets/board/articlepane.h"
#include "widgets/board/articleview.h"
#include "widgets/coverage/coverageboard.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

NewArticle articleOf(const QString &name, const QString &language, const QString &text)
{
    NewArticle article;
    article.article.name = name;
    article.article.language = language;
    article.article.direction = directionOfLanguage(language);
    article.version.imported = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
    article.version.content = std::make_shared<const VersionContent>(text.toUtf8(), text);
    article.version.blocks = {Block{BlockKind::Paragraph, {0, text.size()}, article.article.direction}};
    return article;
}

} // namespace

/// What the board of a workspace shows while articles are hidden and shown.
class TestCoverageBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToShowWhatIsHidden();
    void selectsWhatIsCurrent();
};

void TestCoverageBoard::offersToShowWhatIsHidden()
{
    Workspace workspace;
    History history(&workspace, u"محرّرة"_s);
    CurrentThing current;
    CoverageBoard board(&workspace, &current);
    board.show();
    auto *showAll = board.findChild<QPushButton *>(u"emptyBoardShowAll"_s);
    board.showNow();
    QVERIFY(!showAll->isVisible());

    QVERIFY(history.perform(addArticles(
        workspace,
        {articleOf(u"one"_s, u"en"_s, u"Ten people came."_s), articleOf(u"two"_s, u"ar"_s, u"جاء ١٠ أشخاص 😀."_s)})));
    for (const Article &article : workspace.articles()) {
        board.showNow();
        QVERIFY(!showAll->isVisible());
        QVERIFY(history.perform(setArticleHidden(workspace, article.id, true)));
    }
    board.showNow();
    QVERIFY(board.paneKeys().isEmpty());
    QVERIFY(showAll->isVisible());
    const QSignalSpy wanted(&board, &Board::showAllRequested);
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);

    history.undo();
    board.showNow();
    QVERIFY(!showAll->isVisible());
    QCOMPARE(board.paneKeys().size(), 1);
}

void TestCoverageBoard::selectsWhatIsCurrent()
{
    Workspace workspace;
    History history(&workspace, u"محرّرة"_s);
    CurrentThing current;
    CoverageBoard board(&workspace, &current);
    QVERIFY(history.perform(addArticles(workspace, {articleOf(u"two"_s, u"ar"_s, u"جاء ١٠ أشخاص 😀."_s)})));
    const ArticleVersionId version = workspace.versions().at(0).id;
    for (const TextRange range : {TextRange{0, 3}, TextRange{4, 6}})
        QVERIFY(history.perform(markClaim(workspace, version, range, ClaimKind::Quantity)));
    board.showNow();
    const ArticleView *view = board.pane(board.paneKeys().constFirst())->view();
    const auto selected = [view] {
        QStringList ids;
        for (const Mark &mark : view->marks()) {
            if (mark.selected)
                ids.append(mark.id);
        }
        return ids;
    };
    QCOMPARE(selected(), QStringList());
    for (const Claim &claim : workspace.claims()) {
        current.choose(claim.id);
        QCOMPARE(selected(), QStringList{markId(claim.id)});
    }
    current.clear();
    QCOMPARE(selected(), QStringList());
    // What changed before the choice is shown with it.
    QVERIFY(history.perform(markClaim(workspace, version, {7, 12}, ClaimKind::Name)));
    current.choose(workspace.claims().at(2).id);
    QCOMPARE(view->marks().size(), 3);
    QCOMPARE(selected(), QStringList{markId(workspace.claims().at(2).id)});
}

QTEST_MAIN(TestCoverageBoard)
#include "tst_coverageboard.moc"
