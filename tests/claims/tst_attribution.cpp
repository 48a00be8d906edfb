// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimsoftext.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Who is found to have said something, and by which words.
class TestAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void sources_data();
    void sources();
    void valueOfAnAttribution();
    void rangeHoldsCueAndSource();
    void anArticleForgetsTheOneBefore();
    void longLines_data();
    void longLines();
};

void TestAttribution::sources_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "source" or, where it was named before, "words -> antecedent"
    const auto row = [](const char *name, const QString &language, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << language << text << expected;
    };

    row("en subject", u"en"_s, u"The health ministry said 12 people had died."_s, {u"The health ministry"_s});
    row("en subject with auxiliary and adverb", u"en"_s, u"The central bank has repeatedly warned of inflation."_s,
        {u"The central bank"_s});
    row("en behind a quotation", u"en"_s, u"“We lost everything,” said Maria Okafor, 41, a farmer."_s,
        {u"Maria Okafor"_s});
    row("en office behind a name", u"en"_s, u"Anna Lind, head of the regional hospital, said it was full."_s,
        {u"Anna Lind, head of the regional hospital"_s});
    row("en name behind an office", u"en"_s,
        u"The mayor of Bergen, Kari Holm, told reporters on Monday the bridge held."_s,
        {u"The mayor of Bergen, Kari Holm"_s});
    row("en relative clause", u"en"_s, u"Norway, which shares a border, denied the report."_s, {u"Norway"_s});
    row("en who say", u"en"_s, u"She is one of the nurses who say they were not paid."_s, {u"one of the nurses"_s});
    row("en abbreviations", u"en"_s, u"Sen. John Hale Jr. said the vote was close."_s, {u"Sen. John Hale Jr"_s});
    row("en according to", u"en"_s, u"Four died, according to the Institute of Geology (IOG), an agency."_s,
        {u"the Institute of Geology (IOG)"_s});
    row("en according to, first", u"en"_s,
        u"According to Ola Berg, the deputy director of the zoo, two tigers escaped."_s,
        {u"Ola Berg, the deputy director of the zoo"_s});
    row("en passive with by", u"en"_s, u"The figures were published by the statistics office on Monday."_s,
        {u"the statistics office"_s});
    row("en participle", u"en"_s, u"The company closed the plant, adding that sales had fallen."_s, {u"The company"_s});
    row("en two verbs", u"en"_s, u"The union rejected claims of fraud and said the count was fair."_s,
        {u"The union"_s, u"The union"_s});
    row("en opening", u"en"_s, u"But on Friday, however, the pilots said they would strike."_s, {u"the pilots"_s});
    row("en pronoun", u"en"_s, u"Finance Minister Li Wei resigned.\nHe said he was ill."_s,
        {u"He -> Finance Minister Li Wei"_s});
    row("en the agency", u"en"_s, u"The news agency Belga said two men fled. The agency said they were armed."_s,
        {u"The news agency Belga"_s, u"The agency -> The news agency Belga"_s});
    row("en a ministry of its own", u"en"_s, u"The ministry said so."_s, {u"The ministry"_s});
    row("en not said", u"en"_s, u"The ministry did not say how many. He declined to say why."_s, {});
    row("en noun", u"en"_s, u"The claims of victory and the reports of deaths spread. A report is due."_s, {});
    row("en passive", u"en"_s, u"Residents were told to leave and three men were accused."_s, {});
    row("en no source", u"en"_s, u"They grow rice and sell it at the market."_s, {});
    row("en Arabic name inside", u"en"_s, u"The outlet الجزيرة said the road was open."_s, {u"The outlet الجزيرة"_s});

    row("fr subject", u"fr"_s, u"Le ministère de la Santé a annoncé douze décès."_s, {u"Le ministère de la Santé"_s});
    row("fr inverted", u"fr"_s, u"Le pont est fermé, a indiqué lundi soir la préfecture du Nord."_s,
        {u"la préfecture du Nord"_s});
    row("fr inverted with addressee", u"fr"_s, u"La route est coupée, a déclaré à Reuters une source policière."_s,
        {u"une source policière"_s});
    row("fr selon", u"fr"_s, u"Selon l'Institut de géologie (IG), basé à Lyon, le sol glisse."_s,
        {u"l'Institut de géologie (IG)"_s});
    row("fr d’après", u"fr"_s, u"Trois maisons ont brûlé, d’après les pompiers."_s, {u"les pompiers"_s});
    row("fr apposition", u"fr"_s, u"La porte-parole du parti, Inès Morel, a reconnu une erreur."_s,
        {u"La porte-parole du parti, Inès Morel"_s});
    row("fr relative clause", u"fr"_s, u"L’Italie, qui préside le groupe, affirme le contraire."_s, {u"L’Italie"_s});
    row("fr pronoun inside", u"fr"_s, u"Le maire de Nantes a refusé. « C’est trop tard », a-t-il ajouté."_s,
        {u" -> Le maire de Nantes"_s});
    row("fr participle", u"fr"_s, u"La mairie a tranché, assurant que le parc resterait ouvert."_s,
        {u"La mairie"_s, u"La mairie"_s});
    row("fr source", u"fr"_s, u"Deux suspects ont été arrêtés, de source judiciaire."_s, {u"source judiciaire"_s});
    row("fr denial", u"fr"_s, u"L'entreprise a démenti ces informations."_s, {u"L'entreprise"_s});
    row("fr depending on", u"fr"_s, u"Les prix varient selon les régions, une thèse selon laquelle tout monte."_s, {});
    row("fr Arabic name inside", u"fr"_s, u"Selon le site «النهار», le port est fermé."_s, {u"le site"_s});

    row("id subject", u"id"_s, u"Kementerian Kesehatan menyatakan 12 orang meninggal."_s, {u"Kementerian Kesehatan"_s});
    row("id kata", u"id"_s, u"“Jalan sudah dibuka,” kata juru bicara kepolisian Budi Santoso, Senin."_s,
        {u"juru bicara kepolisian Budi Santoso"_s});
    row("id menurut", u"id"_s, u"Menurut Badan Geologi (BG), tanah masih bergerak."_s, {u"Badan Geologi (BG)"_s});
    row("id office behind a name", u"id"_s, u"Siti Aminah, kepala rumah sakit daerah, mengatakan ruangan penuh."_s,
        {u"Siti Aminah, kepala rumah sakit daerah"_s});
    row("id parenthesis and relative clause", u"id"_s, u"Joko (45), petani yang selamat, mengaku tidak tahu."_s,
        {u"Joko"_s});
    row("id passive", u"id"_s, u"Angka itu disampaikan panitia lomba."_s, {u"panitia lomba"_s});
    row("id with oleh", u"id"_s, u"Hal itu disampaikan oleh Menteri Keuangan kemarin."_s, {u"Menteri Keuangan"_s});
    row("id quoted from", u"id"_s, u"Dikutip dari Antara, banjir sudah surut."_s, {u"Antara"_s});
    row("id pronoun inside", u"id"_s, u"Gubernur Andi Rahman datang ke lokasi. “Semua aman,” ujarnya."_s,
        {u" -> Gubernur Andi Rahman"_s});
    row("id the source", u"id"_s,
        u"Sumber militer mengatakan dua desa kosong. Sumber itu menambahkan jembatan putus."_s,
        {u"Sumber militer"_s, u"Sumber itu -> Sumber militer"_s});
    row("id not said", u"id"_s, u"Polisi tidak menjelaskan sebabnya."_s, {});

    row("ar verb first", u"ar"_s, u"قالت وزارة الصحة إن 12 شخصا توفوا."_s, {u"وزارة الصحة"_s});
    row("ar prefixed verb", u"ar"_s, u"وأعلن البنك المركزي أن الأسعار ارتفعت."_s, {u"البنك المركزي"_s});
    row("ar subject first", u"ar"_s, u"لكن رئيس البلدية سامي حداد قال إن الجسر آمن."_s, {u"رئيس البلدية سامي حداد"_s});
    row("ar according to", u"ar"_s, u"قتل أربعة وفقا للمعهد الوطني للجيولوجيا."_s, {u"المعهد الوطني للجيولوجيا"_s});
    row("ar bihasab", u"ar"_s, u"أغلق الطريق، بحسب مصدر أمني."_s, {u"مصدر أمني"_s});
    row("ar naqlan", u"ar"_s, u"نقلا عن وكالة الأنباء الفرنسية، عاد التيار."_s, {u"وكالة الأنباء الفرنسية"_s});
    row("ar what X mentioned", u"ar"_s, u"وفقا لما ذكره مدير المستشفى، نفد الدواء."_s, {u"مدير المستشفى"_s});
    row("ar office and name", u"ar"_s, u"وقال المتحدث باسم الشرطة، العقيد ماهر عيسى، الأحد: \"انتهى البحث\"."_s,
        {u"المتحدث باسم الشرطة، العقيد ماهر عيسى"_s});
    row("ar addressee", u"ar"_s, u"وقال مسؤولان لوكالة رويترز إن المطار مغلق."_s, {u"مسؤولان"_s});
    row("ar implied", u"ar"_s, u"قالت وزارة النقل إن الجسر سقط. وأضافت أن الطريق مغلق."_s,
        {u"وزارة النقل"_s, u" -> وزارة النقل"_s});
    row("ar the same source", u"ar"_s, u"قال مصدر طبي إن طفلا نجا. وذكر المصدر ذاته أنه بخير."_s,
        {u"مصدر طبي"_s, u"المصدر ذاته -> مصدر طبي"_s});
    row("ar denial with an object", u"ar"_s, u"أكدت الشركة أنها آمنة، ونفت صحة الشائعات."_s,
        {u"الشركة"_s, u"الشركة"_s});
    row("ar participle", u"ar"_s, u"أغلقت الحكومة الحدود، مؤكدة أن القرار مؤقت."_s, {u"الحكومة"_s});
    row("ar not said", u"ar"_s, u"لم يذكر الجيش عدد القتلى."_s, {});
    row("ar commented, not suspended", u"ar"_s, u"وعُلّقت عمليات البحث ليلا."_s, {});
    row("ar Latin name", u"ar"_s, u"وقالت شركة Maersk Line إن السفينة وصلت."_s, {u"شركة Maersk Line"_s});

    row("another language", u"xx"_s, u"Er sagte nein, according to him."_s, {});
}

