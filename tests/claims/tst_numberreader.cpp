// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/numberreader.h"

#include "models/claims/wordforms.h"

#include <QRandomGenerator>
#include <QTest>

#include <unicode/rbnf.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// The numbers of a line, from left to right, each with its words: "27=27".
QStringList numbersOf(const QString &language, const QString &text)
{
    WordForms forms(lexiconOf(language));
    const auto names = namesOfLanguage(language);
    const WordedStatement statement(text, {0, text.size()}, forms);
    QStringList found;
    for (qsizetype i = 0; i < statement.words.size();) {
        const std::optional<NumberReading> number = readNumber(statement, i, *names);
        if (!number) {
            ++i;
            continue;
        }
        QString value = QString::number(number->value, 'g', 15);
        if (number->isApproximate)
            value.prepend(u'~');
        if (number->isOrdinal)
            value.append(u'.');
        found.append(statement.cut(number->range).toString() + u'=' + value);
        i = number->end();
    }
    return found;
}

} // namespace

/// Numbers in digits and in words.
class NumberReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void withoutAnd();
    void whatIcuSpells_data();
    void whatIcuSpells();
    void hostile_data();
    void hostile();
};

void NumberReaderTest::numbers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const char *language, const char *text, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(language) << QString::fromUtf8(text) << expected;
    };
    row("en", "en", "twenty-seven civilians", {u"twenty-seven=27"_s});
    row("en and", "en", "two hundred and twenty-seven thousand and six",
        {u"two hundred and twenty-seven thousand and six=227006"_s});
    row("en article", "en", "a hundred and a dozen eggs", {u"a hundred=100"_s, u"a dozen=12"_s});
    row("en decimals", "en", "two point five million, point o six",
        {u"two point five million=2500000"_s, u"point o six=0.06"_s});
    row("en fractions", "en", "two thirds, one and a half, half a million, three quarters",
        {u"two thirds=0.666666666666667"_s, u"one and a half=1.5"_s, u"half a million=500000"_s,
         u"three quarters=0.75"_s});
    row("en orders", "en", "dozens, tens of thousands and hundreds of towns, several hundred men",
        {u"dozens=~12"_s, u"tens of thousands=~10000"_s, u"hundreds=~100"_s, u"several hundred=~100"_s});
    row("en ordinals", "en", "the third, 3rd and twenty-first", {u"third=3."_s, u"3rd=3."_s, u"twenty-first=21."_s});
    row("en sequence", "en", "one two three", {u"one=1"_s, u"two=2"_s, u"three=3"_s});
    row("en two numbers", "en", "two hundred thousand fourteen thousand",
        {u"two hundred thousand=200000"_s, u"fourteen thousand=14000"_s});
    row("en digits and scale", "en", "1.2 million, 5bn, 3k, 20 mn, $3m, 3m, 1e3",
        {u"1.2 million=1200000"_s, u"5bn=5000000000"_s, u"3k=3000"_s, u"20 mn=20000000"_s, u"3m=3000000"_s, u"3=3"_s,
         u"1e3=1000"_s});
    row("en digits and words", "en", "4 thousand 3 hundred and 21", {u"4 thousand 3 hundred and 21=4321"_s});
    row("en slash", "en", "1/2, 2 1/2, 24/7", {u"1/2=0.5"_s, u"2 1/2=2.5"_s, u"24=24"_s, u"7=7"_s});
    row("en ratio", "en", "one out of three, five out of three",
        {u"one out of three=0.333333333333333"_s, u"five=5"_s, u"three=3"_s});
    row("en years", "en", "nineteen seventy-three, forty-five hundred",
        {u"nineteen seventy-three=1973"_s, u"forty-five hundred=4500"_s});
    row("en minus", "en", "minus five", {u"minus five=-5"_s});
    row("en no number", "en", "no one, this one and the first half", {});
    row("fr", "fr", "quatre-vingt-dix-neuf et deux cent mille",
        {u"quatre-vingt-dix-neuf=99"_s, u"deux cent mille=200000"_s});
    row("fr regions", "fr", "septante-deux, huitante, nonante-cinq, soixante et onze",
        {u"septante-deux=72"_s, u"huitante=80"_s, u"nonante-cinq=95"_s, u"soixante et onze=71"_s});
    row("fr vingt un", "fr", "vingt un", {u"vingt=20"_s, u"un=1"_s});
    row("fr decimals", "fr", "deux cent virgule cinquante-deux", {u"deux cent virgule cinquante-deux=200.52"_s});
    row("fr fractions", "fr", "deux tiers, un million et demi, trois cinquièmes, la moitié, quart de million",
        {u"deux tiers=0.666666666666667"_s, u"un million et demi=1500000"_s, u"trois cinquièmes=0.6"_s, u"moitié=0.5"_s,
         u"quart de million=250000"_s});
    row("fr orders", "fr", "des dizaines de milliers, une centaine, quelques milliers",
        {u"des dizaines de milliers=~10000"_s, u"une centaine=~100"_s, u"quelques milliers=~1000"_s});
    row("fr ordinals", "fr", "1er, 2e, vingt-cinquième, deux centième",
        {u"1er=1."_s, u"2e=2."_s, u"vingt-cinquième=25."_s, u"deux centième=200."_s});
    row("ar", "ar", "ثلاثة وعشرون مدنيا و٢٧ وثلاث مئة و خمسة",
        {u"ثلاثة وعشرون=23"_s, u"٢٧=27"_s, u"ثلاث مئة و خمسة=305"_s});
    row("ar oblique", "ar", "خمسة وعشرين ألفا ومئتين", {u"خمسة وعشرين ألفا ومئتين=25200"_s});
    row("ar duals", "ar", "ألفان ومئتان، ثلاثة ملايين، مليونين",
        {u"ألفان ومئتان=2200"_s, u"ثلاثة ملايين=3000000"_s, u"مليونين=2000000"_s});
    row("ar one word", "ar", "ثلاثمئة وأربعمائة", {u"ثلاثمئة=300"_s, u"أربعمائة=400"_s});
    row("ar fractions", "ar", "واحد ونصف، ثلاثة أرباع، مليون ونصف المليون، ثلث",
        {u"واحد ونصف=1.5"_s, u"ثلاثة أرباع=0.75"_s, u"مليون ونصف المليون=1500000"_s, u"ثلث=0.333333333333333"_s});
    row("ar decimals", "ar", "واحد فاصلة خمسة، سبعة وتسعة من عشرة",
        {u"واحد فاصلة خمسة=1.5"_s, u"سبعة وتسعة من عشرة=7.9"_s});
    row("ar orders", "ar", "عشرات الآلاف من الناس وآلاف", {u"عشرات الآلاف=~10000"_s, u"آلاف=~1000"_s});
    row("ar ordinals", "ar", "الثالث والحادي والعشرون", {u"الثالث=3."_s, u"الحادي والعشرون=21."_s});
    row("ar vowel marks", "ar", "خَمْسَةٌ وَعِشْرُونَ", {u"خَمْسَةٌ وَعِشْرُونَ=25"_s});
    row("id", "id", "dua ratus tiga puluh lima ribu, seratus dua belas",
        {u"dua ratus tiga puluh lima ribu=235000"_s, u"seratus dua belas=112"_s});
    row("id decimals", "id", "nol koma dua tiga empat", {u"nol koma dua tiga empat=0.234"_s});
    row("id fractions", "id", "satu setengah juta, dua pertiga, setengah",
        {u"satu setengah juta=1500000"_s, u"dua pertiga=0.666666666666667"_s, u"setengah=0.5"_s});
    row("id orders", "id", "puluhan ribu, ratusan, beberapa ribu",
        {u"puluhan ribu=~10000"_s, u"ratusan=~100"_s, u"beberapa ribu=~1000"_s});
    row("id ordinals", "id", "ketiga, ke-2, kedua puluh satu",
        {u"ketiga=3."_s, u"ke-2=2."_s, u"kedua puluh satu=21."_s});
    row("id scale", "id", "5 rb, Rp 3,5 juta", {u"5 rb=5000"_s, u"3,5 juta=3500000"_s});
    row("es", "es", "treinta y cinco mil", {u"treinta y cinco mil=35000"_s});
    row("mixed directions", "ar", "قالت BBC إن \u200fثلاثة وعشرين\u200f و27 و twenty",
        {u"ثلاثة وعشرين=23"_s, u"27=27"_s});
}

