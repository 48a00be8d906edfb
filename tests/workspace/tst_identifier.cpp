// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/identifier.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace Crossread;
using namespace Qt::StringLiterals;

class IdentifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUuidOfVersion7()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        for (int i = 0; i < 1000; ++i) {
            const QByteArray bytes = createUuidVersion7().toRfc4122();
            QCOMPARE(quint8(bytes[6]) >> 4, 7);
            QCOMPARE(quint8(bytes[8]) >> 6, 0b10);
            qint64 milliseconds = 0;
            for (int byte = 0; byte < 6; ++byte)
                milliseconds = milliseconds << 8 | quint8(bytes[byte]);
            QCOMPARE_GE(milliseconds, before);
            QCOMPARE_LE(milliseconds, QDateTime::currentMSecsSinceEpoch() + 1);
        }
    }

    void growsStrictly()
    {
        QUuid last = createUuidVersion7();
        for (int i = 0; i < 1'000'000; ++i) {
            const QUuid next = createUuidVersion7();
            if (!(last < next) || !(last.toRfc4122() < next.toRfc4122()))
                QFAIL(qPrintable(u"%1 is not before %2"_s.arg(last.toString(), next.toString())));
            last = next;
        }
    }

    // The store sorts by the text, the workspace by the value: both must be the order of creation.
    void sortsAlikeAsTextAndValue()
    {
        QStringList texts;
        std::vector<ClaimId> ids;
        for (int i = 0; i < 10'000; ++i) {
            ids.push_back(ClaimId::create());
            texts.append(ids.back().toString());
        }
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        QVERIFY(std::is_sorted(texts.begin(), texts.end()));
    }

    void growsInEveryThreadAndNeverRepeats()
    {
        constexpr int threads = 4;
        constexpr int each = 50'000;
        std::vector<std::vector<QUuid>> made(threads);
        {
            std::vector<std::jthread> running;
            for (auto &ids : made)
                running.emplace_back([&ids] {
                    for (int i = 0; i < each; ++i)
                        ids.push_back(createUuidVersion7());
                });
        }
        std::vector<QUuid> all;
        for (const auto &ids : made) {
            QVERIFY(std::is_sorted(ids.begin(), ids.end()));
            all.insert(all.end(), ids.begin(), ids.end());
        }
        std::sort(all.begin(), all.end());
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
        QCOMPARE(all.size(), std::size_t(threads * each));
    }

    void isReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");
        QTest::newRow("lower case") << u"01936f3e-8a51-7b2c-9d3e-0123456789ab"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("cut off") << u"01936f3e-8a51-7b2c-9d3e"_s << false;
        QTest::newRow("Arabic") << u"مُعرِّف"_s << false;
        QTest::newRow("mixed digits") << u"٠1936f3e-8a51-7b2c-9d3e-0123456789ab"_s << false;
    }
    void isReadBack()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, named);
        const auto id = ClaimId::fromString(text);
        QCOMPARE(!id.isNull(), named);
        if (named)
            QCOMPARE(id.toString(), text);
    }
};

QTEST_APPLESS_MAIN(IdentifierTest)
#include "tst_identifier.moc"
