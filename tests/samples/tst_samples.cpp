// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QTest>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(u"" CROSSREAD_SAMPLES_FOLDER "/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QString &name) { return QString::fromUtf8(bytesOf(name)); }

int wordsIn(const QString &text)
{
    static const QRegularExpression word(u"\\S*[\\p{L}\\p{N}]\\S*"_s, QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (auto match = word.globalMatch(text); match.hasNext(); match.next())
        ++count;
    return count;
}

} // namespace

/// The sample articles are what they promise, and the gold file is true of them.
class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languages();
    void isCleanPlainText_data() { articleRows(); }
    void isCleanPlainText();
    void hasThreeToSixHundredWords_data() { articleRows(); }
    void hasThreeToSixHundredWords();
    void spansCutTheirText_data() { articleRows(); }
    void spansCutTheirText();
    void partsCoverTheTextWithoutOverlap_data() { articleRows(); }
    void partsCoverTheTextWithoutOverlap();
    void noSentenceStandsTwice();
    void arabicMixesDigitsAndScripts();
    void frenchKeepsItsNoBreakSpaces();
    void onlyIndonesianHasNoBlankLines();
    void everyKindOfDamageOccurs();
    void linksJoinArticles();
    void everyDiscrepancyTypeOccurs();
    void discrepancySidesLieInStatementsOfTheirLink();
    void omissionsNameArticlesThatAreSilent();

private:
    void articleRows();
    QJsonObject articleOf(const QString &id) const;
    QJsonArray spansOf(const QJsonObject &article) const;
    QSet<QString> articlesOf(const QJsonObject &link) const;

    QJsonArray m_articles;
    QJsonArray m_links;
    QJsonArray m_discrepancies;
};

void SamplesTest::initTestCase()
{
    QJsonParseError error;
    const QJsonObject gold = QJsonDocument::fromJson(bytesOf(u"gold.json"_s), &error).object();
    QCOMPARE(error.errorString(), QJsonParseError{}.errorString());
    QCOMPARE(gold["format"_L1], u"crossread-gold/1"_s);
    m_articles = gold["articles"_L1].toArray();
    m_links = gold["links"_L1].toArray();
    m_discrepancies = gold["discrepancies"_L1].toArray();
}

void SamplesTest::articleRows()
{
    QTest::addColumn<QJsonObject>("article");
    for (const auto &article : std::as_const(m_articles))
        QTest::newRow(qPrintable(article["id"_L1].toString())) << article.toObject();
}

QJsonObject SamplesTest::articleOf(const QString &id) const
{
    for (const auto &article : m_articles) {
        if (article["id"_L1] == id)
            return article.toObject();
    }
    return {};
}

/// Title, datelines, headings, statements and boilerplate, by their start.
QJsonArray SamplesTest::spansOf(const QJsonObject &article) const
{
    QList<QJsonObject> spans = {article["title"_L1].toObject()};
    for (const auto &kind : {"datelines"_L1, "headings"_L1, "statements"_L1, "boilerplate"_L1}) {
        for (const auto &span : article[kind].toArray())
            spans.append(span.toObject());
    }
    std::ranges::sort(spans, {}, [](const QJsonObject &span) { return span["start"_L1].toInt(); });
    QJsonArray sorted;
    for (const QJsonObject &span : std::as_const(spans))
        sorted.append(span);
    return sorted;
}

QSet<QString> SamplesTest::articlesOf(const QJsonObject &link) const
{
    QSet<QString> names;
    for (const auto &statement : link["statements"_L1].toArray())
        names.insert(statement["article"_L1].toString());
    return names;
}

void SamplesTest::languages()
{
    QStringList languages;
    for (const auto &article : std::as_const(m_articles)) {
        const QString language = article["language"_L1].toString();
        const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
        QCOMPARE(article["direction"_L1], rightToLeft ? u"rtl"_s : u"ltr"_s);
        QCOMPARE(article["file"_L1], article["id"_L1].toString() + u".txt"_s);
        languages.append(language);
    }
    languages.sort();
    QCOMPARE(languages, QStringList({u"ar"_s, u"en"_s, u"en"_s, u"fr"_s, u"id"_s}));
}

