// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/articlereader.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

class TestArticleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindOfFile_data();
    void kindOfFile();
    void direction_data();
    void direction();
    void plainTextIsUntouched();
    void declaredEncodingOfAPage();
    void refusals_data();
    void refusals();
};

void TestArticleReader::kindOfFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("mediaType");
    const QString html = u"<html><body><p>They came at night and took the town, they said.</p></body></html>"_s;
    QTest::newRow("txt") << u"a.txt"_s << u"They came."_s << u"text/plain"_s;
    QTest::newRow("html") << u"a.HTML"_s << html << u"text/html"_s;
    QTest::newRow("html without its ending")
        << u"a"_s << u"\n<!-- saved -->\n<!DOCTYPE html>"_s + html << u"text/html"_s;
    QTest::newRow("XHTML") << u"a.page"_s << u"<?xml version='1.0'?>"_s + html << u"text/html"_s;
    QTest::newRow("html in a text file") << u"a.txt"_s << html << u"text/plain"_s;
    QTest::newRow("Arabic name") << u"مقال"_s << u"قال الجيش."_s << u"text/plain"_s;
    QTest::newRow("mixed name") << u"مقال BBC.htm"_s << html << u"text/html"_s;
    QTest::newRow("less-than in a text") << u"a"_s << u"a < b <html>"_s << u"text/plain"_s;
}

void TestArticleReader::kindOfFile()
{
    QFETCH(QString, name);
    QFETCH(QString, content);
    const Expected<ReadArticle> article = readArticle(content.toUtf8(), name);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().line()));
    QTEST(article->mediaType, "mediaType");
    QCOMPARE(article->encoding, u"UTF-8"_s);
}

void TestArticleReader::direction_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("override");
    QTest::addColumn<QString>("direction");
    QTest::newRow("English") << u"They came."_s << QString() << u"ltr"_s;
    QTest::newRow("Arabic, one word") << u"حلب"_s << QString() << u"rtl"_s;
    QTest::newRow("Persian, short") << u"نیروها رفتند"_s << QString() << u"rtl"_s;
    QTest::newRow("Urdu, short") << u"وہ چلے گئے"_s << QString() << u"rtl"_s;
    QTest::newRow("Hebrew, short") << u"הם עזבו"_s << QString() << u"rtl"_s;
    QTest::newRow("mixed, Arabic with many Latin names")
        << u"أعلنت شركة Microsoft يوم 3 مايو 2020 عن COVID-19 في iPhone 12، بحسب Reuters و«لوموند» (Le Monde)."_s
        << QString() << u"rtl"_s;
    QTest::newRow("mixed, English with an Arabic name")
        << u"The newspaper الشرق wrote that 27 people had died on Friday."_s << QString() << u"ltr"_s;
    QTest::newRow("figures") << u"27"_s << QString() << u"ltr"_s;
    QTest::newRow("override") << u"27"_s << u"fa"_s << u"rtl"_s;
}

void TestArticleReader::direction()
{
    QFETCH(QString, text);
    QFETCH(QString, override);
    const Expected<ReadArticle> article = readArticle(text.toUtf8(), u"a.txt"_s, {override});
    QVERIFY(article);
    QTEST(directionName(article->direction), "direction");
    if (!override.isEmpty())
        QCOMPARE(article->language, override);
}

void TestArticleReader::plainTextIsUntouched()
{
    const QString text = u"  Title\n\n\tقال.\u00a0\u2028BBC \u0001\u200f e\u0301 \U0001F600\n\n"_s;
    QByteArray bytes = "\xef\xbb\xbf" + text.toUtf8();
    bytes.replace("\n", "\r\n");
    const Expected<ReadArticle> article = readArticle(bytes, u"a.txt"_s);
    QVERIFY(article);
    QCOMPARE(article->text, text);
    QCOMPARE(article->title, u"Title"_s);
}

void TestArticleReader::declaredEncodingOfAPage()
{
    // 0xC7 is alef in windows-1256 and Ç in windows-1252: too few letters for any detector.
    const QByteArray page = "<html><head><meta http-equiv=Content-Type content='text/html; "
                            "charset=windows-1256'></head><body><p>\xc7\xe1</p></body></html>";
    const Expected<ReadArticle> article = readArticle(page, u"a.html"_s);
    QVERIFY(article);
    QCOMPARE(article->text, u"ال"_s);
    QCOMPARE(article->encoding, u"windows-1256"_s);
}

void TestArticleReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << QString() << u"the file is empty"_s;
    QTest::newRow("mark only") << QByteArray("\xef\xbb\xbf") << QString() << u"white space"_s;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n") << QString() << u"white space"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4") << QString() << u"PDF"_s;
    QTest::newRow("Arabic as language") << QByteArray("text") << u"عربي"_s << u"no language tag"_s;
    QTest::newRow("mixed as language") << QByteArray("text") << u"ar-عربي"_s << u"no language tag"_s;
}

void TestArticleReader::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, language);
    QFETCH(QString, why);
    const Expected<ReadArticle> article = readArticle(bytes, u"a.txt"_s, {language});
    QVERIFY(!article);
    QVERIFY2(article.error().line().contains(why), qPrintable(article.error().line()));
}

QTEST_APPLESS_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
