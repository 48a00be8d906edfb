// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

/// `crossread claims` is a filter for pipelines: a line in, a line of JSON out, at once.
class TestClaimsFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void answersEveryLine_data();
    void answersEveryLine();
    void answersBeforeTheNextLine();
    void countsCodePoints_data();
    void countsCodePoints();
    void everyLineStandsForItself();
    void fullDevice();
};

namespace {

struct Result {
    int status = -1;
    QList<QByteArray> lines;
    QByteArray error;
};

Result runClaims(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(CROSSREAD_PROGRAM), QStringList{u"claims"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return {process.exitCode(), lines, process.readAllStandardError()};
}

bool isAnswer(const QByteArray &line)
{
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    const double worthiness = answer["worthiness"_L1].toDouble(-1);
    return answer["claims"_L1].isArray() && worthiness >= 0 && worthiness <= 1;
}

} // namespace

void TestClaimsFilter::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no language") << QStringList{};
    QTest::newRow("language without a tag") << QStringList{u"--language"_s};
    QTest::newRow("no tag") << QStringList{u"--language"_s, u"no tag"_s};
    QTest::newRow("no such option") << QStringList{u"--language"_s, u"en"_s, u"--nosuch"_s};
    QTest::newRow("a file") << QStringList{u"--language"_s, u"en"_s, u"a.txt"_s};
    QTest::newRow("no date") << QStringList{u"--language"_s, u"en"_s, u"--reference-date"_s, u"yesterday"_s};
    QTest::newRow("no such day") << QStringList{u"--language"_s, u"en"_s, u"--reference-date"_s, u"2024-02-30"_s};
}

void TestClaimsFilter::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Result result = runClaims(arguments, "Two people were hurt.\n");
    QCOMPARE(result.status, 2);
    QVERIFY(result.lines.isEmpty());
    QVERIFY2(result.error.startsWith("crossread: ") && result.error.count('\n') == 1, result.error);
}

void TestClaimsFilter::answersEveryLine_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("lines");
    QTest::newRow("nothing") << u"en"_s << QByteArray() << 0;
    QTest::newRow("empty lines") << u"en"_s << QByteArray("\n\n\n") << 3;
    QTest::newRow("no line end at the end") << u"en"_s << QByteArray("In 2024 it rained.\n27 fled.") << 2;
    QTest::newRow("Windows line ends") << u"fr"_s << QByteArray("27 morts.\r\n3 km\r\n") << 2;
    QTest::newRow("Arabic") << u"ar"_s << QByteArray("قتل ٢٧ شخصا في حلب.\nوصل ٣٠ آخرون.\n") << 2;
    QTest::newRow("mixed directions") << u"ar"_s << QByteArray("قال The Times إن 27 شخصا وصلوا.\n") << 1;
    QTest::newRow("a language without knowledge") << u"tlh"_s << QByteArray("27 Duj\n") << 1;
    QTest::newRow("no UTF-8") << u"en"_s << QByteArray("\xff\xfe 27 \xc3 people\n") << 1;
    QTest::newRow("zero bytes") << u"en"_s << QByteArray("27\0 people\0\n", 12) << 1;
    QTest::newRow("digits without end") << u"en"_s << QByteArray(100'000, '7') << 1;
    QTest::newRow("no blank in a megabyte") << u"id"_s << QByteArray(1'000'000, 'x') << 1;
    QTest::newRow("quotations that never end") << u"fr"_s << QByteArray("« ").repeated(50'000) << 1;
}

void TestClaimsFilter::answersEveryLine()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, input);
    QFETCH(int, lines);
    const Result result = runClaims({u"--language"_s, language, u"--reference-date"_s, u"2024-12-04"_s}, input);
    QCOMPARE(result.status, 0);
    QVERIFY2(result.error.isEmpty(), result.error);
    QCOMPARE(result.lines.size(), lines);
    for (const QByteArray &line : result.lines)
        QVERIFY2(isAnswer(line), line.left(200));
}

void TestClaimsFilter::answersBeforeTheNextLine()
{
    QProcess process;
    process.start(QStringLiteral(CROSSREAD_PROGRAM), {u"claims"_s, u"--language"_s, u"en"_s});
    for (int round = 0; round < 3; ++round) {
        process.write("The ferry had 27 people on board.\n");
        QVERIFY2(QTest::qWaitFor([&process] { return process.canReadLine(); }, 60'000), "no answer while it waits");
        QVERIFY(isAnswer(process.readLine()));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestClaimsFilter::countsCodePoints_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::newRow("emoji") << u"en"_s << u"😀😀 They counted 27 ferries, 😀 and 30 boats."_s;
    QTest::newRow("Arabic with vowel marks") << u"ar"_s << u"قُتِلَ ٢٧ شَخْصًا 😀 وأصيب 30 آخرون"_s;
    QTest::newRow("mixed directions") << u"ar"_s << u"قال 😀 Tom إن 27 شخصا"_s;
}

void TestClaimsFilter::countsCodePoints()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    const Result result = runClaims({u"--language"_s, language}, line.toUtf8() + '\n');
    QCOMPARE(result.lines.size(), 1);
    const QList<uint> codePoints = line.toUcs4();
    const QJsonArray claims = QJsonDocument::fromJson(result.lines.first()).object()["claims"_L1].toArray();
    QVERIFY(!claims.isEmpty());
    for (const QJsonValue &claim : claims) {
        const qsizetype start = claim["start"_L1].toInteger();
        const qsizetype end = claim["end"_L1].toInteger();
        QVERIFY(0 <= start && start < end && end <= codePoints.size());
        QString cut;
        for (qsizetype i = start; i < end; ++i)
            cut += QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoints[i]), 1);
        QCOMPARE(claim["text"_L1].toString(), cut);
    }
}

void TestClaimsFilter::everyLineStandsForItself()
{
    const QByteArray line = "Mr Hakim said on Friday that 27 people were hurt.\n";
    const QByteArray other = "\"The Hakim report of 3 May is wrong\n";
    const QStringList arguments{u"--language"_s, u"en"_s, u"--reference-date"_s, u"2024-12-04"_s};
    const Result alone = runClaims(arguments, line);
    const Result behind = runClaims(arguments, other + line);
    QCOMPARE(alone.lines.size(), 1);
    QCOMPARE(behind.lines.size(), 2);
    QCOMPARE(behind.lines.last(), alone.lines.first());
}

void TestClaimsFilter::fullDevice()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(CROSSREAD_PROGRAM), {u"claims"_s, u"--language"_s, u"en"_s});
    process.write("27 people\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestClaimsFilter)
#include "tst_claimsfilter.moc"
