// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/artefactfinder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

QList<ArtefactFinding> findingsIn(const QString &text, const QString &language, BlockKind kind = BlockKind::Paragraph)
{
    QList<Block> blocks = blocksOfPlainText(text, language);
    for (Block &block : blocks)
        block.kind = kind;
    return findArtefacts(text, blocks, statementsOfBlocks(text, blocks, language), language);
}

/// "kind: words" of every finding.
QStringList shown(const QString &text, const QList<ArtefactFinding> &findings)
{
    QStringList lines;
    for (const ArtefactFinding &finding : findings)
        lines.append(artefactKindName(finding.kind) + u": "_s
                     + text.sliced(finding.range.start, finding.range.length()));
    return lines;
}

} // namespace

class TestArtefactFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damage_data();
    void damage();
    void cleanText_data();
    void cleanText();
    void leftOversAreNotLookedAt();
    void placesAreInOrder();
};

void TestArtefactFinder::damage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("name cut at its hyphen")
        << u"fr"_s << u"Ils soutiennent Omar al-. Les forces avancent."_s << QStringList{u"broken-sentence: al-."_s};
    QTest::newRow("preposition before the stop, word alone")
        << u"fr"_s << u"Ils tiennent la frontière avec. Dinde. Lundi, ils avancent."_s
        << QStringList{u"broken-sentence: avec."_s, u"stray-word: Dinde."_s};
    QTest::newRow("English article before the stop")
        << u"en"_s << u"They crossed the. River was high."_s << QStringList{u"broken-sentence: the."_s};
    QTest::newRow("Arabic preposition before the stop")
        << u"ar"_s << u"دخل الجنود إلى. المدينة هادئة."_s << QStringList{u"broken-sentence: إلى."_s};
    QTest::newRow("Indonesian conjunction before the stop")
        << u"id"_s << u"Mereka datang dari kota dan. Pasukan mundur."_s << QStringList{u"broken-sentence: dan."_s};
    QTest::newRow("small letters behind a stop")
        << u"fr"_s << u"L'armée recule sans résistance. renforcer les lignes, dit-elle."_s
        << QStringList{u"broken-sentence: . renforcer"_s};
    QTest::newRow("doubled stop") << u"id"_s << u"Mereka merebut Idlib dan Aleppo. . Pasukan mundur."_s
                                  << QStringList{u"doubled-stop: . ."_s};
    QTest::newRow("stop and comma") << u"fr"_s << u"Elle promet une aide à Damas. , qui arrive lundi."_s
                                    << QStringList{u"doubled-stop: . ,"_s};
    QTest::newRow("two stops") << u"en"_s << u"They left the town.. Nobody stayed."_s
                               << QStringList{u"doubled-stop: .."_s};
    QTest::newRow("Arabic commas") << u"ar"_s << u"وصل الوفد،، ثم غادر."_s << QStringList{u"doubled-stop: ،،"_s};
    QTest::newRow("Arabic word alone") << u"ar"_s << u"غادر الجيش المدينة أمس. ديك. وصل الوفد إلى المطار."_s
                                       << QStringList{u"stray-word: ديك."_s};
    QTest::newRow("no space behind the stop")
        << u"en"_s << u"They left the town.The army came."_s << QStringList{u"missing-space: town.The"_s};
    QTest::newRow("no space behind a year")
        << u"en"_s << u"It was so in 2019.The army came."_s << QStringList{u"missing-space: 2019.The"_s};
    QTest::newRow("no space behind the comma")
        << u"id"_s << u"Mereka datang,Pasukan mundur."_s << QStringList{u"missing-space: datang,Pasukan"_s};
    QTest::newRow("Arabic stop without a space")
        << u"ar"_s << u"انسحب الجيش.وقال المتحدث إنه عاد."_s << QStringList{u"missing-space: الجيش.وقال"_s};
    QTest::newRow("Arabic comma without a space")
        << u"ar"_s << u"انسحب الجيش،وعاد السكان."_s << QStringList{u"missing-space: الجيش،وعاد"_s};
    QTest::newRow("Arabic word in English")
        << u"en"_s << u"The عبّارة was carrying passengers."_s << QStringList{u"untranslated: عبّارة"_s};
    QTest::newRow("mixed: English words in Arabic") << u"ar"_s << u"قال الجيش the troops withdrew من المدينة."_s
                                                    << QStringList{u"untranslated: the troops withdrew"_s};
    QTest::newRow("English words in French")
        << u"fr"_s << u"Le ministre a déclaré that they would not leave the city before dawn."_s
        << QStringList{u"untranslated: that they would not leave the city before"_s};
    QTest::newRow("French words in Indonesian")
        << u"id"_s << u"Menteri mengatakan bahwa les forces du régime sont dans la ville pada Jumat."_s
        << QStringList{u"untranslated: les forces du régime sont dans la"_s};
    QTest::newRow("Cyrillic words in French")
        << u"fr"_s << u"Le ministère сообщил о потерях lundi."_s << QStringList{u"untranslated: сообщил о потерях"_s};
}

void TestArtefactFinder::damage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(shown(text, findingsIn(text, language)), "expected");
}

