// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/language.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detection_data();
    void detection();
    void tags_data();
    void tags();
};

void TestLanguage::detection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("language");
    const QString english
        = u"The government said on Saturday that its forces had left the city after two days of fighting."_s;
    const QString arabic = u"قالت الحكومة يوم السبت إن قواتها غادرت المدينة بعد يومين من القتال."_s;
    QTest::newRow("English") << english << QString() << u"en"_s;
    QTest::newRow("Arabic") << arabic << QString() << u"ar"_s;
    QTest::newRow("mixed, mostly Arabic") << arabic + u" (Reuters, BBC News) "_s + arabic << QString() << u"ar"_s;
    QTest::newRow("French") << u"Le gouvernement a déclaré samedi que ses forces avaient quitté la ville."_s
                            << QString() << u"fr"_s;
    QTest::newRow("Indonesian")
        << u"Pemerintah mengatakan pada hari Sabtu bahwa pasukannya telah meninggalkan kota karena pertempuran."_s
        << QString() << u"id"_s;
    QTest::newRow("Malay")
        << u"Kerajaan berkata pada hari Sabtu bahawa tenteranya telah meninggalkan bandar itu kerana pertempuran."_s
        << QString() << u"ms"_s;
    QTest::newRow("Indonesian sentence") << u"Film itu memperoleh dua nominasi."_s << QString() << u"id"_s;
    QTest::newRow("Indonesian endings") << u"Kualitas itu, popularitas itu, dan fleksibilitas itu."_s << QString()
                                        << u"id"_s;
    QTest::newRow("Malay sentence") << u"Filem itu tentang ribut di sebuah bandar."_s << QString() << u"ms"_s;
    QTest::newRow("Malay endings") << u"Kualiti itu, populariti itu, dan fleksibiliti itu."_s << QString() << u"ms"_s;
    QTest::newRow("mixed: Malay with a Latin and an Arabic name")
        << u"Akhbar Al-Quds (القدس) berkata bahawa peguam itu melawat Putrajaya."_s << QString() << u"ms"_s;
    QTest::newRow("Persian") << u"دولت روز شنبه اعلام کرد که نیروهایش پس از دو روز درگیری شهر را ترک کردند."_s
                             << QString() << u"fa"_s;
    QTest::newRow("Urdu") << u"حکومت نے ہفتے کے روز کہا کہ اس کی فوجیں دو دن کی لڑائی کے بعد شہر سے نکل گئی ہیں۔"_s
                          << QString() << u"ur"_s;
    QTest::newRow("Hebrew, not CLD2's old code")
        << u"הממשלה אמרה ביום שבת כי כוחותיה עזבו את העיר."_s << QString() << u"he"_s;
    QTest::newRow("declared region is kept") << english << u"en-GB"_s << u"en-GB"_s;
    QTest::newRow("declared in the old spelling") << english << u"en_us"_s << u"en-US"_s;
    QTest::newRow("declared wrongly") << arabic << u"en"_s << u"ar"_s;
    QTest::newRow("declared nonsense") << english << u"<html>"_s << u"en"_s;
    QTest::newRow("figures, declared") << u"27 300"_s << u"ar"_s << u"ar"_s;
    QTest::newRow("figures") << u"27 300"_s << QString() << u"und"_s;
    QTest::newRow("empty") << QString() << QString() << u"und"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xd83d)) + english + QChar(0xde00) << QString() << u"en"_s;
}

void TestLanguage::detection()
{
    QFETCH(QString, text);
    QFETCH(QString, declared);
    QTEST(languageOfText(text, declared), "language");
}

void TestLanguage::tags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("plain") << u"ar"_s << u"ar"_s;
    QTest::newRow("old Indonesian") << u"in"_s << u"id"_s;
    QTest::newRow("old Hebrew") << u"iw"_s << u"he"_s;
    QTest::newRow("case and underscore") << u"EN_us"_s << u"en-US"_s;
    QTest::newRow("script") << u"zh-hant"_s << u"zh-Hant"_s;
    QTest::newRow("undetermined") << u"und"_s << u"und"_s;
    QTest::newRow("spaces around") << u" fr "_s << u"fr"_s;
    QTest::newRow("a word") << u"English"_s << QString();
    QTest::newRow("Arabic word") << u"عربي"_s << QString();
    QTest::newRow("mixed") << u"ar-عربي"_s << QString();
    QTest::newRow("figures") << u"12"_s << QString();
    QTest::newRow("open end") << u"en-"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("far too long") << u"en-"_s.repeated(200) << QString();
}

void TestLanguage::tags()
{
    QFETCH(QString, tag);
    QTEST(canonicalLanguageTag(tag), "canonical");
}

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
