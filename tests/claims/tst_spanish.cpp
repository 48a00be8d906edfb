// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimsoftext.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// What is read in Spanish, a language that is files alone.
class TestSpanish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void claims_data();
    void claims();
    void longLines_data();
    void longLines();
};

void TestSpanish::claims_data()
{
    QTest::addColumn<ClaimKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // Of the claim; empty where none may be found.
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row
        = [](const char *name, ClaimKind kind, const QString &text, const QString &words, const QString &key = {},
             const QString &value = {}) { QTest::newRow(name) << kind << text << words << key << value; };

    row("figure", ClaimKind::Quantity, u"La localidad tiene 1.200,5 hectáreas."_s, u"1.200,5 hectáreas"_s, u"number"_s,
        u"1200.5"_s);
    row("number in words", ClaimKind::Quantity, u"Murieron treinta y dos civiles."_s, u"treinta y dos"_s, u"number"_s,
        u"32"_s);
    row("at least", ClaimKind::Quantity, u"Al menos 45 personas murieron."_s, u"Al menos 45"_s, u"comparison"_s,
        u">="_s);
    row("about", ClaimKind::Quantity, u"Unos 300 manifestantes marcharon hacia el Parlamento."_s, u"300"_s,
        u"comparison"_s, u"~"_s);
    row("per cent", ClaimKind::Quantity, u"El 20 por ciento de los votantes se abstuvo."_s, u"20 por ciento"_s,
        u"unit"_s, u"percent"_s);
    row("money", ClaimKind::Quantity, u"El plan costará 3,5 millones de dólares."_s, u"3,5 millones de dólares"_s,
        u"unit"_s, u"USD"_s);
    row("thousand millions", ClaimKind::Quantity, u"El presupuesto suma 2.000 millones de euros."_s,
        u"2.000 millones de euros"_s, u"unit"_s, u"EUR"_s);
    row("range", ClaimKind::Quantity, u"Entre 20 y 30 soldados resultaron heridos."_s, u"Entre 20 y 30"_s, u"maximum"_s,
        u"30"_s);
    row("day", ClaimKind::Date, u"La reunión fue el 3 de diciembre de 2024."_s, u"3 de diciembre de 2024"_s, u"start"_s,
        u"2024-12-03"_s);
    row("weekday", ClaimKind::Date, u"El ataque ocurrió el viernes."_s, u"viernes"_s, u"start"_s, u"2024-11-29"_s);
    row("days ago", ClaimKind::Date, u"Huyeron hace tres días."_s, u"hace tres días"_s, u"start"_s, u"2024-12-01"_s);
    row("since", ClaimKind::Date, u"Controlan la ciudad desde finales de 2016."_s, u"desde finales de 2016"_s,
        u"start"_s, u"2016-09-01"_s);
    row("last week", ClaimKind::Date, u"Se reunieron la semana pasada."_s, u"semana pasada"_s, u"end"_s,
        u"2024-12-01"_s);
    row("day in figures", ClaimKind::Date, u"El ataque del 18/10/2024 dejó daños."_s, u"18/10/2024"_s, u"start"_s,
        u"2024-10-18"_s);
    row("the sea is no month", ClaimKind::Date, u"Para cruzar el mar hace falta un barco como este."_s, {});
    row("the morning is not tomorrow", ClaimKind::Date, u"Nadie hablaba en la sala vacía por la mañana."_s, {});
    row("according to", ClaimKind::Attribution, u"Según el Ministerio de Salud, doce personas murieron."_s,
        u"Según el Ministerio de Salud"_s, u"source"_s, u"el Ministerio de Salud"_s);
    row("according to, behind", ClaimKind::Attribution, u"Tres civiles murieron en un bombardeo, según la ONU."_s,
        u"según la ONU"_s, u"source"_s, u"la ONU"_s);
    row("said", ClaimKind::Attribution, u"El ministro dijo que la ciudad estaba en calma."_s, u"El ministro dijo"_s,
        u"source"_s, u"El ministro"_s);
    row("affirmed that", ClaimKind::Attribution, u"La portavoz María López afirmó que no hubo víctimas."_s,
        u"La portavoz María López afirmó"_s, u"source"_s, u"La portavoz María López"_s);
    row("speaker behind", ClaimKind::Attribution, u"«Lo hemos perdido todo», dijo Ana Ruiz, una vecina."_s,
        u"dijo Ana Ruiz"_s, u"source"_s, u"Ana Ruiz"_s);
    row("quotation", ClaimKind::Quotation, u"«Lo hemos perdido todo», dijo Ana Ruiz, una vecina."_s,
        u"«Lo hemos perdido todo»"_s, u"speaker"_s, u"Ana Ruiz"_s);
    row("Arabic quotation", ClaimKind::Quotation, u"El portavoz dijo «لن ننسحب» el viernes."_s, u"«لن ننسحب»"_s,
        u"speaker"_s, u"El portavoz"_s);
    row("hedge", ClaimKind::Certainty, u"El hombre presuntamente robó un banco."_s, u"presuntamente"_s, u"polarity"_s,
        u"hedge"_s);
    row("conditional of hearsay", ClaimKind::Certainty, u"El comandante habría muerto en el bombardeo."_s, u"habría"_s,
        u"polarity"_s, u"conditional"_s);
    row("denial", ClaimKind::Certainty, u"El ejército negó el ataque."_s, u"negó"_s, u"polarity"_s, u"denial"_s);
    row("label", ClaimKind::Label, u"Los rebeldes capturaron la ciudad de Alepo."_s, u"rebeldes"_s, u"party"_s,
        u"armed-opposition"_s);
    row("who did it", ClaimKind::Event, u"Los rebeldes capturaron la ciudad de Alepo."_s, u"capturaron"_s, u"who"_s,
        u"rebeldes"_s);
    row("who suffered it", ClaimKind::Event, u"Murieron treinta y dos civiles."_s, u"Murieron"_s, u"whom"_s,
        u"civiles"_s);
    row("personal a", ClaimKind::Event, u"La policía detuvo a tres sospechosos en Madrid."_s, u"detuvo"_s, u"whom"_s,
        u"sospechosos"_s);
    row("where", ClaimKind::Event, u"Los soldados mataron a 32 civiles en Idlib."_s, u"mataron"_s, u"where"_s,
        u"Idlib"_s);
    row("not done", ClaimKind::Event, u"Los soldados no mataron a civiles."_s, u"mataron"_s, u"negated"_s, u"true"_s);
    row("place", ClaimKind::Place, u"El primer ministro llegó a Damasco."_s, u"Damasco"_s, u"id"_s, u"Asia/Damascus"_s);
    row("Arabic words", ClaimKind::Event, u"Los habitantes de حلب huyeron hacia Idlib el lunes."_s, u"huyeron"_s,
        u"where"_s, u"Idlib"_s);
    row("Arabic words, count", ClaimKind::Quantity, u"El convoy de الأمم المتحدة entró en Alepo con 32 camiones."_s,
        u"32"_s, u"noun"_s, u"camiones"_s);
    for (const ClaimKind kind : {ClaimKind::Quantity, ClaimKind::Date, ClaimKind::Attribution, ClaimKind::Certainty,
                                 ClaimKind::Event, ClaimKind::Label, ClaimKind::Place, ClaimKind::Name}) {
        row(qPrintable(u"nothing: "_s + claimKindName(kind)), kind, u"Las calles de la ciudad son anchas."_s, {});
    }
}

