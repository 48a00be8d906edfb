// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimsoftext.h"

#include "models/claims/lexicon.h"

#include <QSet>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Loaded names, and whom they name.
class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void parties_data();
    void parties();
    void aLabelInQuotationMarksSaysSo();
    void theTableKnowsWhatTheDefinitionColours_data();
    void theTableKnowsWhatTheDefinitionColours();
    void stancesAreOfThree_data();
    void stancesAreOfThree();
    void manyLabels();
};

void TestLabels::parties_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "label=party/stance"
    const auto row = [](const char *name, const QString &language, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << language << text << expected;
    };
    row("en", u"en"_s, u"Rebels, terrorists and freedom fighters met."_s,
        {u"Rebels=armed-opposition/neutral"_s, u"terrorists=armed-opposition/disparaging"_s,
         u"freedom fighters=armed-opposition/approving"_s});
    row("en the state", u"en"_s, u"Government forces and regime forces met the junta."_s,
        {u"Government forces=state-forces/neutral"_s, u"regime forces=state-forces/disparaging"_s,
         u"junta=government/disparaging"_s});
    row("en not in the table", u"en"_s, u"The US-backed unit left."_s, {u"US-backed=/"_s});
    row("en behind a hyphen", u"en"_s, u"A non-aggression pact and counter-terrorism law."_s, {});
    row("en nothing", u"en"_s, u"The farmers sold wheat."_s, {});
    row("fr", u"fr"_s, u"L’opposition, des djihadistes et les forces gouvernementales."_s,
        {u"opposition=political-opposition/neutral"_s, u"djihadistes=armed-opposition/disparaging"_s,
         u"forces gouvernementales=state-forces/neutral"_s});
    row("fr occupation", u"fr"_s, u"Les forces d’occupation et les colons."_s,
        {u"forces d’occupation=occupation/disparaging"_s, u"colons=settlers/neutral"_s});
    row("id", u"id"_s, u"Pemberontak, tentara bayaran dan kelompok bersenjata."_s,
        {u"Pemberontak=armed-opposition/neutral"_s, u"tentara bayaran=mercenaries/disparaging"_s,
         u"kelompok bersenjata=armed-group/neutral"_s});
    row("id separatists", u"id"_s, u"Separatis dan pengungsi bertemu."_s,
        {u"Separatis=separatists/neutral"_s, u"pengungsi=displaced/neutral"_s});
    row("ar", u"ar"_s, u"المتمردون والإرهابيين وقوات النظام."_s,
        {u"المتمردون=armed-opposition/neutral"_s, u"والإرهابيين=armed-opposition/disparaging"_s,
         u"وقوات النظام=state-forces/disparaging"_s});
    row("ar martyrs and occupation", u"ar"_s, u"الشهداء وجيش الاحتلال."_s,
        {u"الشهداء=casualties/approving"_s, u"وجيش الاحتلال=occupation/disparaging"_s});
    row("ar mixed direction", u"ar"_s, u"المرتزقة من Wagner Group هنا."_s, {u"المرتزقة=mercenaries/disparaging"_s});
    row("ar a system is no regime", u"ar"_s, u"نظام جديد للري."_s, {});
}

void TestLabels::parties()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const ClaimSpan &claim : claimsOfText(text, language, ClaimKind::Label)) {
        const QString label = claim.value["label"_L1].toString();
        QCOMPARE(text.sliced(claim.range.start, claim.range.length()), label);
        found.append(label + u'=' + claim.value["party"_L1].toString() + u'/' + claim.value["stance"_L1].toString());
    }
    QCOMPARE(found, expected);
}

void TestLabels::aLabelInQuotationMarksSaysSo()
{
    const auto claims = claimsOfText(u"The “terrorists” were rebels."_s, u"en"_s, ClaimKind::Label);
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims[0].value["quoted"_L1].toBool(), true);
    QVERIFY(!claims[1].value.contains("quoted"_L1));
}

void TestLabels::theTableKnowsWhatTheDefinitionColours_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en")
        << u"insurgents militants militia gunmen separatists settlers occupation regime dictator martyrs "
           u"mercenaries resistance extremists jihadists gangs protesters rioters migrants hostages coup"_s;
    QTest::newRow("fr") << u"insurgés milices colons occupation régime dictateur martyrs mercenaires "
                           u"résistance extrémistes djihadistes gangs manifestants émeutiers migrants otages putsch"_s;
    QTest::newRow("id") << u"militan milisi separatis pemukim pendudukan rezim diktator martir perlawanan ekstremis "
                           u"jihadis geng demonstran perusuh migran sandera kudeta gerilyawan"_s;
    QTest::newRow("ar")
        << u"مسلحون ميليشيا انفصاليون مستوطنون الاحتلال النظام طاغية شهداء مرتزقة المقاومة متطرفون جهاديون "
           u"متظاهرون مشاغبون مهاجرون رهائن انقلاب"_s;
}

void TestLabels::theTableKnowsWhatTheDefinitionColours()
{
    QFETCH(QString, text);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const auto claims = claimsOfText(text, language, ClaimKind::Label);
    QCOMPARE(claims.size(), text.count(u' ') + 1);
    for (const ClaimSpan &claim : claims)
        QVERIFY2(!claim.value["party"_L1].toString().isEmpty(), qPrintable(claim.value["label"_L1].toString()));
}

void TestLabels::stancesAreOfThree_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "id", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLabels::stancesAreOfThree()
{
    QFETCH(QString, language);
    const QSet<QString> stances{u"neutral"_s, u"approving"_s, u"disparaging"_s};
    const auto lexicon = lexiconOf(language);
    int labels = 0;
    for (const LexiconEntry &entry : lexicon->entries()) {
        if (entry.wordClass != WordClass::Label)
            continue;
        ++labels;
        QVERIFY2(stances.contains(entry.detail("stance"_L1)), qPrintable(entry.value));
    }
    QVERIFY(labels > 50);
}

void TestLabels::manyLabels()
{
    constexpr qsizetype count = 10'000;
    QCOMPARE(claimsOfText(u"rebels "_s.repeated(count), u"en"_s, ClaimKind::Label).size(), count);
    QCOMPARE(claimsOfText(u"متمردون "_s.repeated(count), u"ar"_s, ClaimKind::Label).size(), count);
}

QTEST_GUILESS_MAIN(TestLabels)

#include "tst_labels.moc"
