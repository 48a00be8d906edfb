// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/claimfinder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// The names of a text of which every line is a statement.
QList<ClaimSpan> namesOf(const QString &text, const QString &language)
{
    ClaimInput input{.text = text, .language = language};
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        input.statements.append({{start, start + line.size()}, int(input.statements.size()) + 1});
        start += line.size() + 1;
    }
    QList<ClaimSpan> claims = findClaims(input);
    claims.removeIf([](const ClaimSpan &claim) { return claim.kind != ClaimKind::Name; });
    return claims;
}

/// Each as "words", followed by what of its value is asked for: "words title:president".
QStringList namesWith(const QString &text, const QString &language, const QStringList &keys)
{
    QStringList names;
    for (const ClaimSpan &claim : namesOf(text, language)) {
        QString name = text.sliced(claim.range.start, claim.range.length());
        for (const QString &key : keys) {
            if (const QString value = claim.value[key].toString(); !value.isEmpty())
                name += u' ' + key + u':' + value;
        }
        names.append(name);
    }
    return names;
}

} // namespace

/// Which persons and organisations are found, where, and as what.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organisations_data();
    void organisations();
    void persons_data();
    void persons();
    void acronyms_data();
    void acronyms();
    void falseAlarms_data();
    void falseAlarms();
    void value();
    void skeletonIsTheSameInBothScripts();
    void eachTextIsReadForItself();
    void hostileInputTakesLinearTime_data();
    void hostileInputTakesLinearTime();
};

void NamesTest::organisations_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("en") << u"en"_s << u"so the UN, the White House and Reuters"_s
                        << QStringList{u"UN id:un"_s, u"White House id:white-house"_s, u"Reuters id:reuters"_s};
    QTest::newRow("en with a place in it") << u"en"_s << u"said the Syrian Observatory for Human Rights"_s
                                           << QStringList{u"Syrian Observatory for Human Rights id:sohr"_s};
    QTest::newRow("en by type") << u"en"_s << u"the defence ministry and the Ministry of Health"_s
                                << QStringList{u"defence ministry id:ministry-defence"_s,
                                               u"Ministry of Health id:ministry-health"_s};
    QTest::newRow("fr") << u"fr"_s << u"selon l’ONU, l’Observatoire syrien des droits de l’Homme et Daech"_s
                        << QStringList{u"ONU id:un"_s, u"Observatoire syrien des droits de l’Homme id:sohr"_s,
                                       u"Daech id:isis"_s};
    QTest::newRow("fr by type") << u"fr"_s << u"le ministère de la Défense et les forces armées"_s
                                << QStringList{u"ministère de la Défense id:ministry-defence"_s,
                                               u"forces armées id:army"_s};
    QTest::newRow("id") << u"id"_s << u"menurut PBB, WHO dan Kementerian Pertahanan"_s
                        << QStringList{u"PBB id:un"_s, u"WHO id:who"_s,
                                       u"Kementerian Pertahanan id:ministry-defence"_s};
    QTest::newRow("ar") << u"ar"_s << u"وقالت الأمم المتحدة والمرصد السوري لحقوق الإنسان وداعش"_s
                        << QStringList{u"الأمم المتحدة id:un"_s, u"المرصد السوري لحقوق الإنسان id:sohr"_s,
                                       u"داعش id:isis"_s};
    QTest::newRow("ar by type") << u"ar"_s << u"أعلنت وزارة الدفاع الروسية"_s
                                << QStringList{u"وزارة الدفاع id:ministry-defence"_s};
    QTest::newRow("mixed directions") << u"ar"_s << u"وقالت منظمة الصحة العالمية لوكالة Reuters و BBC"_s
                                      << QStringList{u"منظمة الصحة العالمية id:who"_s, u"Reuters id:reuters"_s,
                                                     u"BBC id:bbc"_s};
}

void NamesTest::organisations()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(namesWith(text, language, {u"id"_s}), expected);
}

