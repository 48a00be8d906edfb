// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/verify.h"

#include "models/storage/workspacestore.h"
#include "models/workspace/changes.h"
#include "models/workspace/history.h"
#include "tests/support/filecontent.h"
#include "tests/support/generatedarticle.h"
#include "tests/support/rawsql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"تغطية.crossread"_s);
        auto store = WorkspaceStore::create(m_path);
        QVERIFY(store);
        Workspace workspace;
        workspace.setStore(store->get());
        History history(&workspace, u"محرّر"_s);
        QRandomGenerator random(5);
        NewArticle first = generatedArticle(random, u"first"_s);
        first.article.outlet = u"صدى المرفأ"_s;
        NewArticle second = generatedArticle(random, u"second"_s);
        second.article.outlet = u"Harbour Gazette"_s;
        NewArticle undone = generatedArticle(random, u"undone"_s);
        undone.article.outlet = u"Undone Times"_s;
        QVERIFY(history.perform(addArticles(workspace, {first, second})));
        QVERIFY(history.perform(addArticles(workspace, {undone})));
        m_undone = workspace.versions().at(2).id.toString();
        history.undo();
        const Statement &a = workspace.statements().at(0);
        const Statement &b = workspace.statements().at(workspace.statements().size() - 1);
        QVERIFY(history.perform(linkStatements(workspace, {a.id, b.id})));
        const LinkId link = workspace.links().at(0).id;
        QVERIFY(history.perform(markDiscrepancy(workspace, link, {}, {{a.version, a.range}})));
        QVERIFY(history.perform(writeNote(workspace, link.uuid(), u"لماذا why"_s)));
        m_first = workspace.versions().at(0).id.toString();
        m_second = workspace.versions().at(1).id.toString();
        // A place of the first article's title that is within its emoji.
        m_withinEmoji = QString::number(workspace.versions().at(0).text().indexOf(u"🗞️"_s) + 1);
        workspace.setStore(nullptr);
    }

    void findsNothingWhereAllIsWell()
    {
        const QByteArray before = bytesOf(m_path);
        const auto faults = verifyWorkspace(m_path);
        QVERIFY(faults);
        QCOMPARE(*faults, QStringList());
        QCOMPARE(bytesOf(m_path), before);
    }

    void failsOnWhatIsNoWorkspace()
    {
        const auto faults = verifyWorkspace(m_folder.filePath(u"none"_s));
        QVERIFY(!faults);
        QVERIFY(faults.error().line().endsWith(u": there is no such file"_s));
    }

    void saysWhatIsBroken_data()
    {
        QTest::addColumn<QStringList>("tampering");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QStringList &tampering, const QString &line) {
            QTest::newRow(name) << tampering << line;
        };
        const QString arabic = u"صدى المرفأ: "_s;
        const QString gazette = u"Harbour Gazette: "_s;
        row("bytes", {u"UPDATE content SET bytes = CAST (bytes || 'x' AS BLOB) WHERE version = '%1'"_s.arg(m_first)},
            arabic + u"its original bytes are not what was imported"_s);
        row("bytes of an undone import", {u"UPDATE content SET bytes = x'41' WHERE version = '%1'"_s.arg(m_undone)},
            u"Undone Times: its original bytes are not what was imported"_s);
        row("text",
            {u"UPDATE content SET text = replace(text, 'Police', 'Polite') WHERE version = '%1'"_s.arg(m_second)},
            gazette + u"its text is not what its original bytes decode to"_s);
        row("text of an undone import", {u"UPDATE content SET text = text || '!' WHERE version = '%1'"_s.arg(m_undone)},
            u"Undone Times: its text is not what its original bytes decode to"_s);
        row("a content of nothing",
            {u"INSERT INTO content VALUES ('%1', '', x'', '')"_s.arg(ArticleVersionId::create().toString())},
            u"a text belongs to no article that was ever imported"_s);
        row("a content lost", {u"DELETE FROM content WHERE version = '%1'"_s.arg(m_second)},
            u"a row of version refers to a row of content that is not there"_s);
        row("outside the text", {u"UPDATE claim SET \"end\" = 1000000 WHERE version = '%1'"_s.arg(m_second)},
            gazette + u"a record of the table claim could not be read: its field start is missing or damaged"_s);
        row("within an emoji",
            {u"UPDATE statement SET start = 0, \"end\" = %2 WHERE version = '%1'"_s.arg(m_first, m_withinEmoji)},
            arabic + u"a marked place would cut a character apart"_s);
        row("passage within an emoji",
            {u"UPDATE discrepancy SET passages = json_set(passages, '$[0].start', 0, '$[0].end', %1)"_s.arg(
                m_withinEmoji)},
            arabic + u"a marked place would cut a character apart"_s);
        row("blocks that overlap",
            {u"UPDATE version SET blocks = json_insert(blocks, '$[#]', json_extract(blocks, '$[0]')) WHERE id = '%1'"_s
                 .arg(m_second)},
            gazette + u"blocks of a version overlap"_s);
        row("an artefact within an emoji",
            {u"UPDATE version SET artefacts = json_array(json_object('kind', 'stray-word', 'start', 0, 'end', %2)) WHERE id = '%1'"_s
                 .arg(m_first, m_withinEmoji)},
            arabic + u"a marked place would cut a character apart"_s);
        row("an artefact across blocks",
            {u"UPDATE version SET artefacts = json_array(json_object('kind', 'stray-word', 'start', 0, 'end', json_extract(blocks, '$[1].end'))) WHERE id = '%1'"_s
                 .arg(m_first)},
            arabic + u"a possible fault lies outside all blocks"_s);
        row("an artefact of no known kind",
            {u"UPDATE version SET artefacts = json_array(json_object('kind', 'غلط', 'start', 0, 'end', 1)) WHERE id = '%1'"_s
                 .arg(m_second)},
            gazette + u"a record of the table version could not be read: its field artefacts is missing or damaged"_s);
        row("a claim outside its statement",
            {u"UPDATE claim SET statement = (SELECT id FROM statement WHERE version = claim.version ORDER BY \"end\" DESC LIMIT 1) WHERE version = '%1'"_s
                 .arg(m_first)},
            arabic + u"a claim lies outside its statement"_s);
        row("blocks that are no JSON", {u"UPDATE version SET blocks = '[{' WHERE id = '%1'"_s.arg(m_second)},
            gazette + u"a record of the table version could not be read: its field blocks is missing or damaged"_s);
        row("a statement that is gone", {u"DELETE FROM statement WHERE version = '%1'"_s.arg(m_second)},
            u"a row of link_statement refers to a row of statement that is not there"_s);
        row("a link of one article", {u"DELETE FROM link_statement WHERE place = 1"_s},
            arabic + u"a link needs statements of two articles"_s);
        row("a note on nothing", {u"UPDATE note SET subject = '%1'"_s.arg(NoteId::create().toString())},
            u"something would refer to what is not there"_s);
        row("a claim under a statement of another article",
            {u"UPDATE claim SET statement = (SELECT id FROM statement WHERE version = '%1') WHERE version = '%2'"_s.arg(
                m_second, m_first)},
            arabic + u"a claim names a statement of another version"_s);
        row("an article with another's version",
            {u"UPDATE article SET version = '%1' WHERE version = '%2'"_s.arg(m_second, m_first)},
            u"an article names a version of another one"_s);
        row("a field of no known value", {u"UPDATE claim SET kind = 'شائعة' WHERE version = '%1'"_s.arg(m_first)},
            arabic + u"a record of the table claim could not be read: its field kind is missing or damaged"_s);
        row("a row that no Change gives", {u"UPDATE note SET text = 'لا'"_s}, u"is not what the changes give ("_s);
        row("a row that is missing", {u"DELETE FROM note"_s}, u"a record of the table note is missing ("_s);
        row("a Change removed", {u"DELETE FROM change WHERE sequence = 4"_s}, u"change 4 is missing"_s);
        row("the last Change removed", {u"DELETE FROM change WHERE sequence = 6"_s}, u"change 6 is missing"_s);
        row("a Change that cannot be read", {u"UPDATE change SET edits = '[' WHERE sequence = 2"_s},
            u"change 2 of the workspace cannot be read: its entry is damaged"_s);
        row("a Change of no kind", {u"UPDATE change SET kind = 'تزوير' WHERE sequence = 2"_s},
            u"change 2 of the workspace cannot be read: its entry is damaged"_s);
        row("a Change that cannot be made",
            {u"UPDATE change SET edits = (SELECT edits FROM change WHERE sequence = 4) WHERE sequence = 5"_s},
            u"change 5 cannot be made again: the workspace has changed in the meantime"_s);
        row("a trail that tells of something else",
            {u"UPDATE change SET edits = replace(edits, 'why', 'who') WHERE sequence = 6"_s},
            u"a record of the table note is not what the changes give ("_s);
    }
    void saysWhatIsBroken()
    {
        QFETCH(const QStringList, tampering);
        QFETCH(const QString, line);
        const QString path = m_folder.filePath(u"tampered.crossread"_s);
        QVERIFY(writeBytes(path, bytesOf(m_path)));
        {
            const RawSql sql(path);
            for (const QString &statement : tampering)
                QVERIFY(sql.run(statement));
        }
        const QByteArray before = bytesOf(path);
        const auto faults = verifyWorkspace(path);
        QVERIFY2(faults, qPrintable(faults ? QString() : faults.error().line()));
        const bool said = std::any_of(faults->begin(), faults->end(),
                                      [&line](const QString &fault) { return fault.contains(line); });
        QVERIFY2(said, qPrintable(faults->join(u'\n')));
        for (const QString &fault : *faults)
            QVERIFY(!fault.contains(u'\n'));
        QCOMPARE(bytesOf(path), before);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_first;
    QString m_second;
    QString m_undone;
    QString m_withinEmoji;
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
