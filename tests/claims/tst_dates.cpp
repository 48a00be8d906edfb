// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/datefinder.h"
#include "models/claims/datepattern.h"
#include "models/claims/languagenames.h"
#include "models/claims/lexicon.h"
#include "models/claims/wordforms.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <unicode/smpdtfmt.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// A Wednesday.
const QDate referenceDay(2024, 5, 15);

QString meaningOf(const ClaimSpan &claim)
{
    const QJsonObject &value = claim.value;
    if (claim.kind == ClaimKind::Duration)
        return value["iso"_L1].toString();
    if (value.contains("day"_L1))
        return u"--%1-%2"_s.arg(value["month"_L1].toInt()).arg(value["day"_L1].toInt());
    if (!value.contains("start"_L1))
        return u"? "_s + value["precision"_L1].toString();
    const QString start = value["start"_L1].toString();
    const QString end = value["end"_L1].toString();
    return start == end ? start : start + u".."_s + end;
}

/// Every claim as "words=meaning", parted by "; ".
QString datesOf(const QString &language, const QString &text, QDate reference = referenceDay)
{
    const auto lexicon = lexiconOf(language);
    WordForms forms(lexicon);
    WordedStatement statement(text, {0, text.size()}, forms);
    QStringList claims;
    for (const ClaimSpan &claim : DateFinder(language, lexicon, namesOfLanguage(language)).find(statement, reference))
        claims.append(text.sliced(claim.range.start, claim.range.length()) + u'=' + meaningOf(claim));
    return claims.join("; "_L1);
}

QString formatted(const QString &language, QDate day, icu::DateFormat::EStyle style)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateFormat> format(
        icu::DateFormat::createDateInstance(style, icu::Locale(language.toLatin1().constData())));
    format->setTimeZone(*icu::TimeZone::getGMT());
    icu::UnicodeString text;
    format->format(double(day.startOfDay(QTimeZone::UTC).toMSecsSinceEpoch()), text);
    return U_SUCCESS(status) ? QString::fromUtf16(text.getBuffer(), text.length()) : QString();
}

} // namespace

/// What is read as a date, a period or a length of time, and what it means on 15 May 2024.
class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsAreInOrder_data();
    void patternsAreInOrder();
    void dates_data();
    void dates();
    void withoutAReferenceDay_data();
    void withoutAReferenceDay();
    void orderOfMonthAndDay();
    void faultsInTables_data();
    void faultsInTables();
    void formattedDatesAreReadBack_data();
    void formattedDatesAreReadBack();
    void hostileTextIsReadInTime_data();
    void hostileTextIsReadInTime();
};

void DatesTest::patternsAreInOrder_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"id"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void DatesTest::patternsAreInOrder()
{
    QFETCH(QString, language);
    QTest::failOnWarning();
    QVERIFY(datePatternsOf(language).size() > datePatternsOf(u"und"_s).size());
}

