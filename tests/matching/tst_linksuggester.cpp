// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/claimfinder.h"
#include "models/matching/linksuggester.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// An article whose lines are its statements.
ComparedArticle articleOf(const QString &language, const QStringList &lines)
{
    ComparedArticle article{.text = lines.join(u'\n'), .language = language};
    qsizetype start = 0;
    for (const QString &line : lines) {
        article.statements.append({{start, start + line.size()}, int(article.statements.size()) + 1});
        start += line.size() + 1;
    }
    article.claims = findClaims({article.text, language, article.statements, {}});
    return article;
}

ComparedArticle englishArticle()
{
    return articleOf(u"en"_s,
                     {u"At least 38 people died when the ferry Nawras went down."_s,
                      u"It was carrying 212 passengers and 14 crew."_s, u"The witness Yusuf Karbal saw a grey boat."_s,
                      u"The worst disaster at sea since 2009 began on 14 October 2025."_s,
                      u"Some 40% of the diesel have leaked."_s, u"Then Syria sent two ships."_s});
}

ComparedArticle frenchArticle()
{
    return articleOf(u"fr"_s,
                     {u"Quelque 40\u00a0% du gazole ont fui."_s, u"Le témoin Youssef Karbal a vu une vedette grise."_s,
                      u"Le ferry transportait 212 passagers et 14 marins."_s,
                      u"Jamais depuis 2009 un tel naufrage, mardi 14 octobre."_s,
                      u"Le bilan du Nawras atteint 38 morts."_s, u"Puis la Syrie a envoyé deux navires."_s});
}

ComparedArticle indonesianArticle()
{
    return articleOf(u"id"_s,
                     {u"Korban tewas feri Nawras menjadi 38 orang."_s, u"Feri mengangkut 212 penumpang dan 14 awak."_s,
                      u"Saksi bernama Yusuf Karbal melihat kapal abu-abu."_s,
                      u"Terburuk sejak 2009, pada 14 Oktober 2025."_s, u"Sekitar 40 persen solar tumpah."_s,
                      u"Lalu Suriah mengirim dua kapal."_s});
}

ComparedArticle arabicArticle()
{
    return articleOf(u"ar"_s,
                     {u"وأرسلت سوريا سفينتين."_s, u"وبلغت حصيلة غرق نورس ٣٨ قتيلاً."_s,
                      u"وكانت تقل ٢١٢ راكباً و١٤ من الطاقم."_s, u"وقال يوسف كربال إنه رأى زورقاً."_s,
                      u"الأسوأ منذ عام ٢٠٠٩، في 14 تشرين الأول/أكتوبر 2025."_s, u"وتسرب ٤٠٪ من الوقود."_s});
}

QString lineOf(const ComparedArticle &article, qsizetype statement)
{
    const TextRange range = article.statements[statement].range;
    return article.text.sliced(range.start, range.length());
}

double sumOf(const QList<Reason> &reasons)
{
    double sum = 0;
    for (const Reason &reason : reasons)
        sum += reason.weight;
    return sum;
}

/// "figure 40% 45%" for every discrepancy that was found.
QStringList discrepanciesOf(const QList<ComparedArticle> &articles)
{
    QStringList found;
    for (const LinkSuggestion &link : suggestLinks(articles)) {
        for (const DiscrepancySuggestion &each : link.discrepancies) {
            const auto words = [&articles](StatementPlace place, TextRange range) {
                return articles[place.article].text.sliced(range.start, range.length());
            };
            found.append(
                QStringList{discrepancyTypeName(each.type), words(link.a, each.a), words(link.b, each.b)}.join(u' '));
        }
    }
    return found;
}

} // namespace

/// Which statements are linked, why, and where they disagree.
class LinkSuggesterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestPartners_data();
    void bestPartners();
    void reasonsAddUpToTheScore();
    void bestComeFirst();
    void smallNumbersWeighLess();
    void oneAnchorIsNoCertainty();
    void severalPartnersAndNotMoreThanThree();
    void frequentNamesLinkNothing();
    void arabicWordsAreNamesOnlyBesideALatinName();
    void discrepancies_data();
    void discrepancies();
    void emptyInput();
    void sameEveryTime();
    void stopsWhenAsked();
    void manyStatementsTakeLinearTime();
};

