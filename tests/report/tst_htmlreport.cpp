// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/htmlreport.h"

#include "models/storage/changelog.h"

#include "reportcoverage.h"

#include <QBuffer>
#include <QXmlStreamReader>

using namespace Crossread;

/// The report is one safe, well-formed page that says what it has to say.
class TestHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTheGoldenFile_data();
    void matchesTheGoldenFile();
    void isSelfContained();
    void anchorsLeadSomewhere();
    void bareCoverage();
    void hostileArticlesStayText();
    void saysWhatAFullDeviceSays();

private:
    static QByteArray report(const Workspace &workspace, const QString &language = u"en"_s,
                             const std::vector<StoredChange> *changes = nullptr);
};

namespace {

struct FoundElement {
    QString name;
    QXmlStreamAttributes attributes;
};

/// Every element of the page, in order; a failure where it is not well-formed.
QList<FoundElement> elementsOf(const QByteArray &page)
{
    QList<FoundElement> elements;
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            elements.append({reader.name().toString(), reader.attributes()});
    }
    if (reader.hasError())
        QTest::qFail(qPrintable(reader.errorString()), __FILE__, __LINE__);
    return elements;
}

/// A device on which there is no room.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"no room"_s);
        return -1;
    }
};

} // namespace

QByteArray TestHtmlReport::report(const Workspace &workspace, const QString &language,
                                  const std::vector<StoredChange> *changes)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeHtmlReport(&buffer, workspace,
                                         {.coverage = u"Ferry <1>"_s,
                                          .language = language,
                                          .generated = QDateTime(QDate(2026, 3, 2), QTime(10, 30), QTimeZone::UTC),
                                          .programVersion = u"9.9.9"_s,
                                          .changes = changes});
    if (!written)
        QTest::qFail(qPrintable(written.error().line()), __FILE__, __LINE__);
    return buffer.data();
}

void TestHtmlReport::matchesTheGoldenFile_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ar") << u"ar"_s;
}

