// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changes.h"

#include "models/workspace/workspace.h"
#include "tests/support/generatedarticle.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// Two sentences of two articles: positions that a test can count by hand.
NewArticle smallArticle(const QString &name, const QString &text)
{
    NewArticle made;
    made.article = {.name = name, .language = u"ar"_s, .direction = Direction::RightToLeft};
    made.version = {.mediaType = u"text/plain"_s,
                    .encoding = u"UTF-8"_s,
                    .imported = QDateTime::currentDateTimeUtc(),
                    .blocks = {{BlockKind::Paragraph, {0, text.size()}, Direction::RightToLeft}},
                    .content = std::make_shared<const VersionContent>(text.toUtf8(), text)};
    const qsizetype first = text.indexOf(u". "_s) + 1;
    made.statements = {{.range = {0, first}, .sentence = 1}, {.range = {first + 1, text.size()}, .sentence = 2}};
    return made;
}

QString whyOf(const Expected<Change> &change) { return change ? QString() : change.error().why; }

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        apply(addArticles(*m_workspace,
                          {smallArticle(u"a"_s, u"قُتل ٢٧ 👩🏽‍🚒 أمس. BBC: 27 e\u0301te\u0301."_s),
                           smallArticle(u"b"_s, u"Killed 27. Hurt 30."_s),
                           smallArticle(u"c"_s, u"Tewas 27. Luka 30."_s)}));
    }

    void addsBehindTheOthers()
    {
        const NewArticle added = smallArticle(u"d"_s, u"One. Two."_s);
        NewArticle claimed = added;
        claimed.claims = {{.range = {5, 8}}, {.range = {3, 6}}};
        apply(addArticles(*m_workspace, {claimed}));
        const Article &article = m_workspace->articles().at(3);
        QCOMPARE(article.position, 3);
        QVERIFY(article.version == m_workspace->versions().at(3).id);
        QVERIFY(m_workspace->statements().at(6).version == article.version);
        QVERIFY(m_workspace->claims().at(0).statement == m_workspace->statements().at(7).id);
        QVERIFY(m_workspace->claims().at(1).statement.isNull()); // in no one statement
    }

    void marksWholeCharactersWithoutBlanks_data()
    {
        QTest::addColumn<TextRange>("selected");
        QTest::addColumn<QString>("words");
        const QString text = u"قُتل ٢٧ 👩🏽‍🚒 أمس. BBC: 27 e\u0301te\u0301."_s;
        const auto row = [&text](const char *name, qsizetype start, qsizetype length, const QString &words) {
            QVERIFY2(start >= 0, name);
            QTest::newRow(name) << TextRange{start, start + length} << words;
        };
        row("as it is", text.indexOf(u"٢٧"_s), 2, u"٢٧"_s);
        row("blanks around", text.indexOf(u" ٢٧"_s), 4, u"٢٧"_s);
        row("half an emoji", text.indexOf(u"👩🏽‍🚒"_s), 2, u"👩🏽‍🚒"_s);
        row("from within an emoji", text.indexOf(u"👩🏽‍🚒"_s) + 3, 6, u"👩🏽‍🚒 أ"_s);
        row("a letter without its accent", text.indexOf(u"e\u0301"_s), 1, u"e\u0301"_s);
        row("a letter without its diacritic", 0, 1, u"قُ"_s);
        row("past the end", text.indexOf(u"te\u0301"_s), 100, u"te\u0301."_s);
        row("from before the start", 0, 4, u"قُتل"_s);
        row("two scripts", text.indexOf(u"أمس"_s), 8, u"أمس. BBC"_s);
    }
    void marksWholeCharactersWithoutBlanks()
    {
        QFETCH(const TextRange, selected);
        QFETCH(const QString, words);
        apply(markClaim(*m_workspace, version(0), selected, ClaimKind::Quantity));
        const Claim &claim = m_workspace->claims().at(0);
        QCOMPARE(m_workspace->textOf(claim.version, claim.range), words);
        QCOMPARE(claim.origin, Origin::Person);
        QCOMPARE(claim.statement.isNull(), words.contains(u". "_s));
    }

    void refusesWhatCannotBeDone_data()
    {
        using Make = std::function<Expected<Change>(const Workspace &)>;
        QTest::addColumn<Make>("make");
        QTest::addColumn<QString>("why");
        const auto row
            = [](const char *name, const Make &make, const QString &why) { QTest::newRow(name) << make << why; };
        const QString gone = u"it is no longer in the workspace"_s;
        row("remove an article", [](const Workspace &w) { return removeArticle(w, ArticleId::create()); }, gone);
        row("move an article", [](const Workspace &w) { return moveArticle(w, ArticleId::create(), 1); }, gone);
        row("hide an article", [](const Workspace &w) { return setArticleHidden(w, {}, true); }, gone);
        row(
            "order too few", [](const Workspace &w) { return orderArticles(w, {w.articles().at(0).id}); },
            u"the order does not name every article once"_s);
        row(
            "order one twice",
            [](const Workspace &w) {
                const ArticleId first = w.articles().at(0).id;
                return orderArticles(w, {first, first, w.articles().at(1).id});
            },
            u"the order does not name every article once"_s);
        row("mark in no version", [](const Workspace &w) { return markClaim(w, {}, {0, 1}, ClaimKind::Date); }, gone);
        for (const auto &[name, range] :
             {std::pair{"mark nothing", TextRange{3, 3}}, std::pair{"mark a blank", TextRange{4, 5}},
              std::pair{"mark behind the end", TextRange{1000, 1010}}, std::pair{"mark backwards", TextRange{6, 2}}}) {
            row(
                name,
                [range = range](const Workspace &w) {
                    return markClaim(w, w.versions().at(0).id, range, ClaimKind::Date);
                },
                u"no text is selected"_s);
        }
        row("edit a claim", [](const Workspace &w) { return setClaimKind(w, {}, ClaimKind::Date); }, gone);
        row("remove a claim", [](const Workspace &w) { return removeClaim(w, {}); }, gone);
        row(
            "link nothing", [](const Workspace &w) { return linkStatements(w, {}); },
            u"a link needs statements of two different articles"_s);
        row(
            "link one Arabic article",
            [](const Workspace &w) { return linkStatements(w, {w.statements().at(0).id, w.statements().at(1).id}); },
            u"a link needs statements of two different articles"_s);
        row(
            "link what is gone",
            [](const Workspace &w) { return linkStatements(w, {w.statements().at(0).id, StatementId::create()}); },
            gone);
        row("title a link", [](const Workspace &w) { return setLinkTitle(w, {}, u"عنوان"_s); }, gone);
        row("decide on a link", [](const Workspace &w) { return decideLink(w, {}, Decision::Rejected); }, gone);
        row("remove a link", [](const Workspace &w) { return removeLink(w, {}); }, gone);
        row("mark a discrepancy", [](const Workspace &w) { return markDiscrepancy(w, {}, {}); }, gone);
        row("edit a discrepancy", [](const Workspace &w) { return editDiscrepancy(w, {}, {}); }, gone);
        row(
            "decide on a discrepancy", [](const Workspace &w) { return decideDiscrepancy(w, {}, Decision::Confirmed); },
            gone);
        row("remove a discrepancy", [](const Workspace &w) { return removeDiscrepancy(w, {}); }, gone);
        row(
            "a note on nothing", [](const Workspace &w) { return writeNote(w, QUuid::createUuid(), u"أين where"_s); },
            gone);
    }
    void refusesWhatCannotBeDone()
    {
        QFETCH(const std::function<Expected<Change>(const Workspace &)>, make);
        QFETCH(const QString, why);
        const auto change = make(*m_workspace);
        QVERIFY(!change);
        QCOMPARE(change.error().why, why);
        QVERIFY(!change.error().what.isEmpty());
    }

    void refusesTheSameClaimTwice()
    {
        apply(markClaim(*m_workspace, version(1), {7, 9}, ClaimKind::Quantity));
        QCOMPARE(whyOf(markClaim(*m_workspace, version(1), {6, 10}, ClaimKind::Event)), QString());
        QCOMPARE(whyOf(markClaim(*m_workspace, version(1), {6, 9}, ClaimKind::Quantity)),
                 u"this text is a claim of that kind already"_s);
    }

    void findsStatementsInReadingOrder_data()
    {
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("caret in the first") << TextRange{2, 2} << QList<int>{2};
        QTest::newRow("caret behind its full stop") << TextRange{10, 10} << QList<int>{2};
        QTest::newRow("caret in the second") << TextRange{11, 11} << QList<int>{3};
        QTest::newRow("caret at the end") << TextRange{19, 19} << QList<int>{3};
        QTest::newRow("across both") << TextRange{8, 12} << QList<int>{2, 3};
        QTest::newRow("only the blank between") << TextRange{10, 11} << QList<int>{};
    }
    void findsStatementsInReadingOrder()
    {
        QFETCH(const TextRange, range);
        QFETCH(const QList<int>, rows);
        QList<StatementId> expected;
        for (const int row : rows)
            expected.append(statement(row));
        QVERIFY(statementsAt(*m_workspace, version(1), range) == expected);
    }

    void movesPastWhatIsPutAway_data()
    {
        QTest::addColumn<int>("article");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("order");
        QTest::newRow("one on") << 0 << 1 << u"bac"_s;
        QTest::newRow("to the end") << 0 << 100 << u"bca"_s;
        QTest::newRow("one back") << 2 << -1 << u"acb"_s;
        QTest::newRow("as far back as can be") << 2 << std::numeric_limits<int>::min() << u"cab"_s;
        QTest::newRow("not at all") << 1 << 0 << u"abc"_s;
    }
    void movesPastWhatIsPutAway()
    {
        QFETCH(const int, article);
        QFETCH(const int, by);
        QFETCH(const QString, order);
        apply(moveArticle(*m_workspace, m_workspace->articles().at(article).id, by));
        QCOMPARE(this->order(), order);

        init();
        apply(setArticleHidden(*m_workspace, m_workspace->articles().at(1).id, true));
        apply(moveArticle(*m_workspace, m_workspace->articles().at(0).id, 1));
        QCOMPARE(this->order(), u"bca"_s);
    }

    void confirmsALinkThatWasSuggested()
    {
        apply(suggestLinks(*m_workspace, {suggestion({statement(2), statement(0)})}));
        QCOMPARE(m_workspace->links().at(0).decision, Decision::Suggested);
        apply(linkStatements(*m_workspace, {statement(0), statement(2), statement(0)}, u"القتلى"_s));
        QCOMPARE(m_workspace->links().size(), 1);
        const Link &link = m_workspace->links().at(0);
        QCOMPARE(link.decision, Decision::Confirmed);
        QCOMPARE(link.origin, Origin::Program);
        QCOMPARE(link.title, u"القتلى"_s);
        QCOMPARE(whyOf(linkStatements(*m_workspace, {statement(2), statement(0)})),
                 u"these statements are linked already"_s);
    }

    void suggestsNothingTwice()
    {
        apply(suggestLinks(*m_workspace,
                           {suggestion({statement(0), statement(2)}), suggestion({statement(2), statement(0)})}));
        QCOMPARE(m_workspace->links().size(), 1);
        apply(decideLink(*m_workspace, m_workspace->links().at(0).id, Decision::Rejected));
        QVERIFY(suggestLinks(*m_workspace, {suggestion({statement(0), statement(2)})}).edits.empty());
    }

    void suggestsNothingWithinALink()
    {
        apply(linkStatements(*m_workspace, {statement(0), statement(2), statement(4)}));
        const SuggestedLink within = suggestion({statement(4), statement(2)});
        QVERIFY(suggestLinks(*m_workspace, {within}).edits.empty());
        // One statement in common joins nothing, and of two alike the first is enough.
        const SuggestedLink across = suggestion({statement(2), statement(1)});
        apply(suggestLinks(*m_workspace, {across, suggestion({statement(1), statement(2)}), within}));
        QCOMPARE(m_workspace->links().size(), 2);
        QVERIFY(m_workspace->links().at(1).statements == (QList<StatementId>{statement(1), statement(2)}));
    }

    void claimsBelongToTheStatementAroundThem_data()
    {
        QTest::addColumn<TextRange>("claim");
        QTest::addColumn<int>("statement"); // -1 for none
        // Killed قتل. Hurt 30. Gone
        QTest::newRow("first words") << TextRange{0, 6} << 0;
        QTest::newRow("Arabic word") << TextRange{7, 10} << 0;
        QTest::newRow("whole first") << TextRange{0, 11} << 0;
        QTest::newRow("blank between") << TextRange{11, 12} << -1;
        QTest::newRow("first letter of the second") << TextRange{12, 13} << 1;
        QTest::newRow("across both, mixed direction") << TextRange{7, 16} << -1;
        QTest::newRow("whole last") << TextRange{21, 25} << 2;
    }
    void claimsBelongToTheStatementAroundThem()
    {
        QFETCH(const TextRange, claim);
        QFETCH(const int, statement);
        NewArticle article = smallArticle(u"d"_s, u"Killed قتل. Hurt 30. Gone"_s);
        article.statements = {{.range = {0, 11}}, {.range = {12, 20}}, {.range = {21, 25}}};
        article.claims = {{.range = claim}};
        setIdentifiers(article);
        QVERIFY(article.claims.first().statement
                == (statement < 0 ? StatementId() : article.statements.at(statement).id));
    }

    void confirmsWithAMarkedDiscrepancy()
    {
        apply(suggestLinks(*m_workspace, {suggestion({statement(0), statement(2)})}));
        QCOMPARE(m_workspace->discrepancies().at(0).decision, Decision::Suggested);
        apply(markDiscrepancy(*m_workspace, m_workspace->links().at(0).id, {.note = u"٢٧ أم 30"_s}));
        QCOMPARE(m_workspace->links().at(0).decision, Decision::Confirmed);
        QCOMPARE(m_workspace->discrepancies().at(1).origin, Origin::Person);
        apply(editDiscrepancy(*m_workspace, m_workspace->discrepancies().at(0).id, {.severity = Severity::Serious}));
        QCOMPARE(m_workspace->discrepancies().at(0).decision, Decision::Confirmed);
        QCOMPARE(m_workspace->discrepancies().at(0).severity, Severity::Serious);
    }

    void removesAnArticleWithAllThatHangsOnIt()
    {
        apply(linkStatements(*m_workspace, {statement(0), statement(2)}));
        apply(linkStatements(*m_workspace, {statement(0), statement(3), statement(4)}));
        const LinkId pair = m_workspace->links().at(0).id;
        const LinkId three = m_workspace->links().at(1).id;
        apply(markDiscrepancy(*m_workspace, pair, {}));
        apply(markDiscrepancy(*m_workspace, three, {}, {{version(0), {0, 4}}, {version(1), {0, 6}}}));
        apply(markClaim(*m_workspace, version(0), {0, 4}, ClaimKind::Event));
        for (const QUuid &subject : {pair.uuid(), three.uuid(), m_workspace->claims().at(0).id.uuid(),
                                     statement(0).uuid(), m_workspace->discrepancies().at(0).id.uuid()})
            apply(writeNote(*m_workspace, subject, u"ملاحظة"_s));

        apply(removeArticle(*m_workspace, m_workspace->articles().at(0).id));
        QCOMPARE(m_workspace->articles().size(), 2);
        QCOMPARE(m_workspace->versions().size(), 2);
        QCOMPARE(m_workspace->statements().size(), 4);
        QCOMPARE(m_workspace->claims().size(), 0);
        QCOMPARE(m_workspace->links().size(), 1);
        QVERIFY(m_workspace->links().at(0).id == three);
        QCOMPARE(m_workspace->links().at(0).statements.size(), 2);
        QCOMPARE(m_workspace->discrepancies().size(), 1);
        QCOMPARE(m_workspace->discrepancies().at(0).passages.size(), 1);
        QCOMPARE(m_workspace->notes().size(), 1);
        QVERIFY(m_workspace->notes().at(0).subject == three.uuid());
    }

    void keepsOneNoteAThing()
    {
        const QUuid subject = statement(0).uuid();
        apply(writeNote(*m_workspace, subject, u"أولى"_s));
        apply(writeNote(*m_workspace, subject, u"second"_s));
        QCOMPARE(m_workspace->notes().size(), 1);
        QCOMPARE(noteOn(*m_workspace, subject), u"second"_s);
        apply(writeNote(*m_workspace, subject, {}));
        QCOMPARE(m_workspace->notes().size(), 0);
        QCOMPARE(noteOn(*m_workspace, subject), QString());
        QVERIFY(writeNote(*m_workspace, subject, {})->edits.empty());
    }

    void namesEveryKind()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= int(ChangeKind::RemoveNote); ++kind) {
            const QString name = changeKindName(ChangeKind(kind));
            QCOMPARE(changeKindFromName(name), ChangeKind(kind));
            QVERIFY(!changeKindText(ChangeKind(kind)).isEmpty());
            names.insert(name);
        }
        QCOMPARE(names.size(), int(ChangeKind::RemoveNote) + 1);
        QCOMPARE(changeKindFromName(u"إضافة"), std::nullopt);
    }

private:
    void apply(const Expected<Change> &change)
    {
        QVERIFY2(change, qPrintable(whyOf(change)));
        const auto done = m_workspace->apply(*change);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().line()));
    }
    ArticleVersionId version(int row) const { return m_workspace->versions().at(row).id; }
    StatementId statement(int row) const { return m_workspace->statements().at(row).id; }
    QString order() const
    {
        QMap<int, QString> names;
        for (const Article &article : m_workspace->articles())
            names.insert(article.position, article.name);
        return names.values().join(QString());
    }
    static SuggestedLink suggestion(const QList<StatementId> &statements)
    {
        return {.link = {.statements = statements, .score = 0.5},
                .discrepancies = {{.type = DiscrepancyType::Figure, .note = u"27, 30"_s}}};
    }

    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"