void LinkSuggesterTest::bestPartners_data()
{
    QTest::addColumn<QList<ComparedArticle>>("articles");
    QTest::addColumn<QList<int>>("partners"); // by statement of the first article

    QTest::newRow("en fr") << QList{englishArticle(), frenchArticle()} << QList{4, 2, 1, 3, 0, 5};
    QTest::newRow("en id") << QList{englishArticle(), indonesianArticle()} << QList{0, 1, 2, 3, 4, 5};
    QTest::newRow("en ar") << QList{englishArticle(), arabicArticle()} << QList{1, 2, 3, 4, 5, 0};
    QTest::newRow("ar fr") << QList{arabicArticle(), frenchArticle()} << QList{5, 4, 2, 1, 3, 0};
    QTest::newRow("mixed directions") << QList{articleOf(u"ar"_s,
                                                         {u"قالت Zerina Lines إن 27 قتلوا"_s, u"في ٢٠٠٩ عاد"_s}),
                                               articleOf(u"en"_s, {u"It was 2009."_s, u"Then Zerina Lines said 27."_s})}
                                      << QList{1, 0};
}

void LinkSuggesterTest::bestPartners()
{
    QFETCH(QList<ComparedArticle>, articles);
    QFETCH(QList<int>, partners);
    const QList<LinkSuggestion> links = suggestLinks(articles);
    for (qsizetype i = 0; i < partners.size(); ++i) {
        const auto best = std::find_if(links.begin(), links.end(),
                                       [i](const LinkSuggestion &link) { return link.a == StatementPlace{0, i}; });
        QVERIFY2(best != links.end(), qPrintable(lineOf(articles[0], i)));
        QCOMPARE(lineOf(articles[1], best->b.statement), lineOf(articles[1], partners[i]));
    }
}

void LinkSuggesterTest::reasonsAddUpToTheScore()
{
    const QList<ComparedArticle> articles = {englishArticle(), frenchArticle(), arabicArticle(), indonesianArticle()};
    const QList<LinkSuggestion> links = suggestLinks(articles);
    QVERIFY(!links.isEmpty());
    for (const LinkSuggestion &link : links) {
        QVERIFY(link.score > 0 && link.score <= 1);
        QVERIFY(link.a.article < link.b.article);
        QVERIFY(!link.reasons.isEmpty());
        QVERIFY(std::abs(sumOf(link.reasons) - link.score) < 1e-9);
        for (const Reason &reason : link.reasons) {
            QVERIFY(reason.weight > 0);
            QVERIFY(QStringList({u"quantity"_s, u"date"_s, u"name"_s, u"place"_s}).contains(reason.kind));
            QVERIFY(lineOf(articles[link.a.article], link.a.statement).contains(reason.a));
            QVERIFY(lineOf(articles[link.b.article], link.b.statement).contains(reason.b));
        }
    }
    const auto ofKarbal = std::find_if(links.begin(), links.end(), [](const LinkSuggestion &link) {
        return link.a == StatementPlace{0, 2} && link.b == StatementPlace{2, 3};
    });
    QVERIFY(ofKarbal != links.end());
    QVERIFY(std::any_of(ofKarbal->reasons.begin(), ofKarbal->reasons.end(), [](const Reason &reason) {
        return reason.kind == "name"_L1 && reason.a == "Karbal"_L1 && reason.b == u"كربال";
    }));
}

void LinkSuggesterTest::bestComeFirst()
{
    const QList<LinkSuggestion> links = suggestLinks({englishArticle(), frenchArticle(), arabicArticle()});
    QVERIFY(std::is_sorted(links.begin(), links.end(), [](const LinkSuggestion &one, const LinkSuggestion &other) {
        return one.score > other.score;
    }));
}

void LinkSuggesterTest::smallNumbersWeighLess()
{
    const auto scoreOf = [](const QString &one, const QString &other) {
        return suggestLinks({articleOf(u"en"_s, {one, u"nothing"_s}), articleOf(u"fr"_s, {other, u"rien"_s})})
            .value(0)
            .score;
    };
    const double ofThree = scoreOf(u"saw 3 boats"_s, u"vu 3 bateaux"_s);
    const double ofThirty = scoreOf(u"saw 30 boats"_s, u"vu 30 bateaux"_s);
    QCOMPARE_GT(ofThree, 0.0);
    QCOMPARE_GT(ofThirty, ofThree);
}

