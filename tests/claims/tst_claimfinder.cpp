// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/claimfinder.h"

#include "models/text/positions.h"

#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// The text as an article of which every line is a statement.
ClaimInput inputOf(const QString &text, const QString &language, QDate reference = {})
{
    ClaimInput input{.text = text, .language = language, .referenceDate = reference};
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        input.statements.append({{start, start + line.size()}, int(input.statements.size()) + 1});
        start += line.size() + 1;
    }
    return input;
}

QString numberText(const QJsonValue &number) { return QString::number(number.toDouble(), 'g', 15); }

/// What a claim says, on one line: "27 civilians", "40 percent", "2025-10-14", "2019..2021", "SY", "Bensouf".
QString meaningOf(const ClaimSpan &claim)
{
    const QJsonObject &value = claim.value;
    switch (claim.kind) {
    case ClaimKind::Quantity: {
        QString meaning = numberText(value["number"_L1]);
        if (!value["maximum"_L1].isNull())
            meaning += u".."_s + numberText(value["maximum"_L1]);
        for (const auto &key : {"unit"_L1, "noun"_L1}) {
            if (const QString part = value[key].toString(); !part.isEmpty())
                meaning += u' ' + part;
        }
        return meaning;
    }
    case ClaimKind::Date: {
        if (value.contains("month"_L1))
            return u"--%1-%2"_s.arg(value["month"_L1].toInt()).arg(value["day"_L1].toInt());
        const QString precision = value["precision"_L1].toString();
        const qsizetype length = precision == "year"_L1 ? 4 : precision == "month"_L1 ? 7 : 10;
        const QString start = value["start"_L1].toString().first(length);
        const QString end = value["end"_L1].toString().first(length);
        return start == end ? start : start + u".."_s + end;
    }
    case ClaimKind::Place:
        return value.contains("timeZone"_L1) ? value["timeZone"_L1].toString() : value["country"_L1].toString();
    default:
        return value["name"_L1].toString();
    }
}

/// Every claim of some kinds as "words=meaning".
QStringList claimsOf(const ClaimInput &input, const QList<ClaimKind> &kinds)
{
    QStringList claims;
    for (const ClaimSpan &claim : findClaims(input)) {
        if (kinds.contains(claim.kind))
            claims.append(input.text.sliced(claim.range.start, claim.range.length()) + u'=' + meaningOf(claim));
    }
    return claims;
}

} // namespace

/// What is found in an article, and exactly where.
class ClaimFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void names_data();
    void names();
    void claimsLieInTheirStatementsAndCutNoCharacter_data();
    void claimsLieInTheirStatementsAndCutNoCharacter();
    void hostileLines_data();
    void hostileLines();
    void sameFromEveryThread();
};

void ClaimFinderTest::places_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("en") << u"en"_s << u"In Syria, Turkey’s army left Damascus for South Sudan."_s
                        << QStringList{u"Syria=SY"_s, u"Turkey=TR"_s, u"Damascus=Asia/Damascus"_s, u"South Sudan=SS"_s};
    QTest::newRow("en short") << u"en"_s << u"The UK told us and the US."_s << QStringList{u"UK=GB"_s, u"US=US"_s};
    QTest::newRow("en part of a name") << u"en"_s << u"It was Michael Jordan in Jordan."_s
                                       << QStringList{u"Jordan=JO"_s};
    QTest::newRow("fr") << u"fr"_s << u"L’Allemagne, l’Arabie saoudite et Damas"_s
                        << QStringList{u"Allemagne=DE"_s, u"Arabie saoudite=SA"_s, u"Damas=Asia/Damascus"_s};
    QTest::newRow("id") << u"id"_s << u"dari Amerika Serikat ke Suriah dan Jakarta"_s
                        << QStringList{u"Amerika Serikat=US"_s, u"Suriah=SY"_s, u"Jakarta=Asia/Jakarta"_s};
    QTest::newRow("ar") << u"ar"_s << u"في سوريا ودمشق وبالعراق وللعراق والمملكة العربية السعودية"_s
                        << QStringList{u"سوريا=SY"_s, u"دمشق=Asia/Damascus"_s, u"العراق=IQ"_s, u"للعراق=IQ"_s,
                                       u"المملكة العربية السعودية=SA"_s};
    QTest::newRow("ar vowel marks") << u"ar"_s << u"وَسُورِيَا"_s << QStringList{u"سُورِيَا=SY"_s};
    QTest::newRow("ar Oman or Amman") << u"ar"_s << u"إلى عمان"_s << QStringList{};
    QTest::newRow("mixed directions") << u"ar"_s << u"وقالت Reuters إن سوريا و Syria"_s << QStringList{u"سوريا=SY"_s};
    QTest::newRow("no language") << u"und"_s << u"SY Syria"_s << QStringList{};
    QTest::newRow("unknown language") << u"xx"_s << u"Syria"_s << QStringList{};
}

void ClaimFinderTest::places()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(claimsOf(inputOf(text, language), {ClaimKind::Place}), expected);
}

