// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/block.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

class TestBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void directions_data();
    void directions();
    void linesBecomeBlocks_data();
    void linesBecomeBlocks();
};

void TestBlocks::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one line") << u"Rebels reach Aleppo"_s << QStringList{u"paragraph"_s};
    QTest::newRow("title") << u"Rebels reach Aleppo\nThey came at night."_s << QStringList{u"title"_s, u"paragraph"_s};
    QTest::newRow("heading") << u"They came.\nHeavy fighting\nIt went on."_s
                             << QStringList{u"paragraph"_s, u"heading"_s, u"paragraph"_s};
    QTest::newRow("last line is no heading")
        << u"They came.\nIt went on.\nThe end"_s << QStringList{u"paragraph"_s, u"paragraph"_s, u"paragraph"_s};
    QTest::newRow("verse") << u"one line\nanother line\nand a third\nand a fourth."_s
                           << QStringList{u"paragraph"_s, u"paragraph"_s, u"paragraph"_s, u"paragraph"_s};
    QTest::newRow("Arabic")
        << u"المعارضة تدخل حلب\nقال الجيش إنه انسحب.\nغارات روسية\nاستهدفت الغارات الحي.\nالتعليقات"_s
        << QStringList{u"title"_s, u"paragraph"_s, u"heading"_s, u"paragraph"_s, u"boilerplate"_s};
    QTest::newRow("Urdu full stop, Arabic question mark")
        << u"فوج نے کہا۔\nماذا بعد؟\nقال الجيش إنه انسحب."_s
        << QStringList{u"paragraph"_s, u"paragraph"_s, u"paragraph"_s};
    QTest::newRow("mixed") << u"سيطرة على Aleppo\nقالت BBC إن الجيش انسحب.\nSource link"_s
                           << QStringList{u"title"_s, u"paragraph"_s, u"boilerplate"_s};
    QTest::newRow("closing punctuation behind a quote") << u"He said: “We left.”\nThey came.\nAll of them."_s
                                                        << QStringList{u"paragraph"_s, u"paragraph"_s, u"paragraph"_s};
    QTest::newRow("list of related news")
        << u"They came at night.\nRelated news:\nProtests in Georgia\nA truce in the south\nIt went on for days."_s
        << QStringList{u"paragraph"_s, u"boilerplate"_s, u"boilerplate"_s, u"boilerplate"_s, u"paragraph"_s};
    QTest::newRow("all below a source line")
        << u"They came at night and took the town, they said, with the bridge and the old mill.\n"
           "Nobody was seen in the streets on Saturday morning, and the shops stayed shut.\n"
           "Source: Somewhere\nSomeone writes about films."_s
        << QStringList{u"paragraph"_s, u"paragraph"_s, u"boilerplate"_s, u"boilerplate"_s};
    QTest::newRow("ornament") << u"They came.\n* * *\nIt went on."_s
                              << QStringList{u"paragraph"_s, u"boilerplate"_s, u"paragraph"_s};
    QTest::newRow("phrase with accents, marks and punctuation")
        << u"Ils sont venus.\n» A LIRE AUSSI :\nاقرأ أيضًا\nBaca juga:\nLa fin."_s
        << QStringList{u"paragraph"_s, u"boilerplate"_s, u"boilerplate"_s, u"boilerplate"_s, u"paragraph"_s};
    QTest::newRow("a word that only begins like a phrase")
        << u"They came.\nShares fell by 3% in London.\nIt went on."_s
        << QStringList{u"paragraph"_s, u"paragraph"_s, u"paragraph"_s};
}

void TestBlocks::kinds()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Block &block : blocksOfPlainText(text, u"en"_s))
        found.append(blockKindName(block.kind));
    QTEST(found, "expected");
}

void TestBlocks::directions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Arabic article with a Latin line")
        << u"قال الجيش.\nSource: Reuters\n27"_s << u"ar"_s << u"rtl ltr rtl"_s;
    QTest::newRow("English article with an Arabic line")
        << u"They said.\nقال الجيش.\n27"_s << u"en"_s << u"ltr rtl ltr"_s;
    QTest::newRow("mixed line opening in Latin") << u"BBC: قالت مصادر عسكرية"_s << u"en"_s << u"rtl"_s;
}

void TestBlocks::directions()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QStringList found;
    for (const Block &block : blocksOfPlainText(text, language))
        found.append(directionName(block.direction));
    QTEST(found.join(u' '), "expected");
}

void TestBlocks::linesBecomeBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("blank") << u" \n\t\n\u00a0\n\u2028"_s << QStringList();
    QTest::newRow("indented") << u"\n\n  a b \n\n\tc"_s << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d\fe\vf"_s
                                << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    QTest::newRow("Arabic") << u"قال\n\nالجيش"_s << QStringList{u"قال"_s, u"الجيش"_s};
    QTest::newRow("mixed") << u" BBC قال \nx"_s << QStringList{u"BBC قال"_s, u"x"_s};
    QTest::newRow("space that carries a mark") << u"a\n \u0301b\n"_s << QStringList{u"a"_s, u" \u0301b"_s};
    QTest::newRow("lone surrogate") << u"a\n"_s + QChar(0xd83d) << QStringList{u"a"_s, QString(QChar(0xd83d))};
}

void TestBlocks::linesBecomeBlocks()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Block &block : blocksOfPlainText(text, u"en"_s))
        found.append(text.sliced(block.range.start, block.range.length()));
    QTEST(found, "lines");
}

QTEST_APPLESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