void TestSpanish::claims()
{
    QFETCH(ClaimKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, key);
    const QString language = u"es"_s;
    const auto found = findClaims({text, language, statementsOfLines(text, language), QDate(2024, 12, 4)});
    QStringList values;
    for (const ClaimSpan &claim : found) {
        if (claim.kind != kind)
            continue;
        const QString claimed = text.sliced(claim.range.start, claim.range.length());
        if (words.isEmpty())
            QFAIL(qPrintable(claimed));
        if (claimed == words)
            values.append(claim.value[key].toVariant().toString());
    }
    if (words.isEmpty())
        return;
    QCOMPARE(values.size(), 1);
    QTEST(values.first(), "value");
}

void TestSpanish::longLines_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("verbs") << u"dijo "_s;
    QTest::newRow("numbers") << u"treinta y "_s;
    QTest::newRow("conditionals") << u"habría "_s;
    QTest::newRow("mixed directions") << u"dijo قال "_s;
}

void TestSpanish::longLines()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(10'000);
    // Every claim lies in the text; that it ends at all is the point.
    for (const ClaimSpan &claim : findClaims({text, u"es"_s, statementsOfLines(text, u"es"_s), {}}))
        QVERIFY(claim.range.start >= 0 && claim.range.start < claim.range.end && claim.range.end <= text.size());
}

QTEST_GUILESS_MAIN(TestSpanish)

#include "tst_spanish.moc"
