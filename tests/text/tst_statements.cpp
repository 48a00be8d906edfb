// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/positions.h"
#include "models/text/statement.h"
#include "models/text/unicode.h"

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
    void statementsOfOneSentence_data();
    void statementsOfOneSentence();
    void longQuotations();
    void whichBlocksHoldThem_data();
    void whichBlocksHoldThem();
    void positionsAreInOrder_data();
    void positionsAreInOrder();
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
    QTest::newRow("other initials at the end") << u"en"_s << u"He flew to the U.S. Thousands cheered."_s
                                               << QStringList{u"He flew to the U.S."_s, u"Thousands cheered."_s};
    QTest::newRow("U.S. before a name") << u"en"_s << u"The U.S. Senate voted. It passed."_s
                                        << QStringList{u"The U.S. Senate voted."_s, u"It passed."_s};
    QTest::newRow("initials in French") << u"fr"_s << u"Le général Collis P. Martin est là. Il parle."_s
                                        << QStringList{u"Le général Collis P. Martin est là."_s, u"Il parle."_s};
    QTest::newRow("time of day at the end")
        << u"en"_s << u"Shells fell at 4 a.m. Residents fled by 6 p.m. Friday."_s
        << QStringList{u"Shells fell at 4 a.m."_s, u"Residents fled by 6 p.m. Friday."_s};
    QTest::newRow("time of day and title")
        << u"en"_s << u"At 4 a.m. Gen. Smith left."_s << QStringList{u"At 4 a.m. Gen. Smith left."_s};
    QTest::newRow("and so on") << u"id"_s << u"Ia membawa roti, beras, dll. Tentara pergi."_s
                               << QStringList{u"Ia membawa roti, beras, dll."_s, u"Tentara pergi."_s};
    QTest::newRow("Arabic and so on") << u"ar"_s << u"جلبوا خبزا وماء إلخ. غادر الجيش."_s
                                      << QStringList{u"جلبوا خبزا وماء إلخ."_s, u"غادر الجيش."_s};
    QTest::newRow("unit behind a figure")
        << u"fr"_s << u"Le mur a 8 m. Martin l'a vu."_s << QStringList{u"Le mur a 8 m."_s, u"Martin l'a vu."_s};
    QTest::newRow("Roman numeral") << u"en"_s << u"See Vol. II of the report. It is long."_s
                                   << QStringList{u"See Vol. II of the report."_s, u"It is long."_s};
    QTest::newRow("figure opens") << u"en"_s << u"The town fell. 34 people died. Calm returned."_s
                                  << QStringList{u"The town fell."_s, u"34 people died."_s, u"Calm returned."_s};
    QTest::newRow("decimal") << u"id"_s << u"Ia membayar Rp. 5.000 untuk itu. Lalu pulang."_s
                             << QStringList{u"Ia membayar Rp. 5.000 untuk itu."_s, u"Lalu pulang."_s};
    QTest::newRow("no space behind the stop") << u"id"_s << u"Mereka bersenjata.Serangan gagal."_s
                                              << QStringList{u"Mereka bersenjata."_s, u"Serangan gagal."_s};
    QTest::newRow("Arabic, no space behind the stop") << u"ar"_s << u"انسحب الجيش.وقال د.محمد إنه عاد."_s
                                                      << QStringList{u"انسحب الجيش."_s, u"وقال د.محمد إنه عاد."_s};
    QTest::newRow("addresses") << u"en"_s << u"Write to Jane.Doe@mail.org or see www.Example.com/News.Html now."_s
                               << QStringList{u"Write to Jane.Doe@mail.org or see www.Example.com/News.Html now."_s};
    QTest::newRow("address at the end") << u"en"_s << u"It is on www.example.org/a.html. Read it."_s
                                        << QStringList{u"It is on www.example.org/a.html."_s, u"Read it."_s};
    QTest::newRow("bracketed sentence") << u"en"_s << u"He left (He was a guard.) in May. She stayed."_s
                                        << QStringList{u"He left (He was a guard.) in May."_s, u"She stayed."_s};
    QTest::newRow("quotation inside") << u"en"_s << u"'This is fine.' she said. \"It is.\" He left."_s
                                      << QStringList{u"'This is fine.' she said."_s, u"\"It is.\""_s, u"He left."_s};
    QTest::newRow("comma behind a quotation")
        << u"fr"_s << u"« Partez. », dit-il. Elle sort."_s << QStringList{u"« Partez. », dit-il."_s, u"Elle sort."_s};
    QTest::newRow("list of numbers") << u"en"_s << u"1. Bread and wine 2. Meat. 3.) Fish"_s
                                     << QStringList{u"1. Bread and wine"_s, u"2. Meat."_s, u"3.) Fish"_s};
    QTest::newRow("list of letters") << u"en"_s << u"They want: more. a) bread b) wine"_s
                                     << QStringList{u"They want: more."_s, u"a) bread"_s, u"b) wine"_s};
    QTest::newRow("letters inside a sentence") << u"en"_s << u"They want (a) bread, (b) wine. They wait."_s
                                               << QStringList{u"They want (a) bread, (b) wine."_s, u"They wait."_s};
    QTest::newRow("Arabic bullets") << u"ar"_s << u"• خبز وماء • ٢. لحم"_s
                                    << QStringList{u"• خبز وماء"_s, u"• ٢. لحم"_s};
    QTest::newRow("dash behind a question")
        << u"fr"_s << u"Tu viens ? – Oui."_s << QStringList{u"Tu viens ?"_s, u"– Oui."_s};
    QTest::newRow("number of a note") << u"en"_s << u"It was so (type 2).10 This held.11,12 They agreed."_s
                                      << QStringList{u"It was so (type 2).10"_s, u"This held.11,12"_s,
                                                     u"They agreed."_s};
    QTest::newRow("full width stop") << u"zh"_s << u"他来了．他走了．"_s << QStringList{u"他来了．"_s, u"他走了．"_s};
    QTest::newRow("pause") << u"en"_s << u"The thing is . . . I left. She . . . stayed."_s
                           << QStringList{u"The thing is . . . I left."_s, u"She . . . stayed."_s};
    QTest::newRow("left out") << u"fr"_s << u"Ils jouent 42 matchs. (...) Les clubs paient."_s
                              << QStringList{u"Ils jouent 42 matchs."_s, u"(...) Les clubs paient."_s};
    QTest::newRow("mixed abbreviations") << u"ar"_s << u"قالت U.N. إن Dr. Smith غادر. عاد لاحقا."_s
                                         << QStringList{u"قالت U.N. إن Dr. Smith غادر."_s, u"عاد لاحقا."_s};
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
    TextRange sentence;
    const QList<StatementSpan> statements = statementsOfBlocks(text, blocks, language);
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const bool isFirst = i == 0 || statements[i].sentence != statements[i - 1].sentence;
        QCOMPARE(statements[i].sentence, i == 0 ? 1 : statements[i - 1].sentence + (isFirst ? 1 : 0));
        sentence = {isFirst ? statements[i].range.start : sentence.start, statements[i].range.end};
        if (!isFirst)
            found.removeLast();
        found.append(text.sliced(sentence.start, sentence.length()));
    }
    QTEST(found, "expected");
}

