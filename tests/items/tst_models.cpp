// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/articlemodel.h"
#include "models/items/claimmodel.h"
#include "models/items/discrepancymodel.h"
#include "models/items/linkmodel.h"
#include "models/items/rowtext.h"
#include "models/items/statementmodel.h"
#include "models/workspace/history.h"
#include "tests/support/generatedarticle.h"
#include "tests/support/randomeditor.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar RightToLeftIsolate(0x2067);
constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

/// An article whose one sentence is its text.
NewArticle oneSentence(const QString &outlet, Direction direction, const QString &text)
{
    NewArticle made;
    made.article = {.outlet = outlet, .direction = direction};
    made.version = {.mediaType = u"text/plain"_s,
                    .imported = QDateTime::currentDateTimeUtc(),
                    .content = std::make_shared<const VersionContent>(text.toUtf8(), text)};
    made.statements = {{.range = {0, text.size()}, .sentence = 1, .worthiness = 0.25}};
    return made;
}

QString textAt(const QAbstractItemModel &model, int row, int role = Qt::DisplayRole)
{
    return model.index(row, 0).data(role).toString();
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_history = std::make_unique<History>(m_workspace.get(), u"محرّر"_s);
        QVERIFY(m_history->perform(
            addArticles(*m_workspace,
                        {oneSentence(u"صدى المرفأ"_s, Direction::RightToLeft, u"قُتل 27 (BBC)\n أمس"_s),
                         oneSentence(u"Gazette"_s, Direction::LeftToRight, u"Killed 30 قتيلا"_s)})));
    }

    void stayModelsUnderRandomEdits()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            Workspace workspace;
            History history(&workspace, u"محرّر"_s);
            ArticleModel articles(&workspace);
            StatementModel statements(&workspace);
            ClaimModel claims(&workspace);
            LinkModel links(&workspace);
            DiscrepancyModel discrepancies(&workspace);
            const QList<QAbstractItemModel *> models{&articles, &statements, &claims, &links, &discrepancies};
            std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
            for (QAbstractItemModel *model : models)
                testers.push_back(std::make_unique<QAbstractItemModelTester>(
                    model, QAbstractItemModelTester::FailureReportingMode::QtTest));
            // Views ask for any role of any row at every signal, also while a Change is half done.
            const auto askAll = [&models] {
                for (const QAbstractItemModel *model : models) {
                    for (int row = 0; row < model->rowCount(); row += 7) {
                        for (int role = Qt::UserRole; role < TableModel::FirstOwnRole + 8; ++role)
                            std::ignore = model->index(row, 0).data(role);
                        QVERIFY(!textAt(*model, row, Qt::AccessibleTextRole).isEmpty());
                    }
                }
            };
            for (const QAbstractItemModel *model : models) {
                connect(model, &QAbstractItemModel::rowsInserted, this, askAll);
                connect(model, &QAbstractItemModel::rowsRemoved, this, askAll);
                connect(model, &QAbstractItemModel::dataChanged, this, askAll);
            }
            RandomEditor editor(workspace, seed);
            for (int step = 0; step < 60; ++step)
                std::ignore = editor.step(history);
            QCOMPARE(articles.rowCount(), workspace.articles().size());
            QCOMPARE(statements.rowCount(), workspace.statements().size());
            QCOMPARE(claims.rowCount(), workspace.claims().size());
            QCOMPARE(links.rowCount(), workspace.links().size());
            QCOMPARE(discrepancies.rowCount(), workspace.discrepancies().size());
        }
    }

    void tellOfAnImportOnce()
    {
        QRandomGenerator random(1);
        const NewArticle added = generatedArticle(random, u"ثالث third"_s, 50);
        StatementModel statements(m_workspace.get());
        ClaimModel claims(m_workspace.get());
        ArticleModel articles(m_workspace.get());
        const QSignalSpy statementRows(&statements, &QAbstractItemModel::rowsInserted);
        const QSignalSpy claimRows(&claims, &QAbstractItemModel::rowsInserted);
        const QSignalSpy articleRows(&articles, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(&statements, &QAbstractItemModel::dataChanged);
        QVERIFY(m_history->perform(addArticles(*m_workspace, {added})));
        QCOMPARE(statementRows.count(), 1);
        QCOMPARE(statementRows.at(0).at(1).toInt(), 2);
        QCOMPARE(statementRows.at(0).at(2).toInt(), 1 + int(added.statements.size()));
        QCOMPARE(claimRows.count(), 1);
        QCOMPARE(articleRows.count(), 1);
        QCOMPARE(changed.count(), 0);
        const QSignalSpy removed(&statements, &QAbstractItemModel::rowsRemoved);
        m_history->undo();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(1).toInt(), 2);
    }

    void tellWhichRowChanged()
    {
        linkBoth();
        LinkModel links(m_workspace.get());
        const QSignalSpy changed(&links, &QAbstractItemModel::dataChanged);
        QVERIFY(m_history->perform(setLinkTitle(*m_workspace, link(), u"القتلى"_s)));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), links.indexOf(link()));
        QCOMPARE(textAt(links, 0), FirstStrongIsolate + u"القتلى"_s + PopIsolate);
    }

    // Reading order is by the article's place on the board, so that a proxy has to sort anew.
    void followTheirArticles()
    {
        linkBoth();
        StatementModel statements(m_workspace.get());
        LinkModel links(m_workspace.get());
        const QSignalSpy changed(&statements, &QAbstractItemModel::dataChanged);
        const QSignalSpy linksChanged(&links, &QAbstractItemModel::dataChanged);
        const auto isInOrder = [&statements] {
            return statements.index(0).data(TableModel::SortRole).toLongLong()
                < statements.index(1).data(TableModel::SortRole).toLongLong();
        };
        QVERIFY(isInOrder());
        QVERIFY(m_history->perform(moveArticle(*m_workspace, m_workspace->articles().at(0).id, 1)));
        QVERIFY(!isInOrder());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(linksChanged.count(), 1);
    }

    void isolateTheWordsOfArticles_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Direction>("direction");
        QTest::newRow("Arabic with Latin, on one line")
            << 0 << RightToLeftIsolate + u"قُتل 27 (BBC) أمس"_s + PopIsolate << Direction::RightToLeft;
        QTest::newRow("Latin with Arabic")
            << 1 << LeftToRightIsolate + u"Killed 30 قتيلا"_s + PopIsolate << Direction::LeftToRight;
    }
    void isolateTheWordsOfArticles()
    {
        QFETCH(const int, row);
        QFETCH(const QString, text);
        QFETCH(const Direction, direction);
        const StatementModel statements(m_workspace.get());
        const QModelIndex index = statements.index(row);
        QCOMPARE(index.data().toString(), text);
        QCOMPARE(index.data(StatementModel::DirectionRole).toInt(), int(direction));
        QCOMPARE(index.data(StatementModel::WorthinessRole).toDouble(), 0.25);
        QCOMPARE(index.data(StatementModel::ArticleRole).toUuid(), m_workspace->articles().at(row).id.uuid());
        QVERIFY(statements.idAt(index) == m_workspace->statements().at(row).id);
        QCOMPARE(statements.indexOf(statements.idAt(index)), index);
        QVERIFY(statements.idAt({}).isNull());
        QVERIFY(!statements.indexOf({}).isValid());
    }

    void headArticlesAndClaims()
    {
        const ArticleModel articles(m_workspace.get());
        QCOMPARE(textAt(articles, 0), RightToLeftIsolate + u"صدى المرفأ"_s + PopIsolate);
        QVERIFY(
            m_history->perform(markClaim(*m_workspace, m_workspace->versions().at(0).id, {5, 7}, ClaimKind::Quantity)));
        const ClaimModel claims(m_workspace.get());
        QCOMPARE(textAt(claims, 0), RightToLeftIsolate + u"27"_s + PopIsolate);
        QCOMPARE(textAt(claims, 0, Qt::AccessibleTextRole),
                 u"Quantity: "_s + RightToLeftIsolate + u"27"_s + PopIsolate);
    }

    void countDiscrepanciesThatAreNotRejected()
    {
        linkBoth();
        LinkModel links(m_workspace.get());
        const auto count = [&links] { return links.index(0).data(LinkModel::DiscrepancyCountRole).toInt(); };
        const QSignalSpy changed(&links, &QAbstractItemModel::dataChanged);
        QCOMPARE(count(), 0);
        QVERIFY(m_history->perform(markDiscrepancy(*m_workspace, link(), {})));
        QCOMPARE(count(), 1);
        QCOMPARE(changed.count(), 1);
        const DiscrepancyId first = m_workspace->discrepancies().at(0).id;
        QVERIFY(m_history->perform(markDiscrepancy(*m_workspace, link(), {.type = DiscrepancyType::Label})));
        QCOMPARE(count(), 2);
        QVERIFY(m_history->perform(decideDiscrepancy(*m_workspace, first, Decision::Rejected)));
        QCOMPARE(count(), 1);
        QCOMPARE(changed.count(), 3);
        QVERIFY(m_history->perform(removeDiscrepancy(*m_workspace, m_workspace->discrepancies().at(1).id)));
        QCOMPARE(count(), 0);
        QCOMPARE(changed.count(), 4);
        m_history->undo();
        m_history->undo();
        QCOMPARE(count(), 2);
    }

    void describeDiscrepancies()
    {
        linkBoth();
        const Statement &statement = m_workspace->statements().at(0);
        QVERIFY(m_history->perform(
            markDiscrepancy(*m_workspace, link(), {.note = u"٢٧ أم 30؟"_s}, {{statement.version, {5, 7}}})));
        const DiscrepancyModel discrepancies(m_workspace.get());
        QCOMPARE(textAt(discrepancies, 0), u"Figure"_s);
        QCOMPARE(textAt(discrepancies, 0, DiscrepancyModel::SummaryRole), u"Notable, Open"_s);
        QCOMPARE(textAt(discrepancies, 0, Qt::AccessibleTextRole),
                 u"Figure, Notable, Open. "_s + FirstStrongIsolate + u"٢٧ أم 30؟"_s + PopIsolate);
        QVERIFY(m_history->perform(
            decideDiscrepancy(*m_workspace, m_workspace->discrepancies().at(0).id, Decision::Rejected)));
        QCOMPARE(textAt(discrepancies, 0, DiscrepancyModel::SummaryRole), u"Notable, Rejected"_s);
    }

    void giveTheWordsOfALink()
    {
        linkBoth();
        const LinkModel links(m_workspace.get());
        const QString arabic = RightToLeftIsolate + u"قُتل 27 (BBC) أمس"_s + PopIsolate;
        const QString english = LeftToRightIsolate + u"Killed 30 قتيلا"_s + PopIsolate;
        QCOMPARE(textAt(links, 0), arabic);
        QCOMPARE(textAt(links, 0, Qt::AccessibleTextRole), u"Confirmed, "_s + arabic + u" — "_s + english);
        QCOMPARE(textAt(links, 0, TableModel::FootRole), QString());
    }

    // Who cannot point at a link with a mouse reads or hears why it was suggested as well.
    void sayWhatSpeaksForALink()
    {
        SuggestedLink suggested;
        suggested.link.statements = {m_workspace->statements().at(0).id, m_workspace->statements().at(1).id};
        suggested.link.reasons = {{.a = u"BBC"_s, .b = u"بي بي سي"_s}, {.a = u"قتيل"_s, .b = u"killed"_s}};
        QVERIFY(m_history->perform(suggestLinks(*m_workspace, {suggested})));
        const LinkModel links(m_workspace.get());
        const auto set = [](const QString &words) { return FirstStrongIsolate + words + PopIsolate; };
        const QString why = textAt(links, 0, TableModel::FootRole);
        QVERIFY(why.contains(set(u"BBC"_s) + u" – "_s + set(u"بي بي سي"_s)));
        QVERIFY(why.contains(set(u"قتيل"_s) + u" – "_s + set(u"killed"_s)));
        QVERIFY(textAt(links, 0, Qt::AccessibleTextRole).endsWith(why));
    }

    void nameEveryValue()
    {
        for (int kind = 0; kind <= int(ClaimKind::Certainty); ++kind)
            QVERIFY(!claimKindText(ClaimKind(kind)).isEmpty());
        for (int kind = 0; kind <= int(ArtefactKind::MissingSpace); ++kind)
            QVERIFY(!artefactKindText(ArtefactKind(kind)).isEmpty());
        QSet<QString> types;
        for (const DiscrepancyType type : discrepancyTypes())
            types.insert(discrepancyTypeText(type));
        QCOMPARE(types.size(), discrepancyTypes().size());
    }

private:
    void linkBoth()
    {
        QVERIFY(m_history->perform(
            linkStatements(*m_workspace, {m_workspace->statements().at(0).id, m_workspace->statements().at(1).id})));
    }
    LinkId link() const { return m_workspace->links().at(0).id; }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<History> m_history;
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "tst_models.moc"
