// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/cuedefinitions.h"
#include "models/claims/cuefinder.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QDir>
#include <QFile>
#include <QPalette>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

const QList<CueKind> kinds{CueKind::Attribution, CueKind::Hedge, CueKind::Negation, CueKind::Quotation,
                           CueKind::Label,       CueKind::Unit,  CueKind::Figure};

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// Tells in which state a line leaves the highlighter of a pane, which goes on from there with the next paragraph.
class StateReader : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    using AbstractHighlighter::highlightLine;

protected:
    void applyFormat(int /*offset*/, int /*length*/, const KSyntaxHighlighting::Format & /*format*/) override { }
};

QPalette paletteOnBase(Qt::GlobalColor base)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    return palette;
}

} // namespace

/// Checks how definitions and themes are found, and that the themes can be read.
class TestCueDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void definitionOfALanguage_data();
    void definitionOfALanguage();
    void everyKindIsAFormat_data();
    void everyKindIsAFormat();
    void noQuotationRunsIntoTheNextParagraph_data();
    void noQuotationRunsIntoTheNextParagraph();
    void themeFollowsThePalette();
    void themesAreLegible_data();
    void themesAreLegible();
    void kindsDifferWithoutColour_data();
    void kindsDifferWithoutColour();
    void aDeskAddsALanguage();
    void aDeskReplacesADefinitionByAHigherVersion();

private:
    void addEveryDefinition();
    void addBothThemes();
    QTemporaryDir m_dataHome;
};

void TestCueDefinitions::initTestCase()
{
    QVERIFY(m_dataHome.isValid());
    qputenv("XDG_DATA_HOME", m_dataHome.path().toUtf8());
}

void TestCueDefinitions::init() { QTest::failOnWarning(); }

void TestCueDefinitions::definitionOfALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"en"_s << u"Claims (English)"_s;
    QTest::newRow("French of Canada") << u"fr-CA"_s << u"Claims (French)"_s;
    QTest::newRow("Arabic of Syria") << u"ar-SY"_s << u"Claims (Arabic)"_s;
    QTest::newRow("Arabic with script and region") << u"ar-Arab-SY"_s << u"Claims (Arabic)"_s;
    QTest::newRow("Indonesian, capitals") << u"ID"_s << u"Claims (Indonesian)"_s;
    QTest::newRow("another language") << u"arc"_s << QString();
    QTest::newRow("undetermined") << u"und"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestCueDefinitions::definitionOfALanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    const auto repository = makeCueRepository();
    const auto definition = cueDefinition(*repository, language);
    QCOMPARE(definition.isValid(), !name.isEmpty());
    if (definition.isValid())
        QCOMPARE(definition.name(), name);
}

void TestCueDefinitions::addEveryDefinition()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "fr", "id", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestCueDefinitions::everyKindIsAFormat_data() { addEveryDefinition(); }

void TestCueDefinitions::everyKindIsAFormat()
{
    QFETCH(QString, language);
    const auto repository = makeCueRepository();
    QSet<CueKind> found;
    for (const auto &format : cueDefinition(*repository, language).formats()) {
        if (format.name() == "Normal Text"_L1)
            continue;
        const std::optional<CueFormat> known = cueFormatOf(format.name());
        QVERIFY2(known, qPrintable(format.name()));
        found.insert(known->kind);
    }
    QCOMPARE(found, QSet<CueKind>(kinds.begin(), kinds.end()));
}

void TestCueDefinitions::noQuotationRunsIntoTheNextParagraph_data() { addEveryDefinition(); }

void TestCueDefinitions::noQuotationRunsIntoTheNextParagraph()
{
    QFETCH(QString, language);
    const auto repository = makeCueRepository();
    StateReader reader;
    reader.setDefinition(cueDefinition(*repository, language));
    const KSyntaxHighlighting::State usual = reader.highlightLine(u"a", {});
    for (const QString &line : {u"“a"_s, u"«a"_s, u"\"a"_s, u"‘a"_s, u"'a"_s, u"„a"_s, u"― a"_s, u"“a «b ‘c"_s,
                                u"((a"_s, u"«قال “SANA"_s, u"“"_s, u""_s})
        QCOMPARE(reader.highlightLine(line, usual), usual);
}

void TestCueDefinitions::themeFollowsThePalette()
{
    const auto repository = makeCueRepository();
    QCOMPARE(cueTheme(*repository, paletteOnBase(Qt::white)).name(), u"Crossread Light"_s);
    QCOMPARE(cueTheme(*repository, paletteOnBase(Qt::black)).name(), u"Crossread Dark"_s);
}

void TestCueDefinitions::addBothThemes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOnBase(Qt::white);
    QTest::newRow("dark") << paletteOnBase(Qt::black);
}

void TestCueDefinitions::themesAreLegible_data() { addBothThemes(); }