void DatesTest::dates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, QStringView text, QStringView expected) {
        QTest::newRow(name) << QString::fromLatin1(name).left(2) << text.toString() << expected.toString();
    };

    row("en day first", u"On 18 October 2025 he left", u"18 October 2025=2025-10-18");
    row("en month first", u"It was October 18, 2025.", u"October 18, 2025=2025-10-18");
    row("en suffix", u"the 3rd of June and June 2nd, 2019", u"the 3rd of June=2024-06-03; June 2nd, 2019=2019-06-02");
    row("en weekday", u"Monday, Dec. 4, 2023", u"Monday, Dec. 4, 2023=2023-12-04");
    row("en month and year", u"in October 2025", u"October 2025=2025-10-01..2025-10-31");
    row("en month", u"in October", u"October=2024-10-01..2024-10-31");
    row("en lower case", u"since october and on monday", u"since october=2024-10-01..; monday=2024-05-13");
    row("en other words", u"They may march in the sun, sat and fall.", u"");
    row("en ISO 8601", u"from 2025-10-14T10:00:00Z on", u"from 2025-10-14T10:00:00Z on=2025-10-14..");
    row("en numeric", u"on 10/18/2024 and 18.10.24", u"10/18/2024=2024-10-18; 18.10.24=2024-10-18");
    row("en days", u"from 4 to 22 May", u"from 4 to 22 May=2024-05-04..2024-05-22");
    row("en across months", u"between 30 April and 2 May 2023",
        u"between 30 April and 2 May 2023=2023-04-30..2023-05-02");
    row("en years", u"in 2009, 1950-53, 2019–2021, 1799 or 2101",
        u"2009=2009-01-01..2009-12-31; 1950-53=1950-01-01..1953-12-31; 2019–2021=2019-01-01..2021-12-31");
    row("en decade", u"in the late 1990s", u"the late 1990s=1996-09-01..1999-12-31");
    row("en century", u"the 19th century", u"the 19th century=1800-01-01..1899-12-31");
    row("en parts", u"in early 2016 and late July 2020",
        u"early 2016=2016-01-01..2016-04-30; late July 2020=2020-07-21..2020-07-31");
    row("en quarter", u"Q3 2023 and the first quarter of 2024",
        u"Q3 2023=2023-07-01..2023-09-30; the first quarter of 2024=2024-01-01..2024-03-31");
    row("en relative", u"yesterday, last week, next month",
        u"yesterday=2024-05-14; last week=2024-05-06..2024-05-12; next month=2024-06-01..2024-06-30");
    row("en ago", u"two weeks ago and in 3 days", u"two weeks ago=2024-05-01; in 3 days=2024-05-18");
    row("en past", u"over the past 3 months", u"over the past 3 months=2024-02-15..2024-05-14");
    row("en nth", u"the last Friday of March 2024", u"the last Friday of March 2024=2024-03-29");
    row("en open", u"since 2010, before May 2012", u"since 2010=2010-01-01..; before May 2012=..2012-04-30");
    row("en time of day", u"Aug. 9, 2012 at 2:57 p.m.", u"Aug. 9, 2012 at 2:57 p.m=2012-08-09");
    row("en clock alone", u"at 5 pm, between 10:15 and 11:30", u"");
    row("en repeated", u"every Monday and each year", u"");
    row("en duration", u"for 3 days and two and a half hours", u"3 days and two and a half hours=P3DT2.5H");
    row("en holiday", u"Easter 2025 and Christmas Eve 2024", u"Easter 2025=2025-04-20; Christmas Eve 2024=2024-12-24");
    row("en no day", u"31 February 2025", u"February 2025=2025-02-01..2025-02-28");
    row("en counted", u"In October 14 people left.", u"October=2024-10-01..2024-10-31");
    row("en codes", u"2010-2015-86, $2010, 2010%, F16, 6,107.31 August", u"August=2024-08-01..2024-08-31");

    row("fr day", u"le 1er octobre 2025 et le 3 févr. 2023", u"1er octobre 2025=2025-10-01; 3 févr. 2023=2023-02-03");
    row("fr weekday", u"mardi 14 octobre 2025", u"mardi 14 octobre 2025=2025-10-14");
    row("fr numeric", u"le 18/10/2024", u"18/10/2024=2024-10-18");
    row("fr days", u"du 4 au 22 mai 2023", u"du 4 au 22 mai 2023=2023-05-04..2023-05-22");
    row("fr months", u"d'avril 2016 à juin 2017", u"d'avril 2016 à juin 2017=2016-04-01..2017-06-30");
    row("fr relative", u"avant-hier, mercredi dernier, la semaine prochaine",
        u"avant-hier=2024-05-13; mercredi dernier=2024-05-08; semaine prochaine=2024-05-20..2024-05-26");
    row("fr ago", u"il y a trois semaines", u"il y a trois semaines=2024-04-24");
    row("fr part", u"fin 2016, mi-mai 2020", u"fin 2016=2016-09-01..2016-12-31; mi-mai 2020=2020-05-11..2020-05-20");
    row("fr decade", u"les années 90", u"les années 90=1990-01-01..1999-12-31");
    row("fr summer or been", u"il a été blessé en 2000", u"2000=2000-01-01..2000-12-31");
    row("fr seven or September", u"les sept blessés", u"");
    row("fr duration", u"pendant une heure et demie", u"une heure et demie=PT1.5H");
    row("fr open", u"depuis 2011, jusqu'à demain", u"depuis 2011=2011-01-01..; jusqu'à demain=..2024-05-16");
    row("fr clock", u"à 20 h 40 et vers 8h30", u"");

    row("ar day", u"السبت ١٨ أكتوبر ٢٠٢٥", u"السبت ١٨ أكتوبر ٢٠٢٥=2025-10-18");
    row("ar Levant", u"في 29 تشرين الثاني 2024", u"29 تشرين الثاني 2024=2024-11-29");
    row("ar Maghreb", u"في 3 غشت 2023", u"3 غشت 2023=2023-08-03");
    row("ar both names", u"14 تشرين الأول/أكتوبر 2025", u"14 تشرين الأول/أكتوبر 2025=2025-10-14");
    row("ar Hijri", u"١٤ رمضان ١٤٤٥ هـ", u"١٤ رمضان ١٤٤٥ هـ=2024-03-24");
    row("ar relative", u"أمس الأول والأسبوع الماضي", u"أمس الأول=2024-05-13; الأسبوع الماضي=2024-05-06..2024-05-12");
    row("ar ago", u"منذ 3 أيام وقبل أسبوعين", u"منذ 3 أيام=2024-05-12; قبل أسبوعين=2024-05-01");
    row("ar since", u"منذ عام 2011", u"منذ عام 2011=2011-01-01..");
    row("ar late", u"أواخر عام 2016", u"أواخر عام 2016=2016-09-01..2016-12-31");
    row("ar night", u"منتصف ليل الجمعة السبت", u"منتصف ليل الجمعة السبت=2024-05-10..2024-05-11");
    row("ar decade", u"في التسعينات", u"التسعينات=1990-01-01..1999-12-31");
    row("ar duration", u"لمدة ساعة ونصف", u"ساعة ونصف=PT1.5H");
    row("ar two days", u"استمر يومين", u"يومين=P2D");
    row("ar one of", u"أحد الجنود مارس ضغوطا", u"");
    row("ar vowel marks", u"يَوْمَ السَّبْتِ الماضي", u"السَّبْتِ الماضي=2024-05-11");
    row("ar mixed directions", u"قالت Reuters في 14 أكتوبر 2025 (2025-10-15)",
        u"14 أكتوبر 2025=2025-10-14; 2025-10-15=2025-10-15");

    row("id day", u"Minggu, 19 Oktober 2025", u"Minggu, 19 Oktober 2025=2025-10-19");
    row("id news", u"pada Jumat (29/11/2024)", u"Jumat=2024-05-10; 29/11/2024=2024-11-29");
    row("id week or Sunday", u"dua minggu yang lalu", u"dua minggu yang lalu=2024-05-01");
    row("id relative", u"kemarin, pekan ini dan bulan depan",
        u"kemarin=2024-05-14; pekan ini=2024-05-13..2024-05-19; bulan depan=2024-06-01..2024-06-30");
    row("id since", u"sejak 2009 hingga 2014", u"sejak 2009 hingga 2014=2009-01-01..2014-12-31");
    row("id end", u"akhir tahun 2016", u"akhir tahun 2016=2016-09-01..2016-12-31");
    row("id decade", u"tahun 1990-an", u"tahun 1990-an=1990-01-01..1999-12-31");
    row("id duration", u"selama 3 tahun 2 bulan", u"3 tahun 2 bulan=P3Y2M");
    row("id clock", u"pukul 20.40 WIB", u"");
    row("id past", u"dalam 3 bulan terakhir", u"dalam 3 bulan terakhir=2024-02-15..2024-05-14");

    row("es", u"el 14 de octubre de 2025", u"14 de octubre de 2025=2025-10-14");
    row("de", u"am Dienstag, 14. Oktober 2025", u"Dienstag, 14. Oktober 2025=2025-10-14");
}