void ClaimFinderTest::names_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("en") << u"en"_s << u"Then Yusuf Karbal met the MSO on Tuesday in May."_s
                        << QStringList{u"Yusuf Karbal=Yusuf Karbal"_s, u"MSO=MSO"_s};
    QTest::newRow("en sentence starts") << u"en"_s << u"Karbal left.\nThe boat saw Karbal.\nFishermen came."_s
                                        << QStringList{u"Karbal=Karbal"_s, u"Karbal=Karbal"_s};
    QTest::newRow("en first word of two") << u"en"_s << u"Yesterday Karbal left."_s << QStringList{u"Karbal=Karbal"_s};
    QTest::newRow("en word with two faces") << u"en"_s << u"In The Karam the ship.\nThe Nawras sank."_s
                                            << QStringList{u"The Karam=The Karam"_s, u"Nawras=Nawras"_s};
    QTest::newRow("en article") << u"en"_s << u"with Bashar al-Assad and as-Sahra, mid-October"_s
                                << QStringList{u"Bashar al-Assad=Bashar al-Assad"_s, u"as-Sahra=as-Sahra"_s};
    QTest::newRow("en initials") << u"en"_s << u"so John F. Kennedy said I am"_s
                                 << QStringList{u"John F. Kennedy=John F. Kennedy"_s};
    QTest::newRow("en quotation") << u"en"_s << u"he said: “There was Nawras”"_s << QStringList{u"Nawras=Nawras"_s};
    QTest::newRow("en headline") << u"en"_s << u"see Ferry Sinking Off Zerina Kills Many People"_s << QStringList{};
    QTest::newRow("fr") << u"fr"_s << u"selon Étienne Varlois, à Port-Halem, d’Oum Nour"_s
                        << QStringList{u"Étienne Varlois=Étienne Varlois"_s, u"Port-Halem=Port-Halem"_s,
                                       u"Oum Nour=Oum Nour"_s};
    QTest::newRow("id") << u"id"_s << u"kata Samir Dallush pada Minggu"_s
                        << QStringList{u"Samir Dallush=Samir Dallush"_s};
    QTest::newRow("de") << u"de"_s << u"und die Regierung der NATO"_s << QStringList{u"NATO=NATO"_s};
    QTest::newRow("ru") << u"ru"_s << u"его зовут Юсуф Карбал"_s << QStringList{u"Юсуф Карбал=Юсуф Карбал"_s};
    QTest::newRow("ar") << u"ar"_s << u"وقال يوسف كربال"_s << QStringList{u"يوسف كربال=يوسف كربال"_s};
    QTest::newRow("id currency") << u"id"_s << u"sekitar US$7, Rp 5.000 atau 8 EUR"_s << QStringList{};
    QTest::newRow("mixed directions") << u"ar"_s << u"الشركة المشغلة Zerina Lines في سوريا"_s
                                      << QStringList{u"Zerina Lines=Zerina Lines"_s};
}

void ClaimFinderTest::names()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(claimsOf(inputOf(text, language), {ClaimKind::Name}), expected);
}

void ClaimFinderTest::claimsLieInTheirStatementsAndCutNoCharacter_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");

    QTest::newRow("en")
        << u"en"_s
        << u"On 5 May 2020 Ann met 27\u0301 men in Syria\u0301.\n5\u20ac\u20e3 \U0001d7d9 Bob 3👨‍👩‍👧 5%\u0338"_s;
    QTest::newRow("ar") << u"ar"_s << u"\u0600١٢ وَسوريا ٥ ملايين\n٢٧ شخصاً"_s;
    QTest::newRow("mixed directions") << u"ar"_s << u"قال \u2068John Smith\u2069 إن 27\u200f قتلوا\nفي 14 أكتوبر"_s;
    QTest::newRow("half pairs") << u"en"_s << QString(u"27 "_s + QChar(0xd800) + u"A 28"_s + QChar(0xdc00));
}

void ClaimFinderTest::claimsLieInTheirStatementsAndCutNoCharacter()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const ClaimInput input = inputOf(text, language);
    const QList<ClaimSpan> claims = findClaims(input);
    QVERIFY(!claims.isEmpty());
    qsizetype last = 0;
    for (const ClaimSpan &claim : claims) {
        QVERIFY(!claim.range.isEmpty());
        QCOMPARE_GE(claim.range.start, last);
        QVERIFY(input.statements[claim.statement].range.contains(claim.range));
        QCOMPARE(snappedToGraphemes(text, claim.range), claim.range);
        last = claim.range.start; // a quotation holds other claims
    }
}

void ClaimFinderTest::hostileLines_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("count");
    constexpr int million = 1'000'000;
    constexpr int many = 50'000;
    QTest::newRow("letters") << u"a"_s << million;
    QTest::newRow("capitals") << u"A"_s << million;
    QTest::newRow("Arabic letters") << u"ب"_s << million;
    QTest::newRow("digits") << u"7"_s << million;
    QTest::newRow("marks") << u"\u0301"_s << million;
    QTest::newRow("digits and stops") << u"7."_s << many;
    QTest::newRow("digits and spaces") << u"777 "_s << many;
    QTest::newRow("digits and dashes") << u"7-"_s << many;
    QTest::newRow("capitalised words") << u"Ab "_s << many;
    QTest::newRow("months") << u"May "_s << many;
    QTest::newRow("mixed directions") << u"7 ب A"_s << many;
}

/// Work that is quadratic in the line would take hours for these.
void ClaimFinderTest::hostileLines()
{
    QFETCH(QString, piece);
    QFETCH(int, count);
    for (const auto &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
        const ClaimInput input = inputOf(piece.repeated(count), language);
        for (const ClaimSpan &claim : findClaims(input))
            QVERIFY(input.statements.first().range.contains(claim.range));
    }
}

void ClaimFinderTest::sameFromEveryThread()
{
    const ClaimInput input = inputOf(u"On 5 May 2020 Ann Lee met 27 men in Syria."_s, u"en-AU"_s);
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    QList<QList<ClaimSpan>> found(16);
    for (QList<ClaimSpan> &each : found)
        pool.start([&each, &input] { each = findClaims(input); });
    pool.waitForDone();
    QCOMPARE(found.first().size(), 4);
    for (const QList<ClaimSpan> &each : std::as_const(found))
        QCOMPARE(each, found.first());
}

QTEST_GUILESS_MAIN(ClaimFinderTest)
#include "tst_claimfinder.moc"