void TestCueDefinitions::themesAreLegible()
{
    QFETCH(QPalette, palette);
    constexpr double levelAa = 4.5;
    const auto repository = makeCueRepository();
    const auto theme = cueTheme(*repository, palette);
    using KSyntaxHighlighting::Theme;
    const QColor background = QColor::fromRgba(theme.editorColor(Theme::BackgroundColor));
    const QColor selection = QColor::fromRgba(theme.editorColor(Theme::TextSelection));
    QCOMPARE(background.alpha(), 255);

    // Every style, not ours alone: a desk's own definition may use any of them, and one left out is invisible.
    for (int style = Theme::Normal; style <= Theme::Others; ++style) {
        const QColor colour = QColor::fromRgba(theme.textColor(static_cast<Theme::TextStyle>(style)));
        QCOMPARE(colour.alpha(), 255);
        QCOMPARE_GE(contrast(colour, background), levelAa);
        const QColor selected = QColor::fromRgba(theme.selectedTextColor(static_cast<Theme::TextStyle>(style)));
        QCOMPARE(selected.alpha(), 255);
        QCOMPARE_GE(contrast(selected, selection), levelAa);
    }
    for (const QString &language : {u"en"_s, u"fr"_s, u"id"_s, u"ar"_s}) {
        for (const auto &format : cueDefinition(*repository, language).formats())
            QCOMPARE_GE(contrast(format.textColor(theme), background), levelAa);
    }
}

void TestCueDefinitions::kindsDifferWithoutColour_data() { addBothThemes(); }

void TestCueDefinitions::kindsDifferWithoutColour()
{
    QFETCH(QPalette, palette);
    const auto repository = makeCueRepository();
    const auto theme = cueTheme(*repository, palette);
    QSet<QString> shapes;
    QHash<QString, QString> shapeOfKind;
    for (const auto &format : cueDefinition(*repository, u"ar"_s).formats()) {
        // A quotation shows its marks; it may look like the text around it otherwise.
        if (format.name() == "Quotation"_L1 || format.name() == "Normal Text"_L1)
            continue;
        const QString shape = QString::number(format.isBold(theme)) + QString::number(format.isItalic(theme))
            + QString::number(format.isUnderline(theme));
        shapes.insert(shape);
        // However it is read, a cue is seen as its kind.
        const QString kind = format.name().section(u' ', 0, 0);
        QCOMPARE(shapeOfKind.value(kind, shape), shape);
        shapeOfKind.insert(kind, shape);
    }
    QCOMPARE(shapes.size(), kinds.size() - 1);
    QVERIFY(!shapes.contains(u"000"_s));
}

void TestCueDefinitions::aDeskAddsALanguage()
{
    QVERIFY(!cueDefinition(*makeCueRepository(), u"de"_s).isValid());

    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QVERIFY(folder.absolutePath().startsWith(m_dataHome.path()));
    QVERIFY(folder.mkpath(u"syntax"_s));
    QFile file(folder.filePath(u"syntax/claims-de.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"xml(<?xml version="1.0" encoding="UTF-8"?>
<language name="Claims (German)" alternativeNames="claims-de" section="Crossread" version="1" kateversion="6.3" extensions="">
  <highlighting>
    <list name="said"><item>sagte</item></list>
    <contexts>
      <context name="Text" attribute="Normal Text" lineEndContext="#stay">
        <keyword attribute="Attribution" context="#stay" String="said"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Normal Text" defStyleNum="dsNormal"/>
      <itemData name="Attribution" defStyleNum="dsKeyword"/>
    </itemDatas>
  </highlighting>
</language>
)xml");
    file.close();
    QCOMPARE(cueDefinition(*makeCueRepository(), u"de-AT"_s).name(), u"Claims (German)"_s);
    QCOMPARE(CueFinder().cues(u"Er sagte nein."_s, u"de"_s), (QList<Cue>{{CueKind::Attribution, {3, 8}}}));
    QVERIFY(file.remove());
}

void TestCueDefinitions::aDeskReplacesADefinitionByAHigherVersion()
{
    const auto ours = cueDefinition(*makeCueRepository(), u"en"_s);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QVERIFY(folder.mkpath(u"syntax"_s));
    QFile original(ours.filePath());
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArray text = original.readAll();
    const QByteArray version = "version=\"" + QByteArray::number(ours.version()) + '"';
    QVERIFY(text.contains(' ' + version));
    text.replace(' ' + version, " version=\"" + QByteArray::number(ours.version() + 1) + '"');
    text.replace("<item>said</item>", "<item>quoth</item>");
    QFile file(folder.filePath(u"syntax/claims-en.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(CueFinder().cues(u"quoth"_s, u"en"_s).size(), 1);
    QCOMPARE(CueFinder().cues(u"said"_s, u"en"_s).size(), 0);
    QVERIFY(file.remove());
}

QTEST_GUILESS_MAIN(TestCueDefinitions)

#include "tst_cuedefinitions.moc"
