// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/claimfinder.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

QList<ClaimSpan> placesOf(const QString &text, const QString &language)
{
    QList<ClaimSpan> claims = findClaims({.text = text, .language = language, .statements = {{{0, text.size()}, 1}}});
    claims.removeIf([](const ClaimSpan &claim) { return claim.kind != ClaimKind::Place; });
    return claims;
}

/// The places of one statement as "words=id", with * behind the id of a demonym.
QStringList idsOf(const QString &text, const QString &language)
{
    QStringList ids;
    for (const ClaimSpan &claim : placesOf(text, language)) {
        const QString sign = claim.value["demonym"_L1].toBool() ? u"*"_s : QString();
        ids.append(text.sliced(claim.range.start, claim.range.length()) + u'=' + claim.value["id"_L1].toString()
                   + sign);
    }
    return ids;
}

} // namespace

/// Which places and demonyms are found, where, and as what.
class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void falseAlarms_data();
    void falseAlarms();
    void sameInAllLanguages_data();
    void sameInAllLanguages();
    void values();
};

void PlacesTest::found_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("en abbreviations") << u"en"_s << u"the US, the U.S. and the UAE told the UK"_s
                                      << QStringList{u"US=US"_s, u"U.S.=US"_s, u"UAE=AE"_s, u"UK=GB"_s};
    QTest::newRow("en long names") << u"en"_s << u"in the Democratic Republic of the Congo and the Gaza Strip"_s
                                   << QStringList{u"Democratic Republic of the Congo=CD"_s, u"Gaza Strip=gaza-strip"_s};
    QTest::newRow("en demonyms") << u"en"_s << u"the Syrian army, two Syrians and a Frenchwoman"_s
                                 << QStringList{u"Syrians=SY*"_s, u"Frenchwoman=FR*"_s};
    QTest::newRow("en sea and river") << u"en"_s << u"from the Red Sea to the Euphrates"_s
                                      << QStringList{u"Red Sea=red-sea"_s, u"Euphrates=euphrates"_s};
    QTest::newRow("en after a title") << u"en"_s << u"the then Governor of Idlib, Mayor of Nice"_s
                                      << QStringList{u"Idlib=idlib"_s, u"Nice=nice"_s};
    QTest::newRow("en headline in capitals") << u"en"_s << u"REBELS ENTER ALEPPO"_s << QStringList{u"ALEPPO=aleppo"_s};
    QTest::newRow("fr") << u"fr"_s << u"d’Alep à la bande de Gaza, l’armée de l’air russe et les Émirats arabes unis"_s
                        << QStringList{u"Alep=aleppo"_s, u"bande de Gaza=gaza-strip"_s, u"russe=RU*"_s,
                                       u"Émirats arabes unis=AE"_s};
    QTest::newRow("fr demonyms are small")
        << u"fr"_s << u"des sources syriennes, une Libyenne, nord-coréen, turcs"_s
        << QStringList{u"syriennes=SY*"_s, u"Libyenne=LY*"_s, u"nord-coréen=KP*"_s, u"turcs=TR*"_s};
    QTest::newRow("fr RDC") << u"fr"_s << u"en RDC et en Centrafrique"_s
                            << QStringList{u"RDC=CD"_s, u"Centrafrique=CF"_s};
    QTest::newRow("id") << u"id"_s << u"dari AS ke Jalur Gaza, lalu Korea Selatan dan Tiongkok"_s
                        << QStringList{u"AS=US"_s, u"Jalur Gaza=gaza-strip"_s, u"Korea Selatan=KR"_s, u"Tiongkok=CN"_s};
    QTest::newRow("id provinces") << u"id"_s << u"di Aceh, Papua, NTT dan Jawa Barat"_s
                                  << QStringList{u"Aceh=aceh"_s, u"Papua=papua"_s, u"NTT=east-nusa-tenggara"_s,
                                                 u"Jawa Barat=west-java"_s};
    QTest::newRow("id after a title") << u"id"_s << u"kata Presiden Suriah dan Pemerintah Indonesia"_s
                                      << QStringList{u"Suriah=SY"_s, u"Indonesia=ID"_s};
    QTest::newRow("ar") << u"ar"_s << u"في حلب وإدلب وقطاع غزة والضفة الغربية"_s
                        << QStringList{u"حلب=aleppo"_s, u"إدلب=idlib"_s, u"قطاع غزة=gaza-strip"_s,
                                       u"الضفة الغربية=west-bank"_s};
    QTest::newRow("ar prefixes") << u"ar"_s << u"وبحلب وللأردن ولبنان وبالسودان"_s
                                 << QStringList{u"حلب=aleppo"_s, u"للأردن=JO"_s, u"لبنان=LB"_s, u"السودان=SD"_s};
    QTest::newRow("ar demonyms") << u"ar"_s << u"سوريون وروسية والأتراك والقوات السورية"_s
                                 << QStringList{u"سوريون=SY*"_s, u"روسية=RU*"_s, u"الأتراك=TR*"_s, u"السورية=SY*"_s};
    QTest::newRow("ar vowel marks and tatweel") << u"ar"_s << u"مدينة حَلَـــب"_s << QStringList{u"حَلَـــب=aleppo"_s};
    QTest::newRow("ar Syria and Syrian") << u"ar"_s << u"مصادر سورية في سورية"_s
                                         << QStringList{u"سورية=SY*"_s, u"سورية=SY"_s};
    QTest::newRow("mixed directions, Arabic")
        << u"ar"_s << u"قالت BBC إن حلب (Aleppo) في 29/11"_s << QStringList{u"حلب=aleppo"_s};
    QTest::newRow("mixed directions, English")
        << u"en"_s << u"the city of حلب is \u2068Aleppo\u2069"_s << QStringList{u"Aleppo=aleppo"_s};
    QTest::newRow("CLDR alone") << u"es"_s << u"en Siria y Damasco"_s
                                << QStringList{u"Siria=SY"_s, u"Damasco=Asia/Damascus"_s};
}

