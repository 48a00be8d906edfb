// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/agefinder.h"
#include "models/claims/quantityfinder.h"
#include "models/claims/unitconversion.h"
#include "models/claims/wordforms.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

QList<ClaimSpan> claimsOf(const QString &language, const QString &text)
{
    WordForms forms(lexiconOf(language));
    const auto names = namesOfLanguage(language);
    WordedStatement statement(text, {0, text.size()}, forms);
    QList<ClaimSpan> claims = findAges(statement, *names);
    claims += findQuantities(statement, *names);
    std::sort(claims.begin(), claims.end(), [](const ClaimSpan &a, const ClaimSpan &b) { return a.range < b.range; });
    return claims;
}

/// What a claim says: ">27 person", "10..15 km", "3.", "age 5 a", "2019".
QString meaningOf(const QJsonObject &value)
{
    if (value.contains("start"_L1))
        return value["start"_L1].toString().first(4);
    QString meaning;
    if (value["age"_L1].toBool())
        meaning += u"age "_s;
    if (const QString comparison = value["comparison"_L1].toString(); comparison != "="_L1)
        meaning += comparison;
    meaning += QString::number(value["number"_L1].toDouble(), 'g', 10);
    if (!value["maximum"_L1].isNull())
        meaning += u".."_s + QString::number(value["maximum"_L1].toDouble(), 'g', 10);
    if (value["ordinal"_L1].toBool())
        meaning += u'.';
    for (const auto &key : {"unit"_L1, "noun"_L1}) {
        if (const QString part = value[key].toString(); !part.isEmpty())
            meaning += u' ' + part;
    }
    return meaning;
}

QString meaningsOf(const QString &language, const QString &text)
{
    QStringList meanings;
    for (const ClaimSpan &claim : claimsOf(language, text))
        meanings.append(text.sliced(claim.range.start, claim.range.length()) + u'=' + meaningOf(claim.value));
    return meanings.join(u" | ");
}

} // namespace

/// Numbers with what they measure or count, and exactly where.
class QuantityFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantities_data();
    void quantities();
    void valueHasEveryKey();
    void baseUnits();
    void hostile_data();
    void hostile();
};