void NumberReaderTest::numbers()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(numbersOf(language, text).join(u" | "), expected.join(u" | "));
}

void NumberReaderTest::withoutAnd()
{
    WordForms forms(lexiconOf(u"en"_s));
    const QString text = u"one hundred and two hundred"_s;
    const WordedStatement statement(text, {0, text.size()}, forms);
    const auto number = readNumber(statement, 0, *namesOfLanguage(u"en"_s), ReadNumber::WithoutAnd);
    QVERIFY(number);
    QCOMPARE(number->value, 100.0);
    QCOMPARE(number->end(), 2);
}

void NumberReaderTest::whatIcuSpells_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QByteArray>("ruleSet");

    QTest::newRow("en") << QByteArray("en") << QByteArray("%spellout-cardinal");
    QTest::newRow("en and") << QByteArray("en") << QByteArray("%spellout-cardinal-verbose");
    QTest::newRow("fr") << QByteArray("fr") << QByteArray("%spellout-cardinal-masculine");
    QTest::newRow("fr feminine") << QByteArray("fr") << QByteArray("%spellout-cardinal-feminine");
    QTest::newRow("fr Belgium") << QByteArray("fr_BE") << QByteArray("%spellout-cardinal-masculine");
    QTest::newRow("fr Switzerland") << QByteArray("fr_CH") << QByteArray("%spellout-cardinal-masculine");
    QTest::newRow("ar") << QByteArray("ar") << QByteArray("%spellout-numbering");
    QTest::newRow("ar feminine") << QByteArray("ar") << QByteArray("%spellout-cardinal-feminine");
    QTest::newRow("id") << QByteArray("id") << QByteArray("%spellout-cardinal");
    QTest::newRow("es") << QByteArray("es") << QByteArray("%spellout-cardinal-masculine");
    QTest::newRow("tr") << QByteArray("tr") << QByteArray("%spellout-cardinal");
}