void SamplesTest::isCleanPlainText()
{
    QFETCH(QJsonObject, article);
    const QByteArray bytes = bytesOf(article["file"_L1].toString());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    QVERIFY(!decoder.hasError());
    QVERIFY(!text.startsWith(QChar::ByteOrderMark));
    QVERIFY(!text.contains(u'\r'));
    QVERIFY(text.endsWith(u'\n'));
    QCOMPARE(text.section(u'\n', 0, 0), article["title"_L1]["text"_L1].toString());
}

void SamplesTest::hasThreeToSixHundredWords()
{
    QFETCH(QJsonObject, article);
    const int words = wordsIn(textOf(article["file"_L1].toString()));
    QCOMPARE_GE(words, 300);
    QCOMPARE_LE(words, 600);
}

void SamplesTest::spansCutTheirText()
{
    QFETCH(QJsonObject, article);
    const QString text = textOf(article["file"_L1].toString());
    const QList<uint> points = text.toUcs4();
    QJsonArray spans = spansOf(article);
    for (const auto &artefact : article["artefacts"_L1].toArray())
        spans.append(artefact);
    for (const auto &discrepancy : std::as_const(m_discrepancies)) {
        for (const auto &side : {discrepancy["a"_L1], discrepancy["b"_L1]}) {
            if (side["article"_L1] == article["id"_L1])
                spans.append(side);
        }
    }
    for (const auto &span : std::as_const(spans)) {
        const int start = span["start"_L1].toInt(-1);
        const int end = span["end"_L1].toInt(-1);
        QVERIFY(0 <= start && start < end && end <= points.size());
        const auto utf16 = [&](int count) {
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()), count).size();
        };
        const QString cut = text.sliced(utf16(start), utf16(end) - utf16(start));
        QCOMPARE(cut, span["text"_L1].toString());
        QCOMPARE(cut, cut.trimmed());
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
        for (const qsizetype position : {utf16(start), utf16(end)}) {
            graphemes.setPosition(position);
            QVERIFY(graphemes.isAtBoundary());
        }
    }
}

void SamplesTest::partsCoverTheTextWithoutOverlap()
{
    QFETCH(QJsonObject, article);
    const QList<uint> points = textOf(article["file"_L1].toString()).toUcs4();
    QList<uint> uncovered;
    qsizetype at = 0;
    for (const auto &span : spansOf(article)) {
        QCOMPARE_GE(span["start"_L1].toInt(), at);
        uncovered += points.sliced(at, span["start"_L1].toInt() - at);
        at = span["end"_L1].toInt();
    }
    uncovered += points.sliced(at);
    int strayStops = 0;
    for (const auto &artefact : article["artefacts"_L1].toArray())
        strayStops += artefact["kind"_L1] == "doubled-stop"_L1 ? 1 : 0;
    for (const uint point : std::as_const(uncovered))
        QVERIFY(QChar::isSpace(point) || (point == '.' && strayStops-- > 0));
}