void NamesTest::persons_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("en title") << u"en"_s << u"then Syrian President Bashar al-Assad and Gen. Karbal left"_s
                              << QStringList{u"Bashar al-Assad title:president"_s, u"Karbal title:general"_s};
    QTest::newRow("en title in small letters")
        << u"en"_s << u"the foreign minister Ann Lee spoke"_s << QStringList{u"Ann Lee title:foreign-minister"_s};
    QTest::newRow("en given name first") << u"en"_s << u"David Carden said so"_s << QStringList{u"David Carden"_s};
    QTest::newRow("en particles") << u"en"_s << u"so Ursula von der Leyen met Charles de Gaulle and Oum bin Said"_s
                                  << QStringList{u"Ursula von der Leyen"_s, u"Charles de Gaulle"_s, u"Oum bin Said"_s};
    QTest::newRow("en closing quotation mark")
        << u"en"_s << u"“No,” Karbal said. \"Yes,\" Serrat said."_s << QStringList{u"Karbal"_s, u"Serrat"_s};
    QTest::newRow("fr") << u"fr"_s << u"selon le président syrien Bachar al-Assad et Mme Varlois"_s
                        << QStringList{u"Bachar al-Assad title:president"_s, u"Varlois title:mr"_s};
    QTest::newRow("id") << u"id"_s << u"kata Presiden Suriah Bashar al-Assad dan Gubernur Ganjar Pranowo"_s
                        << QStringList{u"Bashar al-Assad title:president"_s, u"Ganjar Pranowo title:governor"_s};
    QTest::newRow("ar title") << u"ar"_s << u"قال الرئيس السوري بشار الأسد إن"_s
                              << QStringList{u"بشار الأسد title:president"_s};
    QTest::newRow("ar former") << u"ar"_s << u"الرئيس السابق باراك أوباما قال"_s
                               << QStringList{u"باراك أوباما title:president"_s};
    QTest::newRow("ar surname alone") << u"ar"_s << u"وأكد الرئيس بوتين أن"_s
                                      << QStringList{u"بوتين title:president"_s};
    QTest::newRow("ar given names") << u"ar"_s << u"وقال محمد بن سلمان لأحمد عبد الله اليوم"_s
                                    << QStringList{u"محمد بن سلمان"_s, u"أحمد عبد الله"_s};
    QTest::newRow("ar title and given name that is a word")
        << u"ar"_s << u"قال الدكتور سعيد الكربالي"_s << QStringList{u"سعيد الكربالي title:doctor"_s};
    QTest::newRow("mixed directions") << u"ar"_s << u"التقى يوسف كربال John Smith في"_s
                                      << QStringList{u"يوسف كربال"_s, u"John Smith"_s};
}

void NamesTest::persons()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(namesWith(text, language, {u"title"_s}), expected);
}

void NamesTest::acronyms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("en behind") << u"en"_s << u"by the Maritime Safety Observatory (MSO).\nThe MSO said"_s
                               << QStringList{u"Maritime Safety Observatory acronym:MSO"_s,
                                              u"MSO expansion:Maritime Safety Observatory"_s,
                                              u"MSO expansion:Maritime Safety Observatory"_s};
    QTest::newRow("en small words") << u"en"_s << u"the Front for the Liberation of Zerina (FLZ) left"_s
                                    << QStringList{u"Front for the Liberation of Zerina acronym:FLZ"_s,
                                                   u"FLZ expansion:Front for the Liberation of Zerina"_s};
    QTest::newRow("fr before") << u"fr"_s << u"selon l’OSM (Observatoire de la sécurité maritime)"_s
                               << QStringList{u"OSM expansion:Observatoire de la sécurité maritime"_s,
                                              u"Observatoire de la sécurité maritime acronym:OSM"_s};
    QTest::newRow("fr with a demonym") << u"fr"_s << u"le Comité zérinois des marins syriens (CZMS)"_s
                                       << QStringList{u"Comité zérinois des marins syriens acronym:CZMS"_s,
                                                      u"CZMS expansion:Comité zérinois des marins syriens"_s};
    QTest::newRow("id known, in other letters") << u"id"_s << u"kata Organisasi Kesehatan Dunia (WHO)"_s
                                                << QStringList{u"Organisasi Kesehatan Dunia id:who acronym:WHO"_s,
                                                               u"WHO id:who expansion:Organisasi Kesehatan Dunia"_s};
    QTest::newRow("ar known") << u"ar"_s << u"وقالت منظمة الصحة العالمية (WHO) إن"_s
                              << QStringList{u"منظمة الصحة العالمية id:who acronym:WHO"_s,
                                             u"WHO id:who expansion:منظمة الصحة العالمية"_s};
    QTest::newRow("a picture's agency") << u"en"_s << u"so John Smith (AFP) said"_s
                                        << QStringList{u"John Smith"_s, u"AFP id:afp"_s};
    QTest::newRow("mixed directions") << u"ar"_s << u"قالت Maritime Safety Observatory (MSO) إن"_s
                                      << QStringList{u"Maritime Safety Observatory acronym:MSO"_s,
                                                     u"MSO expansion:Maritime Safety Observatory"_s};
}

void NamesTest::acronyms()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(namesWith(text, language, {u"id"_s, u"acronym"_s, u"expansion"_s}), expected);
}