/// What ICU spells is read back, whole: all numbers below 1000, and seeded ones of every length.
void NumberReaderTest::whatIcuSpells()
{
    QFETCH(QByteArray, locale);
    QFETCH(QByteArray, ruleSet);
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat rules(icu::URBNF_SPELLOUT, icu::Locale(locale.constData()), status);
    QVERIFY(U_SUCCESS(status));
    const QString language = QString::fromLatin1(locale.first(2));
    QList<qint64> numbers;
    for (qint64 number = 0; number < 1000; ++number)
        numbers.append(number);
    QRandomGenerator random(20261122);
    for (qint64 highest = 10'000; highest <= 1'000'000'000'000; highest *= 10) {
        for (int i = 0; i < 40; ++i)
            numbers.append(random.bounded(highest));
    }
    for (const qint64 number : std::as_const(numbers)) {
        icu::UnicodeString spelled;
        icu::FieldPosition position;
        rules.format(int64_t(number), icu::UnicodeString::fromUTF8(ruleSet.constData()), spelled, position, status);
        QString text = QString::fromUtf16(spelled.getBuffer(), spelled.length());
        text.remove(QChar::SoftHyphen);
        QCOMPARE(numbersOf(language, text).join(u" | "), text + u'=' + QString::number(double(number), 'g', 15));
    }
}

void NumberReaderTest::hostile_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *language, const QString &part) {
        QTest::newRow(name) << QString::fromUtf8(language) << part.repeated(20'000);
    };
    row("digits", "en", u"1"_s);
    row("millions", "en", u"million "_s);
    row("hundreds", "en", u"hundred "_s);
    row("ones", "en", u"one "_s);
    row("points", "en", u"one point "_s);
    row("ratios", "en", u"one out of "_s);
    row("halves", "fr", u"et demi "_s);
    row("orders", "en", u"tens of "_s);
    row("ar", "ar", u"وعشرون "_s);
    row("ar shares", "ar", u"واحد من "_s);
    row("mixed directions", "ar", u"ثلاثة 3 و"_s);
}

void NumberReaderTest::hostile()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    for (const QString &number : numbersOf(language, text))
        QVERIFY2(!number.endsWith(u"inf") && !number.endsWith(u"nan"), qUtf8Printable(number.right(20)));
}

QTEST_GUILESS_MAIN(NumberReaderTest)
#include "tst_numberreader.moc"
