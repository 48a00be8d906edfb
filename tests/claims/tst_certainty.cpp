// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimsoftext.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// How sure statements are found to be of what they say.
class TestCertainty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void polarities_data();
    void polarities();
    void whatIsQualified_data();
    void whatIsQualified();
    void quotedDoubtIsTheSpeakers();
    void longLines_data();
    void longLines();
};

void TestCertainty::polarities_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "polarity:cue"
    const auto row = [](const char *name, const QString &language, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << language << text << expected;
    };
    row("en adverbs", u"en"_s, u"He was reportedly hurt and allegedly robbed."_s,
        {u"hedge:reportedly"_s, u"hedge:allegedly"_s});
    row("en may have", u"en"_s, u"The fire may have started at night."_s, {u"hedge:may have"_s});
    row("en unclear", u"en"_s, u"It is not clear who fired."_s, {u"hedge:It is not clear"_s});
    row("en denial", u"en"_s, u"The club denied the transfer."_s, {u"denial:denied"_s});
    row("en no evidence", u"en"_s, u"There is no evidence of fraud."_s, {u"denial:There is no evidence"_s});
    row("en false", u"en"_s, u"The reports are false."_s, {u"denial:are false"_s});
    row("en negation of the main verb", u"en"_s, u"The team did not travel."_s, {u"negation:did not"_s});
    row("en negation of what was said", u"en"_s, u"The coach said that they had not trained."_s,
        {u"negation:had not"_s});
    row("en negation in a clause", u"en"_s, u"The man who did not vote was fined."_s, {});
    row("en negation of nouns", u"en"_s, u"No cars, no bikes and nobody without a pass."_s, {});
    row("en negation in a quotation", u"en"_s, u"“I did not see it,” she said."_s, {});
    row("en one negation a statement", u"en"_s, u"They did not come and did not call."_s, {u"negation:did not"_s});
    row("en figures", u"en"_s, u"About 300 people and roughly 20 cars."_s, {});
    row("en nothing", u"en"_s, u"The sun rose over the town."_s, {});
    row("en Arabic inside", u"en"_s, u"The daily الحياة was allegedly closed."_s, {u"hedge:allegedly"_s});

    row("fr adverb", u"fr"_s, u"Il est apparemment parti."_s, {u"hedge:apparemment"_s});
    row("fr conditional of hearsay", u"fr"_s, u"Le suspect aurait fui et serait blessé."_s,
        {u"conditional:aurait"_s, u"conditional:serait"_s});
    row("fr plural, with adverb", u"fr"_s, u"Ils auraient également été arrêtés."_s, {u"conditional:auraient"_s});
    row("fr real condition", u"fr"_s, u"Si le pont cédait, il serait fermé et on aurait perdu du temps."_s, {});
    row("fr elided condition", u"fr"_s, u"Il aurait gagné s’il avait couru."_s, {});
    row("fr would have need", u"fr"_s, u"Il aurait besoin d’aide."_s, {});
    row("fr denial", u"fr"_s, u"Le club dément et a nié tout accord."_s, {u"denial:dément"_s, u"denial:a nié"_s});
    row("fr without foundation", u"fr"_s, u"Ces accusations sont sans fondement."_s, {u"denial:sans fondement"_s});
    row("fr negation", u"fr"_s, u"Le train n’a pas circulé."_s, {u"negation:n’"_s});
    row("fr only", u"fr"_s, u"Il ne reste que trois places."_s, {});

    row("id hedges", u"id"_s, u"Korban diduga tewas dan konon dirampok."_s, {u"hedge:diduga"_s, u"hedge:konon"_s});
    row("id said to be", u"id"_s, u"Ia disebut dan dikabarkan pergi."_s, {u"hedge:disebut"_s, u"hedge:dikabarkan"_s});
    row("id unconfirmed", u"id"_s, u"Kabar itu belum dapat dikonfirmasi."_s, {u"hedge:belum dapat dikonfirmasi"_s});
    row("id denial", u"id"_s, u"Klub membantah kabar itu."_s, {u"denial:membantah"_s});
    row("id not true", u"id"_s, u"Kabar itu tidak benar."_s, {u"denial:tidak benar"_s});
    row("id negation", u"id"_s, u"Kereta tidak berangkat."_s, {u"negation:tidak"_s});
    row("id negation in a clause", u"id"_s, u"Orang yang tidak hadir didenda."_s, {});
    row("id impossible is no hedge", u"id"_s, u"Hal yang tidak mungkin terjadi."_s, {});
    row("id figures", u"id"_s, u"Sekitar 300 orang dan kurang lebih 20 mobil."_s, {});

    row("ar it is said", u"ar"_s, u"يُقال إن القائد رحل."_s, {u"hedge:يُقال"_s});
    row("ar claims and perhaps", u"ar"_s, u"مزاعم عن فساد وربما أكثر."_s, {u"hedge:مزاعم"_s, u"hedge:وربما"_s});
    row("ar unconfirmed", u"ar"_s, u"الخبر غير مؤكد."_s, {u"hedge:غير مؤكد"_s});
    row("ar not clear", u"ar"_s, u"ليس من الواضح من أطلق النار."_s, {u"hedge:ليس من الواضح"_s});
    row("ar denial", u"ar"_s, u"ونفى الوزير الخبر."_s, {u"denial:ونفى"_s});
    row("ar no truth", u"ar"_s, u"لا صحة لهذه الأنباء."_s, {u"denial:لا صحة"_s});
    row("ar negation", u"ar"_s, u"لم يصل القطار."_s, {u"negation:لم"_s});
    row("ar negation in a clause", u"ar"_s, u"عوقب الذين لم يحضروا."_s, {});
    row("ar still is no negation", u"ar"_s, u"لا يزال المطار مغلقا."_s, {});
    row("ar Latin inside", u"ar"_s, u"ربما باعت شركة Acme السفينة."_s, {u"hedge:ربما"_s});
}

