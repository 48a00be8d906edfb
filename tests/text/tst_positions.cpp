// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/positions.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

class TestPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codePoints_data();
    void codePoints();
    void everyPositionComesBack();
    void insideAPairIsBeforeIt();
    void beyondTheEnds();
    void boundaries_data();
    void boundaries();
    void snapping_data();
    void snapping();
    void trimming_data();
    void trimming();
    void longTextsAreQuick();
};

void TestPositions::codePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("utf16");
    QTest::addColumn<qsizetype>("codePoint");
    QTest::newRow("latin") << u"abc"_s << qsizetype(2) << qsizetype(2);
    QTest::newRow("Arabic with vowel marks") << u"قَالَ"_s << qsizetype(4) << qsizetype(4);
    QTest::newRow("emoji before") << u"\U0001F600a"_s << qsizetype(2) << qsizetype(1);
    QTest::newRow("mixed with emoji") << u"قال \U0001F600 BBC"_s << qsizetype(7) << qsizetype(6);
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd83d) + u"b"_s << qsizetype(2) << qsizetype(2);
    QTest::newRow("lone low surrogate first") << QChar(0xde00) + u"\U0001F600b"_s << qsizetype(3) << qsizetype(2);
    QTest::newRow("two emoji") << u"\U0001F600\U0001F600"_s << qsizetype(4) << qsizetype(2);
}

void TestPositions::codePoints()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, utf16);
    QFETCH(qsizetype, codePoint);
    const CodePointMap map(text);
    QCOMPARE(map.toCodePoint(utf16), codePoint);
    QCOMPARE(map.toUtf16(codePoint), utf16);
}

void TestPositions::everyPositionComesBack()
{
    QRandomGenerator random(20241129);
    const QList<QString> letters{u"a"_s,
                                 u"ق"_s,
                                 u"َ"_s,
                                 u"\U0001F600"_s,
                                 u"\U0001D401"_s,
                                 u"\n"_s,
                                 u"\u200d"_s,
                                 QString(QChar(0xd83d)),
                                 QString(QChar(0xde00)),
                                 u"\U0001F1F8"_s};
    for (int round = 0; round < 300; ++round) {
        QString text;
        const auto length = random.bounded(60);
        for (int i = 0; i < length; ++i)
            text += letters[random.bounded(letters.size())];
        const CodePointMap map(text);
        const QList<uint> codePoints = text.toUcs4(); // counts unpaired surrogates as one as well
        QCOMPARE(map.codePointCount(), codePoints.size());
        for (qsizetype codePoint = 0; codePoint <= codePoints.size(); ++codePoint)
            QCOMPARE(map.toCodePoint(map.toUtf16(codePoint)), codePoint);
        qsizetype previous = 0;
        for (qsizetype utf16 = 0; utf16 <= text.size(); ++utf16) {
            const qsizetype codePoint = map.toCodePoint(utf16);
            QVERIFY(codePoint >= previous && codePoint <= previous + 1);
            QVERIFY(map.toUtf16(codePoint) == utf16 || map.toUtf16(codePoint) == utf16 - 1);
            previous = codePoint;
        }
    }
}

void TestPositions::insideAPairIsBeforeIt()
{
    const CodePointMap map(u"a\U0001F600b");
    QCOMPARE(map.toCodePoint(2), 1);
    QCOMPARE(map.toCodePoints({1, 3}), (TextRange{1, 2}));
    QCOMPARE(map.toUtf16(TextRange{1, 2}), (TextRange{1, 3}));
}

void TestPositions::beyondTheEnds()
{
    const CodePointMap map(u"\U0001F600");
    QCOMPARE(map.toUtf16(99), 2);
    QCOMPARE(map.toUtf16(-1), 0);
    QCOMPARE(map.toCodePoint(99), 1);
    QCOMPARE(CodePointMap(QStringView()).toUtf16(0), 0);
}