void DatesTest::dates()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(datesOf(language, text), expected);
}

void DatesTest::withoutAReferenceDay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << u"en"_s << u"yesterday and last week"_s << u"yesterday=? day; last week=? week"_s;
    QTest::newRow("fr") << u"fr"_s << u"le 14 octobre, en octobre"_s << u"14 octobre=--10-14; octobre=? month"_s;
    QTest::newRow("ar") << u"ar"_s << u"الأسبوع الماضي"_s << u"الأسبوع الماضي=? week"_s;
    QTest::newRow("id") << u"id"_s << u"sejak kemarin dan 2009"_s
                        << u"sejak kemarin=? day; 2009=2009-01-01..2009-12-31"_s;
    QTest::newRow("mixed directions") << u"ar"_s << u"قالت BBC أمس"_s << u"أمس=? day"_s;
}

void DatesTest::withoutAReferenceDay()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(datesOf(language, text, QDate()), expected);
}

void DatesTest::orderOfMonthAndDay()
{
    const QString text = u"4/10/2024"_s;
    QCOMPARE(datesOf(u"en-US"_s, text), u"4/10/2024=2024-04-10"_s);
    QCOMPARE(datesOf(u"en-GB"_s, text), u"4/10/2024=2024-10-04"_s);
    QCOMPARE(datesOf(u"fr"_s, text), u"4/10/2024=2024-10-04"_s);
    QCOMPARE(datesOf(u"en-US"_s, u"18/10/2024"_s), u"18/10/2024=2024-10-18"_s);
}

