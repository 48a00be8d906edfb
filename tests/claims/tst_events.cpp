// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/eventfinder.h"

#include "models/claims/eventframe.h"
#include "models/claims/wordforms.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// A statement with its claims marked in it, so that no other finder has a part in what is tested: `[n:Reuters]` is a
/// name, p: a place, l: a label, d: a date, q: a quantity of which the last word is the noun.
struct Marked {
    QString text;
    QList<ClaimSpan> claims;
};

ClaimSpan claimOf(QChar kind, const QString &words, qsizetype start)
{
    ClaimSpan claim{.range = {start, start + words.size()}};
    switch (kind.unicode()) {
    case 'n':
        claim.kind = ClaimKind::Name;
        break;
    case 'p':
        claim.kind = ClaimKind::Place;
        break;
    case 'l':
        claim.kind = ClaimKind::Label;
        break;
    case 'd':
        claim.kind = ClaimKind::Date;
        claim.value = {{u"start"_s, words}};
        break;
    default:
        claim.value = {{u"number"_s, words.section(u' ', 0, 0).toDouble()},
                       {u"noun"_s, words.section(u' ', -1)},
                       {u"unit"_s, words.contains(u'%') ? u"percent"_s : QString()}};
        break;
    }
    return claim;
}

Marked read(const QString &marked)
{
    Marked read;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] != u'[') {
            read.text += marked[i];
            continue;
        }
        const qsizetype end = marked.indexOf(u']', i);
        const QString words = marked.sliced(i + 3, end - i - 3);
        read.claims.append(claimOf(marked[i + 1], words, read.text.size()));
        read.text += words;
        i = end;
    }
    return read;
}

/// "kill who=rebels whom=civilians number=20"; a negated event has a "not" before it.
QString meaningOf(const EventFrame &frame)
{
    QString meaning = (frame.negated ? u"not "_s : QString()) + frame.event;
    const auto add = [&meaning](const QString &slot, const QString &filler) {
        if (!filler.isEmpty())
            meaning += u' ' + slot + u'=' + filler;
    };
    add(u"who"_s, frame.who);
    add(u"whom"_s, frame.whom);
    add(u"where"_s, frame.where);
    add(u"when"_s, frame.when["start"_L1].toString());
    if (!frame.howMany.isEmpty())
        add(u"number"_s, QString::number(frame.howMany["number"_L1].toDouble()));
    return meaning;
}

QList<ClaimSpan> eventsOf(const Marked &marked, const QString &language)
{
    WordForms forms(lexiconOf(language));
    const WordedStatement statement(marked.text, {0, marked.text.size()}, forms);
    return EventFinder(forms.lexicon()).find(statement, marked.claims);
}

} // namespace

/// Which events a statement tells of, with who did what to whom.
class EventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data();
    void frames();
    void words_data();
    void words();
    void noEvents_data();
    void noEvents();
    void valuesAreInverse_data();
    void valuesAreInverse();
    void hostileInput_data();
    void hostileInput();
};