void TestPositions::boundaries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("cuts"); // inner positions where a cut parts nothing
    QTest::newRow("latin") << u"ab"_s << QList<int>{1};
    QTest::newRow("Arabic shadda and vowel") << u"رَّب"_s << QList<int>{3};
    QTest::newRow("mixed") << u"aق"_s << QList<int>{1};
    QTest::newRow("CR LF") << u"a\r\nb"_s << QList<int>{1, 3};
    QTest::newRow("combining acute") << u"e\u0301x"_s << QList<int>{2};
    QTest::newRow("family joined by ZWJ") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467!"_s << QList<int>{8};
    QTest::newRow("skin tone") << u"\U0001F44D\U0001F3FDa"_s << QList<int>{4};
    QTest::newRow("two flags") << u"\U0001F1F8\U0001F1FE\U0001F1EE\U0001F1E9"_s << QList<int>{4};
    QTest::newRow("flag of Scotland") << u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007Fa"_s
                                      << QList<int>{14};
    QTest::newRow("Hangul letters") << u"\u1112\u1161\u11ab한"_s << QList<int>{3};
    QTest::newRow("Thai am") << u"น\u0e33ก"_s << QList<int>{2};
    QTest::newRow("keycap") << u"1\ufe0f\u20e3x"_s << QList<int>{3};
    QTest::newRow("line separator with a mark behind it") << u"a\u2028\u0301b"_s << QList<int>{1, 2, 3};
}

void TestPositions::boundaries()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, cuts);
    QVERIFY(isGraphemeBoundary(text, 0));
    QVERIFY(isGraphemeBoundary(text, text.size()));
    QList<int> found;
    for (int i = 1; i < text.size(); ++i) {
        if (isGraphemeBoundary(text, i))
            found.append(i);
    }
    QCOMPARE(found, cuts);
}

void TestPositions::snapping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("snappedStart");
    QTest::addColumn<int>("snappedEnd");
    QTest::newRow("nothing to do") << u"abc"_s << 1 << 2 << 1 << 2;
    QTest::newRow("Arabic mark") << u"بَبَ"_s << 1 << 3 << 0 << 4;
    QTest::newRow("mixed emoji") << u"ق\U0001F468\u200d\U0001F469x"_s << 3 << 4 << 1 << 6;
    QTest::newRow("past the end") << u"ab"_s << 1 << 9 << 1 << 2;
    QTest::newRow("empty inside a character") << u"e\u0301"_s << 1 << 1 << 0 << 2;
}

void TestPositions::snapping()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(int, snappedStart);
    QFETCH(int, snappedEnd);
    QCOMPARE(snappedToGraphemes(text, {start, end}), (TextRange{snappedStart, snappedEnd}));
}

void TestPositions::trimming_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::newRow("none") << u"ab"_s << 0 << 2;
    QTest::newRow("both ends") << u" \t ab \r\n"_s << 3 << 5;
    QTest::newRow("Arabic with no-break space") << u"\u00a0قال\u202f"_s << 1 << 4;
    QTest::newRow("mixed with ideographic space") << u"\u3000قال BBC\u2028"_s << 1 << 8;
    QTest::newRow("all space") << u" \n "_s << 0 << 0;
    QTest::newRow("empty") << QString() << 0 << 0;
    QTest::newRow("space that carries a mark") << u"  \u0301a"_s << 1 << 4;
    QTest::newRow("zero width space is none") << u"\u200ba"_s << 0 << 2;
}

void TestPositions::trimming()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, end);
    QCOMPARE(trimmed(text, {0, text.size()}), (TextRange{start, end}));
}

void TestPositions::longTextsAreQuick()
{
    // Quadratic work on these would take minutes.
    const QString text = u"قَالَ \U0001F600 "_s.repeated(100'000);
    const CodePointMap map(text);
    qsizetype sum = 0;
    for (qsizetype i = 0; i < text.size(); i += 7) {
        sum += map.toUtf16(map.toCodePoint(i));
        sum += isGraphemeBoundary(text, i) ? 1 : 0;
    }
    QVERIFY(sum > 0);
}

QTEST_APPLESS_MAIN(TestPositions)
#include "tst_positions.moc"