void TestStatements::statementsOfOneSentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // the sentence's number and the statement
    QTest::newRow("quotation of two") << u"en"_s << u"He said: “We left. They stayed.” She wept."_s
                                      << QStringList{u"1 He said: “We left."_s, u"1 They stayed.”"_s, u"2 She wept."_s};
    QTest::newRow("straight quotes") << u"id"_s << u"\"Kami pergi. Mereka tinggal,\" kata Ani. Ia pulang."_s
                                     << QStringList{u"1 \"Kami pergi."_s, u"1 Mereka tinggal,\" kata Ani."_s,
                                                    u"2 Ia pulang."_s};
    QTest::newRow("two quotations") << u"en"_s << u"“We left.” “They stayed.”"_s
                                    << QStringList{u"1 “We left.”"_s, u"2 “They stayed.”"_s};
    QTest::newRow("French") << u"fr"_s << u"« Partez. Vite ! » Il sort."_s
                            << QStringList{u"1 « Partez."_s, u"1 Vite ! »"_s, u"2 Il sort."_s};
    QTest::newRow("Arabic") << u"ar"_s << u"قال: «خرجنا. بقوا.» ثم بكى."_s
                            << QStringList{u"1 قال: «خرجنا."_s, u"1 بقوا.»"_s, u"2 ثم بكى."_s};
    QTest::newRow("mixed") << u"ar"_s << u"قال (BBC reported it. Reuters too.) ثم بكى. عاد."_s
                           << QStringList{u"1 قال (BBC reported it."_s, u"1 Reuters too.)"_s, u"2 ثم بكى."_s,
                                          u"3 عاد."_s};
    QTest::newRow("never closed") << u"en"_s << u"He said: “We left. They stayed."_s
                                  << QStringList{u"1 He said: “We left."_s, u"2 They stayed."_s};
    QTest::newRow("apostrophes") << u"en"_s << u"The rebels' camp fell. It's the army's now. He 'won'."_s
                                 << QStringList{u"1 The rebels' camp fell."_s, u"2 It's the army's now."_s,
                                                u"3 He 'won'."_s};
}

void TestStatements::statementsOfOneSentence()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QStringList found;
    const QList<Block> blocks{{BlockKind::Paragraph, {0, text.size()}, Direction::LeftToRight}};
    for (const StatementSpan &statement : statementsOfBlocks(text, blocks, language))
        found.append(QString::number(statement.sentence) + u' '
                     + text.sliced(statement.range.start, statement.range.length()));
    QTEST(found, "expected");
}

void TestStatements::longQuotations()
{
    // A sign that is never meant to close would else join half a page.
    const QString text = u"“We left. "_s + u"They came. "_s.repeated(100) + u"They stayed.”"_s;
    const QList<Block> blocks{{BlockKind::Paragraph, {0, text.size()}, Direction::LeftToRight}};
    const QList<StatementSpan> statements = statementsOfBlocks(text, blocks, u"en"_s);
    QCOMPARE(statements.size(), 102);
    QCOMPARE(statements.last().sentence, 102);
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
          << u"["_s << u"\""_s << u"« "_s << u"("_s << u")"_s << u"'"_s << u"• "_s << u"a) "_s << u"1. "_s << u"2. "_s;
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

QTEST_APPLESS_MAIN(TestStatements)
#include "tst_statements.moc"
