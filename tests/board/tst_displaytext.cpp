// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/displaytext.h"

#include "widgets/board/directionruns.h"
#include "widgets/board/plaintooltip.h"

#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace Crossread;
using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void everyUnitKeepsItsPlace();
    void partsLongParagraphsAtSpaces();
    void directionRunsCoverTheParagraph_data();
    void directionRunsCoverTheParagraph();
    void toolTipIsLiteral();
};

void TestDisplayText::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("english") << u"Two lines\nof text"_s << u"Two lines\nof text"_s;
    QTest::newRow("arabic") << u"قُتل 31 شخصًا"_s << u"قُتل 31 شخصًا"_s;
    QTest::newRow("mixed direction") << u"BBC: قالت 12%"_s << u"BBC: قالت 12%"_s;
    QTest::newRow("bidi controls stay") << u"a\u2067b\u2069c\u200F"_s << u"a\u2067b\u2069c\u200F"_s;
    QTest::newRow("no-break space stays") << u"4\u00A0000"_s << u"4\u00A0000"_s;
    QTest::newRow("emoji stays") << u"👩‍👧 ok"_s << u"👩‍👧 ok"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d\re"_s << u"a\u2028b\u2028c\u2028d\u2028e"_s;
    QTest::newRow("tab stays") << u"a\tb"_s << u"a\tb"_s;
    QTest::newRow("controls") << (u"a"_s + QChar(0) + QChar(7) + QChar(0x7F) + QChar(0x9B))
                              << u"a\u2400\u2407\u2421\uFFFD"_s;
    QTest::newRow("frame and object signs")
        << (u"a"_s + QChar(0xFDD0) + QChar(0xFDD1) + QChar(0xFFFC)) << u"a\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("unpaired surrogates") << (QString(QChar(0xDC00)) + u"م"_s + QChar(0xD83D)) << u"\uFFFDم\uFFFD"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestDisplayText::shows()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text), shown);
}

void TestDisplayText::everyUnitKeepsItsPlace()
{
    // Every UTF-16 unit there is, framed, so that each paragraph shows whether one of them moved its neighbours.
    QString text;
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        text += u'<';
        text += QChar(ushort(unit));
        text += u'>';
        if (unit % 64 == 63)
            text += u'\n';
    }
    const QString shown = displayText(text);
    QCOMPARE(shown.size(), text.size());
    QTextDocument document;
    document.setPlainText(shown);
    QCOMPARE(document.characterCount() - 1, text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'<' || text.at(i) == u'>' || text.at(i) == u'م')
            QCOMPARE(document.characterAt(int(i)), text.at(i));
    }
}

void TestDisplayText::partsLongParagraphsAtSpaces()
{
    const QString text = u"كلمة word "_s.repeated(9'000);
    const QString shown = displayText(text);
    QCOMPARE(shown.size(), text.size());
    qsizetype changed = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (shown.at(i) != text.at(i)) {
            QCOMPARE(text.at(i), u' ');
            QCOMPARE(shown.at(i), u'\n');
            ++changed;
        }
    }
    QCOMPARE(changed, 4); // 90,000 units make five pieces
    const auto lines = shown.split(u'\n');
    for (const QString &line : lines)
        QVERIFY(line.size() <= LongestDisplayParagraph);

    const QString unbroken = QString(50'000, u'م');
    QCOMPARE(displayText(unbroken), unbroken);
}

void TestDisplayText::directionRunsCoverTheParagraph_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("runs");
    QTest::newRow("english") << u"abc 123"_s << false << 1;
    QTest::newRow("arabic") << u"قال الناس"_s << true << 1;
    QTest::newRow("arabic with figures") << u"قتل 31 شخصا"_s << true << 3;
    QTest::newRow("figure between two scripts") << u"abc قال 123 def"_s << false << 4;
    QTest::newRow("empty") << QString() << true << 1;
}

void TestDisplayText::directionRunsCoverTheParagraph()
{
    QFETCH(QString, text);
    QFETCH(bool, mirrored);
    QFETCH(int, runs);
    const QList<DirectionRun> found = directionRuns(text, mirrored ? Direction::RightToLeft : Direction::LeftToRight);
    QCOMPARE(found.size(), runs);
    QCOMPARE(found.first().range.start, 0);
    QCOMPARE(found.last().range.end, text.size());
    for (qsizetype i = 1; i < found.size(); ++i)
        QCOMPARE(found.at(i).range.start, found.at(i - 1).range.end);
    QVERIFY(found.first().own);
}

void TestDisplayText::toolTipIsLiteral()
{
    const QString text = u"The <b>Daily</b> & Post\nقالت <i>الصحيفة</i>"_s;
    const QString tip = plainToolTip(text);
    QVERIFY(Qt::mightBeRichText(tip));
    QCOMPARE(QTextDocumentFragment::fromHtml(tip).toPlainText(), text);
    QVERIFY(tip.contains("dir=\"rtl\""_L1));
    QCOMPARE(plainToolTip(QString()), QString());
}

QTEST_MAIN(TestDisplayText)

#include "tst_displaytext.moc"
