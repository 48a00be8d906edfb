// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/analysisjson.h"

#include "reportcoverage.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Crossread;

/// The analysis has the agreed shape, and its positions are code points of the text that stands in it.
class TestAnalysisJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFormatAndArticles();
    void namesAreUnique();
    void positionsAreCodePoints();
    void claimsSayTheirStatement();
    void linksAreInPairs();
    void rejectedLinksAreLeftOut();
    void rejectedDiscrepancyMakesNoConflict();
    void emptyWorkspace();
    void sameBytesTwice();

private:
    static QJsonObject filled()
    {
        ReportCoverage coverage;
        coverage.fill();
        return analysisJson(coverage.workspace);
    }
};

namespace {

QJsonArray listOf(const QJsonObject &object, QLatin1StringView key) { return object[key].toArray(); }

/// The words of a range of code points, found without the code under test.
QString wordsAt(const QString &text, const QJsonObject &range)
{
    const QList<uint> points = text.toUcs4();
    const auto start = range["start"_L1].toInteger();
    const auto end = range["end"_L1].toInteger();
    const QList<uint> words = points.sliced(start, end - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size());
}

} // namespace

void TestAnalysisJson::namesFormatAndArticles()
{
    const QJsonObject json = filled();
    QCOMPARE(json["format"_L1].toString(), u"crossread-analysis/1"_s);
    const QJsonArray articles = listOf(json, "articles"_L1);
    QCOMPARE(articles.size(), 4);
    const QJsonObject arabic = articles.at(1).toObject();
    QCOMPARE(arabic["id"_L1].toString(), u"ar-sada"_s);
    QCOMPARE(arabic["path"_L1].toString(), u"/press/ar-sada.txt"_s);
    QCOMPARE(arabic["language"_L1].toString(), u"ar"_s);
    QCOMPARE(arabic["direction"_L1].toString(), u"rtl"_s);
    QCOMPARE(arabic["title"_L1].toString(), u"جنوح عبّارة"_s);
    QCOMPARE(arabic["sha256"_L1].toString().toLatin1(),
             QCryptographicHash::hash(arabic["text"_L1].toString().toUtf8(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(arabic["artefacts"_L1].toArray().size(), 0);
    QVERIFY(arabic["artefacts"_L1].isArray());
    // Behind an emoji, so that code points differ from UTF-16.
    const QJsonObject english = articles.at(0).toObject();
    const QJsonArray artefacts = listOf(english, "artefacts"_L1);
    QCOMPARE(artefacts.size(), 2);
    QCOMPARE(artefacts.at(0).toObject()["kind"_L1].toString(), u"broken-sentence"_s);
    QCOMPARE(wordsAt(english["text"_L1].toString(), artefacts.at(0).toObject()), u"fog was the cause."_s);
    QStringList kinds;
    for (const QJsonValue &block : listOf(arabic, "blocks"_L1))
        kinds.append(block["kind"_L1].toString() + u' ' + block["direction"_L1].toString());
    QCOMPARE(kinds, QStringList({u"title rtl"_s, u"paragraph rtl"_s, u"heading rtl"_s, u"paragraph rtl"_s}));
}

void TestAnalysisJson::namesAreUnique()
{
    ReportCoverage coverage;
    for (const QString &name : {u"a"_s, u"a"_s, u"a-2"_s, u"a"_s, QString(), QString()})
        coverage.addArticle({.name = name, .language = u"en"_s}, {{BlockKind::Paragraph, u"Words."_s}});
    QStringList names;
    for (const QJsonValue &article : listOf(analysisJson(coverage.workspace), "articles"_L1))
        names.append(article["id"_L1].toString());
    QCOMPARE(names, QStringList({u"a"_s, u"a-3"_s, u"a-2"_s, u"a-4"_s, u"article"_s, u"article-2"_s}));
}

void TestAnalysisJson::positionsAreCodePoints()
{
    ReportCoverage coverage;
    coverage.addArticle({.name = u"a"_s, .language = u"en"_s},
                        {{BlockKind::Title, u"\U0001F6A2\U0001F6A2 عنوان"_s},
                         {BlockKind::Paragraph, u"قال \U0001F468\u200D\U0001F469 ٣٠ شخصًا."_s},
                         {BlockKind::Paragraph, u"Then 12 more."_s}},
                        {{u"٣٠ شخصًا"_s, ClaimKind::Quantity}, {u"12"_s, ClaimKind::Quantity}});
    const QJsonObject article = listOf(analysisJson(coverage.workspace), "articles"_L1).at(0).toObject();
    const QString text = article["text"_L1].toString();
    QStringList words;
    for (const QLatin1StringView list : {"blocks"_L1, "statements"_L1, "claims"_L1}) {
        for (const QJsonValue &each : listOf(article, list))
            words.append(wordsAt(text, each.toObject()));
    }
    QCOMPARE(
        words,
        QStringList({u"\U0001F6A2\U0001F6A2 عنوان"_s, u"قال \U0001F468\u200D\U0001F469 ٣٠ شخصًا."_s, u"Then 12 more."_s,
                     u"قال \U0001F468\u200D\U0001F469 ٣٠ شخصًا."_s, u"Then 12 more."_s, u"٣٠ شخصًا"_s, u"12"_s}));
    for (const QJsonValue &claim : listOf(article, "claims"_L1))
        QCOMPARE(claim["text"_L1].toString(), wordsAt(text, claim.toObject()));
}

void TestAnalysisJson::claimsSayTheirStatement()
{
    const QJsonObject article = listOf(filled(), "articles"_L1).at(0).toObject();
    QStringList claims;
    for (const QJsonValue &claim : listOf(article, "claims"_L1))
        claims.append(claim["id"_L1].toString() + u' ' + claim["statement"_L1].toString() + u' '
                      + claim["kind"_L1].toString() + u' ' + claim["text"_L1].toString());
    QCOMPARE(claims,
             QStringList({u"c1 s1 quantity 27 people"_s, u"c2 s1 event people ran aground on Sunday"_s,
                          u"c3 s1 date Sunday"_s}));
    QCOMPARE(listOf(article, "statements"_L1).at(1)["id"_L1].toString(), u"s2"_s);
}

void TestAnalysisJson::linksAreInPairs()
{
    QStringList pairs;
    for (const QJsonValue &link : listOf(filled(), "links"_L1)) {
        QStringList discrepancies;
        for (const QJsonValue &each : link["discrepancies"_L1].toArray())
            discrepancies.append(each["type"_L1].toString() + u'(' + each["a"_L1].toString() + u'/'
                                 + each["b"_L1].toString() + u')');
        pairs.append(link["a"_L1]["article"_L1].toString() + u' ' + link["b"_L1]["article"_L1].toString() + u' '
                     + link["relation"_L1].toString() + u' ' + discrepancies.join(u' '));
    }
    QCOMPARE(pairs,
             QStringList({u"en-harbour ar-sada conflict figure(27/٣٠)"_s,
                          u"en-harbour ar-sada conflict attribution(fog/السرعة)"_s, u"en-harbour fr-courrier same "_s,
                          u"ar-sada fr-courrier same "_s}));
    const QJsonValue suggested = listOf(filled(), "links"_L1).at(0);
    QCOMPARE(suggested["score"_L1].toDouble(), 0.91);
    QCOMPARE(suggested["reasons"_L1][0]["kind"_L1].toString(), u"quantity"_s);
    QCOMPARE(suggested["reasons"_L1][0]["b"_L1].toString(), u"٣٠ شخصًا"_s);
    QCOMPARE(suggested["decision"_L1].toString(), u"suggested"_s);
}

void TestAnalysisJson::rejectedLinksAreLeftOut()
{
    ReportCoverage coverage;
    coverage.fill();
    QCOMPARE(coverage.workspace.links().size(), 3);
    for (const QJsonValue &link : listOf(analysisJson(coverage.workspace), "links"_L1))
        QVERIFY(link["b"_L1]["article"_L1].toString() != u"en-harbour-2"_s);
}

void TestAnalysisJson::rejectedDiscrepancyMakesNoConflict()
{
    ReportCoverage coverage;
    coverage.fill();
    for (int row = 0; row < coverage.workspace.discrepancies().size(); ++row)
        coverage.apply(
            decideDiscrepancy(coverage.workspace, coverage.workspace.discrepancies().at(row).id, Decision::Rejected));
    for (const QJsonValue &link : listOf(analysisJson(coverage.workspace), "links"_L1)) {
        QCOMPARE(link["relation"_L1].toString(), u"same"_s);
        QCOMPARE(link["discrepancies"_L1].toArray().size(), 0);
    }
}

void TestAnalysisJson::emptyWorkspace()
{
    const Workspace workspace;
    QCOMPARE(QJsonDocument(analysisJson(workspace)).toJson(QJsonDocument::Compact),
             QByteArray("{\"articles\":[],\"format\":\"crossread-analysis/1\",\"links\":[]}"));
}

void TestAnalysisJson::sameBytesTwice()
{
    QCOMPARE(QJsonDocument(filled()).toJson(), QJsonDocument(filled()).toJson());
}

QTEST_GUILESS_MAIN(TestAnalysisJson)
#include "tst_analysisjson.moc"