void TestHtmlReport::matchesTheGoldenFile()
{
    QFETCH(QString, language);
    ReportCoverage coverage;
    coverage.fill();
    const QDateTime time(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);
    const std::vector<StoredChange> changes{{1, Change{.author = u"Rana"_s, .time = time}},
                                            {2, Change{.author = u"ليلى"_s, .time = time.addSecs(60)}},
                                            {3, Change{.author = u"Rana"_s, .time = time.addSecs(3600)}}};
    const QByteArray page = report(coverage.workspace, language, &changes);
    const QList<FoundElement> elements = elementsOf(page);
    QCOMPARE(elements.first().attributes.value("lang"_L1), language);
    QCOMPARE(elements.first().attributes.value("dir"_L1), language == "ar"_L1 ? "rtl"_L1 : "ltr"_L1);

    const QString path = QStringLiteral(CROSSREAD_TEST_DATA "/report-%1.html").arg(language);
    QFile golden(path);
    if (qEnvironmentVariableIsSet("CROSSREAD_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(page);
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> actual = page.split('\n');
    for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line)
        QCOMPARE(QString::fromUtf8(actual.at(line)), QString::fromUtf8(expected.at(line)));
    QCOMPARE(actual.size(), expected.size());
}

void TestHtmlReport::isSelfContained()
{
    ReportCoverage coverage;
    coverage.fill();
    const QByteArray page = report(coverage.workspace);
    const QStringList without{u"script"_s, u"link"_s, u"iframe"_s, u"object"_s, u"embed"_s, u"img"_s, u"form"_s};
    QStringList addresses;
    QString policy;
    for (const FoundElement &element : elementsOf(page)) {
        QVERIFY2(!without.contains(element.name), qPrintable(element.name));
        for (const QXmlStreamAttribute &attribute : element.attributes) {
            QVERIFY(!attribute.name().startsWith("on"_L1));
            QVERIFY(attribute.name() != "src"_L1 && attribute.name() != "style"_L1);
            if (attribute.name() == "href"_L1 && !attribute.value().startsWith(u'#'))
                addresses.append(attribute.value().toString());
        }
        if (element.attributes.value("http-equiv"_L1) == "Content-Security-Policy"_L1)
            policy = element.attributes.value("content"_L1).toString();
    }
    QCOMPARE(addresses, QStringList{u"https://example.org/ferry?a=1&b=2"_s});

    // The browser hashes what stands between the tags as it stands there.
    const qsizetype start = page.indexOf("<style>") + 7;
    const QByteArray style = page.sliced(start, page.indexOf("</style>") - start);
    QVERIFY(!style.contains('&') && !style.contains("url(") && !style.contains("@import"));
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QCOMPARE(policy, u"default-src 'none'; style-src 'sha256-%1'; img-src data:"_s.arg(QString::fromLatin1(hash)));
}

void TestHtmlReport::anchorsLeadSomewhere()
{
    ReportCoverage coverage;
    coverage.fill();
    QSet<QString> targets;
    QSet<QString> anchors;
    for (const FoundElement &element : elementsOf(report(coverage.workspace))) {
        const QString id = element.attributes.value("id"_L1).toString();
        QVERIFY2(id.isEmpty() || !targets.contains(id), qPrintable(id));
        targets.insert(id);
        const QString href = element.attributes.value("href"_L1).toString();
        if (href.startsWith(u'#'))
            anchors.insert(href.sliced(1));
    }
    QVERIFY(anchors.contains(u"link-1"_s) && anchors.contains(u"discrepancy-1-1"_s));
    QCOMPARE(anchors - targets, QSet<QString>());
}

void TestHtmlReport::bareCoverage()
{
    const Workspace workspace;
    QVERIFY(elementsOf(report(workspace)).size() > 20);
}

void TestHtmlReport::hostileArticlesStayText()
{
    const QString hostile
        = u"</p><script>alert(1)</script> \"><img src=x onerror=alert(1)> '--> ]]> <!-- <style>*{}</style> &amp; "
          "\u202Egnp.exe\u202C \u2066\u2066"_s
        + QChar(u'\0') + QChar(u'\x1B') + u"\uFFFF نص"_s;
    const QString endless(1'000'000, u'w');

    const auto coverageOf = [](ReportCoverage &coverage, const QString &words, const QString &longWord) {
        for (int number = 0; number < 2; ++number) {
            coverage.addArticle({.name = words,
                                 .outlet = words,
                                 .title = words,
                                 .author = words,
                                 .published = words,
                                 .url = u"javascript:alert(1)//"_s + words,
                                 .language = words},
                                {{BlockKind::Title, words},
                                 {BlockKind::Paragraph, u"A"_s + words},
                                 {BlockKind::Paragraph, u"B"_s + longWord},
                                 {BlockKind::Boilerplate, words}},
                                {{words, ClaimKind::Label}});
        }
        const StatementId a = coverage.workspace.statements().at(0).id;
        const StatementId b = coverage.workspace.statements().at(2).id;
        coverage.apply(linkStatements(coverage.workspace, {a, b}, words));
        coverage.apply(markDiscrepancy(coverage.workspace, coverage.lastLink(), {.note = words},
                                       {coverage.passage(a, words), coverage.passage(b, words)}));
        coverage.apply(writeNote(coverage.workspace, coverage.lastLink().uuid(), words));
    };
    ReportCoverage bad;
    coverageOf(bad, hostile, endless);
    ReportCoverage harmless;
    coverageOf(harmless, u"harmless"_s, u"w"_s);

    const QByteArray page = report(bad.workspace);
    const auto shape = [](const QList<FoundElement> &elements) {
        QStringList lines;
        for (const FoundElement &element : elements) {
            QStringList names{element.name};
            for (const QXmlStreamAttribute &attribute : element.attributes)
                names.append(attribute.name().toString());
            lines.append(names.join(u' '));
        }
        return lines;
    };
    QCOMPARE(shape(elementsOf(page)), shape(elementsOf(report(harmless.workspace))));

    const QString text = QString::fromUtf8(page);
    for (const char16_t acting : {u'\u202E', u'\u202C', u'\u2066', u'\u2069', u'\0', u'\x1B', u'\uFFFF'})
        QVERIFY2(!text.contains(QChar(acting)), qPrintable(QString::number(acting, 16)));
    QVERIFY(text.contains(u"\u27E6RLO\u27E7gnp.exe"_s));
    QVERIFY(!text.contains(u"href=\"javascript"_s));
}

void TestHtmlReport::saysWhatAFullDeviceSays()
{
    FullDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const Workspace workspace;
    const auto written = writeHtmlReport(&device, workspace, {.programVersion = u"1"_s});
    QVERIFY(!written);
    QCOMPARE(written.error().line(), u"could not write the report: no room"_s);
}

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
