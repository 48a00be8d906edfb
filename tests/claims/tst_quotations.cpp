// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimsoftext.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What is quoted, between which marks, and whose words they are.
class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void marks_data();
    void marks();
    void speakers_data();
    void speakers();
    void aQuotationOfSeveralStatements();
    void anOpenQuotationEndsWithItsParagraph();
    void hostile_data();
    void hostile();
};

void TestQuotations::marks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "marks words"
    const auto row = [](const char *name, const QString &language, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << language << text << expected;
    };
    row("curly", u"en"_s, u"It was “a great day” here."_s, {u"“” 3"_s});
    row("single", u"en"_s, u"A ‘freak accident’ here."_s, {u"‘’ 2"_s});
    row("straight", u"en"_s, u"A \"freak accident\" here."_s, {u"\"\" 2"_s});
    row("apostrophes as marks", u"en"_s, u"A 'freak accident' here."_s, {u"'' 2"_s});
    row("doubled apostrophes", u"en"_s, u"A ''freak accident'' here."_s, {u"'''' 2"_s});
    row("guillemets", u"fr"_s, u"Un « drame évitable » ici."_s, {u"«» 2"_s});
    row("angles", u"fr"_s, u"Un ‹ drame › ici."_s, {u"‹› 1"_s});
    row("low", u"id"_s, u"Ini „sangat penting“ bagi kami."_s, {u"„“ 2"_s});
    row("reversed", u"id"_s, u"Ini »sangat penting« bagi kami."_s, {u"»« 2"_s});
    row("turned round", u"ar"_s, u"هذا ”يوم عظيم“ لنا."_s, {u"”“ 2"_s});
    row("corners", u"id"_s, u"Judulnya 「東京」 saja."_s, {u"「」 1"_s});
    row("Arabic guillemets", u"ar"_s, u"هذا «يوم عظيم» لنا."_s, {u"«» 2"_s});
    row("Arabic curly", u"ar"_s, u"هذا “يوم عظيم” لنا."_s, {u"“” 2"_s});
    row("Arabic straight behind a prefix", u"ar"_s, u"وصفه بـ\"الخطير\" اليوم."_s, {u"\"\" 1"_s});
    row("doubled parentheses", u"ar"_s, u"قرأ ((يوم عظيم)) اليوم."_s, {u"(()) 2"_s});
    row("nested", u"en"_s, u"“They said ‘go home’ to us.”"_s, {u"“” 6"_s, u"‘’ 2"_s});
    row("nested, mixed direction", u"ar"_s, u"قال «اكتب “BBC News” هنا»"_s, {u"«» 4"_s, u"“” 2"_s});
    row("one word", u"en"_s, u"The so-called “experts” left."_s, {u"“” 1"_s});
    row("apostrophes of words", u"fr"_s, u"L’homme d'Alep qu'il a vu aujourd'hui."_s, {});
    row("apostrophes of owners", u"en"_s, u"The rebels' men don't own the ministers' cars."_s, {});
    row("no words", u"en"_s, u"Here “” and “…” stand."_s, {});
    row("inches", u"en"_s, u"A 5\" pipe and a 7\" pipe."_s, {});
}

void TestQuotations::marks()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const ClaimSpan &claim : claimsOfText(text, language, ClaimKind::Quotation)) {
        QVERIFY(!claim.value.contains("open"_L1));
        found.append(claim.value["marks"_L1].toString() + u' ' + QString::number(claim.value["words"_L1].toInt()));
    }
    QCOMPARE(found, expected);
}