void QuantityFinderTest::quantities_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *language, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(language) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("en", "en", "It killed 27 Civilians and wounded three.", "27=27 person civilians | three=3");
    row("en noun", "en", "27 of the civilians, 40 young soldiers, 5 boats in 6",
        "27=27 person civilians | 40=40 person soldiers | 5=5 boats | 6=6");
    row("en units", "en", "some 1,200.5 tonnes, 40km, 70 km/h, 20°C, 5 sq km, 30 miles per hour",
        "1,200.5 tonnes=~1200.5 t | 40km=40 km | 70 km/h=70 km/h | 20°C=20 Cel | 5 sq km=5 km2 | 30 miles per hour=30 "
        "[mi_i]/h");
    row("en compound", "en", "5 feet 2 inches and -5 degrees Celsius",
        "5 feet 2 inches=5.166666667 [ft_i] | -5 degrees Celsius=-5 Cel");
    row("en money", "en", "$5 million, £20, 30 EUR, US$7, $3.5bn, 10 US dollars, 20 dollars and 43 cents",
        "$5 million=5000000 USD | £20=20 GBP | 30 EUR=30 EUR | US$7=7 USD | $3.5bn=3500000000 USD | 10 US dollars=10 "
        "USD | 20 dollars and 43 cents=20.43 USD");
    row("en per", "en", "oil at 80 dollars a barrel", "80 dollars=80 USD");
    row("en percent", "en", "40% or 41 percent or 42 per cent, 3 percentage points",
        "40%=40 percent | 41 percent=41 percent | 42 per cent=42 percent | 3 percentage points=3 percent");
    row("en ranges", "en", "20–30 people, between 10 and 15 boats, from 5 to 7 km, 5 to 10 million",
        "20–30=20..30 person people | between 10 and 15=10..15 boats | 5 to 7 km=5..7 km | 5 to 10 "
        "million=5000000..10000000");
    row("en limits", "en", "more than 27 boats, at least $5, nearly 40 towns, up to 700 troops, 30 or more",
        "more than 27=>27 boats | $5=>=5 USD | 40=~40 towns | up to 700=<=700 person troops | 30 or more=>=30");
    row("en two limits", "en", "greater than 30 and less than 40", "greater than 30 and less than 40=30..40");
    row("en no range", "en", "5000 or more than 4500", "5000=5000 | more than 4500=>4500");
    row("en ages", "en", "a girl aged 5, the 38-year-old man, six weeks old, more than 40 years old",
        "5=age 5 a | 38-year-old=age 38 a | six weeks old=age 6 wk | 40 years old=age >40 a");
    row("en ordinals", "en", "the third, the 21st and the second time", "third=3. | 21st=21. | second=2.");
    row("en years", "en", "since 2009, 1950-53, 2,009 towns and 2000 people",
        "2009=2009 | 1950-53=1950 | 2,009=2009 towns | 2000=2000 person people");
    row("en one", "en", "no one, one of them, one bomb, this one", "one=1 bomb");
    row("en codes", "en", "F16, Covid-19, 9:40, 9.15am, 12/3/2020, 1.2.3, 192.168.0.1, 6 pm, a score of 2-1", "");
    row("en durations", "en", "after 3 days and two years", "");
    row("en words", "en", "dozens of towns, two thirds of it, half a million people",
        "dozens=~12 towns | two thirds=0.6666666667 | half a million=500000 person people");
    row("en fractions", "en", "½ cup, 2½ miles", "½ cup=0.5 [cup_us] | 2½ miles=2.5 [mi_i]");
    row("fr", "fr", "39 morts, deux cents soldats, 1 200,5 tonnes",
        "39=39 person morts | deux cents=200 person soldats | 1 200,5 tonnes=1200.5 t");
    row("fr one", "fr", "dans un état stable, un mort et au moins un blessé",
        "un=1 person mort | au moins un=>=1 person blessé");
    row("fr money", "fr", "5 000 €, 3 millions de dollars, dix euros et 20 centimes, 8 dollars américains",
        "5 000 €=5000 EUR | 3 millions de dollars=3000000 USD | dix euros et 20 centimes=10.2 EUR | 8 dollars "
        "américains=8 USD");
    row("fr percent", "fr", "12,5 % et dix pour cent", "12,5 %=12.5 percent | dix pour cent=10 percent");
    row("fr limits", "fr", "au moins 20 soldats, plus de 30 villes, environ 40, jusqu'à 50, 60 ou plus",
        "au moins 20=>=20 person soldats | plus de 30=>30 villes | 40=~40 | jusqu'à 50=<=50 | 60 ou plus=>=60");
    row("fr ranges", "fr", "entre 10 et 15 villes, de 5 à 7 km", "entre 10 et 15=10..15 villes | 5 à 7 km=5..7 km");
    row("fr ages", "fr", "âgé de 5 ans, une femme âgée de quarante ans",
        "5 ans=age 5 a | une=1 person femme | quarante ans=age 40 a");
    row("fr clock", "fr", "vers 20 h 40", "");
    row("id", "id", "sekitar 5.000 warga, 15 orang warga sipil, 3 ekor sapi, 40 persen",
        "5.000=~5000 person warga | 15=15 person warga sipil | 3=3 sapi | 40 persen=40 percent");
    row("id money", "id", "Rp 5.000 atau Rp6 juta, 7 dolar AS",
        "Rp 5.000=5000 IDR | Rp6 juta=6000000 IDR | 7 dolar AS=7 USD");
    row("id limits", "id", "lebih dari 20 tentara, sedikitnya lima orang, kurang dari 500 rupiah, 30 atau lebih",
        "lebih dari 20=>20 person tentara | sedikitnya lima=>=5 person orang | 500 rupiah=<500 IDR | 30 atau "
        "lebih=>=30");
    row("id ranges", "id", "antara 10 dan 15 km, 10 sampai 20 dolar",
        "10 dan 15 km=10..15 km | 10 sampai 20 dolar=10..20 USD");
    row("id ages", "id", "berusia 5 tahun", "5 tahun=age 5 a");
    row("id clock", "id", "pukul 20.40 waktu", "");
    row("ar", "ar", "بلغت ٣٨ قتيلاً و١٤ من الطاقم و17 مفقوداً",
        "٣٨=38 person قتيلاً | ١٤=14 الطاقم | 17=17 person مفقوداً");
    row("ar words", "ar", "ثلاثة وعشرون مدنيا وخمسمئة جندي", "ثلاثة وعشرون=23 person مدنيا | خمسمئة=500 person جندي");
    row("ar signs", "ar", "١٬٢٠٠٫٥ طن، ٤٠٪، خمسة في المئة، 20 بالمئة",
        "١٬٢٠٠٫٥ طن=1200.5 t | ٤٠٪=40 percent | خمسة في المئة=5 percent | 20 بالمئة=20 percent");
    row("ar money", "ar", "5 ملايين دولار أمريكي و20 دينارا كويتيا",
        "5 ملايين دولار أمريكي=5000000 USD | 20 دينارا كويتيا=20 KWD");
    row("ar duals", "ar", "كيلومتران، قتيلان، مدنيين", "كيلومتران=2 km | قتيلان=2 person قتيلان");
    row("ar limits", "ar", "أكثر من 20 جنديا، ما لا يقل عن 30 قرية، نحو 40، خمسة أو أكثر",
        "أكثر من 20=>20 person جنديا | ما لا يقل عن 30=>=30 قرية | 40=~40 | خمسة أو أكثر=>=5");
    row("ar ranges", "ar", "بين 10 و15 كيلومترا، من 5 إلى 7", "10 و15 كيلومترا=10..15 km | من 5 إلى 7=5..7");
    row("ar ages", "ar", "عمره 5 سنوات، البالغ من العمر 30 عاما", "5 سنوات=age 5 a | 30 عاما=age 30 a");
    row("fa", "fa", "۲۷ نفر", "۲۷=27 نفر");
    row("de", "de", "1.200,5 Tonnen", "1.200,5 Tonnen=1200.5 t");
    row("mixed directions", "ar", "قالت BBC إن ‏٢٧‏ شخصاً و27 Civilians و 12% قتلوا",
        "٢٧=27 person شخصاً | 27=27 civilians | 12%=12 percent");
    row("no language", "und", "27 xx", "27=27 xx");
}