void TestCertainty::polarities()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const ClaimSpan &claim : claimsOfText(text, language, ClaimKind::Certainty)) {
        const QString cue = claim.value["cue"_L1].toString();
        QCOMPARE(text.sliced(claim.range.start, claim.range.length()), cue);
        found.append(claim.value["polarity"_L1].toString() + u':' + cue);
    }
    QCOMPARE(found, expected);
}

void TestCertainty::whatIsQualified_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en behind") << u"en"_s << u"The club denied that Ann Lee had left, sources said."_s
                               << u"Ann Lee had left"_s;
    QTest::newRow("en before") << u"en"_s << u"He fled to Malta, apparently."_s << u""_s;
    QTest::newRow("en before, in its clause") << u"en"_s << u"He fled to Malta reportedly."_s << u"He fled to Malta"_s;
    QTest::newRow("en up to the next attribution")
        << u"en"_s << u"The club denied a deal and said all was well."_s << u"a deal"_s;
    QTest::newRow("fr") << u"fr"_s << u"Le suspect aurait fui la ville, selon la police."_s << u"fui la ville"_s;
    QTest::newRow("id") << u"id"_s << u"Pelaku diduga kabur ke hutan."_s << u"kabur ke hutan"_s;
    QTest::newRow("ar") << u"ar"_s << u"يقال إن القائد رحل."_s << u"القائد رحل"_s;
    QTest::newRow("ar named in marks") << u"ar"_s << u"هاجمهم ما يسمى «جيش البحر» أمس."_s << u"جيش البحر"_s;
}

void TestCertainty::whatIsQualified()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto claims = claimsOfText(text, language, ClaimKind::Certainty);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().value["qualifies"_L1].toString(), expected);
}

void TestCertainty::quotedDoubtIsTheSpeakers()
{
    const auto claims = claimsOfText(u"“Perhaps,” he said. Perhaps."_s, u"en"_s, ClaimKind::Certainty);
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims[0].value["quoted"_L1].toBool(), true);
    QVERIFY(!claims[1].value.contains("quoted"_L1));
}

void TestCertainty::longLines_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("piece");
    QTest::newRow("hedges") << u"en"_s << u"perhaps "_s;
    QTest::newRow("conditionals") << u"fr"_s << u"serait "_s;
    QTest::newRow("negations") << u"id"_s << u"tidak "_s;
    QTest::newRow("Arabic negations") << u"ar"_s << u"لم يكن "_s;
}

void TestCertainty::longLines()
{
    QFETCH(QString, language);
    QFETCH(QString, piece);
    constexpr qsizetype count = 10'000;
    const auto claims = claimsOfText(piece.repeated(count), language, ClaimKind::Certainty);
    QVERIFY(claims.size() == 1 || claims.size() == count);
}

QTEST_GUILESS_MAIN(TestCertainty)

#include "tst_certainty.moc"
