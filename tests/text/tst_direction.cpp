// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/direction.h"
#include "models/text/isolates.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Crossread::Direction)

class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofLanguage_data();
    void ofLanguage();
    void ofText_data();
    void ofText();
    void isolates_data();
    void isolates();
    void isolatedTextIsBalanced();
};

void TestDirection::ofLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    for (const char *tag : {"ar", "fa", "ur", "he", "ar-SY", "ckb", "yi", "ug", "ks-Arab", "iw"})
        QTest::newRow(tag) << QString::fromLatin1(tag) << u"rtl"_s;
    for (const char *tag : {"en", "id", "fr-CA", "und", "zh-Hant", "az-Latn", "not a tag", "uz"})
        QTest::newRow(tag) << QString::fromLatin1(tag) << u"ltr"_s;
}

void TestDirection::ofLanguage()
{
    QFETCH(QString, tag);
    QTEST(directionName(directionOfLanguage(tag)), "name");
}

void TestDirection::ofText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Direction>("tie");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"The war."_s << Direction::RightToLeft << u"ltr"_s;
    QTest::newRow("Arabic") << u"قال الجيش"_s << Direction::LeftToRight << u"rtl"_s;
    QTest::newRow("Arabic that opens in Latin") << u"BBC: قالت مصادر عسكرية"_s << Direction::LeftToRight << u"rtl"_s;
    QTest::newRow("English that opens in Arabic") << u"حلب is a large city"_s << Direction::RightToLeft << u"ltr"_s;
    QTest::newRow("Hebrew") << u"חלב"_s << Direction::LeftToRight << u"rtl"_s;
    QTest::newRow("Adlam, beyond the BMP") << u"\U0001E900\U0001E901 a"_s << Direction::LeftToRight << u"rtl"_s;
    QTest::newRow("tie goes right") << u"ab قا"_s << Direction::RightToLeft << u"rtl"_s;
    QTest::newRow("tie goes left") << u"ab قا"_s << Direction::LeftToRight << u"ltr"_s;
    QTest::newRow("figures only") << u"27 - 300"_s << Direction::RightToLeft << u"rtl"_s;
    QTest::newRow("marks do not count") << u"\u200f\u200f\u061c a"_s << Direction::RightToLeft << u"ltr"_s;
    QTest::newRow("isolates do not count") << u"\u2067\u2067\u2069 12"_s << Direction::LeftToRight << u"ltr"_s;
    QTest::newRow("lone surrogates do not count")
        << QString(QChar(0xd800)) + u"ق"_s << Direction::LeftToRight << u"rtl"_s;
    QTest::newRow("empty") << QString() << Direction::RightToLeft << u"rtl"_s;
}

void TestDirection::ofText()
{
    QFETCH(QString, text);
    QFETCH(Direction, tie);
    QTEST(directionName(directionOfText(text, tie)), "name");
}

void TestDirection::isolates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Aleppo"_s << u"\u2068Aleppo\u2069"_s;
    QTest::newRow("Arabic") << u"حلب"_s << u"\u2068حلب\u2069"_s;
    QTest::newRow("mixed") << u"حلب (Aleppo)"_s << u"\u2068حلب (Aleppo)\u2069"_s;
    QTest::newRow("empty") << QString() << u"\u2068\u2069"_s;
    QTest::newRow("open override") << u"\u202eabc"_s << u"\u2068\u202eabc\u202c\u2069"_s;
    QTest::newRow("stray closers") << u"a\u2069b\u202cc"_s << u"\u2068abc\u2069"_s;
    QTest::newRow("balanced stays") << u"\u2067حلب\u2069"_s << u"\u2068\u2067حلب\u2069\u2069"_s;
    QTest::newRow("isolate closes the embedding in it")
        << u"\u2066\u202ba\u2069b\u202c"_s << u"\u2068\u2066\u202ba\u2069b\u2069"_s;
    QTest::newRow("embedding is not closed from within an isolate")
        << u"\u202b\u2066a\u202c"_s << u"\u2068\u202b\u2066a\u2069\u202c\u2069"_s;
    QTest::newRow("each paragraph by itself") << u"\u2067a\nb"_s << u"\u2068\u2067a\u2069\u2069\n\u2068b\u2069"_s;
}

void TestDirection::isolates()
{
    QFETCH(QString, text);
    QTEST(isolated(text), "expected");
}

void TestDirection::isolatedTextIsBalanced()
{
    QCOMPARE(isolated(u"a"_s, Direction::RightToLeft), u"\u2067a\u2069"_s);
    QCOMPARE(isolated(u"قال"_s, Direction::LeftToRight), u"\u2066قال\u2069"_s);
    // Isolating twice changes nothing inside: what isolated() gives is balanced.
    for (const QString &text : {u"\u202a\u2066\u202e"_s, u"\u2069\u2068قال\u202b"_s, u"a"_s}) {
        const QString once = isolated(text);
        QCOMPARE(isolated(once), u"\u2068"_s + once + u"\u2069"_s);
    }
}

QTEST_APPLESS_MAIN(TestDirection)
#include "tst_direction.moc"
