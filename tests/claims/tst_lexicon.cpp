// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/lexicon.h"
#include "models/claims/lexiconcheck.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// The tables that the program carries.
QList<LexiconTable> tables()
{
    QList<LexiconTable> tables;
    const QString root = u":/lexicon/"_s;
    QDirIterator files(root, {u"*.tsv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString path = file.fileName().sliced(root.size());
        if (file.open(QIODevice::ReadOnly) && path.count(u'/') <= 1)
            tables.append({path, path.contains(u'/') ? path.section(u'/', 0, 0) : QString(), file.readAll()});
    }
    std::sort(tables.begin(), tables.end(), [](const auto &a, const auto &b) { return a.file < b.file; });
    return tables;
}

/// "events.tsv:12: ..." for each problem that is not listed as known.
QStringList unlisted(const QList<FileProblem> &problems, const QSet<QString> &known = {})
{
    QStringList texts;
    for (const FileProblem &problem : problems) {
        if (!known.contains(problem.message))
            texts.append(u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.message));
    }
    return texts;
}

} // namespace

/// The tables of the lexicon, and the checks that find their faults.
class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreInOrder();
    void everyEventHasWordsInEveryLanguage();
    void noEventPhraseHasTwoMeanings();
    void noEventsShareAStem();
    void eventsAgreeWithThemselves();
    void coverage();
    void faults_data();
    void faults();
    void hostileTables_data();
    void hostileTables();
};

void LexiconTest::tablesAreInOrder()
{
    QList<FileProblem> problems;
    const QList<LexiconCell> cells = lexiconCells(tables(), problems);
    QCOMPARE(unlisted(problems).join(u'\n'), QString());
    QVERIFY(!cells.isEmpty());
}

void LexiconTest::everyEventHasWordsInEveryLanguage()
{
    QList<FileProblem> problems;
    QList<LexiconCell> cells = lexiconCells(tables(), problems);
    cells.removeIf([](const LexiconCell &cell) { return cell.wordClass != WordClass::Event; });
    QSet<QString> concepts;
    for (const LexiconCell &cell : std::as_const(cells))
        concepts.insert(cell.value);
    QCOMPARE_GE(concepts.size(), 150);
    QCOMPARE(unlisted(findLexiconGaps(cells)).join(u'\n'), QString());
}

void LexiconTest::noEventPhraseHasTwoMeanings()
{
    QList<FileProblem> problems;
    QList<LexiconCell> cells = lexiconCells(tables(), problems);
    const QSet mine{WordClass::Event, WordClass::EventRole, WordClass::WorthinessCue};
    cells.removeIf([&mine](const LexiconCell &cell) { return !mine.contains(cell.wordClass); });
    QCOMPARE(unlisted(findDoubledPhrases(cells)).join(u'\n'), QString());
}

void LexiconTest::noEventsShareAStem()
{
    QList<FileProblem> problems;
    QList<LexiconCell> cells = lexiconCells(tables(), problems);
    cells.removeIf([](const LexiconCell &cell) { return cell.wordClass != WordClass::Event; });
    QCOMPARE(unlisted(findStemCollisions(cells)).join(u'\n'), QString());
}

/// All rows of a concept name one family, and contrasts lead to concepts and back.
void LexiconTest::eventsAgreeWithThemselves()
{
    const auto lexicon = lexiconOf(u"en"_s);
    QHash<QString, QString> families;
    QHash<QString, QStringList> contrasts;
    for (const LexiconEntry &entry : lexicon->entries()) {
        if (entry.wordClass != WordClass::Event)
            continue;
        const QString family = entry.detail("family"_L1);
        QVERIFY2(!family.isEmpty(), qPrintable(entry.value));
        QCOMPARE(families.value(entry.value, family), family);
        families.insert(entry.value, family);
        contrasts.insert(entry.value, entry.detail("contrasts"_L1).split(u' ', Qt::SkipEmptyParts));
        const QSet<QString> forms{u"verb"_s, u"noun"_s, u"passive"_s};
        QVERIFY2(forms.contains(entry.detail("form"_L1)), qPrintable(entry.value));
    }
    QVERIFY(contrasts.contains(u"withdraw"_s));
    for (const auto &[event, others] : contrasts.asKeyValueRange()) {
        for (const QString &other : others)
            QVERIFY2(contrasts.value(other).contains(event), qPrintable(event + u' ' + other));
    }
}

void LexiconTest::coverage()
{
    QList<FileProblem> problems;
    const auto coverage = lexiconCoverage(lexiconCells(tables(), problems));
    for (const auto &[language, classes] : coverage.asKeyValueRange()) {
        for (const auto &[name, count] : classes.asKeyValueRange())
            qInfo("%s %s: %lld", qPrintable(language), qPrintable(name), static_cast<long long>(count));
    }
    for (const QString &language : {u"ar"_s, u"en"_s, u"fr"_s, u"id"_s})
        QCOMPARE_GT(coverage[language][u"event"_s], 500);
}