void SamplesTest::noSentenceStandsTwice()
{
    QSet<QString> seen;
    for (const auto &article : std::as_const(m_articles)) {
        for (const auto &statement : article["statements"_L1].toArray()) {
            const QString text = statement["text"_L1].toString().toCaseFolded();
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }
}

void SamplesTest::arabicMixesDigitsAndScripts()
{
    const QString text = textOf(u"ar-sada-al-marfa.txt"_s);
    for (const auto &pattern : {u"[٠-٩]{2}"_s, u"[0-9]{2}"_s, u"Zerina Lines"_s, u"[0-9]–[0-9]"_s, u"[٠-٩]٪"_s})
        QVERIFY2(QRegularExpression(pattern).match(text).hasMatch(), qPrintable(pattern));
}

void SamplesTest::frenchKeepsItsNoBreakSpaces()
{
    static const QRegularExpression breakable(u"« | (?=[;:!?»%])"_s);
    QVERIFY(!breakable.match(textOf(u"fr-courrier-du-detroit.txt"_s)).hasMatch());
}

void SamplesTest::onlyIndonesianHasNoBlankLines()
{
    for (const auto &article : std::as_const(m_articles)) {
        const bool blankLines = textOf(article["file"_L1].toString()).contains(u"\n\n"_s);
        QCOMPARE(blankLines, article["language"_L1] != "id"_L1);
    }
}

void SamplesTest::everyKindOfDamageOccurs()
{
    QSet<QString> kinds;
    for (const auto &article : std::as_const(m_articles)) {
        for (const auto &artefact : article["artefacts"_L1].toArray())
            kinds.insert(artefact["kind"_L1].toString());
    }
    QCOMPARE(kinds,
             QSet<QString>({u"broken-sentence"_s, u"doubled-stop"_s, u"missing-space"_s, u"untranslated"_s,
                            u"translated-name"_s}));
}

void SamplesTest::linksJoinArticles()
{
    QCOMPARE_GE(m_links.size(), 25);
    for (const auto &link : std::as_const(m_links)) {
        QVERIFY(!link["title"_L1].toString().isEmpty());
        QCOMPARE_GE(articlesOf(link.toObject()).size(), 2);
        QSet<std::pair<QString, int>> members;
        for (const auto &statement : link["statements"_L1].toArray()) {
            const QString id = statement["article"_L1].toString();
            const int index = statement["statement"_L1].toInt(-1);
            QVERIFY(index >= 0 && index < articleOf(id)["statements"_L1].toArray().size());
            QVERIFY2(!members.contains({id, index}), qPrintable(link["title"_L1].toString()));
            members.insert({id, index});
        }
    }
}

void SamplesTest::everyDiscrepancyTypeOccurs()
{
    QSet<QString> types;
    for (const auto &discrepancy : std::as_const(m_discrepancies)) {
        types.insert(discrepancy["type"_L1].toString());
        QVERIFY(!discrepancy["note"_L1].toString().isEmpty());
    }
    QCOMPARE_GE(m_discrepancies.size(), 15);
    QCOMPARE(types,
             QSet<QString>({u"figure"_s, u"unit"_s, u"date"_s, u"place"_s, u"actor"_s, u"attribution"_s, u"label"_s,
                            u"certainty"_s, u"polarity"_s, u"omission"_s, u"translation"_s, u"quotation"_s}));
}

void SamplesTest::discrepancySidesLieInStatementsOfTheirLink()
{
    for (const auto &discrepancy : std::as_const(m_discrepancies)) {
        const int link = discrepancy["link"_L1].toInt(-1);
        QVERIFY(link >= 0 && link < m_links.size());
        if (discrepancy["type"_L1] == "omission"_L1)
            continue;
        QVERIFY(discrepancy["a"_L1]["article"_L1] != discrepancy["b"_L1]["article"_L1]);
        for (const auto &side : {discrepancy["a"_L1], discrepancy["b"_L1]}) {
            const QJsonObject member{{u"article"_s, side["article"_L1]}, {u"statement"_s, side["statement"_L1]}};
            QVERIFY2(m_links[link]["statements"_L1].toArray().contains(member), qPrintable(side["text"_L1].toString()));
            const QJsonArray statements = articleOf(side["article"_L1].toString())["statements"_L1].toArray();
            const QJsonValue statement = statements[side["statement"_L1].toInt()];
            QCOMPARE_GE(side["start"_L1].toInt(), statement["start"_L1].toInt());
            QCOMPARE_LE(side["end"_L1].toInt(), statement["end"_L1].toInt());
        }
    }
}

void SamplesTest::omissionsNameArticlesThatAreSilent()
{
    for (const auto &discrepancy : std::as_const(m_discrepancies)) {
        if (discrepancy["type"_L1] != "omission"_L1)
            continue;
        const QJsonArray missing = discrepancy["missing"_L1].toArray();
        const QSet<QString> speaking = articlesOf(m_links[discrepancy["link"_L1].toInt()].toObject());
        QVERIFY(!missing.isEmpty());
        for (const auto &id : missing) {
            QVERIFY(!articleOf(id.toString()).isEmpty());
            QVERIFY(!speaking.contains(id.toString()));
        }
    }
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