void TestArtefactFinder::cleanText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English")
        << u"en"_s << u"Dr. Smith left the U.S., he said. The F.B.I. paid $1,000.50, etc., to Acme Inc., of N.Y."_s;
    QTest::newRow("addresses") << u"en"_s
                               << u"See www.Example.com/News.Html or write to a.b,Cd@mail.org, Node.js users."_s;
    QTest::newRow("answers") << u"en"_s << u"Did they leave? No. They stayed. Why? Nobody knows."_s;
    QTest::newRow("words alone in a row") << u"en"_s << u"They wanted little. Bread. Wine. Peace. They got none."_s;
    QTest::newRow("speaker cut short") << u"en"_s << u"“We never wanted the--” he said. “It was, and…” She left."_s;
    QTest::newRow("ellipses") << u"fr"_s << u"Il hésite... puis part. Elle . . . reste. Et alors ?.. Rien de plus."_s;
    QTest::newRow("names in small letters")
        << u"en"_s << u"They met him there. al-Assad left. The town bought it. iPhone sales rose."_s;
    QTest::newRow("dateline") << u"fr"_s << u"ALEP. Les forces avancent. Elles sont à l'est."_s;
    QTest::newRow("French quotation") << u"fr"_s << u"« Partez. », a-t-il dit. « Est-ce vrai ? » demande-t-elle."_s;
    QTest::newRow("French names in English")
        << u"en"_s << u"Le Monde and Médecins Sans Frontières reported it on Monday."_s;
    QTest::newRow("foreign title in quotes")
        << u"en"_s << u"He sang “les yeux de la nuit sont dans la mer” on Monday."_s;
    QTest::newRow("coup d'état") << u"en"_s << u"The coup d'état was a fait accompli, a cause célèbre."_s;
    QTest::newRow("Arabic") << u"ar"_s << u"قال د. محمد إن 3.5 مليون غادروا، وفق رويترز. ماذا بعد؟ لا. بقي السكان."_s;
    QTest::newRow("mixed names") << u"ar"_s << u"أعلنت Sky News وHuman Rights Watch وiPhone أن BBC نقلت الخبر."_s;
    QTest::newRow("Arabic gloss in brackets") << u"en"_s << u"The mobilisation (الحشد الشعبي) began on Monday."_s;
    QTest::newRow("Greek letters") << u"fr"_s << u"Le variant δ et les rayons γ, dit-il."_s;
    QTest::newRow("Indonesian") << u"id"_s
                                << u"Harga naik Rp5.000,00 di Jl. Sudirman No. 5, kata Ir. Budi. Ya. Itu benar."_s;
    QTest::newRow("Indonesian names") << u"id"_s
                                      << u"Observatorium Suriah (SOHR) dan Hayat Tahrir al Sham ada di Idlib."_s;
    QTest::newRow("German abbreviations") << u"de"_s << u"Er kommt evtl. wieder, inkl. seiner Frau."_s;
    QTest::newRow("one word") << u"en"_s << u"Turkey."_s;
    QTest::newRow("spaces before stops") << u"ar"_s << u"غادر الجيش المدينة . وصل الوفد إلى المطار ."_s;
}

void TestArtefactFinder::cleanText()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(shown(text, findingsIn(text, language)), QStringList());
}

void TestArtefactFinder::leftOversAreNotLookedAt()
{
    const QString text = u"Read also.. شارك,Source link.The"_s;
    QVERIFY(!findingsIn(text, u"en"_s).isEmpty());
    QVERIFY(findingsIn(text, u"en"_s, BlockKind::Boilerplate).isEmpty());
}

void TestArtefactFinder::placesAreInOrder()
{
    const QStringList parts{
        u"They came"_s, u"the"_s,  u"al-"_s, u"قال"_s,     u"الجيش"_s, u"les forces"_s, u"que"_s,
        u"."_s,         u", "_s,   u". "_s,  u" "_s,       u"\n"_s,    u"“"_s,          u"”"_s,
        u"،"_s,         u"2019"_s, u"»"_s,   u"e\u0301"_s, u"-"_s,     u"\U0001D538"_s, QString(QChar(0xd83d))};
    QRandomGenerator random(1129);
    qsizetype found = 0;
    for (int round = 0; round < 400; ++round) {
        QString text;
        const auto length = random.bounded(40);
        for (int i = 0; i < length; ++i)
            text += parts[random.bounded(parts.size())];
        for (const QString &language : {u"en"_s, u"ar"_s, u"fr"_s, u"und"_s}) {
            const QList<Block> blocks = blocksOfPlainText(text, language);
            TextRange last;
            const QList<ArtefactFinding> findings
                = findArtefacts(text, blocks, statementsOfBlocks(text, blocks, language), language);
            found += findings.size();
            for (const ArtefactFinding &finding : findings) {
                const QByteArray where = text.toHtmlEscaped().toUtf8();
                QVERIFY2(!finding.range.isEmpty() && last <= finding.range, where);
                QVERIFY2(std::any_of(blocks.begin(), blocks.end(),
                                     [&](const Block &block) { return block.range.contains(finding.range); }),
                         where);
                last = finding.range;
            }
        }
    }
    QVERIFY(found > 100);
}

QTEST_APPLESS_MAIN(TestArtefactFinder)
#include "tst_artefactfinder.moc"