void LexiconTest::faults_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("faults"); ///< Of reading.
    QTest::addColumn<int>("gaps");
    QTest::addColumn<int>("doubled");
    QTest::addColumn<int>("stems");

    const QByteArray head = "class\tvalue\tfamily\ten\tar\n";
    const auto row = [&](const char *name, const char *rows, int faults, int gaps, int doubled, int stems) {
        QTest::newRow(name) << QString() << head + QByteArray(rows) << faults << gaps << doubled << stems;
    };
    row("in order", "event\tkill\tdeath\t~kill\tقتل\nevent\tdie\tdeath\tdied\tمات\n", 0, 0, 0, 0);
    row("unknown class", "evnt\tkill\tdeath\tkill\tقتل\n", 1, 0, 0, 0);
    row("too few fields", "event\tkill\tdeath\tkill\n", 1, 0, 0, 0);
    row("no phrase", "event\tkill\tdeath\tkill|42\tقتل\n", 1, 0, 0, 0);
    row("no words in one language", "event\tkill\tdeath\tkill\t\n", 0, 1, 0, 0);
    row("words in another row", "event\tkill\tdeath\tkill\t\nevent\tkill\tdeath\t\tقتل\n", 0, 0, 0, 0);
    row("two meanings", "event\tkill\tdeath\tstrike\tقتل\nevent\tbomb\tattack\tStrike\tقصف\n", 0, 0, 1, 0);
    row("two meanings in Arabic", "event\tkill\tdeath\tkill\tأُعلن\nevent\tsay\tword\tsay\tإعلن\n", 0, 0, 1, 0);
    row("said twice", "event\tkill\tdeath\tkill|kill\tقتل\n", 0, 0, 1, 0);
    row("other class", "event\tmarch\tprotest\tmarch\tسير\nmonth\t3\t\tMarch\tمارس\n", 0, 0, 0, 0);
    row("one stem", "event\tinvade\tcontrol\t~invade\tغزا\nevent\tinvader\tparty\tinvaders\tغاز\n", 0, 0, 0, 1);
    row("stem in a phrase", "event\tinvade\tcontrol\t~invade\tغزا\nevent\tx\ty\tthe invaders\tغاز\n", 0, 0, 0, 0);
    QTest::newRow("one language") << u"id"_s
                                  << QByteArray(
                                         "class\tvalue\twords\nevent-role\tnot\ttidak|tak\nevent-role\tof\ttak\n")
                                  << 0 << 0 << 1 << 0;
    QTest::newRow("mixed") << u"ar"_s << QByteArray("class\tvalue\twords\nevent-role\tnot\tلم|no\nevent-role\tof\tلَم\n")
                           << 0 << 0 << 1 << 0;
}

void LexiconTest::faults()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, content);
    QList<FileProblem> problems;
    const QList<LexiconCell> cells = lexiconCells({{u"table.tsv"_s, language, content}}, problems);
    QTEST(int(problems.size()), "faults");
    QTEST(int(findLexiconGaps(cells).size()), "gaps");
    QTEST(int(findDoubledPhrases(cells).size()), "doubled");
    QTEST(int(findStemCollisions(cells).size()), "stems");
    for (const QList<FileProblem> &found : {problems, findLexiconGaps(cells), findDoubledPhrases(cells)}) {
        for (const FileProblem &problem : found)
            QCOMPARE_GT(problem.line, 1);
    }
}

void LexiconTest::hostileTables_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no head") << QByteArray("\t\t\t\n|||\n");
    QTest::newRow("zero bytes") << QByteArray(1000, '\0');
    QTest::newRow("no UTF-8") << QByteArray("class\tvalue\ten\nevent\tx\t\xff\xfe|\xc0\n");
    QTest::newRow("bars") << "class\tvalue\ten\nevent\tx\t" + QByteArray(100000, '|') + '\n';
    QTest::newRow("one long word") << "class\tvalue\ten\nevent\tx\t" + QByteArray(100000, 'a') + '\n';
    QTest::newRow("many columns") << "class\tvalue\ten" + QByteArray(10000, '\t') + "\nevent\tx\ty\n";
}

void LexiconTest::hostileTables()
{
    QFETCH(QByteArray, content);
    for (const QString &language : {QString(), u"ar"_s}) {
        QList<FileProblem> problems;
        const QList<LexiconCell> cells = lexiconCells({{u"table.tsv"_s, language, content}}, problems);
        findLexiconGaps(cells);
        findDoubledPhrases(cells);
        findStemCollisions(cells);
        QCOMPARE_LE(cells.size(), 2);
    }
}

QTEST_GUILESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
