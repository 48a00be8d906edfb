// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/cuefinder.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <array>
#include <memory>
#include <vector>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString name;
    QString sentence;
    QStringList cues;
};

const QStringList languages{u"en"_s, u"fr"_s, u"id"_s, u"ar"_s};

/// The rows of tests/data/cues/LANGUAGE.tsv.
QList<Row> rowsOf(const QString &language)
{
    QFile file(QStringLiteral(CROSSREAD_TEST_DATA "/cues/%1.tsv").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QList<Row> rows;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        if (!line.startsWith(u'#'))
            rows.append({fields.at(0), fields.at(1), fields.mid(2)});
    }
    return rows;
}

QStringList described(const QList<Cue> &cues, const QString &text)
{
    QStringList all;
    for (const Cue &cue : cues)
        all.append(cueKindName(cue.kind) + u':' + text.mid(cue.range.start, cue.range.length()));
    return all;
}

} // namespace

/// Checks the definitions of every language through the finder that reads them.
class TestCueFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sentences_data();
    void sentences();
    void quotationsAreTheSameInEveryLanguage_data();
    void quotationsAreTheSameInEveryLanguage();
    void marksOfDirectionAreNoLetters();
    void regionsOfALanguageShareItsDefinition();
    void aLanguageWithoutDefinitionHasNoCues();
    void formatsAreReadFromTheirNames();
    void emptyLinesAndTexts();
    void linesAreReadForThemselves();
    void cuesAreOrderedAndQuotationsNest();
    void manyUnclosedQuotationsAreAllFound();
    void aLongRunIsOneFigure_data();
    void aLongRunIsOneFigure();
    void findersOfSeveralThreadsAgree();

private:
    CueFinder m_finder; // for the tables: reading the definitions takes longer than most rows
};

void TestCueFinder::init()
{
    // KSyntaxHighlighting reports errors in a definition as warnings only.
    QTest::failOnWarning();
}

void TestCueFinder::sentences_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("cues");
    for (const QString &language : languages) {
        for (const Row &row : rowsOf(language))
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(row.name)) << language << row.sentence << row.cues;
    }
}

void TestCueFinder::sentences()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QFETCH(QStringList, cues);
    QCOMPARE(described(m_finder.cues(sentence, language), sentence), cues);
}

void TestCueFinder::quotationsAreTheSameInEveryLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("quotations");
    const auto row = [](const char *name, const QString &text, const QStringList &marked) {
        QStringList quotations;
        for (const QString &each : marked)
            quotations.append("Quotation:"_L1 + each);
        QTest::newRow(name) << text << quotations;
    };
    row("curly", u"x “a b” y"_s, {u"“a b”"_s});
    row("curly, turned round", u"x ”a b“ y"_s, {u"”a b“"_s});
    row("curly, low", u"x „a b“ „c” y"_s, {u"„a b“"_s, u"„c”"_s});
    row("guillemets", u"x «a b» y"_s, {u"«a b»"_s});
    row("guillemets with no-break spaces", u"x «\u00a0a b\u00a0» y"_s, {u"«\u00a0a b\u00a0»"_s});
    row("guillemets, reversed", u"x »a b« y"_s, {u"»a b«"_s});
    row("straight", uR"(x "a b" y)"_s, {uR"("a b")"_s});
    row("straight, blanks inside", uR"(x " a b " y)"_s, {uR"(" a b ")"_s});
    row("single", u"x ‘a b’ y"_s, {u"‘a b’"_s});
    row("single with an apostrophe", u"x ‘a’b c’ y"_s, {u"‘a’b c’"_s});
    row("single, low", u"x ‚a b‘ y"_s, {u"‚a b‘"_s});
    row("single, straight", u"x 'a b' y"_s, {u"'a b'"_s});
    row("doubled apostrophes", u"x ''a b'' y ``c''"_s, {u"''a b''"_s, u"``c''"_s});
    row("angles", u"x ‹a b› y"_s, {u"‹a b›"_s});
    row("corners", u"x 「a」『b』 y"_s, {u"「a」"_s, u"『b』"_s});
    row("Arabic inside", u"x “قال نعم” y"_s, {u"“قال نعم”"_s});
    row("mixed direction", u"قال “SANA و BBC” y"_s, {u"“SANA و BBC”"_s});
    row("dash", u"― a b"_s, {u"― a b"_s});
    row("adjacent", u"“a”“b”«c»«d»"_s, {u"“a”"_s, u"“b”"_s, u"«c»"_s, u"«d»"_s});
    row("empty", uR"(x "" “” «» y)"_s, {uR"("")"_s, u"“”"_s, u"«»"_s});
    row("nested", u"“a «b ‘c’» d”"_s, {u"“a «b ‘c’» d”"_s, u"«b ‘c’»"_s, u"‘c’"_s});
    row("unclosed", u"x “a b  "_s, {u"“a b"_s});
    row("unclosed straight", uR"(x "a b)"_s, {uR"("a b)"_s});
    row("closing alone", u"a” b» c’ d"_s, {});
    row("unclosed inside a closed one", u"“a «b c” d"_s, {u"“a «b c”"_s});
    row("opening at the line's end", u"x “"_s, {u"“"_s});
}

