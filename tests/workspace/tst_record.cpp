// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/record.h"

#include "models/workspace/changes.h"
#include "models/workspace/workspace.h"
#include "tests/support/generatedarticle.h"

#include <QJsonArray>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

class RecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What leaves the program counts code points, so that a file can be checked with any language.
    void countsCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::addColumn<qsizetype>("start");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("Latin") << u"so 27 of them"_s << u"27"_s << qsizetype(3) << qsizetype(5);
        QTest::newRow("behind an emoji") << u"👩🏽‍🚒 27"_s << u"27"_s << qsizetype(5) << qsizetype(7);
        QTest::newRow("an emoji") << u"a👩🏽‍🚒b"_s << u"👩🏽‍🚒"_s << qsizetype(1) << qsizetype(5);
        QTest::newRow("combining marks") << u"e\u0301te\u0301 27"_s << u"27"_s << qsizetype(6) << qsizetype(8);
        QTest::newRow("Arabic diacritics") << u"قالَ مُحَمَّدٌ"_s << u"مُحَمَّدٌ"_s << qsizetype(5) << qsizetype(14);
        QTest::newRow("mixed directions") << u"BBC: قتل ٢٧ 🇸🇾 شخصا"_s << u"شخصا"_s << qsizetype(15) << qsizetype(19);
    }
    void countsCodePoints()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, marked);
        QFETCH(const qsizetype, start);
        QFETCH(const qsizetype, end);
        const auto content = std::make_shared<const VersionContent>(text.toUtf8(), text);
        const qsizetype place = text.indexOf(marked);
        const Claim claim{.id = ClaimId::create(),
                          .version = ArticleVersionId::create(),
                          .range = {place, place + marked.size()},
                          .origin = Origin::Person};
        const Contents contents{{claim.version, content}};
        const Record record = recordOf(claim, contents);
        QCOMPARE(record.value("start"_L1).toInteger(), start);
        QCOMPARE(record.value("end"_L1).toInteger(), end);
        const auto read = entityFrom<Claim>(record, contents);
        QVERIFY(read);
        QVERIFY(*read == claim);
    }

    void refusesDamagedRecords_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value) {
            QTest::newRow(name) << field << value;
        };
        row("no identity", u"id"_s, QJsonValue(QJsonValue::Null));
        row("no UUID", u"id"_s, u"معرّف"_s);
        row("a version that is not there", u"version"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        row("a reference that is no UUID", u"statement"_s, u"x"_s);
        row("a kind that does not exist", u"kind"_s, u"rumour شائعة"_s);
        row("a number for a name", u"kind"_s, 3);
        row("before the text", u"start"_s, -1);
        row("past the text", u"end"_s, 1'000'000);
        row("empty", u"end"_s, 0);
        row("a fraction", u"start"_s, 0.5);
        row("no place", u"start"_s, QJsonValue(QJsonValue::Null));
        row("a list for an object", u"value"_s, QJsonArray{1});
        row("no origin", u"origin"_s, u""_s);
    }
    void refusesDamagedRecords()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QRandomGenerator random(1);
        Workspace workspace;
        QVERIFY(workspace.apply(addArticles(workspace, {generatedArticle(random, u"مختلط mixed"_s)})));
        const ArticleVersion &version = workspace.versions().at(0);
        const Contents contents{{version.id, version.content}};
        Record record = recordOf(workspace.claims().at(0), contents);
        QVERIFY(entityFrom<Claim>(record, contents));
        record.insert(field, value);
        const auto read = entityFrom<Claim>(record, contents);
        QVERIFY(!read);
        QVERIFY(read.error().why.contains(field) || field == "end"_L1 || field == "version"_L1);
        QVERIFY(!read.error().line().contains(u'\n'));
    }

    void refusesDamagedEdits_data()
    {
        QTest::addColumn<QJsonValue>("edit");
        QTest::newRow("no object") << QJsonValue(u"claim مطلب"_s);
        QTest::newRow("no such table") << QJsonValue(QJsonObject{{u"table"_s, u"rumour"_s}});
        QTest::newRow("no table") << QJsonValue(QJsonObject{{u"after"_s, QJsonObject()}});
        QTest::newRow("an empty record") << QJsonValue(
            QJsonObject{{u"table"_s, u"note"_s}, {u"after"_s, QJsonObject()}});
    }
    void refusesDamagedEdits()
    {
        QFETCH(const QJsonValue, edit);
        const auto read = editsFrom({edit}, {});
        QVERIFY(!read);
        QVERIFY(!read.error().why.isEmpty());
    }
};

QTEST_APPLESS_MAIN(RecordTest)
#include "tst_record.moc"