void EventsTest::frames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &language, const QString &marked, const QStringList &expected) {
        QTest::newRow(name) << language << marked << expected;
    };
    const QString en = u"en"_s;
    row("en active", en, u"[l:Rebels] killed [q:20 soldiers] in [p:Homs] on [d:Friday]."_s,
        {u"kill who=Rebels whom=soldiers where=Homs when=Friday number=20"_s});
    row("en passive", en, u"[q:27 civilians] were killed by [p:Russian] [l:troops] in [p:Idlib]."_s,
        {u"kill who=Russian troops whom=civilians where=Idlib number=27"_s});
    row("en reduced passive", en, u"[q:300 people] arrested in [p:Paris]"_s,
        {u"arrest whom=people where=Paris number=300"_s});
    row("en reduced passive with by", en, u"the town captured by the [l:rebels]"_s, {u"capture who=rebels"_s});
    row("en going on", en, u"The [l:police] were killing [q:5 people]."_s, {u"kill who=police whom=people number=5"_s});
    row("en noun", en, u"The killing of [n:Ali Hassan] by [l:soldiers]"_s, {u"kill who=soldiers whom=Ali Hassan"_s});
    row("en owner", en, u"[p:Russia]'s attack on [l:rebels] in [p:Homs]"_s,
        {u"attack who=Russia whom=rebels where=Homs"_s});
    row("en not", en, u"[p:Russia] did not withdraw from [p:Syria]"_s, {u"not withdraw who=Russia where=Syria"_s});
    row("en not only", en, u"[l:Rebels] not only captured [p:Homs]"_s, {u"capture who=Rebels where=Homs"_s});
    row("en no less than", en, u"No less than [q:5 people] died"_s, {u"die whom=people number=5"_s});
    row("en two verbs", en, u"[l:Rebels] captured [p:Homs] and killed [q:20 soldiers]"_s,
        {u"capture who=Rebels where=Homs"_s, u"kill who=Rebels whom=soldiers number=20"_s});
    row("en clauses", en, u"[p:France] condemned the attack, but [p:Iran] welcomed it"_s,
        {u"condemn who=France"_s, u"attack"_s, u"praise who=Iran"_s});
    row("en relative", en, u"the [l:soldiers] who captured [p:Homs]"_s, {u"capture who=soldiers where=Homs"_s});
    row("en undergone", en, u"Prices in [p:Germany] rose by [q:3 %]"_s, {u"rise where=Germany number=3"_s});
    row("en either", en, u"The [n:Bank] raised rates; [q:5 banks] closed"_s,
        {u"increase who=Bank"_s, u"close whom=banks number=5"_s});
    row("en mixed", en, u"[n:حسن] killed [q:20 people] in [p:حلب]"_s,
        {u"kill who=حسن whom=people where=حلب number=20"_s});
    const QString fr = u"fr"_s;
    row("fr active", fr, u"Les [l:rebelles] ont capturé la ville de [p:Homs] [d:vendredi]"_s,
        {u"capture who=rebelles where=Homs when=vendredi"_s});
    row("fr passive", fr, u"[q:27 civils] ont été tués par l'[l:armée] à [p:Idlib]"_s,
        {u"kill who=armée whom=civils where=Idlib number=27"_s});
    row("fr to be, but active", fr, u"Les [l:rebelles] sont entrés dans [p:Homs]"_s,
        {u"enter who=rebelles where=Homs"_s});
    row("fr reflexive", fr, u"Les [l:rebelles] se sont emparés de [p:Homs]"_s, {u"capture who=rebelles where=Homs"_s});
    row("fr noun", fr, u"La prise de [p:Homs] par les [l:rebelles]"_s, {u"capture who=rebelles where=Homs"_s});
    row("fr attack", fr, u"Une attaque contre des [l:soldats] à [p:Homs]"_s, {u"attack whom=soldats where=Homs"_s});
    row("fr not", fr, u"La [p:Russie] n'a pas attaqué l'[p:Ukraine]"_s, {u"not attack who=Russie whom=Ukraine"_s});
    row("fr mixed", fr, u"[n:حسن] a tué [q:3 soldats]"_s, {u"kill who=حسن whom=soldats number=3"_s});
    const QString id = u"id"_s;
    row("id active", id, u"[l:Pemberontak] menangkap [q:20 tentara] di [p:Homs] pada [d:Jumat]"_s,
        {u"arrest who=Pemberontak whom=tentara where=Homs when=Jumat number=20"_s});
    row("id passive", id, u"[q:27 warga] dibunuh oleh [l:tentara] di [p:Idlib]"_s,
        {u"kill who=tentara whom=warga where=Idlib number=27"_s});
    row("id died", id, u"[q:27 warga] tewas di [p:Idlib]"_s, {u"die whom=warga where=Idlib number=27"_s});
    row("id noun", id, u"penangkapan [n:Ali Hassan] oleh [l:polisi]"_s, {u"arrest who=polisi whom=Ali Hassan"_s});
    row("id attack", id, u"Serangan [p:Rusia] terhadap [l:pemberontak] di [p:Homs]"_s,
        {u"attack who=Rusia where=Homs"_s});
    row("id not", id, u"[p:Rusia] tidak menyerang [p:Ukraina]"_s, {u"not attack who=Rusia whom=Ukraina"_s});
    row("id relative", id, u"[l:tentara] yang merebut [p:Homs]"_s, {u"capture who=tentara where=Homs"_s});
    row("id mixed", id, u"[n:حسن] membunuh [q:3 tentara]"_s, {u"kill who=حسن whom=tentara number=3"_s});
    const QString ar = u"ar"_s;
    row("ar verb first", ar, u"قتلت [l:القوات] [q:20 مدنيا] في [p:إدلب]"_s,
        {u"kill who=القوات whom=مدنيا where=إدلب number=20"_s});
    row("ar counted alone", ar, u"قُتل [q:27 مدنيا] في [p:إدلب] يوم [d:الجمعة]"_s,
        {u"kill whom=مدنيا where=إدلب when=الجمعة number=27"_s});
    row("ar at the hands of", ar, u"قتل [q:27 مدنيا] على يد [l:القوات]"_s, {u"kill who=القوات whom=مدنيا number=27"_s});
    row("ar subject first", ar, u"[l:المسلحون] قتلوا [q:20 جنديا]"_s, {u"kill who=المسلحون whom=جنديا number=20"_s});
    row("ar noun", ar, u"مقتل [q:27 مدنيا] في غارات"_s, {u"kill whom=مدنيا number=27"_s, u"bomb number=27"_s});
    row("ar and", ar, u"دخلت [l:القوات] المدينة وقتلت [q:20 مدنيا]"_s,
        {u"enter who=القوات"_s, u"kill who=القوات whom=مدنيا number=20"_s});
    row("ar not", ar, u"لم تنسحب [l:القوات] من [p:سوريا]"_s, {u"not withdraw who=القوات"_s});
    row("ar was carried out", ar, u"تم اعتقال [q:5 أشخاص] في [p:حلب]"_s, {u"arrest whom=أشخاص where=حلب number=5"_s});
    row("ar in, written together", ar, u"قتل [q:5 أشخاص] بـ[p:حلب]"_s, {u"kill whom=أشخاص where=حلب number=5"_s});
    row("ar mixed", ar, u"قتلت [n:ISIS] [q:20 مدنيا] في [p:Idlib]"_s,
        {u"kill who=ISIS whom=مدنيا where=Idlib number=20"_s});
}

