// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changes.h"
#include "models/workspace/history.h"
#include "widgets/coverage/coveragemarks.h"
#include "widgets/selection/places.h"

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
    Statement statement;
    statement.range = {0, text.size()};
    statement.sentence = 1;
    article.statements = {statement};
    return article;
}

} // namespace

/// What a workspace shows on its board.
class TestCoverageMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLinkOfThreeArticlesJoinsNeighbours();
    void whatIsRejectedIsNotShown();
    void theCurrentThingIsSelected();
    void idsGoBothWays();
    void cutsWithinASentenceAreShown();
    void possibleFaultsAreShown();
    void placesOfADiscrepancyPreferItsPassages();

private:
    LinkId link();

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<History> m_history;
};

void TestCoverageMarks::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_history = std::make_unique<History>(m_workspace.get(), u"editor"_s);
    QVERIFY(m_history->perform(addArticles(*m_workspace,
                                           {articleOf(u"one"_s, u"en"_s, u"Ten people came."_s),
                                            articleOf(u"two"_s, u"ar"_s, u"جاء ١٠ أشخاص 😀."_s),
                                            articleOf(u"three"_s, u"fr"_s, u"Dix personnes sont venues."_s)})));
}

LinkId TestCoverageMarks::link()
{
    QList<StatementId> statements;
    for (const Statement &statement : m_workspace->statements())
        statements.append(statement.id);
    if (!m_history->perform(linkStatements(*m_workspace, statements)))
        return {};
    return m_workspace->links().at(m_workspace->links().size() - 1).id;
}

void TestCoverageMarks::aLinkOfThreeArticlesJoinsNeighbours()
{
    const LinkId id = link();
    QVERIFY(!id.isNull());
    const CoverageMarks coverage = marksOf(*m_workspace, {});
    QCOMPARE(coverage.connectors.size(), 2);
    QCOMPARE(coverage.connectors[0].to, coverage.connectors[1].from);
    for (const Article &article : m_workspace->articles()) {
        const QList<Mark> marks = coverage.marks.value(article.id);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].id, markId(id));
        QCOMPARE(marks[0].label, u"1"_s);
        QCOMPARE(marks[0].state, Mark::State::Confirmed);
    }
}

void TestCoverageMarks::whatIsRejectedIsNotShown()
{
    const LinkId id = link();
    QVERIFY(m_history->perform(decideLink(*m_workspace, id, Decision::Rejected)));
    const CoverageMarks coverage = marksOf(*m_workspace, {});
    QVERIFY(coverage.connectors.isEmpty());
    for (const QList<Mark> &marks : coverage.marks)
        QVERIFY(marks.isEmpty());
}

void TestCoverageMarks::theCurrentThingIsSelected()
{
    const LinkId id = link();
    QVERIFY(m_history->perform(markDiscrepancy(*m_workspace, id, {})));
    const DiscrepancyId discrepancy = m_workspace->discrepancies().at(0).id;
    for (const Thing &thing : {Thing(id), Thing(discrepancy)}) {
        const CoverageMarks coverage = marksOf(*m_workspace, thing);
        QVERIFY(coverage.connectors[0].selected);
        QVERIFY(coverage.connectors[0].conflict);
    }
    QVERIFY(!marksOf(*m_workspace, {}).connectors[0].selected);
}

void TestCoverageMarks::idsGoBothWays()
{
    for (const Thing &thing :
         {Thing(ClaimId::create()), Thing(LinkId::create()), Thing(DiscrepancyId::create()), Thing()})
        QVERIFY(thingOfMark(markId(thing)) == thing);
    QVERIFY(thingOfMark(u"something else"_s) == Thing());
}

void TestCoverageMarks::cutsWithinASentenceAreShown()
{
    const Statement arabic = m_workspace->statements().at(1);
    const ArticleId article = m_workspace->articleOf(arabic.version)->id;
    QVERIFY(m_history->perform(splitStatement(*m_workspace, arabic.id, 4)));
    const CoverageMarks coverage = marksOf(*m_workspace, {});
    QCOMPARE(coverage.marks.size(), 1);
    const QList<Mark> marks = coverage.marks.value(article);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].layer, Mark::Layer::Cut);
    QCOMPARE(marks[0].range, (TextRange{3, 4})); // the blank between
    QVERIFY(marks[0].id.isEmpty() && !marks[0].description.isEmpty());
}

void TestCoverageMarks::possibleFaultsAreShown()
{
    NewArticle broken = articleOf(u"four"_s, u"ar"_s, u"قالت الوزارة . . BBC."_s);
    broken.version.artefacts = {{ArtefactKind::DoubledStop, {13, 16}}};
    QVERIFY(m_history->perform(addArticles(*m_workspace, {broken})));
    const CoverageMarks coverage = marksOf(*m_workspace, {});
    const QList<Mark> marks = coverage.marks.value(m_workspace->articles().at(3).id);
    QCOMPARE(coverage.marks.size(), 1);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].layer, Mark::Layer::Artefact);
    QCOMPARE(marks[0].range, (TextRange{13, 16}));
    QCOMPARE(marks[0].description, u"Possible translation or scraping fault: two full stops"_s);
}

void TestCoverageMarks::placesOfADiscrepancyPreferItsPassages()
{
    const LinkId id = link();
    const Article &arabic = m_workspace->articles().at(1);
    const QList<Passage> passages{{arabic.version, {4, 6}}};
    QVERIFY(m_history->perform(markDiscrepancy(*m_workspace, id, {}, passages)));
    const auto places = placesOf(*m_workspace, m_workspace->discrepancies().at(0).id);
    QCOMPARE(places.size(), 3);
    QCOMPARE(places.value(arabic.id), (TextRange{4, 6}));
}

QTEST_MAIN(TestCoverageMarks)
#include "tst_coveragemarks.moc"
