// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/positions.h"
#include "models/text/statement.h"
#include "models/text/unicode.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void whichBlocksHoldThem_data();
    void whichBlocksHoldThem();
    void positionsAreInOrder_data();
    void positionsAreInOrder();
    void largeTextsAreQuick_data();
    void largeTextsAreQuick();
};

void TestStatements::sentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("two") << u"en"_s << u"They came. They left."_s << QStringList{u"They came."_s, u"They left."_s};
    QTest::newRow("Arabic") << u"ar"_s << u"قال الجيش إنه انسحب. ماذا بعد؟ لا أحد يعلم…"_s
                            << QStringList{u"قال الجيش إنه انسحب."_s, u"ماذا بعد؟"_s, u"لا أحد يعلم…"_s};
    QTest::newRow("Arabic title") << u"ar"_s << u"قال د. محمد إنه سافر. ثم عاد."_s
                                  << QStringList{u"قال د. محمد إنه سافر."_s, u"ثم عاد."_s};
    QTest::newRow("mixed") << u"ar"_s << u"أعلنت Reuters الخبر. قالت BBC إن 3.5 مليون غادروا."_s
                           << QStringList{u"أعلنت Reuters الخبر."_s, u"قالت BBC إن 3.5 مليون غادروا."_s};
    QTest::newRow("Urdu") << u"ur"_s << u"فوج نے کہا۔ وہ چلے گئے۔"_s << QStringList{u"فوج نے کہا۔"_s, u"وہ چلے گئے۔"_s};
    QTest::newRow("titles of persons") << u"en"_s << u"Gen. Smith met Dr. Jones. They talked."_s
                                       << QStringList{u"Gen. Smith met Dr. Jones."_s, u"They talked."_s};
    QTest::newRow("initials") << u"en"_s << u"George W. Bush and J. R. R. Tolkien met. So it was."_s
                              << QStringList{u"George W. Bush and J. R. R. Tolkien met."_s, u"So it was."_s};
    QTest::newRow("initials at the end") << u"en"_s << u"He lives in the U.S. The U.S. Army left."_s
                                         << QStringList{u"He lives in the U.S."_s, u"The U.S. Army left."_s};
    QTest::newRow("number") << u"en"_s << u"It is No. 5 on the list. No. It is not."_s
                            << QStringList{u"It is No. 5 on the list."_s, u"No."_s, u"It is not."_s};
    QTest::newRow("French quotation") << u"fr"_s << u"« Partez vite ! » Il a dit cela. « Non ! » dit-elle."_s
                                      << QStringList{u"« Partez vite ! »"_s, u"Il a dit cela."_s,
                                                     u"« Non ! » dit-elle."_s};
    QTest::newRow("French abbreviations") << u"fr"_s << u"M. Dupont et Mme. Durand sont là. Ils parlent."_s
                                          << QStringList{u"M. Dupont et Mme. Durand sont là."_s, u"Ils parlent."_s};
    QTest::newRow("Indonesian") << u"id"_s << u"Letjen. Budi dan Prof. Ani hadir. Mereka pulang."_s
                                << QStringList{u"Letjen. Budi dan Prof. Ani hadir."_s, u"Mereka pulang."_s};
    QTest::newRow("straight quotes") << u"en"_s << u"\"We left.\" \"They stayed.\" He smiled."_s
                                     << QStringList{u"\"We left.\""_s, u"\"They stayed.\""_s, u"He smiled."_s};
    QTest::newRow("German quotes") << u"de"_s << u"Er ging. »Nein« war die Antwort."_s
                                   << QStringList{u"Er ging."_s, u"»Nein« war die Antwort."_s};
    QTest::newRow("footnote mark") << u"en"_s << u"He was a saint.[1][12] The emperor ruled."_s
                                   << QStringList{u"He was a saint.[1][12]"_s, u"The emperor ruled."_s};
    QTest::newRow("name with an exclamation mark") << u"en"_s << u"He met the !Kung there. They talked."_s
                                                   << QStringList{u"He met the !Kung there."_s, u"They talked."_s};
    QTest::newRow("stray full stop") << u"id"_s << u"Mereka merebut Idlib dan Aleppo. . Pasukan mundur."_s
                                     << QStringList{u"Mereka merebut Idlib dan Aleppo. ."_s, u"Pasukan mundur."_s};
    QTest::newRow("list number") << u"en"_s << u"1. They came. They left."_s
                                 << QStringList{u"1. They came."_s, u"They left."_s};
    QTest::newRow("ellipsis sign and semicolon")
        << u"en"_s << u"They came… then left; all of them."_s << QStringList{u"They came… then left; all of them."_s};
    QTest::newRow("line end") << u"en"_s << u"They came\nand they left. Then\nwent on."_s
                              << QStringList{u"They came"_s, u"and they left."_s, u"Then"_s, u"went on."_s};
    QTest::newRow("Chinese") << u"zh"_s << u"他来了。他走了。"_s << QStringList{u"他来了。"_s, u"他走了。"_s};
    QTest::newRow("language unknown") << u"und"_s << u"They came. They left."_s
                                      << QStringList{u"They came."_s, u"They left."_s};
    QTest::newRow("no language tag") << u"?"_s << u"They came. They left."_s
                                     << QStringList{u"They came."_s, u"They left."_s};
}

