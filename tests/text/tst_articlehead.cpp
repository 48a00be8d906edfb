// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/articlehead.h"

#include "models/text/articlereader.h"
#include "models/text/linedates.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

class TestArticleHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
    void dates_data();
    void dates();
    void authors_data();
    void authors();
    void authorBox();
};

void TestArticleHead::heads_data()
{
    QTest::addColumn<QString>("head");         // lines between title and story
    QTest::addColumn<QStringList>("expected"); // author, outlet, published
    QTest::addColumn<qsizetype>("lines");      // of the head
    const auto row = [](const char *name, const QString &head, const QStringList &expected, qsizetype lines) {
        QTest::newRow(name) << head << expected << lines;
    };
    row("none", {}, {{}, {}, {}}, 0);
    row("by-line and date", u"By Ann Lee in Port Halem\nTuesday 3 December 2024, 9.15am\n"_s,
        {u"Ann Lee"_s, {}, u"2024-12-03"_s}, 2);
    row("agency and date", u"Reuters, 3 December 2024\n"_s, {{}, u"Reuters"_s, u"2024-12-03"_s}, 1);
    row("a place is no outlet", u"Aleppo, 3 December 2024\n"_s, {{}, {}, u"2024-12-03"_s}, 1);
    row("published", u"Published: December 3rd, 2024 at 10:20 GMT\n"_s, {{}, {}, u"2024-12-03"_s}, 1);
    row("ISO date", u"Updated 2024-12-03 10:20 UTC\n"_s, {{}, {}, u"2024-12-03"_s}, 1);
    row("French", u"Alep, de notre envoyée spéciale Anne Martin\nPublié le mardi 3 décembre 2024 à 7 h 30\n"_s,
        {u"Anne Martin"_s, {}, u"2024-12-03"_s}, 2);
    row("Arabic", u"بقلم: رامي حداد\nرويترز – الثلاثاء ٣ ديسمبر ٢٠٢٤\n"_s,
        {u"رامي حداد"_s, u"رويترز"_s, u"2024-12-03"_s}, 2);
    row("Indonesian", u"Oleh Budi Santoso\nSelasa, 3 Desember 2024 | 06.45 WIB\n"_s,
        {u"Budi Santoso"_s, {}, u"2024-12-03"_s}, 2);
    row("mixed: what stands above the date", u"ميناء حالم – BBC News\n3 December 2024\n"_s, {{}, {}, u"2024-12-03"_s},
        2);
    row("a sentence with a date", u"The war began on 3 December 2024.\n"_s, {{}, {}, {}}, 0);
    row("a sentence that begins with By", u"By noon the town had fallen.\n"_s, {{}, {}, {}}, 0);
    row("a date that is none", u"31 February 2024\n"_s, {{}, {}, {}}, 0);
}

void TestArticleHead::heads()
{
    QFETCH(QString, head);
    QFETCH(qsizetype, lines);
    const QString text
        = u"Rebels take the city\n"_s + head + u"They came at night and took the town, they said.\nNobody left.\n"_s;
    const Expected<ReadArticle> article = readArticle(text.toUtf8(), u"a.txt"_s, {u"en"_s});
    QVERIFY(article);
    QTEST((QStringList{article->author, article->outlet, article->published}), "expected");
    QCOMPARE(article->title, u"Rebels take the city"_s);
    for (qsizetype i = 0; i < lines; ++i)
        QVERIFY(article->blocks[i + 1].kind == BlockKind::Boilerplate);
    const auto isBoilerplate = [](const Block &block) { return block.kind == BlockKind::Boilerplate; };
    QCOMPARE(std::count_if(article->blocks.begin(), article->blocks.end(), isBoilerplate), lines);
}

void TestArticleHead::dates_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("day");
    QTest::newRow("English") << u"on 3 Dec. 2024 at noon"_s << u"2024-12-03"_s;
    QTest::newRow("French first") << u"1er août 2024"_s << u"2024-08-01"_s;
    QTest::newRow("Arabic, two names") << u"18 أكتوبر/تشرين الأول 2025"_s << u"2025-10-18"_s;
    QTest::newRow("Syrian month") << u"٣٠ تشرين الثاني ٢٠٢٤"_s << u"2024-11-30"_s;
    QTest::newRow("mixed") << u"BBC عربي، 5 مايو 2024"_s << u"2024-05-05"_s;
    QTest::newRow("no year") << u"3 December"_s << QString();
    QTest::newRow("inside a longer number") << u"12024-12-03"_s << QString();
}

void TestArticleHead::dates()
{
    QFETCH(QString, line);
    const auto date = dateInLine(line);
    QTEST(date ? date->day.toString(Qt::ISODate) : QString(), "day");
}

void TestArticleHead::authors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("author");
    QTest::newRow("English") << u"By Ann Lee, foreign editor"_s << u"Ann Lee"_s;
    QTest::newRow("particle") << u"Par Jean de la Tour"_s << u"Jean de la Tour"_s;
    QTest::newRow("Arabic") << u"إعداد: هالة قنواتي، محررة"_s << u"هالة قنواتي"_s;
    QTest::newRow("mixed") << u"بقلم Ann Lee"_s << u"Ann Lee"_s;
    QTest::newRow("headline") << u"By the river, a town waits"_s << QString();
    QTest::newRow("word that begins so") << u"Bygone days"_s << QString();
}

void TestArticleHead::authors()
{
    QFETCH(QString, line);
    QTEST(authorInLine(line), "author");
}

void TestArticleHead::authorBox()
{
    const QString text = u"Rebels take the city\nBy Ann Lee\n"_s
        + u"They came at night and took the town.\n"_s.repeated(9)
        + u"Ann Lee covers shipping and the islands.\nAnn Leeson wept.\n"_s;
    const QList<Block> blocks = blocksOfPlainText(text, u"en"_s);
    QVERIFY(blocks[blocks.size() - 2].kind == BlockKind::Boilerplate);
    QVERIFY(blocks.last().kind == BlockKind::Paragraph);
}

QTEST_APPLESS_MAIN(TestArticleHead)
#include "tst_articlehead.moc"