void NamesTest::falseAlarms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");

    QTest::newRow("en who") << u"en"_s << u"those who said so on Tuesday in May"_s;
    QTest::newRow("en first words") << u"en"_s << u"The boat sank.\nHe said: “They left.” It rained."_s;
    QTest::newRow("en title alone") << u"en"_s << u"then the President and the Prime Minister left the Government"_s;
    QTest::newRow("en capitals") << u"en"_s << u"FERRY SINKS OFF ISLAND, MANY PEOPLE MISSING"_s;
    QTest::newRow("en headline") << u"en"_s << u"Ferry Sinks Off Island, Many People Missing"_s;
    QTest::newRow("en single quotation marks") << u"en"_s << u"a search for 'Hostile courses' on it"_s;
    QTest::newRow("fr first words") << u"fr"_s << u"Le bateau a coulé.\nPour lui, l’État et la République restent."_s;
    QTest::newRow("fr centuries") << u"fr"_s << u"entre le XIVe et le XXe siècle, sous le IIIe"_s;
    QTest::newRow("id first words") << u"id"_s << u"Pada hari Minggu, Presiden dan Menteri pergi.\nAntara 5 dan 6"_s;
    QTest::newRow("ar on and that") << u"ar"_s << u"قال إن الوضع على الأرض أن يبدأ اليوم"_s;
    QTest::newRow("ar common words") << u"ar"_s << u"عن عمر ناهز سبعين وهو سعيد وصالح وجميل"_s;
    QTest::newRow("ar article before a given name") << u"ar"_s << u"هذا الأمر السعيد الكريم"_s;
    QTest::newRow("ar title and verb") << u"ar"_s << u"الرئيس يوقع المرسوم"_s;
    QTest::newRow("mixed directions") << u"ar"_s << u"قال إن it was so في اليوم"_s;
}

void NamesTest::falseAlarms()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(namesWith(text, language, {u"id"_s}), QStringList());
}

void NamesTest::value()
{
    const QList<ClaimSpan> claims = namesOf(u"so President Yusuf Karbal left"_s, u"en"_s);
    QCOMPARE(claims.size(), 1);
    const QJsonObject expected{{u"name"_s, u"Yusuf Karbal"_s},
                               {u"skeleton"_s, u"sf krbl"_s},
                               {u"kind"_s, u"person"_s},
                               {u"title"_s, u"president"_s}};
    QCOMPARE(claims.first().value, expected);
}

void NamesTest::skeletonIsTheSameInBothScripts()
{
    const QList<ClaimSpan> latin = namesOf(u"so Yusuf Karbal left"_s, u"en"_s);
    const QList<ClaimSpan> arabic = namesOf(u"غادر يوسف كربال"_s, u"ar"_s);
    QCOMPARE(latin.size(), 1);
    QCOMPARE(arabic.size(), 1);
    QCOMPARE(latin.first().value["skeleton"_L1], arabic.first().value["skeleton"_L1]);
}

void NamesTest::eachTextIsReadForItself()
{
    ClaimFinder finder(u"en"_s);
    const QString explained = u"by the Maritime Safety Observatory (MSO)"_s;
    const QString bare = u"so the MSO said"_s;
    QVERIFY(finder.find(explained, {{{0, explained.size()}, 1}}, {}).size() == 2);
    const QList<ClaimSpan> claims = finder.find(bare, {{{0, bare.size()}, 1}}, {});
    QCOMPARE(claims.size(), 1);
    QVERIFY(!claims.first().value.contains("expansion"_L1));
}

void NamesTest::hostileInputTakesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    constexpr int many = 20'000;
    for (const auto &piece :
         {u"Aleppo "_s, u"United "_s, u"حلب "_s, u"محمد "_s, u"الرئيس "_s, u"(A) "_s, u"WHO ("_s, u"(WHO) "_s, u"AB "_s,
          u"عبد "_s, u"van "_s, u"Ali van "_s, u"al-A"_s, u"U.S."_s, u"President "_s, u"حلب Ab 7 "_s})
        QTest::newRow(qPrintable(piece)) << piece.repeated(many);
    QTest::newRow("no blanks") << u"A"_s.repeated(300'000);
    QTest::newRow("Arabic without blanks") << u"محمد"_s.repeated(75'000);
}

void NamesTest::hostileInputTakesLinearTime()
{
    QFETCH(QString, piece);
    for (const auto &language : {u"en"_s, u"ar"_s}) {
        namesOf(u"x"_s, language); // loads the language
        QElapsedTimer timer;
        timer.start();
        namesOf(piece, language);
        // Linear work takes about a second without optimisation; work that is quadratic in the line takes minutes.
        QCOMPARE_LT(timer.elapsed(), 20'000);
    }
}

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