void TestAttribution::sources()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const ClaimSpan &claim : claimsOfText(text, language, ClaimKind::Attribution)) {
        QString source = claim.value["source"_L1].toString();
        QCOMPARE(claim.value["anaphoric"_L1].toBool(), claim.value.contains("antecedent"_L1));
        if (claim.value["anaphoric"_L1].toBool())
            source += u" -> "_s + claim.value["antecedent"_L1].toString();
        found.append(source);
    }
    QCOMPARE(found, expected);
}

void TestAttribution::valueOfAnAttribution()
{
    const auto claims = claimsOfText(u"The army said so."_s, u"en"_s, ClaimKind::Attribution);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().value,
             (QJsonObject{{u"source"_s, u"The army"_s}, {u"cue"_s, u"said"_s}, {u"anaphoric"_s, false}}));
}

void TestAttribution::rangeHoldsCueAndSource()
{
    const QString text = u"غادر الفريق، وفقًا للمدرب."_s;
    const auto claims = claimsOfText(text, u"ar"_s, ClaimKind::Attribution);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(text.sliced(claims.first().range.start, claims.first().range.length()), u"وفقًا للمدرب"_s);
    QCOMPARE(claims.first().value["source"_L1].toString(), u"المدرب"_s);
    QCOMPARE(claims.first().value["cue"_L1].toString(), u"وفقًا"_s);
}

