// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interfacelanguage.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "tests/app/translationfile.h"
#include "widgets/discrepancy/discrepancydialog.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Nothing of the interface is left untranslated, loses a value on the way or hides behind another's key.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void isFinished_data();
    void isFinished();
    void holdsEveryTextOfTheCode_data();
    void holdsEveryTextOfTheCode();
    void frenchSpacesDoNotBreak();
    void countsInWords_data();
    void countsInWords();
    void setsTheDirection_data();
    void setsTheDirection();
    void everyMnemonicIsItsOwn_data();
    void everyMnemonicIsItsOwn();
    void namesStandardButtons_data();
    void namesStandardButtons();
    void reportSpeaksArabic();
};

namespace {

QString fileOf(const QString &name) { return QStringLiteral(CROSSREAD_TRANSLATIONS "/%1.ts").arg(name); }

/// Every %1, %2 … and %n of a text, in order. Where the digits are to be those of the language (%L1), it is the same.
QStringList placeholdersOf(QString text, bool counts)
{
    static const QRegularExpression placeholder(u"%[1-9n]"_s);
    text.replace("%L"_L1, "%"_L1);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        if (counts || match.captured() != "%n"_L1)
            found.append(match.captured());
    }
    found.sort();
    return found;
}

/// The letter behind a lone ampersand, folded; null where there is none.
QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return text.at(i + 1).toCaseFolded();
        ++i;
    }
    return {};
}

/// Whether the letter with the mnemonic joins neither neighbour. The underline is a format of its own, at whose ends Qt
/// ends the shaping: a letter in the middle of a joined Arabic word would fall out of it.
bool standsAlone(const QString &text)
{
    const qsizetype at = text.indexOf(QRegularExpression(u"&[^&]"_s));
    if (at < 0)
        return true;
    qsizetype before = at - 1;
    while (before >= 0 && text.at(before).joiningType() == QChar::Joining_Transparent)
        --before;
    qsizetype after = at + 2;
    while (after < text.size() && text.at(after).joiningType() == QChar::Joining_Transparent)
        ++after;
    const auto joinsNext
        = [&text](qsizetype left) { return left >= 0 && text.at(left).joiningType() == QChar::Joining_Dual; };
    const auto joinsPrevious = [&text](qsizetype right) {
        return right < text.size()
            && (text.at(right).joiningType() == QChar::Joining_Dual
                || text.at(right).joiningType() == QChar::Joining_Right);
    };
    return !(joinsNext(before) && joinsPrevious(at + 1)) && !(joinsNext(at + 1) && joinsPrevious(after));
}

/// The texts whose mnemonic another of them has.
QStringList troubleWithMnemonics(const QStringList &texts)
{
    QMap<QChar, QStringList> byLetter;
    for (const QString &text : texts)
        byLetter[mnemonicOf(text)].append(text);
    QStringList trouble;
    for (const QStringList &same : std::as_const(byLetter)) {
        if (same.size() > 1)
            trouble.append(same.join(u" / "_s));
    }
    return trouble;
}

/// The menus below a menu bar or menu.
QList<QMenu *> menusOf(const QWidget *bar)
{
    QList<QMenu *> menus;
    for (const QAction *action : bar->actions()) {
        if (QMenu *menu = action->menu())
            menus += QList<QMenu *>{menu} + menusOf(menu);
    }
    return menus;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ar", "en", "fr", "id"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

} // namespace

void TestTranslations::cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

void TestTranslations::isFinished_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pluralForms"); // CLDR's cardinal forms; Indonesian has one, Arabic six.
    QTest::addColumn<int>("formsOfOneNumber");
    QTest::newRow("Arabic") << u"crossread_ar"_s << 6 << 3;
    QTest::newRow("English") << u"crossread_en"_s << 2 << 0;
    QTest::newRow("French") << u"crossread_fr"_s << 2 << 0;
    QTest::newRow("Indonesian") << u"crossread_id"_s << 1 << 0;
    QTest::newRow("Qt's own, Indonesian") << u"qtbase_id"_s << 1 << 0;
}

