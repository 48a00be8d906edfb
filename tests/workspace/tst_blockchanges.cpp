// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking a left-over of the page into the article and setting a block aside, with what stands in it.

#include "models/analysis/analysis.h"
#include "models/workspace/changes.h"
#include "models/workspace/editplace.h"
#include "models/workspace/workspace.h"
#include "tests/support/snapshot.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// An article of these lines, its kinds as given; paragraphs hold what the engine finds in them.
NewArticle articleOf(const QString &name, const QString &language, const QList<std::pair<BlockKind, QString>> &lines)
{
    NewArticle made;
    made.article = {.name = name, .language = language, .direction = directionOfLanguage(language)};
    QString text;
    for (const auto &[kind, line] : lines) {
        made.version.blocks.append({kind, {text.size(), text.size() + line.size()}, made.article.direction});
        text += line + u'\n';
    }
    made.version.mediaType = u"text/plain"_s;
    made.version.imported = QDateTime::currentDateTimeUtc();
    made.version.content = std::make_shared<const VersionContent>(text.toUtf8(), text);
    for (const Block &block : std::as_const(made.version.blocks)) {
        if (block.kind != BlockKind::Paragraph)
            continue;
        const BlockContent content = analyseBlock(made.article, made.version, block);
        made.statements += content.statements;
        made.claims += content.claims;
    }
    return made;
}

QString whyOf(const Expected<Change> &change) { return change ? QString() : change.error().why; }

} // namespace

class BlockChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        apply(
            addArticles(*m_workspace,
                        {articleOf(u"ar"_s, u"ar"_s,
                                   {{BlockKind::Title, u"انهيار جسر Tarn"_s},
                                    {BlockKind::Paragraph, u"قالت الشرطة إن 15 شخصا أصيبوا. وانهار الجسر."_s},
                                    {BlockKind::Boilerplate, u"وقالت وكالة BBC إن ٢٧ شخصا قتلوا 🌉. ولم تؤكد ذلك."_s}}),
                         articleOf(u"en"_s, u"en"_s, {{BlockKind::Paragraph, u"Police said 15 people were hurt."_s}}),
                         articleOf(u"fr"_s, u"fr"_s, {{BlockKind::Paragraph, u"Le pont de Tarn est tombé."_s}})}));
    }

    void findsTheBlockOfAPlace_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("block");
        QTest::newRow("start of the title") << qsizetype(0) << qsizetype(0);
        QTest::newRow("end of the title, mixed direction") << qsizetype(15) << qsizetype(0);
        QTest::newRow("start of the Arabic paragraph") << qsizetype(16) << qsizetype(1);
        QTest::newRow("before the text") << qsizetype(-1) << qsizetype(-1);
        QTest::newRow("past the text") << qsizetype(1000) << qsizetype(-1);
    }
    void findsTheBlockOfAPlace()
    {
        QFETCH(const qsizetype, position);
        QFETCH(const qsizetype, block);
        QCOMPARE(blockAt(m_workspace->versions().at(0), position), block);
    }

    void takesABlockInWithWhatIsInIt()
    {
        const TextRange block = m_workspace->versions().at(0).blocks.at(2).range;
        const qsizetype number = m_workspace->versions().at(0).text().indexOf(u"BBC"_s);
        apply(markClaim(*m_workspace, version(0), {number, number + 3}, ClaimKind::Name));
        const ClaimId marked = m_workspace->claims().at(m_workspace->claims().size() - 1).id;
        QVERIFY(m_workspace->claims().find(marked)->statement.isNull());
        QCOMPARE(statements(0), (QStringList{u"قالت الشرطة إن 15 شخصا أصيبوا."_s, u"وانهار الجسر."_s}));
        const int claims = m_workspace->claims().size();

        const auto change = takeIn(0, 2);
        QVERIFY(change);
        const auto place = placeOf(*m_workspace, *change);
        QVERIFY(place);
        QCOMPARE(place->range, block);
        apply(change);
        QCOMPARE(m_workspace->versions().at(0).blocks.at(2).kind, BlockKind::Paragraph);
        QCOMPARE(statements(0),
                 (QStringList{u"قالت الشرطة إن 15 شخصا أصيبوا."_s, u"وانهار الجسر."_s,
                              u"وقالت وكالة BBC إن ٢٧ شخصا قتلوا 🌉."_s, u"ولم تؤكد ذلك."_s}));
        QCOMPARE_GT(m_workspace->claims().size(), claims);
        // What was marked before hangs on the statement that came in, and is not there twice.
        QVERIFY(!m_workspace->claims().find(marked)->statement.isNull());
        int same = 0;
        QSet<int> sentences;
        for (const Claim &claim : m_workspace->claims())
            same += claim.version == version(0) && claim.range == TextRange{number, number + 3}
                    && claim.kind == ClaimKind::Name
                ? 1
                : 0;
        for (const Statement &statement : m_workspace->statements()) {
            if (statement.version == version(0))
                sentences.insert(statement.sentence);
        }
        QCOMPARE(same, 1);
        QCOMPARE(sentences.size(), 4);
    }

    void setsABlockAsideWithAllThatHangsOnIt()
    {
        const StatementId arabic = m_workspace->statements().at(0).id;
        const StatementId english = m_workspace->statements().at(2).id;
        const StatementId french = m_workspace->statements().at(3).id;
        apply(linkStatements(*m_workspace, {arabic, english}));
        apply(linkStatements(*m_workspace, {arabic, english, french}));
        const LinkId three = m_workspace->links().at(1).id;
        apply(markDiscrepancy(*m_workspace, three, {},
                              {{version(0), m_workspace->statements().find(arabic)->range},
                               {version(1), m_workspace->statements().find(english)->range}}));
        apply(writeNote(*m_workspace, arabic.uuid(), u"ملاحظة"_s));

        const Snapshot before(*m_workspace);
        const auto change = setBlockAside(*m_workspace, version(0), 1);
        apply(change);
        QCOMPARE(m_workspace->versions().at(0).blocks.at(1).kind, BlockKind::Boilerplate);
        QCOMPARE(statements(0), QStringList());
        for (const Claim &claim : m_workspace->claims())
            QVERIFY(claim.version != version(0));
        QCOMPARE(m_workspace->links().size(), 1);
        QVERIFY(m_workspace->links().at(0).id == three);
        QVERIFY(m_workspace->links().at(0).statements == (QList<StatementId>{english, french}));
        QCOMPARE(m_workspace->discrepancies().at(0).passages.size(), 1);
        QCOMPARE(m_workspace->notes().size(), 0);
        QVERIFY(m_workspace->apply(change->inverted()));
        QCOMPARE(Snapshot(*m_workspace).difference(before), QString());
    }

    void otherBlocksKeepTheirs()
    {
        apply(takeIn(0, 2));
        const QStringList all = statements(0);
        apply(setBlockAside(*m_workspace, version(0), 1));
        QCOMPARE(statements(0), all.mid(2));
        apply(takeIn(0, 1));
        QCOMPARE(statements(0), all);
    }

    void statementsOfANothingButLeftOversStay()
    {
        NewArticle leftOver = articleOf(u"id"_s, u"id"_s, {{BlockKind::Paragraph, u"Polisi قال 15 orang terluka."_s}});
        leftOver.version.blocks.first().kind = BlockKind::Boilerplate;
        apply(addArticles(*m_workspace, {leftOver}));
        const QStringList before = statements(3);
        QCOMPARE(before.size(), 1);
        apply(takeIn(3, 0));
        QCOMPARE(statements(3), before);
        QCOMPARE(m_workspace->versions().at(3).blocks.at(0).kind, BlockKind::Paragraph);
    }

    void refusesWhatIsDoneAlready()
    {
        QCOMPARE(whyOf(setBlockAside(*m_workspace, version(0), 2)), u"the block is set aside already"_s);
        QCOMPARE(whyOf(takeIn(0, 1)), u"the block belongs to the article already"_s);
        for (const qsizetype block : {-1, 3}) {
            QCOMPARE(whyOf(setBlockAside(*m_workspace, version(0), block)), u"it is no longer in the workspace"_s);
            QCOMPARE(whyOf(takeBlockIn(*m_workspace, version(0), block, {})), u"it is no longer in the workspace"_s);
        }
        QCOMPARE(whyOf(setBlockAside(*m_workspace, ArticleVersionId::create(), 0)),
                 u"it is no longer in the workspace"_s);
    }

private:
    void apply(const Expected<Change> &change)
    {
        QVERIFY2(change, qPrintable(whyOf(change)));
        const auto done = m_workspace->apply(*change);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
    }
    Expected<Change> takeIn(int article, qsizetype block) const
    {
        const ArticleVersion &version = m_workspace->versions().at(article);
        return takeBlockIn(*m_workspace, version.id, block,
                           analyseBlock(*m_workspace->articleOf(version.id), version, version.blocks.at(block)));
    }
    ArticleVersionId version(int row) const { return m_workspace->versions().at(row).id; }
    QStringList statements(int article) const
    {
        QMap<qsizetype, QString> found;
        for (const Statement &each : m_workspace->statements()) {
            if (each.version == version(article))
                found.insert(each.range.start, m_workspace->textOf(each.id));
        }
        return found.values();
    }

    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(BlockChangesTest)
#include "tst_blockchanges.moc"
