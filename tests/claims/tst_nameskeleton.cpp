// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/nameskeleton.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Which spellings of a name are taken for one.
class NameSkeletonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equal_data();
    void equal();
    void different_data();
    void different();
    void inText_data();
    void inText();
};

void NameSkeletonTest::equal_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("Carden") << u"Carden"_s << u"كاردن"_s;
    QTest::newRow("Keceli") << u"Keceli"_s << u"كيسيلي"_s;
    QTest::newRow("Keçeli") << u"Keçeli"_s << u"Keceli"_s;
    QTest::newRow("Karbal") << u"Karbal"_s << u"كربال"_s;
    QTest::newRow("Tarshona") << u"Tarshona"_s << u"طرشونة"_s;
    QTest::newRow("Dallush, French") << u"Dallush"_s << u"Dallouche"_s;
    QTest::newRow("Dallush, Arabic") << u"Dallush"_s << u"دلوش"_s;
    QTest::newRow("Yusuf, French") << u"Yusuf"_s << u"Youssef"_s;
    QTest::newRow("Yusuf, Arabic") << u"Yusuf"_s << u"يوسف"_s;
    QTest::newRow("Mohammed") << u"Mohammed"_s << u"محمّد"_s;
    QTest::newRow("Khaled") << u"Khaled"_s << u"خالد"_s;
    QTest::newRow("Ghassan") << u"Ghassan"_s << u"غسان"_s;
    QTest::newRow("Pauline") << u"Pauline"_s << u"بولين"_s;
    QTest::newRow("Victor") << u"Victor"_s << u"فيكتور"_s;
    QTest::newRow("Şimşek") << u"Şimşek"_s << u"شيمشك"_s;
    QTest::newRow("Zérina") << u"Zérina"_s << u"زرينا"_s;
    QTest::newRow("Chad") << u"Chad"_s << u"تشاد"_s;
    QTest::newRow("article") << u"الكرملين"_s << u"Kremlin"_s;
    QTest::newRow("tatweel and vowel marks") << u"كَـــرْبال"_s << u"Karbal"_s;
    QTest::newRow("Persian letters") << u"کربال"_s << u"كربال"_s;
    QTest::newRow("capitals") << u"KARBAL"_s << u"karbal"_s;
}

void NameSkeletonTest::equal()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!nameSkeleton(one).isEmpty());
    QCOMPARE(nameSkeleton(one), nameSkeleton(other));
}

void NameSkeletonTest::different_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("Aleppo, an exonym") << u"Aleppo"_s << u"حلب"_s;
    QTest::newRow("Karbal and Karim") << u"Karbal"_s << u"كريم"_s;
    QTest::newRow("Samir and Shamir") << u"Samir"_s << u"شامير"_s;
    QTest::newRow("Khaled and Halid") << u"Khaled"_s << u"Halid"_s;
}

void NameSkeletonTest::different()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(nameSkeleton(one) != nameSkeleton(other));
}

void NameSkeletonTest::inText_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("skeletons");

    QTest::newRow("Latin") << u"Karbal"_s << QStringList{u"krbl"_s};
    QTest::newRow("Arabic") << u"دمشق"_s << QStringList{u"dmSk"_s};
    QTest::newRow("and") << u"ودمشق"_s << QStringList{u"dmSk"_s};
    QTest::newRow("in") << u"بدمشق"_s << QStringList{u"bdmSk"_s, u"dmSk"_s};
    QTest::newRow("and in") << u"وبدمشق"_s << QStringList{u"bdmSk"_s, u"dmSk"_s};
    QTest::newRow("for the") << u"للكرملين"_s << QStringList{u"llkrmln"_s, u"krmln"_s};
    QTest::newRow("mixed scripts") << u"Karbal\u0643"_s << QStringList{};
    QTest::newRow("Cyrillic") << u"Карбал"_s << QStringList{};
    QTest::newRow("nothing") << QString() << QStringList{};
}

void NameSkeletonTest::inText()
{
    QFETCH(QString, word);
    QFETCH(QStringList, skeletons);
    QCOMPARE(nameSkeletonsInText(word), skeletons);
}

QTEST_GUILESS_MAIN(NameSkeletonTest)
#include "tst_nameskeleton.moc"