void TestCueFinder::quotationsAreTheSameInEveryLanguage()
{
    QFETCH(QString, text);
    QFETCH(QStringList, quotations);
    for (const QString &language : languages) {
        QList<Cue> cues = m_finder.cues(text, language);
        cues.removeIf([](const Cue &cue) { return cue.kind != CueKind::Quotation; });
        QCOMPARE(described(cues, text), quotations);
    }
}

void TestCueFinder::marksOfDirectionAreNoLetters()
{
    const QString text = u"\u200fقال\u200f الجيش \u200e27\u200e من \u2067المتمردين\u2069."_s;
    QCOMPARE(described(CueFinder().cues(text, u"ar"_s), text),
             (QStringList{u"Attribution:قال"_s, u"Figure:27"_s, u"Label:المتمردين"_s}));
    const QString english = u"The \u2068rebels\u2069 said\u200e no."_s;
    QCOMPARE(described(CueFinder().cues(english, u"en"_s), english),
             (QStringList{u"Label:rebels"_s, u"Attribution:said"_s, u"Negation:no"_s}));
}

void TestCueFinder::regionsOfALanguageShareItsDefinition()
{
    CueFinder finder;
    const QString text = u"قال المتمردون"_s;
    const QList<Cue> cues = finder.cues(text, u"ar"_s);
    QCOMPARE(cues.size(), 2);
    QCOMPARE(finder.cues(text, u"ar-SY"_s), cues);
    QCOMPARE(finder.cues(text, u"ar-Arab-EG"_s), cues);
}

void TestCueFinder::aLanguageWithoutDefinitionHasNoCues()
{
    CueFinder finder;
    QVERIFY(!finder.cues(u"He said no."_s, u"en"_s).isEmpty());
    for (const QString &language : {u"xx"_s, u"und"_s, QString(), u"arc"_s, u"-"_s})
        QCOMPARE(finder.cues(u"He said “no”, قال 27"_s, language), QList<Cue>());
    // The language before does not stick.
    QVERIFY(!finder.cues(u"He said no."_s, u"en"_s).isEmpty());
}

void TestCueFinder::formatsAreReadFromTheirNames()
{
    QCOMPARE(cueFormatOf(u"Attribution"), (CueFormat{.kind = CueKind::Attribution}));
    QCOMPARE(cueFormatOf(u"Attribution Behind"), (CueFormat{.kind = CueKind::Attribution, .role = CueRole::Behind}));
    QCOMPARE(cueFormatOf(u"Negation Denial"), (CueFormat{.kind = CueKind::Negation, .isDenial = true}));
    QCOMPARE(cueFormatOf(u"Attribution Implied Denial"),
             (CueFormat{.kind = CueKind::Attribution, .role = CueRole::Implied, .isDenial = true}));
    for (const QString &name : {u"Normal Text"_s, u""_s, u"attribution"_s, u"Attribution Sideways"_s,
                                u"Attribution Behind Before"_s, u"Denial"_s})
        QVERIFY2(!cueFormatOf(name), qPrintable(name));

    CueFinder finder;
    const QList<Cue> denial = finder.cues(u"The army denied it."_s, u"en"_s);
    QCOMPARE(denial.size(), 1);
    QVERIFY(denial.first().isDenial);
    const QList<Cue> pronoun = finder.cues(u"C’est fini, a-t-il dit."_s, u"fr"_s);
    QCOMPARE(pronoun.size(), 1);
    QCOMPARE(pronoun.first().role, CueRole::Pronoun);
}

