// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Splitting and merging statements: where the cut falls, and where what hangs on them goes.

#include "models/claims/claimfinder.h"
#include "models/workspace/changecheck.h"
#include "models/workspace/changes.h"
#include "models/workspace/statementsplit.h"
#include "models/workspace/workspace.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

TextRange rangeOf(const QString &text, const QString &words)
{
    const qsizetype start = text.indexOf(words);
    return start < 0 ? TextRange{} : TextRange{start, start + words.size()};
}

/// An article of one block, whose statements are cut at '|', which is not in the text.
NewArticle articleOf(const QString &name, QString marked, const QString &language)
{
    QList<qsizetype> cuts{0};
    for (qsizetype cut = marked.indexOf(u'|'); cut >= 0; cut = marked.indexOf(u'|', cut)) {
        marked.remove(cut, 1);
        cuts.append(cut);
    }
    cuts.append(marked.size());
    NewArticle made;
    made.article = {.name = name, .language = language};
    made.version = {.mediaType = u"text/plain"_s,
                    .encoding = u"UTF-8"_s,
                    .imported = QDateTime::currentDateTimeUtc(),
                    .blocks = {{BlockKind::Paragraph, {0, marked.size()}}},
                    .content = std::make_shared<const VersionContent>(marked.toUtf8(), marked)};
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i)
        made.statements.append({.range = trimmed(marked, {cuts[i], cuts[i + 1]}), .sentence = int(i) + 1});
    return made;
}

QString whyOf(const Expected<Change> &change) { return change ? QString() : change.error().why; }

} // namespace

class StatementChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        apply(addArticles(
            *m_workspace,
            {articleOf(u"en"_s, u"Police said 27 people were hurt and the bridge fell.| It stood for 80 years."_s,
                       u"en"_s),
             articleOf(u"ar"_s, u"قالت الشرطة إن 15 شخصا أصيبوا.| وانهار جسر Tarn 🌉 يوم الاثنين."_s, u"ar"_s)}));
    }

    void cutsBetweenWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QStringList>("claims");
        QTest::addColumn<QStringList>("parts"); // empty: refused
        const auto row = [](const char *name, QString text, const QStringList &claims, const QStringList &parts) {
            const qsizetype position = text.indexOf(u'|');
            QTest::newRow(name) << text.remove(position, 1) << position << claims << parts;
        };
        row("before a word", u"It fell |and burnt."_s, {}, {u"It fell"_s, u"and burnt."_s});
        row("behind a word", u"It fell| and burnt."_s, {}, {u"It fell"_s, u"and burnt."_s});
        row("nearer to the start of a word", u"It fell a|fterwards."_s, {}, {u"It fell"_s, u"afterwards."_s});
        row("nearer to the end of a word", u"It stayed empt|y then."_s, {}, {u"It stayed empty"_s, u"then."_s});
        row("in the middle of a word", u"It fell an|d… then."_s, {}, {u"It fell and"_s, u"… then."_s});
        row("two scripts", u"BBC: قال ال|ناس ذلك."_s, {}, {u"BBC: قال"_s, u"الناس ذلك."_s});
        row("an Arabic word with vowel marks", u"قَالَ مُحَ|مَّدٌ ذلك."_s, {}, {u"قَالَ"_s, u"مُحَمَّدٌ ذلك."_s});
        row("within an emoji", u"Gone 👩🏽\u200d|🚒 now."_s, {}, {u"Gone 👩🏽‍🚒"_s, u"now."_s});
        row("within a letter", u"Un e\u0301te| sec."_s, {}, {u"Un e\u0301te"_s, u"sec."_s});
        row("without spaces", u"警察说|二十七人受伤。"_s, {}, {u"警察说"_s, u"二十七人受伤。"_s});
        row("the end of a claim", u"At least 2|7 people fell ill."_s, {u"27 people"_s},
            {u"At least"_s, u"27 people fell ill."_s});
        row("claims that overlap", u"At least 27 peo|ple on Friday."_s, {u"27 people"_s, u"people on Friday"_s},
            {u"At least"_s, u"27 people on Friday."_s});
        row("claims that touch", u"Killed 27| people then."_s, {u"27"_s, u" people"_s},
            {u"Killed 27"_s, u" people then."_s});
        row("a claim in Arabic letters", u"قُتل ٢٧ شخ|صا في حلب."_s, {u"٢٧ شخصا"_s}, {u"قُتل ٢٧ شخصا"_s, u"في حلب."_s});
        row("the other end of a claim", u"27 p|eople in all fell."_s, {u"27 people in all"_s},
            {u"27 people in all"_s, u"fell."_s});
        row("all is one claim", u"27 people| fell"_s, {u"27 people fell"_s}, {});
        row("before the first word", u"|It fell."_s, {}, {});
        row("in the first word", u"I|t fell."_s, {}, {});
        row("before the full stop", u"It fell|."_s, {}, {});
        row("behind the full stop", u"It fell.|"_s, {}, {});
        row("an opening quotation mark", u"“|It fell”"_s, {}, {});
        row("one word", u"Im|possible"_s, {}, {});
    }
    void cutsBetweenWords()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, position);
        QFETCH(const QStringList, claims);
        QFETCH(const QStringList, parts);
        QList<TextRange> ranges;
        for (const QString &claim : claims)
            ranges.append(rangeOf(text, claim));
        // The statement stands within a longer text, so that places outside it are tried as well.
        const QString before = u"Before. "_s;
        for (TextRange &range : ranges)
            range = range.shifted(before.size());
        const QString whole = before + text + u" Behind."_s;
        const auto split
            = splitOf(whole, {before.size(), before.size() + text.size()}, ranges, before.size() + position);
        QCOMPARE(split.has_value(), !parts.isEmpty());
        if (!split)
            return;
        const auto words = [&whole](TextRange range) { return whole.sliced(range.start, range.length()); };
        QCOMPARE(QStringList({words(split->first), words(split->second)}), parts);
    }

    void givesEachPartItsClaims()
    {
        const TextRange people = range(0, u"27 people"_s);
        const TextRange bridge = range(0, u"the bridge"_s);
        apply(markClaim(*m_workspace, version(0), people, ClaimKind::Quantity));
        apply(markClaim(*m_workspace, version(0), bridge, ClaimKind::Name));
        apply(splitStatement(*m_workspace, statement(0), at(0, u"and the"_s)));
        QCOMPARE(words(0),
                 (QStringList{u"Police said 27 people were hurt"_s, u"and the bridge fell."_s,
                              u"It stood for 80 years."_s}));
        const QList<Statement> parts = statements(0);
        QVERIFY(parts[0].id == statement(0)); // keeps its identity
        QVERIFY(m_workspace->claims().at(0).statement == parts[0].id);
        QVERIFY(m_workspace->claims().at(1).statement == parts[1].id);
        QCOMPARE(parts[0].sentence, parts[1].sentence);
        QVERIFY(parts[1].sentence != parts[2].sentence);
        QCOMPARE(parts[0].worthiness, worthinessOf({{.kind = ClaimKind::Quantity, .range = people}}));
        QCOMPARE(parts[1].worthiness, worthinessOf({{.kind = ClaimKind::Name, .range = bridge}}));
    }

    void leavesALinkWhereItsEvidenceIs_data()
    {
        QTest::addColumn<QString>("passage");   // of its discrepancy; empty for none
        QTest::addColumn<QStringList>("words"); // of its reasons
        QTest::addColumn<int>("part");
        QTest::newRow("nothing tells: the longer") << QString() << QStringList() << 0;
        QTest::newRow("a passage in the second") << u"bridge fell"_s << QStringList() << 1;
        QTest::newRow("a passage across both") << u"hurt and the bridge fell"_s << QStringList() << 1;
        QTest::newRow("a passage before reasons") << u"27"_s << QStringList{u"bridge"_s} << 0;
        QTest::newRow("a reason in the second") << QString() << QStringList{u"bridge"_s} << 1;
        QTest::newRow("reasons in both") << QString() << QStringList{u"bridge"_s, u"27"_s} << 0;
        QTest::newRow("more reasons in the second") << QString() << QStringList{u"27"_s, u"bridge"_s, u"fell"_s} << 1;
        QTest::newRow("a reason in neither") << QString() << QStringList{u"جسر"_s} << 0;
    }
    void leavesALinkWhereItsEvidenceIs()
    {
        QFETCH(const QString, passage);
        QFETCH(const QStringList, words);
        QFETCH(const int, part);
        SuggestedLink suggestion{.link = {.statements = {statement(0), statement(3)}, .score = 0.5}};
        for (const QString &each : words)
            suggestion.link.reasons.append({u"name"_s, each, u"جسر"_s, 0.5});
        if (!passage.isEmpty())
            suggestion.discrepancies = {{.passages = {{version(0), range(0, passage)}}}};
        apply(suggestLinks(*m_workspace, {suggestion}));
        const StatementId arabic = statement(3);
        apply(splitStatement(*m_workspace, statement(0), at(0, u"and the"_s)));
        const QList<StatementId> &members = m_workspace->links().at(0).statements;
        QCOMPARE(members.size(), 2);
        QVERIFY(members.contains(arabic));
        QVERIFY(members.contains(statements(0).at(part).id));
    }

    void keepsNotesOnTheFirst()
    {
        apply(writeNote(*m_workspace, statement(3).uuid(), u"راجع"_s));
        apply(splitStatement(*m_workspace, statement(3), at(1, u"🌉"_s)));
        const QList<Statement> parts = statements(1);
        QCOMPARE(words(1),
                 (QStringList{u"قالت الشرطة إن 15 شخصا أصيبوا."_s, u"وانهار جسر Tarn"_s, u"🌉 يوم الاثنين."_s}));
        QCOMPARE(noteOn(*m_workspace, parts[1].id.uuid()), u"راجع"_s);
        QCOMPARE(noteOn(*m_workspace, parts[2].id.uuid()), QString());
    }

    void refusesWhatCannotBeSplit()
    {
        QCOMPARE(whyOf(splitStatement(*m_workspace, StatementId::create(), 3)), u"it is no longer in the workspace"_s);
        for (const qsizetype position : {-5, 0, 1000})
            QCOMPARE(whyOf(splitStatement(*m_workspace, statement(0), position)),
                     u"one of the parts would hold no words"_s);
    }

    void mergesBothWays_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<Neighbour>("with");
        QTest::newRow("with the next") << 2 << Neighbour::Next;
        QTest::newRow("with the previous") << 3 << Neighbour::Previous;
    }
    void mergesBothWays()
    {
        QFETCH(const int, row);
        QFETCH(const Neighbour, with);
        apply(markClaim(*m_workspace, version(1), range(1, u"15 شخصا"_s), ClaimKind::Quantity));
        apply(markClaim(*m_workspace, version(1), range(1, u"Tarn"_s), ClaimKind::Place));
        const TextRange across = range(1, u"أصيبوا. وانهار"_s);
        apply(markClaim(*m_workspace, version(1), across, ClaimKind::Event));
        QVERIFY(m_workspace->claims().at(2).statement.isNull());
        apply(linkStatements(*m_workspace, {statement(2), statement(3), statement(0)}));
        apply(linkStatements(*m_workspace, {statement(3), statement(1)}));
        const StatementId first = statement(2);
        apply(mergeStatements(*m_workspace, statement(row), with));
        QCOMPARE(words(1), QStringList{u"قالت الشرطة إن 15 شخصا أصيبوا. وانهار جسر Tarn 🌉 يوم الاثنين."_s});
        QVERIFY(statements(1).at(0).id == first);
        for (const Claim &claim : m_workspace->claims())
            QVERIFY(claim.statement == first);
        QCOMPARE(m_workspace->links().at(0).statements, (QList<StatementId>{statement(0), first}));
        QCOMPARE(m_workspace->links().at(1).statements, (QList<StatementId>{statement(1), first}));
        QCOMPARE(statements(1).at(0).worthiness,
                 worthinessOf({{.kind = ClaimKind::Quantity}, {.kind = ClaimKind::Place}, {.kind = ClaimKind::Event}}));
    }

    void mergesNotes_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("merged");
        QTest::newRow("none") << QString() << QString() << QString();
        QTest::newRow("on the first") << u"one"_s << QString() << u"one"_s;
        QTest::newRow("on the second") << QString() << u"ملاحظة"_s << u"ملاحظة"_s;
        QTest::newRow("on both") << u"one"_s << u"ملاحظة"_s << u"one\nملاحظة"_s;
    }
    void mergesNotes()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const QString, merged);
        apply(writeNote(*m_workspace, statement(0).uuid(), first));
        apply(writeNote(*m_workspace, statement(1).uuid(), second));
        apply(mergeStatements(*m_workspace, statement(0), Neighbour::Next));
        QCOMPARE(noteOn(*m_workspace, statement(0).uuid()), merged);
        QCOMPARE(m_workspace->notes().size(), merged.isEmpty() ? 0 : 1);
    }

    void mergesWithinABlockOnly()
    {
        NewArticle two = articleOf(u"two"_s, u"Eins.| Zwei قال.| Drei."_s, u"de"_s);
        const TextRange last = two.statements.at(2).range;
        two.version.blocks
            = {{BlockKind::Paragraph, {0, two.statements.at(1).range.end}}, {BlockKind::Paragraph, last}};
        apply(addArticles(*m_workspace, {two}));
        const QList<Statement> there = statements(2);
        QVERIFY(hasNeighbour(*m_workspace, there[0].id, Neighbour::Next));
        QVERIFY(!hasNeighbour(*m_workspace, there[0].id, Neighbour::Previous));
        QVERIFY(!hasNeighbour(*m_workspace, StatementId::create(), Neighbour::Next));
        QCOMPARE(whyOf(mergeStatements(*m_workspace, there[1].id, Neighbour::Next)),
                 u"it is the last statement of its block"_s);
        QCOMPARE(whyOf(mergeStatements(*m_workspace, there[2].id, Neighbour::Previous)),
                 u"it is the first statement of its block"_s);
        QCOMPARE(whyOf(mergeStatements(*m_workspace, StatementId::create(), Neighbour::Next)),
                 u"it is no longer in the workspace"_s);
    }

    void mergingTakesASplitBack()
    {
        apply(markClaim(*m_workspace, version(0), range(0, u"27 people"_s), ClaimKind::Quantity));
        apply(markClaim(*m_workspace, version(0), range(0, u"bridge"_s), ClaimKind::Name));
        apply(linkStatements(*m_workspace, {statement(0), statement(3)}));
        const QStringList before = words(0);
        const QList<StatementId> linked = m_workspace->links().at(0).statements;
        apply(splitStatement(*m_workspace, statement(0), at(0, u"and the"_s)));
        apply(mergeStatements(*m_workspace, statement(0), Neighbour::Next));
        QCOMPARE(words(0), before);
        QVERIFY(m_workspace->links().at(0).statements == linked);
        QVERIFY(m_workspace->claims().at(1).statement == statement(0));
    }

    void claimsStayInsideTheirStatement()
    {
        apply(markClaim(*m_workspace, version(0), range(0, u"the bridge"_s), ClaimKind::Name));
        const Statement whole = *m_workspace->statements().find(statement(0));
        Statement shorter = whole;
        shorter.range.end = at(0, u"bridge"_s);
        const QList<EditFault> faults = faultsOf(*m_workspace, {Edit<Statement>{whole, shorter}});
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().why, u"a claim lies outside its statement"_s);
        QVERIFY(faults.first().thing == m_workspace->claims().at(0).id.uuid());
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
    TextRange range(int article, const QString &words) const
    {
        return rangeOf(m_workspace->versions().at(article).text(), words);
    }
    qsizetype at(int article, const QString &words) const { return range(article, words).start; }
    QList<Statement> statements(int article) const
    {
        QList<Statement> found;
        for (const Statement &each : m_workspace->statements()) {
            if (each.version == version(article))
                found.append(each);
        }
        std::sort(found.begin(), found.end(), [](const Statement &a, const Statement &b) { return a.range < b.range; });
        return found;
    }
    QStringList words(int article) const
    {
        QStringList found;
        for (const Statement &each : statements(article))
            found.append(m_workspace->textOf(each.id));
        return found;
    }

    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(StatementChangesTest)
#include "tst_statementchanges.moc"
