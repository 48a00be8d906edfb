// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/textpieces.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Overlapping spans are cut into pieces that can be marked without crossing.
class TestTextPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtLimits_data();
    void cutsAtLimits();
    void piecesMakeUpTheWhole();
};

namespace {

/// The text with each piece in brackets, its spans in front, those that end behind.
QString shown(const QString &text, const QList<TextPiece> &pieces)
{
    QString shown;
    for (const TextPiece &piece : pieces) {
        shown += u'[';
        for (const qsizetype span : piece.covering)
            shown += QString::number(span);
        shown += u':' + text.sliced(piece.range.start, piece.range.length()) + u':';
        for (const qsizetype span : piece.ending)
            shown += QString::number(span);
        shown += u']';
    }
    return shown;
}

} // namespace

void TestTextPieces::cutsAtLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TextRange>>("spans");
    QTest::addColumn<QString>("pieces");
    using Ranges = QList<TextRange>;
    QTest::newRow("none") << u"abcdef"_s << Ranges{} << u"[:abcdef:]"_s;
    QTest::newRow("one") << u"abcdef"_s << Ranges{{1, 3}} << u"[:a:][0:bc:0][:def:]"_s;
    QTest::newRow("nested") << u"abcdef"_s << Ranges{{0, 6}, {2, 3}} << u"[0:ab:][01:c:1][0:def:0]"_s;
    QTest::newRow("crossing") << u"abcdef"_s << Ranges{{0, 4}, {2, 6}} << u"[0:ab:][01:cd:0][1:ef:1]"_s;
    QTest::newRow("touching") << u"abcdef"_s << Ranges{{0, 3}, {3, 6}} << u"[0:abc:0][1:def:1]"_s;
    QTest::newRow("same twice") << u"abc"_s << Ranges{{0, 3}, {0, 3}} << u"[01:abc:01]"_s;
    QTest::newRow("empty and outside") << u"abc"_s << Ranges{{1, 1}, {5, 9}, {-3, 0}} << u"[:abc:]"_s;
    QTest::newRow("beyond both ends") << u"abc"_s << Ranges{{-2, 1}, {2, 9}} << u"[0:a:0][:b:][1:c:1]"_s;
    QTest::newRow("arabic") << u"قال نعم"_s << Ranges{{0, 3}} << u"[0:قال:0][: نعم:]"_s;
    QTest::newRow("mixed directions") << u"BBC قالت"_s << Ranges{{0, 5}, {4, 8}} << u"[0:BBC :][01:ق:0][1:الت:1]"_s;
}

void TestTextPieces::cutsAtLimits()
{
    QFETCH(QString, text);
    QFETCH(QList<TextRange>, spans);
    QFETCH(QString, pieces);
    QCOMPARE(shown(text, textPieces({0, text.size()}, spans)), pieces);
}

void TestTextPieces::piecesMakeUpTheWhole()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const TextRange whole{random.bounded(10), 10 + random.bounded(30)};
        QList<TextRange> spans;
        for (int count = random.bounded(8); count > 0; --count) {
            const int start = random.bounded(45);
            spans.append({start, start + random.bounded(20)});
        }
        const QList<TextPiece> pieces = textPieces(whole, spans);
        qsizetype at = whole.start;
        for (const TextPiece &piece : pieces) {
            QCOMPARE(piece.range.start, at);
            QVERIFY(!piece.range.isEmpty());
            for (qsizetype row = 0; row < spans.size(); ++row) {
                QCOMPARE(piece.covering.contains(row), !piece.range.intersected(spans.at(row)).isEmpty());
                if (piece.covering.contains(row))
                    QVERIFY(spans.at(row).contains(piece.range));
            }
            at = piece.range.end;
        }
        QCOMPARE(at, whole.end);
        for (qsizetype row = 0; row < spans.size(); ++row) {
            const auto ends = std::count_if(pieces.begin(), pieces.end(),
                                            [row](const TextPiece &piece) { return piece.ending.contains(row); });
            QCOMPARE(ends, spans.at(row).intersected(whole).isEmpty() ? 0 : 1);
        }
    }
}

QTEST_APPLESS_MAIN(TestTextPieces)
#include "tst_textpieces.moc"