void TestStatements::sentences()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QList<Block> blocks = blocksOfPlainText(text, language);
    for (Block &block : blocks)
        block.kind = BlockKind::Paragraph;
    QStringList found;
    int number = 0;
    for (const StatementSpan &statement : statementsOfBlocks(text, blocks, language)) {
        QCOMPARE(statement.sentence, ++number);
        found.append(text.sliced(statement.range.start, statement.range.length()));
    }
    QTEST(found, "expected");
}

void TestStatements::whichBlocksHoldThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("paragraphs only") << u"Rebels reach town\nThey came.\nSource link"_s << QStringList{u"They came."_s};
    QTest::newRow("Arabic") << u"المعارضة تدخل حلب\nقال الجيش إنه انسحب.\nالتعليقات"_s
                            << QStringList{u"قال الجيش إنه انسحب."_s};
    QTest::newRow("mixed boilerplate only") << u"Share\nشارك"_s << QStringList{u"Share"_s, u"شارك"_s};
    QTest::newRow("one word") << u"Mot"_s << QStringList{u"Mot"_s};
    QTest::newRow("one sign") << u"\U0001F600"_s << QStringList{u"\U0001F600"_s};
    QTest::newRow("one full stop") << u"."_s << QStringList{u"."_s};
}

void TestStatements::whichBlocksHoldThem()
{
    QFETCH(QString, text);
    QStringList found;
    for (const StatementSpan &statement : statementsOfBlocks(text, blocksOfPlainText(text, u"en"_s), u"en"_s))
        found.append(text.sliced(statement.range.start, statement.range.length()));
    QTEST(found, "expected");
}

void TestStatements::positionsAreInOrder_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("Latin") << QStringList{u"They came"_s, u"Dr"_s, u"No"_s, u"5"_s, u"e\u0301"_s};
    QTest::newRow("Arabic") << QStringList{u"قَالَ"_s, u"الجيشُ"_s, u"د"_s, u"\u200f"_s, u"؟"_s, u"٢٧"_s};
    QTest::newRow("mixed") << QStringList{u"قال"_s, u"BBC"_s, u"\u2067"_s, u"\u2069"_s, u"חלב"_s, u"27"_s};
    QTest::newRow("emoji") << QStringList{u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s,
                                          u"\U0001F1F8\U0001F1FE"_s,
                                          u"\U0001F44D\U0001F3FD"_s,
                                          u"1\ufe0f\u20e3"_s,
                                          u"\u200d"_s,
                                          u"\ufe0f"_s};
    QTest::newRow("Hangul and Thai") << QStringList{u"\u1112\u1161\u11ab"_s, u"\u1161"_s, u"น\u0e33"_s, u"\u0e33"_s,
                                                    u"กำ"_s};
    QTest::newRow("marks and lone surrogates")
        << QStringList{u"\u0301"_s, QString(QChar(0xd83d)), QString(QChar(0xde00)), u"a"_s};
}

