// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of the definitions that a desk writes, and which of them are used.

#include "models/claims/cuedefinitions.h"
#include "models/claims/cuefinder.h"
#include "models/claims/definitioncheck.h"

#include <KSyntaxHighlighting/Repository>

#include <QDir>
#include <QFile>
#include <QPalette>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// A definition without fault.
QByteArray definition()
{
    return R"xml(<?xml version="1.0" encoding="UTF-8"?><!-- إشارات: what a <language> says -->
<!DOCTYPE language [
  <!ENTITY letter "[\p{L}\p{M}]">
]>
<language name="Claims (German)" alternativeNames="claims-de" section="Crossread" version="1" kateversion="6.3"
          extensions="">
  <highlighting>
    <list name="said"><item>sagte</item><item>قال</item></list>
    <contexts>
      <context name="Text" attribute="Normal Text" lineEndContext="#stay">
        <keyword attribute="Attribution" context="#stay" String="said"/>
        <RegExpr attribute="Hedge" context="Quoted" String="(?&lt;!&letter;)(?:angeblich|يُزعم)(?!&letter;)"/>
      </context>
      <context name="Quoted" attribute="Quotation" lineEndContext="#pop!Text">
        <DetectChar attribute="Quotation" context="#pop" char="“"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Normal Text" defStyleNum="dsNormal"/>
      <itemData name="Attribution" defStyleNum="dsKeyword"/>
      <itemData name="Hedge" defStyleNum="dsComment"/>
      <itemData name="Quotation" defStyleNum="dsString"/>
    </itemDatas>
  </highlighting>
</language>
)xml";
}

} // namespace

class DefinitionCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dataHome.isValid());
        qputenv("XDG_DATA_HOME", m_dataHome.path().toUtf8());
        QCoreApplication::setApplicationName(u"crossread"_s);
        m_folder = QDir(userDefinitionsFolder());
        QVERIFY(m_folder.absolutePath().startsWith(m_dataHome.path()));
    }
    void cleanup() { QVERIFY(!m_folder.exists() || m_folder.removeRecursively()); }

    void findsNothingInOurOwn()
    {
        const auto repository = makeCueRepository();
        for (const QString &language : {u"ar"_s, u"en"_s, u"fr"_s, u"id"_s}) {
            QFile file(cueDefinition(*repository, language).filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(checkDefinition(file.fileName(), file.readAll()), QList<FileProblem>());
        }
        QFile units(repository->definitionForName(u"Claims (Units)"_s).filePath());
        QVERIFY(units.open(QIODevice::ReadOnly));
        QCOMPARE(checkDefinition(units.fileName(), units.readAll()), QList<FileProblem>());
        QFile theme(cueTheme(*repository, QPalette(Qt::white)).filePath());
        QVERIFY(theme.open(QIODevice::ReadOnly));
        QCOMPARE(checkTheme(theme.fileName(), theme.readAll()), QList<FileProblem>());
        QCOMPARE(checkDefinition(u"claims-de.xml"_s, definition()), QList<FileProblem>());
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message"); // its beginning
        const auto row = [](const char *name, const char *what, const char *instead, int line, const QString &message) {
            QVERIFY2(definition().contains(what), what);
            QTest::newRow(name) << QByteArray(what) << QByteArray(instead) << line << message;
        };
        row("no XML", "</contexts>", "</context>", 17, u"it is no well-formed XML: "_s);
        row("another root", "<language name", "<grammar name", 5, u"its root is “grammar”"_s);
        row("no name", "name=\"Claims (German)\"", "", 5, u"it has no name"_s);
        row("no language", "alternativeNames=\"claims-de\"", "alternativeNames=\"German\"", 5,
            u"it says for no language that it is"_s);
        row("no version", "version=\"1\" ", "version=\"eins\" ", 5, u"its version is no whole number"_s);
        row("an item of no kind, Arabic", "<itemData name=\"Hedge\"", "<itemData name=\"تحفّظ\"", 21,
            u"“تحفّظ” is no kind of cue"_s);
        row("a regular expression behind an entity", "angeblich|يُزعم)", "angeblich|يُزعم", 12,
            u"a regular expression does not compile: "_s);
        row("an empty regular expression", "String=\"(?&lt;!&letter;)(?:angeblich|يُزعم)(?!&letter;)\"", "String=\"\"",
            12, u"a regular expression is empty"_s);
        row("a list that is not there", "String=\"said\"", "String=\"قالوا says\"", 11,
            u"there is no list “قالوا says”"_s);
        row("a context that is not there", "#pop!Text", "#pop!Texts", 14, u"there is no context “Texts”"_s);
        row("an attribute that is not there", "<DetectChar attribute=\"Quotation\"", "<DetectChar attribute=\"Figure\"",
            15, u"there is no itemData “Figure”"_s);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QByteArray, what);
        QFETCH(const QByteArray, instead);
        QFETCH(const int, line);
        QFETCH(const QString, message);
        const auto problems = checkDefinition(u"claims-de.xml"_s, definition().replace(what, instead));
        QVERIFY(!problems.isEmpty());
        for (const FileProblem &problem : problems)
            QVERIFY(!problem.message.contains(u'\n'));
        const auto said = std::find_if(problems.begin(), problems.end(), [&message](const FileProblem &problem) {
            return problem.message.startsWith(message);
        });
        QVERIFY2(said != problems.end(), qPrintable(problems.first().message));
        QCOMPARE(said->file, u"claims-de.xml"_s);
        QCOMPARE(said->line, line);
        QVERIFY(failureOf(*said).line().contains(u"line %1: "_s.arg(line)));
    }

    void hidesNeedNoLanguage()
    {
        QByteArray included = definition();
        included.replace("alternativeNames=\"claims-de\"", "hidden=\"true\"");
        QCOMPARE(checkDefinition(u"عامّ common.xml"_s, included), QList<FileProblem>());
    }

    void asksForAHigherVersionThanOurs()
    {
        const QHash<QString, int> ours{{u"Claims (German)"_s, 1}};
        QCOMPARE(checkDefinition(u"a.xml"_s, definition(), ours).size(), 1);
        QCOMPARE(checkDefinition(u"a.xml"_s, definition().replace("version=\"1\" ", "version=\"2\" "), ours),
                 QList<FileProblem>());
    }

    void checksThemes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("no JSON in line 2") << QByteArray("{\n  \"metadata\": سمة\n}") << 2;
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("no name") << QByteArray(R"({"metadata": {}, "text-styles": {"Normal": {}}})") << 0;
        QTest::newRow("no styles") << QByteArray(R"({"metadata": {"name": "سمة mine"}})") << 0;
    }
    void checksThemes()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, line);
        const auto problems = checkTheme(u"a.theme"_s, json);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().line, line);
    }

    void aBadFileTakesNothingAway()
    {
        const QByteArray bad = definition()
                                   .replace("Claims (German)", "Claims (English)")
                                   .replace("claims-de", "claims-en")
                                   .replace("version=\"1\" ", "version=\"1000\" ")
                                   .replace("angeblich|يُزعم)", "angeblich|يُزعم");
        write(u"syntax/claims-en.xml"_s, bad);
        write(u"syntax/claims-de.xml"_s, definition());
        write(u"themes/bad.theme"_s, "{");
        const UserDefinitions read = readUserDefinitions(m_folder.absolutePath());
        QCOMPARE(read.usable, QStringList{u"syntax/claims-de.xml"_s});
        QVERIFY(read.hasUnusable);
        QCOMPARE(read.problems.size(), 2);
        QCOMPARE(read.problems.first().file, u"claims-en.xml"_s);
        QCOMPARE(read.problems.first().line, 12);
        // Ours still finds what it did, and the desk's good one is there too.
        QCOMPARE(CueFinder().cues(u"He said it."_s, u"en"_s), (QList<Cue>{{CueKind::Attribution, {3, 7}}}));
        QCOMPARE(CueFinder().cues(u"Er sagte قال"_s, u"de"_s).size(), 2);
    }

    void readsNothingWhereThereIsNoFolder()
    {
        const UserDefinitions read = readUserDefinitions(m_folder.filePath(u"لا none"_s));
        QVERIFY(read.usable.isEmpty() && read.problems.isEmpty() && !read.hasUnusable);
    }

private:
    void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(m_folder.mkpath(path.section(u'/', 0, 0)));
        QFile file(m_folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_dataHome;
    QDir m_folder;
};

QTEST_GUILESS_MAIN(DefinitionCheckTest)
#include "tst_definitioncheck.moc"