void TestTranslations::isFinished()
{
    QFETCH(QString, file);
    QFETCH(int, pluralForms);
    QFETCH(int, formsOfOneNumber);
    const QList<TranslatedMessage> messages = readTranslations(fileOf(file));
    QVERIFY(!messages.isEmpty());
    for (const TranslatedMessage &message : messages) {
        const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
        QVERIFY2(message.finished, where);
        QVERIFY2(message.translations.size() == (message.counts ? pluralForms : 1), where);
        for (qsizetype form = 0; form < message.translations.size(); ++form) {
            const QString &translation = message.translations.at(form);
            QVERIFY2(!translation.trimmed().isEmpty(), where);
            // "One statement", "two statements" say their number in words.
            const bool saysTheNumber = form >= formsOfOneNumber;
            QVERIFY2(placeholdersOf(translation, saysTheNumber) == placeholdersOf(message.source, saysTheNumber),
                     where);
            QVERIFY2(mnemonicOf(translation).isNull() == mnemonicOf(message.source).isNull(), where);
            QVERIFY2(standsAlone(translation), translation.toUtf8());
            QVERIFY2(translation.endsWith(u'…') == message.source.endsWith(u'…') || message.context.startsWith(u'Q'),
                     where);
        }
    }
}

void TestTranslations::holdsEveryTextOfTheCode_data() { addLanguages(); }

void TestTranslations::holdsEveryTextOfTheCode()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"crossread_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(fileOf(u"crossread_"_s + language), copy));

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(CROSSREAD_SOURCES));
    QStringList arguments{u"-I"_s,           u"."_s,          u"models"_s, u"widgets"_s, u"app"_s,
                          u"-no-obsolete"_s, u"-locations"_s, u"none"_s,   u"-ts"_s,     copy};
    if (language == "en"_L1)
        arguments.prepend(u"-pluralonly"_s);
    lupdate.start(QStringLiteral(CROSSREAD_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    QCOMPARE(lupdate.readAllStandardError(), QByteArray());

    const QList<TranslatedMessage> fresh = readTranslations(copy);
    QCOMPARE(fresh.size(), readTranslations(fileOf(u"crossread_"_s + language)).size());
    for (const TranslatedMessage &message : fresh) {
        QVERIFY2(message.finished, message.source.toUtf8());
        QVERIFY2(message.context.startsWith("Crossread::"_L1) || message.context == "Undo Commands"_L1,
                 message.context.toUtf8());
    }
}

void TestTranslations::frenchSpacesDoNotBreak()
{
    static const QRegularExpression breaking(u" [;:?!»]|« |[^\\W\\d_][;?!»]"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QList<TranslatedMessage> messages = readTranslations(fileOf(u"crossread_fr"_s));
    for (const TranslatedMessage &message : messages) {
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.contains(breaking), translation.toUtf8());
    }
}

void TestTranslations::countsInWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic 0") << u"ar"_s << 0 << u"لا عبارات"_s;
    QTest::newRow("Arabic 1") << u"ar"_s << 1 << u"عبارة واحدة"_s;
    QTest::newRow("Arabic 2") << u"ar"_s << 2 << u"عبارتان"_s;
    QTest::newRow("Arabic 3") << u"ar"_s << 3 << u"٣ عبارات"_s;
    QTest::newRow("Arabic 11") << u"ar"_s << 11 << u"١١ عبارة"_s;
    QTest::newRow("Arabic 100") << u"ar"_s << 100 << u"١٠٠ عبارة"_s;
    QTest::newRow("English 1") << u"en"_s << 1 << u"1 statement"_s;
    QTest::newRow("English 2") << u"en"_s << 2 << u"2 statements"_s;
    QTest::newRow("French 0") << u"fr"_s << 0 << u"0 énoncé"_s;
    QTest::newRow("French 2") << u"fr"_s << 2 << u"2 énoncés"_s;
    QTest::newRow("Indonesian 2") << u"id"_s << 2 << u"2 pernyataan"_s;
    QTest::newRow("a language without texts: English") << u"fi"_s << 1 << u"1 statement"_s;
}

void TestTranslations::countsInWords()
{
    QFETCH(QString, language);
    QFETCH(int, number);
    setInterfaceLanguage(*qApp, language);
    QTEST(QCoreApplication::translate("Crossread::CoverageBoard", "%n statement(s)", nullptr, number), "text");
}