void TestCueFinder::emptyLinesAndTexts()
{
    CueFinder finder;
    QCOMPARE(finder.cues({}, u"en"_s), QList<Cue>());
    QCOMPARE(finder.cues(u"\n\n \n"_s, u"en"_s), QList<Cue>());
    QCOMPARE(finder.cues(u"\n\nsaid\n"_s, u"en"_s), (QList<Cue>{{CueKind::Attribution, {2, 6}}}));
}

void TestCueFinder::linesAreReadForThemselves()
{
    for (const QString &language : languages) {
        CueFinder finder;
        QString text;
        QList<Cue> expected;
        for (const Row &row : rowsOf(language)) {
            for (Cue cue : finder.cues(row.sentence, language)) {
                cue.range = cue.range.shifted(text.size());
                expected.append(cue);
            }
            text += row.sentence + u'\n';
        }
        QCOMPARE(finder.cues(text, language), expected);
    }
}

void TestCueFinder::cuesAreOrderedAndQuotationsNest()
{
    for (const QString &language : languages) {
        QString line;
        for (const Row &row : rowsOf(language))
            line += row.sentence + u' ';
        const QList<Cue> cues = CueFinder().cues(line, language);
        QVERIFY(cues.size() > 50);
        for (qsizetype i = 0; i < cues.size(); ++i) {
            const TextRange range = cues.at(i).range;
            QVERIFY(range.start >= 0 && !range.isEmpty() && range.end <= line.size());
            QVERIFY(!line.at(range.start).isSpace() && !line.at(range.end - 1).isSpace());
            for (qsizetype j = i + 1; j < cues.size(); ++j) {
                const TextRange later = cues.at(j).range;
                QVERIFY(range.start <= later.start);
                QVERIFY(!range.overlaps(later) || (cues.at(i).kind == CueKind::Quotation && range.contains(later)));
            }
        }
    }
}

void TestCueFinder::manyUnclosedQuotationsAreAllFound()
{
    constexpr qsizetype count = 10'000;
    for (const QString &language : languages) {
        CueFinder finder;
        // The first one runs to the end; those inside it do not close.
        const QString curly = u"“a "_s.repeated(count);
        QCOMPARE(finder.cues(curly, language),
                 (QList<Cue>{{.kind = CueKind::Quotation, .range = {0, curly.size() - 1}, .isOpen = true}}));
        QCOMPARE(finder.cues(u"‘a "_s.repeated(count), language), QList<Cue>());
        const QString straight = u"\"a "_s.repeated(count);
        QCOMPARE(finder.cues(straight, language).size(), count / 2);
    }
}

void TestCueFinder::aLongRunIsOneFigure_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("piece");
    QTest::newRow("digits") << u"en"_s << u"7"_s;
    QTest::newRow("digits and separators") << u"fr"_s << u"٧,"_s;
    QTest::newRow("English words") << u"en"_s << u"two hundred "_s;
    QTest::newRow("French words") << u"fr"_s << u"deux-cents-"_s;
    QTest::newRow("Indonesian words") << u"id"_s << u"dua ratus "_s;
    QTest::newRow("Arabic words") << u"ar"_s << u"مئة وألف "_s;
}

void TestCueFinder::aLongRunIsOneFigure()
{
    QFETCH(QString, language);
    QFETCH(QString, piece);
    // Long enough to exhaust the stack of an expression that keeps every repetition in mind.
    const QString line = piece.repeated(50'000);
    const QList<Cue> cues = m_finder.cues(line, language);
    QCOMPARE(cues.size(), 1);
    QCOMPARE(cues.first().kind, CueKind::Figure);
    QVERIFY(cues.first().range.length() >= line.size() - 1);
}

void TestCueFinder::findersOfSeveralThreadsAgree()
{
    QString text;
    for (const QString &language : languages) {
        for (const Row &row : rowsOf(language))
            text += row.sentence + u'\n';
    }
    const auto everyCue = [&text] {
        CueFinder finder;
        QList<QList<Cue>> all;
        for (int round = 0; round < 5; ++round) {
            for (const QString &language : languages)
                all.append(finder.cues(text, language));
        }
        return all;
    };
    const QList<QList<Cue>> expected = everyCue();

    std::array<QList<QList<Cue>>, 4> found;
    std::vector<std::unique_ptr<QThread>> threads;
    for (auto &each : found)
        threads.emplace_back(QThread::create([&each, &everyCue] { each = everyCue(); }))->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    for (const auto &each : found)
        QCOMPARE(each, expected);
}

QTEST_APPLESS_MAIN(TestCueFinder)

#include "tst_cuefinder.moc"