void QuantityFinderTest::quantities()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(meaningsOf(language, text), expected);
}

void QuantityFinderTest::valueHasEveryKey()
{
    const QList<ClaimSpan> claims = claimsOf(u"en"_s, u"It sank 27 boats."_s);
    QCOMPARE(claims.size(), 1);
    const QJsonObject expected{{u"number"_s, 27},         {u"maximum"_s, QJsonValue::Null}, {u"approximate"_s, false},
                               {u"comparison"_s, u"="_s}, {u"unit"_s, QString()},           {u"noun"_s, u"boats"_s}};
    QCOMPARE(claims.first().value, expected);
    const QJsonObject age = claimsOf(u"en"_s, u"a girl aged 5"_s).first().value;
    QCOMPARE(age["age"_L1], QJsonValue(true));
    const QJsonObject ordinal = claimsOf(u"en"_s, u"the third man"_s).first().value;
    QCOMPARE(ordinal["ordinal"_L1], QJsonValue(true));
}

void QuantityFinderTest::baseUnits()
{
    QCOMPARE(toBaseUnit(3.5, u"km"_s), toBaseUnit(3500, u"m"_s));
    QCOMPARE(toBaseUnit(1, u"[mi_i]"_s), (BaseAmount{1609.344, u"m"_s}));
    QCOMPARE(toBaseUnit(20, u"Cel"_s), (BaseAmount{293.15, u"K"_s}));
    QVERIFY(qFuzzyCompare(toBaseUnit(68, u"[degF]"_s)->number, 293.15));
    QCOMPARE(toBaseUnit(2, u"a"_s), toBaseUnit(24, u"mo"_s));
    QVERIFY(!toBaseUnit(1, u"USD"_s));
    QVERIFY(!toBaseUnit(1, QString()));
}

void QuantityFinderTest::hostile_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");

    constexpr qsizetype many = 20'000;
    const auto row = [](const char *name, const char *language, const QString &part) {
        QTest::newRow(name) << QString::fromUtf8(language) << part.repeated(many);
    };
    row("digits", "en", u"7"_s);
    row("dashes", "en", u"7-"_s);
    row("dollars", "en", u"$"_s);
    row("dollar figures", "en", u"$7 "_s);
    row("limits", "en", u"more than "_s);
    row("ranges", "en", u"between 7 and "_s);
    row("feet", "en", u"7 ft "_s);
    row("quotation marks", "en", u"7\""_s);
    row("ages", "fr", u"âgé de "_s);
    row("ar", "ar", u"بين 7 و"_s);
    row("mixed directions", "ar", u"7 ب A"_s);
}

/// Work that is quadratic in the line would take minutes for these.
void QuantityFinderTest::hostile()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    qsizetype last = 0;
    for (const ClaimSpan &claim : claimsOf(language, text)) {
        QVERIFY(!claim.range.isEmpty());
        QCOMPARE_GE(claim.range.start, last);
        last = claim.range.end;
    }
    QCOMPARE_LE(last, text.size());
}

QTEST_GUILESS_MAIN(QuantityFinderTest)
#include "tst_quantityfinder.moc"