void TestStatements::positionsAreInOrder()
{
    QFETCH(QStringList, parts);
    parts << u" "_s << u" "_s << u". "_s << u"."_s << u"\n"_s << u"\u2028"_s << u"\u00a0"_s << u"! "_s << u"»"_s
          << u"["_s << u"\""_s;
    QRandomGenerator random(1129);
    for (int round = 0; round < 400; ++round) {
        QString text;
        const auto length = random.bounded(40);
        for (int i = 0; i < length; ++i)
            text += parts[random.bounded(parts.size())];
        const QByteArray shown = text.toHtmlEscaped().toUtf8();
        const QList<Block> blocks = blocksOfPlainText(text, u"ar"_s);
        QList<bool> covered(text.size(), false);
        qsizetype last = 0;
        for (const Block &block : blocks) {
            QVERIFY2(block.range.start >= last && block.range.end > block.range.start && block.range.end <= text.size(),
                     shown);
            QVERIFY2(isGraphemeBoundary(text, block.range.start) && isGraphemeBoundary(text, block.range.end), shown);
            std::fill(covered.begin() + block.range.start, covered.begin() + block.range.end, true);
            last = block.range.end;
        }
        for (qsizetype i = 0; i < text.size(); ++i)
            QVERIFY2(covered[i] || isWhiteSpace(text[i].unicode()), shown);
        const QList<StatementSpan> statements = statementsOfBlocks(text, blocks, u"ar"_s);
        QCOMPARE(statements.isEmpty(), blocks.isEmpty());
        last = 0;
        for (const StatementSpan &statement : statements) {
            const TextRange range = statement.range;
            QVERIFY2(range.start >= last && range.end > range.start, shown);
            QVERIFY2(isGraphemeBoundary(text, range.start) && isGraphemeBoundary(text, range.end), shown);
            QVERIFY2(std::any_of(blocks.begin(), blocks.end(),
                                 [=](const Block &block) { return block.range.contains(range); }),
                     shown);
            QCOMPARE(trimmed(text, range), range);
            last = range.end;
        }
    }
}

void TestStatements::largeTextsAreQuick_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype megabyte = 1'000'000;
    QTest::newRow("one line without a space") << QString(megabyte, u'a');
    QTest::newRow("one Arabic line") << u"قال الجيش إنه انسحب. "_s.repeated(50'000);
    QTest::newRow("mixed short lines") << u"BBC قال.\n"_s.repeated(110'000);
    QTest::newRow("full stops") << u". "_s.repeated(megabyte / 2);
    QTest::newRow("full stops in a row") << QString(megabyte, u'.');
    QTest::newRow("closing quotes") << u"a. » "_s.repeated(megabyte / 5);
    QTest::newRow("open brackets") << u"a.["_s.repeated(megabyte / 3);
    QTest::newRow("footnotes") << u"A.[1]"_s.repeated(megabyte / 5);
    QTest::newRow("combining marks") << u"a"_s + QString(megabyte, QChar(0x0301));
    QTest::newRow("flags") << u"\U0001F1F8"_s.repeated(megabyte / 2);
    QTest::newRow("blank lines") << QString(megabyte, u'\n') + u"a"_s;
    QTest::newRow("initials") << u"A. "_s.repeated(megabyte / 3);
}

void TestStatements::largeTextsAreQuick()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const QList<Block> blocks = blocksOfPlainText(text, u"en"_s);
    QVERIFY(!statementsOfBlocks(text, blocks, u"en"_s).isEmpty());
    // Anything quadratic takes minutes here; the limit leaves room for a slow machine and sanitizers.
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestStatements)
#include "tst_statements.moc"