void TestTranslations::setsTheDirection_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Arabic") << u"ar"_s << Qt::RightToLeft;
    QTest::newRow("Arabic of Egypt") << u"ar-EG"_s << Qt::RightToLeft;
    QTest::newRow("English") << u"en"_s << Qt::LeftToRight;
    QTest::newRow("French") << u"fr"_s << Qt::LeftToRight;
    QTest::newRow("Indonesian") << u"id"_s << Qt::LeftToRight;
    QTest::newRow("Hebrew, in English words") << u"he"_s << Qt::LeftToRight;
}

void TestTranslations::setsTheDirection()
{
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    // From the other direction, so that it does not happen to be right.
    setInterfaceLanguage(*qApp, direction == Qt::RightToLeft ? u"en"_s : u"ar"_s);
    cleanup();
    setInterfaceLanguage(*qApp, language);
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    QSettings().clear();
    MainWindow window(*Session::createUntitled(u"editor"_s));
    QCOMPARE(window.layoutDirection(), direction);
    // The lists stand at the end of a line, behind the articles.
    QDockWidget *lists = window.findChild<QDockWidget *>();
    QVERIFY(lists);
    QCOMPARE(window.dockWidgetArea(lists),
             direction == Qt::RightToLeft ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea);
}

void TestTranslations::everyMnemonicIsItsOwn_data() { addLanguages(); }

void TestTranslations::everyMnemonicIsItsOwn()
{
    QFETCH(QString, language);
    QSettings().clear();
    setInterfaceLanguage(*qApp, language);
    MainWindow window(*Session::createUntitled(u"editor"_s));
    window.show();

    QStringList ofWindow;
    for (const QAction *action : window.menuBar()->actions())
        ofWindow.append(action->text());
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !mnemonicOf(button->text()).isNull())
            ofWindow.append(button->text());
    }
    QVERIFY(ofWindow.size() > window.menuBar()->actions().size());
    QCOMPARE(troubleWithMnemonics(ofWindow), QStringList());

    const QList<QMenu *> menus = menusOf(window.menuBar());
    QVERIFY(menus.size() > window.menuBar()->actions().size());
    for (QMenu *menu : menus) {
        Q_EMIT menu->aboutToShow(); // some are filled only then
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            // Kinds of claims and names of lists are words for things, not for what can be done.
            if (!mnemonicOf(action->text()).isNull())
                texts.append(action->text());
        }
        QCOMPARE(troubleWithMnemonics(texts), QStringList());
    }

    const DiscrepancyDialog dialog({}, {});
    QStringList ofDialog;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy())
            ofDialog.append(label->text());
    }
    QCOMPARE(ofDialog.size(), 4);
    for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
        if (!mnemonicOf(button->text()).isNull())
            ofDialog.append(button->text());
    }
    QCOMPARE(troubleWithMnemonics(ofDialog), QStringList());
}

void TestTranslations::namesStandardButtons_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("English") << u"en"_s << u"Cancel"_s;
    QTest::newRow("Indonesian") << u"id"_s << u"Batal"_s;
}

void TestTranslations::namesStandardButtons()
{
    QFETCH(QString, language);
    setInterfaceLanguage(*qApp, language);
    const DiscrepancyDialog dialog({}, {});
    QStringList texts;
    for (const auto *button : dialog.findChildren<QAbstractButton *>())
        texts.append(button->text());
    QFETCH(QString, cancel);
    QVERIFY2(texts.contains(cancel), texts.join(u", "_s).toUtf8());
}

void TestTranslations::reportSpeaksArabic()
{
    const QTemporaryDir folder;
    QFile article(folder.filePath(u"one.txt"_s));
    QVERIFY(article.open(QIODevice::WriteOnly));
    article.write("The bridge at Tarn was closed on Monday. Police said that twelve people were hurt.\n");
    article.close();
    QProcess crossread;
    crossread.start(
        QStringLiteral(CROSSREAD_PROGRAM),
        {u"report"_s, u"--format"_s, u"html"_s, u"--language"_s, u"ar"_s, u"-o"_s, u"-"_s, article.fileName()});
    QVERIFY(crossread.waitForFinished());
    QCOMPARE(crossread.exitCode(), 0);
    const QString report = QString::fromUtf8(crossread.readAllStandardOutput());
    QVERIFY2(report.contains("<html lang=\"ar\" dir=\"rtl\">"_L1), report.left(200).toUtf8());
    QVERIFY(report.contains(u"كيف يُقرأ هذا التقرير"_s));
    QVERIFY(!report.contains("How to read this report"_L1));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