void LinkSuggesterTest::oneAnchorIsNoCertainty()
{
    const QList<LinkSuggestion> links
        = suggestLinks({articleOf(u"en"_s, {u"saw 30 boats"_s}), articleOf(u"fr"_s, {u"vu 30 bateaux"_s})});
    QCOMPARE(links.size(), 1);
    QCOMPARE_LT(links.first().score, 0.8);
}

void LinkSuggesterTest::severalPartnersAndNotMoreThanThree()
{
    const ComparedArticle one = articleOf(u"en"_s, {u"of 38 killed"_s, u"nothing"_s});
    const ComparedArticle several = articleOf(u"fr"_s, {u"les 38 morts"_s, u"rien"_s, u"ces 38 victimes"_s});
    QCOMPARE(suggestLinks({one, several}).size(), 2);
    const ComparedArticle many = articleOf(u"fr"_s, QStringList(7, u"les 38 morts"_s));
    QCOMPARE(suggestLinks({one, many}).size(), 3);
    QCOMPARE(suggestLinks({many, one}).size(), 3);
}

void LinkSuggesterTest::frequentNamesLinkNothing()
{
    const QStringList lines(20, u"then the Nawras sailed"_s);
    QVERIFY(suggestLinks({articleOf(u"en"_s, lines), articleOf(u"id"_s, lines)}).isEmpty());
}

void LinkSuggesterTest::arabicWordsAreNamesOnlyBesideALatinName()
{
    const ComparedArticle arabic = articleOf(u"ar"_s, {u"وقال كربال"_s, u"شيء آخر"_s});
    QVERIFY(suggestLinks({arabic, arabic}).isEmpty());
    QVERIFY(suggestLinks({arabic, articleOf(u"en"_s, {u"so karbal said"_s})}).isEmpty());
    QCOMPARE(suggestLinks({arabic, articleOf(u"en"_s, {u"so Karbal said"_s})}).size(), 1);
}

void LinkSuggesterTest::discrepancies_data()
{
    QTest::addColumn<QList<ComparedArticle>>("articles");
    QTest::addColumn<QStringList>("expected");
    const auto pair
        = [](const QString &language, const QString &one, const QString &otherLanguage, const QString &other) {
              return QList{articleOf(language, {one, u"-"_s}), articleOf(otherLanguage, {other, u"-"_s})};
          };

    QTest::newRow("percent") << pair(u"en"_s, u"In all 30 tonnes, 40% of it"_s, u"fr"_s,
                                     u"En tout 30 tonnes, 45\u00a0%"_s)
                             << QStringList{u"figure 40% 45\u00a0%"_s};
    QTest::newRow("currency") << pair(u"en"_s, u"the Nawras cost $5 million"_s, u"id"_s, u"harga Nawras US$6 juta"_s)
                              << QStringList{u"figure $5 million US$6 juta"_s};
    QTest::newRow("other currency") << pair(u"en"_s, u"the Nawras cost $5"_s, u"fr"_s, u"le Nawras coûte 6 €"_s)
                                    << QStringList{};
    QTest::newRow("equal") << pair(u"en"_s, u"the Nawras lost 40%"_s, u"fr"_s, u"le Nawras a perdu 40 %"_s)
                           << QStringList{};
    QTest::newRow("within the range") << pair(u"en"_s, u"the Nawras lost 30-50%"_s, u"fr"_s, u"le Nawras perd 40 %"_s)
                                      << QStringList{};
    QTest::newRow("several left") << pair(u"en"_s, u"the Nawras lost 30% or 20%"_s, u"fr"_s, u"le Nawras perd 40 %"_s)
                                  << QStringList{};
    QTest::newRow("noun of one language")
        << pair(u"en"_s, u"the Nawras lost 38 people"_s, u"en-GB"_s, u"of Nawras 41 people"_s)
        << QStringList{u"figure 38 41"_s};
    QTest::newRow("noun of two languages")
        << pair(u"en"_s, u"the Nawras lost 38 people"_s, u"id"_s, u"di Nawras 41 orang"_s)
        << QStringList{u"figure 38 41"_s};
    QTest::newRow("other nouns of one language")
        << pair(u"en"_s, u"the Nawras lost 38 passengers"_s, u"en-GB"_s, u"of Nawras 41 sailors"_s) << QStringList{};
    QTest::newRow("year") << pair(u"en"_s, u"the Nawras of 1987"_s, u"fr"_s, u"le Nawras de 1989"_s)
                          << QStringList{u"date 1987 1989"_s};
    QTest::newRow("day and year") << pair(u"en"_s, u"the Nawras of 1987"_s, u"fr"_s, u"le Nawras du 3 mai 1989"_s)
                                  << QStringList{};
    QTest::newRow("open at one side") << pair(u"en"_s, u"the Nawras sailed since 1987"_s, u"fr"_s,
                                              u"le Nawras de 1989"_s)
                                      << QStringList{};
    QTest::newRow("year without a name") << pair(u"en"_s, u"30 boats in 1987"_s, u"fr"_s, u"30 bateaux en 1989"_s)
                                         << QStringList{};
    QTest::newRow("Arabic") << pair(u"ar"_s, u"فقدت نورس ٤٠٪ عام ١٩٨٧"_s, u"en"_s, u"the Nawras lost 45% in 1989"_s)
                            << QStringList{u"figure ٤٠٪ 45%"_s, u"date عام ١٩٨٧ 1989"_s};
    QTest::newRow("mixed directions") << pair(u"ar"_s, u"شركة Zerina Lines دفعت 5 USD"_s, u"en"_s,
                                              u"so Zerina Lines paid $6"_s)
                                      << QStringList{u"figure 5 USD $6"_s};
}