void TestQuotations::speakers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &language, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << language << text << expected;
    };
    row("en behind", u"en"_s, u"“We are safe,” the captain said."_s, {u"the captain"_s});
    row("en before", u"en"_s, u"The captain said: “We are safe.”"_s, {u"The captain"_s});
    row("en in the middle", u"en"_s, u"“We are safe,” Ann Lee said, “and dry.”"_s, {u"Ann Lee"_s, u"Ann Lee"_s});
    row("en pronoun of the statement before", u"en"_s, u"Ann Lee said: “It sank.” “We are safe,” she added."_s,
        {u"Ann Lee"_s, u"Ann Lee"_s});
    row("en a quotation alone", u"en"_s, u"“It sank,” said Ann Lee. “We are safe.”"_s, {u"Ann Lee"_s, u"Ann Lee"_s});
    row("en another paragraph", u"en"_s, u"Ann Lee said it sank.\n“We are safe.”"_s, {QString()});
    row("en nobody", u"en"_s, u"The film “Long Days” opened."_s, {QString()});
    row("en words of an attribution", u"en"_s, u"The mayor called for calm, saying the “rumours” were wrong."_s,
        {u"The mayor"_s});
    row("en speaker in a quotation", u"en"_s, u"“The judge said ‘never’,” Ann Lee replied."_s,
        {u"Ann Lee"_s, u"The judge"_s});
    row("fr behind", u"fr"_s, u"« Tout va bien », a déclaré le maire."_s, {u"le maire"_s});
    row("fr pronoun", u"fr"_s, u"Le maire de Nantes a refusé. « C’est fini », a-t-il lancé."_s,
        {u"Le maire de Nantes"_s});
    row("fr inserted", u"fr"_s, u"« Tout va bien, explique Jeanne Roy, nous partons. »"_s, {u"Jeanne Roy"_s});
    row("id behind", u"id"_s, u"“Semua aman,” kata Budi Santoso."_s, {u"Budi Santoso"_s});
    row("id before", u"id"_s, u"Budi Santoso mengatakan, “Semua aman.”"_s, {u"Budi Santoso"_s});
    row("ar before", u"ar"_s, u"وقال الوزير: «كل شيء بخير»."_s, {u"الوزير"_s});
    row("ar said that", u"ar"_s, u"قالت الشركة إن السفينة \"آمنة تماما\"."_s, {u"الشركة"_s});
    row("ar Latin speaker", u"ar"_s, u"قالت شركة Maersk: «وصلنا»."_s, {u"شركة Maersk"_s});
}

void TestQuotations::speakers()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const ClaimSpan &claim : claimsOfText(text, language, ClaimKind::Quotation))
        found.append(claim.value["speaker"_L1].toString());
    QCOMPARE(found, expected);
}

void TestQuotations::aQuotationOfSeveralStatements()
{
    const QString text = u"He said: “We left at dawn. We lost the boat. Nobody came.”"_s;
    const auto claims = claimsOfText(text, u"en"_s, ClaimKind::Quotation);
    QCOMPARE(claims.size(), 3);
    const auto statements = statementsOfLines(text, u"en"_s);
    for (qsizetype i = 0; i < claims.size(); ++i) {
        QVERIFY(statements[claims[i].statement].range.contains(claims[i].range));
        QCOMPARE(claims[i].value["continues"_L1].toBool(), i < 2);
        QCOMPARE(claims[i].value["continued"_L1].toBool(), i > 0);
        QCOMPARE(claims[i].value["words"_L1].toInt(), 10);
        QCOMPARE(claims[i].value["speaker"_L1].toString(), u"He"_s);
    }
    QCOMPARE(text.sliced(claims[1].range.start, claims[1].range.length()), u"We lost the boat."_s);
}

void TestQuotations::anOpenQuotationEndsWithItsParagraph()
{
    for (const QString &mark : {u"“"_s, u"«"_s, u"\""_s}) {
        const QString text = u"Lee said: "_s + mark + u"We left at dawn.\nNobody came."_s;
        const auto claims = claimsOfText(text, u"en"_s, ClaimKind::Quotation);
        QCOMPARE(claims.size(), 1);
        QCOMPARE(claims.first().value["open"_L1].toBool(), true);
        QCOMPARE(claims.first().value["marks"_L1].toString(), mark);
        QCOMPARE(claims.first().range, (TextRange{10, text.indexOf(u'\n')}));
    }
}

void TestQuotations::hostile_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("piece");
    QTest::newRow("unclosed curly") << u"en"_s << u"“a "_s;
    QTest::newRow("unclosed guillemets") << u"ar"_s << u"«ب "_s;
    QTest::newRow("unclosed single") << u"en"_s << u"‘a "_s;
    QTest::newRow("straight") << u"fr"_s << u"\"a "_s;
    QTest::newRow("marks alone") << u"id"_s << u"“"_s;
    QTest::newRow("mixed") << u"ar"_s << u"“a «ب ‘c „d ‹e 'f "_s;
    QTest::newRow("sentences in an open one") << u"en"_s << u"“A said it. "_s;
    QTest::newRow("closed") << u"ar"_s << u"“a” «ب» ‘c’ "_s;
}

void TestQuotations::hostile()
{
    QFETCH(QString, language);
    QFETCH(QString, piece);
    constexpr qsizetype count = 50'000;
    const QString text = piece.repeated(count);
    const auto statements = statementsOfLines(text, language);
    for (const ClaimSpan &claim : findClaims({text, language, statements, {}})) {
        QVERIFY(!claim.range.isEmpty());
        QVERIFY(statements[claim.statement].range.contains(claim.range));
    }
}

QTEST_GUILESS_MAIN(TestQuotations)

#include "tst_quotations.moc"