void DatesTest::faultsInTables_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("no value") << u"date\tlast <weekday>"_s;
    QTest::newRow("bracket") << u"date\t[last <weekday>\taround(-1, weekday)"_s;
    QTest::newRow("unknown operation") << u"date\tlast <weekday>\tguess(weekday)"_s;
    QTest::newRow("unknown element") << u"date\tlast <weekday>\taround(-1, holiday)"_s;
    QTest::newRow("arguments") << u"date\tlast <weekday>\taround(weekday)"_s;
    QTest::newRow("no expression") << u"date\tlast <weekday>\taround(-1, weekday"_s;
    QTest::newRow("empty pattern") << u"date\t[]\ttoday()"_s;
    QTest::newRow("too many ways") << u"date\t%1\ttoday()"_s.arg(u"[a|b|c|d]"_s.repeated(12));
}

void DatesTest::faultsInTables()
{
    QFETCH(QString, row);
    QList<DatePattern> patterns;
    const QString table = u"gives\tpattern\tvalue\n"_s + row + u"\ndate\tyesterday\tshift(-1, span(1, day), none)\n"_s;
    const QList<FileProblem> problems = readDatePatterns(patterns, table.toUtf8(), u"dates.tsv"_s);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().line, 2);
    QCOMPARE(patterns.size(), 1);
}

void DatesTest::formattedDatesAreReadBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("style");
    for (const QString &language : {u"en"_s, u"en-GB"_s, u"fr"_s, u"ar"_s, u"ar-EG"_s, u"ar-SY"_s, u"id"_s}) {
        for (const auto style :
             {icu::DateFormat::kFull, icu::DateFormat::kLong, icu::DateFormat::kMedium, icu::DateFormat::kShort})
            QTest::addRow("%s %d", qPrintable(language), int(style)) << language << int(style);
    }
}

void DatesTest::formattedDatesAreReadBack()
{
    QFETCH(QString, language);
    QFETCH(int, style);
    QRandomGenerator random(42);
    for (int i = 0; i < 40; ++i) {
        // Years of two digits reach from 1940 to 2039.
        const QDate day = QDate(1940, 1, 1).addDays(random.bounded(36'500));
        const QString text = formatted(language, day, icu::DateFormat::EStyle(style));
        const QString found = datesOf(language, text).section(u'=', -1);
        QVERIFY2(found == day.toString(Qt::ISODate), qPrintable(text + u" -> "_s + datesOf(language, text)));
    }
}

void DatesTest::hostileTextIsReadInTime_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    constexpr int many = 2'000;
    QTest::newRow("digits") << u"en"_s << u"1"_s.repeated(100'000);
    QTest::newRow("years") << u"en"_s << u"2014-"_s.repeated(many);
    QTest::newRow("ranges") << u"en"_s << u"from 2014 to "_s.repeated(many);
    QTest::newRow("months") << u"en"_s << u"May "_s.repeated(many);
    QTest::newRow("days") << u"fr"_s << u"du 4 au "_s.repeated(many);
    QTest::newRow("units") << u"ar"_s << u"ثلاثة أيام و"_s.repeated(many);
    QTest::newRow("nested") << u"en"_s << u"the end of the beginning of late "_s.repeated(many / 4);
    QTest::newRow("mixed directions") << u"ar"_s << u"منذ 3 May من "_s.repeated(many);
    QTest::newRow("no blanks") << u"en"_s << u"May2014"_s.repeated(many);
}

void DatesTest::hostileTextIsReadInTime()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    // The test's own time limit is the measure: quadratic reading would not end within it.
    const QString found = datesOf(language, text);
    QVERIFY(found.size() <= text.size() * 20);
}

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
