// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/claimfinder.h"

#include <QTest>

#include <cmath>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

Worthiness worthinessOfText(const QString &text, const QString &language)
{
    const FoundClaims found = readClaims({text, language, {{{0, text.size()}, 1}}, QDate(2024, 12, 1)});
    return found.worthiness.value(0);
}

bool hasPart(const Worthiness &worthiness, const QString &feature)
{
    return std::any_of(worthiness.parts.begin(), worthiness.parts.end(),
                       [&feature](const WorthinessPart &part) { return part.feature == feature; });
}

} // namespace

/// Which statements deserve checking, and why.
class WorthinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_data();
    void statements();
    void reasons_data();
    void reasons();
    void valueIsTheSumOfItsParts_data();
    void valueIsTheSumOfItsParts();
    void claimsAlone();
    void weights_data();
    void weights();
    void hostileInput_data();
    void hostileInput();
};

void WorthinessTest::statements_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWorthy");

    const auto row = [](const char *name, const QString &language, const QString &text, bool isWorthy) {
        QTest::newRow(name) << language << text << isWorthy;
    };
    const QString en = u"en"_s;
    row("en figure", en, u"Unemployment fell to 4.1 percent, the lowest level in 50 years."_s, true);
    row("en vote", en, u"She voted against the bill in 2009."_s, true);
    row("en dead", en, u"The attack killed 27 civilians in Idlib, officials said."_s, true);
    row("en thanks", en, u"Thank you very much."_s, false);
    row("en hope", en, u"I hope we can work together."_s, false);
    row("en question", en, u"What would you do about it?"_s, false);
    row("en promise", en, u"We will make this country great."_s, false);
    row("en duty", en, u"We must never give up."_s, false);
    row("en laughter", en, u"(LAUGHTER)"_s, false);
    const QString fr = u"fr"_s;
    row("fr figure", fr, u"Le chômage a baissé de 2 % en 2019, son plus bas niveau depuis 20 ans."_s, true);
    row("fr dead", fr, u"L'attaque a tué 27 civils et 12 soldats à Paris, selon la police."_s, true);
    row("fr thanks", fr, u"Merci beaucoup, bonsoir à tous."_s, false);
    row("fr hope", fr, u"J'espère que nous pourrons travailler ensemble."_s, false);
    row("fr question", fr, u"Pourquoi voulez-vous partir ?"_s, false);
    const QString id = u"id"_s;
    row("id figure", id, u"Pengangguran turun menjadi 5 persen pada 2019, terendah dalam 20 tahun."_s, true);
    row("id dead", id, u"Serangan itu menewaskan 27 tentara dan 12 polisi, kata para pejabat."_s, true);
    row("id thanks", id, u"Terima kasih banyak."_s, false);
    row("id hope", id, u"Saya berharap kita bisa bekerja sama."_s, false);
    row("id duty", id, u"Kita harus terus maju bersama."_s, false);
    const QString ar = u"ar"_s;
    row("ar figure", ar, u"انخفض معدل البطالة إلى ٤ في المئة عام 2019، وهو أدنى مستوى منذ 20 عاما."_s, true);
    row("ar dead", ar, u"قتل 27 جنديا و١٢ شرطيا في هجوم على القاعدة، قالت السلطات."_s, true);
    row("ar thanks", ar, u"شكرًا جزيلا لكم جميعا."_s, false);
    row("ar hope", ar, u"آمل أن نعمل معا."_s, false);
    row("ar question", ar, u"ماذا ستفعل بعد ذلك؟"_s, false);
    row("ar mixed", ar, u"شكرا لك، Mr. Smith."_s, false);
    row("en mixed", en, u"Thank you, سيد حسن."_s, false);
    row("none", u"tlh"_s, u"qaStaH nuq"_s, false);
}

void WorthinessTest::statements()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(bool, isWorthy);
    const Worthiness worthiness = worthinessOfText(text, language);
    QStringList parts;
    for (const WorthinessPart &part : worthiness.parts)
        parts.append(u"%1 %2"_s.arg(part.feature).arg(part.weight));
    QVERIFY2((worthiness.value >= 0.5) == isWorthy,
             qPrintable(QString::number(worthiness.value) + parts.join(u", "_s)));
}