void EventsTest::frames()
{
    QFETCH(QString, language);
    QFETCH(QString, marked);
    QStringList found;
    for (const ClaimSpan &claim : eventsOf(read(marked), language))
        found.append(meaningOf(eventFrameFrom(claim.value)));
    QTEST(found, "expected");
}

void EventsTest::words_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &language, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << language << text << expected;
    };
    row("en forms", u"en"_s, u"It seizes, seized and is seizing"_s,
        {u"seizes=capture"_s, u"seized=capture"_s, u"seizing=capture"_s});
    row("en longest", u"en"_s, u"They shot down it, on strike, a ceasefire"_s,
        {u"shot down=shoot-down"_s, u"on strike=labour-strike"_s, u"ceasefire=ceasefire"_s});
    row("en capitals", u"en"_s, u"REBELS CAPTURE it"_s, {u"CAPTURE=capture"_s});
    row("fr forms", u"fr"_s, u"Il démissionne, la démission, ils ont démissionné"_s,
        {u"démissionne=resign"_s, u"démission=resign"_s, u"démissionné=resign"_s});
    row("fr apostrophe", u"fr"_s, u"l’arrestation et l'explosion"_s, {u"arrestation=arrest"_s, u"explosion=explode"_s});
    row("id forms", u"id"_s, u"menangkap, ditangkap, tertangkap, penangkapan"_s,
        {u"menangkap=arrest"_s, u"ditangkap=arrest"_s, u"tertangkap=arrest"_s, u"penangkapan=arrest"_s});
    row("id retaken", u"id"_s, u"merebut kembali dan direbut"_s, {u"merebut kembali=retake"_s, u"direbut=capture"_s});
    row("ar forms", u"ar"_s, u"اعتقلت ويعتقل والاعتقالات"_s,
        {u"اعتقلت=arrest"_s, u"يعتقل=arrest"_s, u"اعتقالات=arrest"_s});
    row("ar marks", u"ar"_s, u"أُعلِنَ وانسحـب"_s, {u"أُعلِنَ=announce"_s, u"انسحـب=withdraw"_s});
    row("mixed", u"ar"_s, u"أعلنت Reuters وقف إطلاق النار"_s, {u"أعلنت=announce"_s, u"وقف إطلاق النار=ceasefire"_s});
}