void LinkSuggesterTest::discrepancies()
{
    QFETCH(QList<ComparedArticle>, articles);
    QFETCH(QStringList, expected);
    QCOMPARE(suggestLinks(articles).size(), 1);
    QCOMPARE(discrepanciesOf(articles), expected);
}

void LinkSuggesterTest::emptyInput()
{
    QVERIFY(suggestLinks({}).isEmpty());
    QVERIFY(suggestLinks({englishArticle()}).isEmpty());
    QVERIFY(suggestLinks({englishArticle(), ComparedArticle{}}).isEmpty());
}

void LinkSuggesterTest::sameEveryTime()
{
    const QList<ComparedArticle> articles = {englishArticle(), frenchArticle(), arabicArticle(), indonesianArticle()};
    const QList<LinkSuggestion> first = suggestLinks(articles);
    QVERIFY(!first.isEmpty());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(suggestLinks(articles), first);
    // The order of the claims tells nothing.
    QList<ComparedArticle> shuffled = articles;
    for (ComparedArticle &article : shuffled)
        std::reverse(article.claims.begin(), article.claims.end());
    const QList<LinkSuggestion> other = suggestLinks(shuffled);
    QCOMPARE(other.size(), first.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(std::tuple(other[i].a.statement, other[i].b.statement),
                 std::tuple(first[i].a.statement, first[i].b.statement));
}

void LinkSuggesterTest::stopsWhenAsked()
{
    const QList<ComparedArticle> articles = {englishArticle(), frenchArticle(), arabicArticle()};
    QList<std::pair<int, int>> steps;
    const Progress all([&steps](int done, int total) {
        steps.append({done, total});
        return true;
    });
    const QList<LinkSuggestion> links = suggestLinks(articles, all);
    const QList<std::pair<int, int>> expected = {{0, 3}, {1, 3}, {2, 3}, {3, 3}};
    QCOMPARE(steps, expected);

    const Progress firstPair([](int done, int) { return done < 1; });
    const QList<LinkSuggestion> found = suggestLinks(articles, firstPair);
    QVERIFY(!found.isEmpty());
    QCOMPARE_LT(found.size(), links.size());
    for (const LinkSuggestion &link : found)
        QVERIFY(link.a.article == 0 && link.b.article == 1);

    QVERIFY(suggestLinks(articles, Progress([](int, int) { return false; })).isEmpty());
}

void LinkSuggesterTest::manyStatementsTakeLinearTime()
{
    QStringList lines;
    for (int i = 0; i < 20'000; ++i)
        lines.append(u"then %1 boats of the Nawras in 2009"_s.arg(i));
    const ComparedArticle article = articleOf(u"en"_s, lines);
    const ComparedArticle oneLine = articleOf(u"en"_s, {lines.join(u' ')});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE_GE(suggestLinks({article, article}).size(), lines.size() / 2);
    suggestLinks({oneLine, oneLine});
    suggestLinks({article, oneLine});
    // A few seconds without optimisation; every statement with every other would be 400 million comparisons.
    QCOMPARE_LT(timer.elapsed(), 30'000);
}

QTEST_GUILESS_MAIN(LinkSuggesterTest)
#include "tst_linksuggester.moc"