void PlacesTest::found()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(idsOf(text, language), expected);
}

void PlacesTest::falseAlarms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");

    QTest::newRow("en small words") << u"en"_s << u"he told us as it was a nice turkey on china with polish, of java"_s;
    QTest::newRow("en sentence start") << u"en"_s << u"Nice weather, he said: Tours are cheap"_s;
    QTest::newRow("en name before") << u"en"_s << u"he met Michael Jordan"_s;
    QTest::newRow("en name behind") << u"en"_s << u"he met Jordan Henderson"_s;
    QTest::newRow("en club") << u"en"_s << u"he plays for Real Madrid"_s;
    QTest::newRow("en organisation") << u"en"_s << u"the Bank of England and the Syrian Observatory for Human Rights"_s;
    QTest::newRow("fr small words") << u"fr"_s << u"deux tours, une manche, son pays, le détroit"_s;
    QTest::newRow("id small words") << u"id"_s << u"satu lagi, as roda, medan perang dan turki"_s;
    QTest::newRow("ar financial") << u"ar"_s << u"دعم مالي كبير"_s;
    QTest::newRow("ar pictures") << u"ar"_s << u"ونشر صور الهجوم"_s;
    QTest::newRow("ar sleep, from CLDR's Nome") << u"ar"_s << u"بعد نوم طويل"_s;
    QTest::newRow("ar Oman or Amman") << u"ar"_s << u"إلى عمان"_s;
    QTest::newRow("mixed directions") << u"ar"_s << u"قالت Real إن us و as"_s;
    QTest::newRow("no language") << u"und"_s << u"Aleppo US SY"_s;
}

void PlacesTest::falseAlarms()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(idsOf(text, language), QStringList());
}

void PlacesTest::sameInAllLanguages_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("words"); // en, ar, fr, id

    QTest::newRow("Aleppo") << u"aleppo"_s << QStringList{u"Aleppo"_s, u"حلب"_s, u"Alep"_s, u"Aleppo"_s};
    QTest::newRow("Moscow") << u"Europe/Moscow"_s << QStringList{u"Moscow"_s, u"موسكو"_s, u"Moscou"_s, u"Moskow"_s};
    QTest::newRow("Damascus") << u"Asia/Damascus"_s << QStringList{u"Damascus"_s, u"دمشق"_s, u"Damas"_s, u"Damaskus"_s};
    QTest::newRow("Jerusalem") << u"Asia/Jerusalem"_s
                               << QStringList{u"Jerusalem"_s, u"القدس"_s, u"Jérusalem"_s, u"Yerusalem"_s};
    QTest::newRow("Germany") << u"DE"_s << QStringList{u"Germany"_s, u"ألمانيا"_s, u"Allemagne"_s, u"Jerman"_s};
    QTest::newRow("Middle East") << u"middle-east"_s
                                 << QStringList{u"Middle East"_s, u"الشرق الأوسط"_s, u"Moyen-Orient"_s,
                                                u"Timur Tengah"_s};
    QTest::newRow("Strait of Hormuz") << u"hormuz"_s
                                      << QStringList{u"Strait of Hormuz"_s, u"مضيق هرمز"_s, u"détroit d’Ormuz"_s,
                                                     u"Selat Hormuz"_s};
    QTest::newRow("Darfur") << u"darfur"_s << QStringList{u"Darfur"_s, u"دارفور"_s, u"Darfour"_s, u"Darfur"_s};
}

void PlacesTest::sameInAllLanguages()
{
    QFETCH(QString, id);
    QFETCH(QStringList, words);
    const QStringList languages = {u"en"_s, u"ar"_s, u"fr"_s, u"id"_s};
    for (qsizetype i = 0; i < languages.size(); ++i)
        QCOMPARE(idsOf(u"- "_s + words[i], languages[i]), QStringList{words[i] + u'=' + id});
}

void PlacesTest::values()
{
    const QList<ClaimSpan> city = placesOf(u"from Damascus"_s, u"en"_s);
    QCOMPARE(city.size(), 1);
    const QJsonObject expectedCity{{u"name"_s, u"Damascus"_s},
                                   {u"id"_s, u"Asia/Damascus"_s},
                                   {u"country"_s, u"SY"_s},
                                   {u"kind"_s, u"city"_s},
                                   {u"timeZone"_s, u"Asia/Damascus"_s}};
    QCOMPARE(city.first().value, expectedCity);
    const QList<ClaimSpan> demonym = placesOf(u"ces Syriens"_s, u"fr"_s);
    QCOMPARE(demonym.size(), 1);
    const QJsonObject expectedDemonym{
        {u"name"_s, u"Syriens"_s}, {u"id"_s, u"SY"_s}, {u"country"_s, u"SY"_s}, {u"demonym"_s, true}};
    QCOMPARE(demonym.first().value, expectedDemonym);
    const QList<ClaimSpan> sea = placesOf(u"في البحر الأحمر"_s, u"ar"_s);
    QCOMPARE(sea.size(), 1);
    const QJsonObject expectedSea{{u"name"_s, u"البحر الأحمر"_s}, {u"id"_s, u"red-sea"_s}, {u"kind"_s, u"sea"_s}};
    QCOMPARE(sea.first().value, expectedSea);
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