void TestAttribution::anArticleForgetsTheOneBefore()
{
    ClaimFinder finder(u"en"_s);
    const QString named = u"The army said so."_s;
    finder.find(named, statementsOfLines(named, u"en"_s), {});
    const QString pronoun = u"He said so."_s;
    const auto claims = finder.find(pronoun, statementsOfLines(pronoun, u"en"_s), {});
    QCOMPARE(claims.size(), 1);
    QVERIFY(claims.first().value["anaphoric"_L1].toBool());
    QVERIFY(!claims.first().value.contains("antecedent"_L1));
}

void TestAttribution::longLines_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("piece");
    QTest::newRow("verbs") << u"en"_s << u"said "_s;
    QTest::newRow("sources") << u"en"_s << u"the army said "_s;
    QTest::newRow("commas") << u"fr"_s << u"a dit, "_s;
    QTest::newRow("parentheses") << u"id"_s << u"menurut (A) "_s;
    QTest::newRow("Arabic verbs") << u"ar"_s << u"وقال "_s;
    QTest::newRow("mixed directions") << u"ar"_s << u"قال A "_s;
}

void TestAttribution::longLines()
{
    QFETCH(QString, language);
    QFETCH(QString, piece);
    const QString text = piece.repeated(10'000);
    // Every claim lies in the text; that it ends at all is the point.
    for (const ClaimSpan &claim : claimsOfText(text, language, ClaimKind::Attribution))
        QVERIFY(claim.range.start >= 0 && claim.range.start < claim.range.end && claim.range.end <= text.size());
}

QTEST_GUILESS_MAIN(TestAttribution)

#include "tst_attribution.moc"