void WorthinessTest::reasons_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<QStringList>("others");

    QTest::newRow("en opinion") << u"en"_s << u"I think she is right."_s << QStringList{u"opinion"_s, u"first-person"_s}
                                << QStringList{u"quantity"_s, u"question"_s};
    QTest::newRow("en figures") << u"en"_s << u"It cost 5,000 dollars and 20 jobs."_s
                                << QStringList{u"quantity"_s, u"many-quantity"_s, u"large-number"_s, u"counted"_s}
                                << QStringList{u"opinion"_s};
    QTest::newRow("en small i is no person")
        << u"en"_s << u"Article i of the act."_s << QStringList{u"few-words"_s} << QStringList{u"first-person"_s};
    QTest::newRow("fr future") << u"fr"_s << u"Nous allons gagner."_s << QStringList{u"future"_s} << QStringList{};
    QTest::newRow("id duty") << u"id"_s << u"Kita harus pergi."_s << QStringList{u"obligation"_s} << QStringList{};
    QTest::newRow("ar question") << u"ar"_s << u"هل فعلت ذلك؟"_s << QStringList{u"question"_s} << QStringList{};
    QTest::newRow("ar with a prefix") << u"ar"_s << u"وأعتقد ذلك"_s << QStringList{u"opinion"_s} << QStringList{};
    QTest::newRow("mixed") << u"ar"_s << u"قال John Smith إنه باع 5 سيارات"_s << QStringList{u"quantity"_s}
                           << QStringList{u"opinion"_s};
}

void WorthinessTest::reasons()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, features);
    QFETCH(QStringList, others);
    const Worthiness worthiness = worthinessOfText(text, language);
    for (const QString &feature : std::as_const(features))
        QVERIFY2(hasPart(worthiness, feature), qPrintable(feature));
    for (const QString &feature : std::as_const(others))
        QVERIFY2(!hasPart(worthiness, feature), qPrintable(feature));
}

void WorthinessTest::valueIsTheSumOfItsParts_data() { statements_data(); }

void WorthinessTest::valueIsTheSumOfItsParts()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const Worthiness worthiness = worthinessOfText(text, language);
    QVERIFY(!worthiness.parts.isEmpty());
    double sum = 0;
    double last = std::numeric_limits<double>::infinity();
    for (const WorthinessPart &part : worthiness.parts) {
        QCOMPARE_LE(std::abs(part.weight), last);
        last = std::abs(part.weight);
        sum += part.weight;
    }
    QCOMPARE(worthiness.value, 1 / (1 + std::exp(-sum)));
}

void WorthinessTest::claimsAlone()
{
    const ClaimSpan figure{.kind = ClaimKind::Quantity, .range = {0, 1}};
    const ClaimSpan name{.kind = ClaimKind::Name, .range = {2, 3}};
    QCOMPARE_LT(worthinessOf({}), 0.5);
    QCOMPARE_GT(worthinessOf({name}), worthinessOf({}));
    QCOMPARE_GT(worthinessOf({figure, name}), worthinessOf({figure}));
    QCOMPARE(worthinessOf({figure, name}), worthinessOf({name, figure}));
    QCOMPARE_LE(worthinessOf(QList<ClaimSpan>(10000, figure)), 1.0);
}

void WorthinessTest::weights_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("problems");
    QTest::addColumn<double>("base");

    QTest::newRow("in order") << QByteArray("# a comment\nfeature\tweight\nbase\t-2.5\n") << 0 << -2.5;
    QTest::newRow("Windows line ends") << QByteArray("feature\tweight\r\nbase\t-2.5\r\n") << 0 << -2.5;
    QTest::newRow("the last counts") << QByteArray("feature\tweight\nbase\t1\nbase\t2\n") << 0 << 2.0;
    QTest::newRow("no head") << QByteArray("base\t-2.5\n") << 1 << 0.0;
    QTest::newRow("no number") << QByteArray("feature\tweight\nbase\tmuch\n") << 1 << 0.0;
    QTest::newRow("no finite number") << QByteArray("feature\tweight\nbase\tinf\n") << 1 << 0.0;
    QTest::newRow("no weight") << QByteArray("feature\tweight\nbase\n") << 1 << 0.0;
    QTest::newRow("Arabic digits") << QByteArray("feature\tweight\nbase\t٢\n") << 1 << 0.0;
    QTest::newRow("nothing") << QByteArray() << 0 << 0.0;
}

void WorthinessTest::weights()
{
    QFETCH(QByteArray, content);
    WorthinessWeights weights;
    const QList<FileProblem> problems = readWorthinessWeights(weights, content, u"weights.tsv"_s);
    QTEST(int(problems.size()), "problems");
    QTEST(weights.value(u"base"_s), "base");
}

void WorthinessTest::hostileInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QString(100000, u' ');
    QTest::newRow("questions") << QString(100000, u'?');
    QTest::newRow("I think") << u"I think "_s.repeated(20000);
    QTest::newRow("no blanks") << QString(1000000, u'x');
    QTest::newRow("digits") << u"1 "_s.repeated(50000);
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xd800));
}

void WorthinessTest::hostileInput()
{
    QFETCH(QString, text);
    for (const QString &language : {u"en"_s, u"ar"_s, QString()}) {
        const double value = worthinessOfText(text, language).value;
        QVERIFY(value >= 0 && value <= 1);
    }
}

QTEST_GUILESS_MAIN(WorthinessTest)
#include "tst_worthiness.moc"
