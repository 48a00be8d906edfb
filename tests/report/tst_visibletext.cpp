// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/visibletext.h"

#include <QtTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What HTML does not allow, or what would act on the words around it, is shown.
class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldAct_data();
    void showsWhatWouldAct();
    void leavesOnlyWhatXmlAllows();
    void linksLeadToTheWebOnly_data();
    void linksLeadToTheWebOnly();
};

void TestVisibleText::showsWhatWouldAct_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::newRow("plain") << u"a < b & \"c\""_s << u"a < b & \"c\""_s;
    QTest::newRow("arabic with marks") << u"قال: «نعم»"_s << u"قال: «نعم»"_s;
    QTest::newRow("mixed directions") << u"BBC قالت\u200F!"_s << u"BBC قالت\u200F!"_s;
    QTest::newRow("joiners are letters' own") << u"می\u200Cخواهم \u200D"_s << u"می\u200Cخواهم \u200D"_s;
    QTest::newRow("override") << u"a\u202Eb\u202C"_s << u"a\u27E6RLO\u27E7b\u27E6PDF\u27E7"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\u27E6LRI\u27E7a\u27E6PDI\u27E7"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << u"a\u27E6PS\u27E7b"_s;
    QTest::newRow("line feed and tab stay") << u"a\n\tb"_s << u"a\n\tb"_s;
    QTest::newRow("nul") << QString(QChar(u'\0')) << u"\u2400"_s;
    QTest::newRow("carriage return") << u"\r"_s << u"\u240D"_s;
    QTest::newRow("delete") << u"\u007F"_s << u"\u2421"_s;
    QTest::newRow("next line") << u"\u0085"_s << u"\u27E6U+0085\u27E7"_s;
    QTest::newRow("noncharacter") << QString(QChar(u'\uFFFE')) << u"\uFFFD"_s;
    QTest::newRow("emoji") << u"\U0001F6A2"_s << u"\U0001F6A2"_s;
    QTest::newRow("noncharacter of another plane") << u"\U0001FFFF"_s << u"\uFFFD"_s;
    QTest::newRow("high surrogate at the end") << QString(QChar(u'\xD83D')) << u"\uFFFD"_s;
    QTest::newRow("low surrogate before a letter") << QString(QChar(u'\xDEA2')) + u'a' << u"\uFFFDa"_s;
}

void TestVisibleText::showsWhatWouldAct()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(visibleText(text), visible);
    QCOMPARE(visibleText(visible), visible);
}

// XML 1.0, production 2 (Char), for every unit of the Basic Multilingual Plane.
void TestVisibleText::leavesOnlyWhatXmlAllows()
{
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        const QString visible = visibleText(QString(QChar(char16_t(unit))));
        QVERIFY(!visible.isEmpty());
        for (const QChar each : visible) {
            const char16_t code = each.unicode();
            const bool allowed
                = code == 0x9 || code == 0xA || (code >= 0x20 && code <= 0xD7FF) || (code >= 0xE000 && code <= 0xFFFD);
            QVERIFY2(allowed, qPrintable(QString::number(unit, 16)));
        }
    }
}

void TestVisibleText::linksLeadToTheWebOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("leads");
    QTest::newRow("https") << u"https://example.org/a?b=c"_s << true;
    QTest::newRow("http, capitals") << u"HTTP://EXAMPLE.ORG"_s << true;
    QTest::newRow("arabic host") << u"https://مثال.إختبار/خبر"_s << true;
    QTest::newRow("mixed path") << u"https://example.org/خبر/1"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("script behind spaces") << u"  javascript:alert(1)"_s << false;
    QTest::newRow("script with a line end") << u"java\nscript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,<script>"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no scheme") << u"//example.org"_s << false;
    QTest::newRow("no host") << u"https:///a"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestVisibleText::linksLeadToTheWebOnly()
{
    QFETCH(QString, address);
    QFETCH(bool, leads);
    QCOMPARE(safeLink(address).isValid(), leads);
}

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