void EventsTest::words()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QStringList found;
    for (const ClaimSpan &claim : eventsOf({text, {}}, language)) {
        QCOMPARE(claim.kind, ClaimKind::Event);
        QVERIFY(!claim.value["family"_L1].toString().isEmpty());
        found.append(text.sliced(claim.range.start, claim.range.length()) + u'=' + claim.value["event"_L1].toString());
    }
    QTEST(found, "expected");
}

void EventsTest::noEvents_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("marked");

    QTest::newRow("en second, left, fall") << u"en"_s << u"the second state on the left in the fall"_s;
    QTest::newRow("en close to") << u"en"_s << u"a close friend, at the end of the year"_s;
    QTest::newRow("en in a name") << u"en"_s << u"the [n:Free Fall Attack] band"_s;
    QTest::newRow("en in a date") << u"en"_s << u"on [d:1 March]"_s;
    QTest::newRow("en killer") << u"en"_s << u"a killer, an author, a hospital, the authority"_s;
    QTest::newRow("fr tu") << u"fr"_s << u"tu es en équipe au gouvernement"_s;
    QTest::newRow("id umum") << u"id"_s << u"seorang petani di tempat umum"_s;
    QTest::newRow("ar person") << u"ar"_s << u"شخص بشكل عام وأنت وقد"_s;
    QTest::newRow("ar in a name") << u"ar"_s << u"[n:هيئة تحرير الشام]"_s;
    QTest::newRow("mixed") << u"ar"_s << u"[n:Attack] بشكل"_s;
    QTest::newRow("no words known") << u"tlh"_s << u"killed captured"_s;
}

void EventsTest::noEvents()
{
    QFETCH(QString, language);
    QFETCH(QString, marked);
    QStringList found;
    for (const ClaimSpan &claim : eventsOf(read(marked), language))
        found.append(claim.value["event"_L1].toString());
    QCOMPARE(found, QStringList());
}

void EventsTest::valuesAreInverse_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("negated");
    QTest::newRow("empty") << QString() << QString() << false;
    QTest::newRow("en") << u"Rebels"_s << u"Homs"_s << true;
    QTest::newRow("ar") << u"القوات"_s << u"حلب"_s << false;
    QTest::newRow("mixed") << u"ISIS في"_s << QString() << true;
}

void EventsTest::valuesAreInverse()
{
    QFETCH(QString, who);
    QFETCH(QString, where);
    QFETCH(bool, negated);
    const EventFrame frame{.event = u"kill"_s,
                           .family = u"death"_s,
                           .who = who,
                           .whom = where,
                           .where = where,
                           .when = {{u"start"_s, u"2024-11-29"_s}},
                           .howMany = {{u"number"_s, 27}},
                           .negated = negated};
    QCOMPARE(eventFrameFrom(eventValue(frame)), frame);
    QCOMPARE(eventFrameFrom(eventValue(EventFrame())), EventFrame());
    QCOMPARE(eventValue(frame).contains("who"_L1), !who.isEmpty());
}

void EventsTest::hostileInput_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one event again and again") << u"killed "_s.repeated(50000);
    QTest::newRow("events and parties") << u"[l:rebels] killed "_s.repeated(20000);
    QTest::newRow("parties alone") << u"[p:Homs] "_s.repeated(50000) + u"killed"_s;
    QTest::newRow("not") << u"not "_s.repeated(50000) + u"killed"_s;
    QTest::newRow("commas") << u"killed,"_s.repeated(50000);
    QTest::newRow("no blanks") << u"killed"_s.repeated(100000);
    QTest::newRow("who") << u"who "_s.repeated(50000) + u"killed"_s;
    QTest::newRow("ar mixed") << u"قتل killed "_s.repeated(20000);
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xdc00)) + u" killed"_s;
}

void EventsTest::hostileInput()
{
    QFETCH(QString, marked);
    const Marked input = read(marked);
    for (const QString &language : {u"en"_s, u"ar"_s}) {
        TextRange last;
        for (const ClaimSpan &claim : eventsOf(input, language)) {
            QVERIFY(claim.range.start >= last.end && claim.range.end <= input.text.size());
            QVERIFY(claim.range.start < claim.range.end);
            last = claim.range;
        }
    }
}

QTEST_GUILESS_MAIN(EventsTest)
#include "tst_events.moc"
