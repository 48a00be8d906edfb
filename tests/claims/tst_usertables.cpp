// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/usertables.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// A desk is told what is wrong with its tables, by file and line.
class UserTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void nothingIsWrongWithNothing();
};

void UserTablesTest::problems_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("line"); // of the only problem; -1 where there is none
    QTest::newRow("words") << u"lexicon/en/desk.tsv"_s << u"class\tvalue\twords\nnumber\t20\tscore\n"_s << -1;
    QTest::newRow("Arabic words") << u"lexicon/ar/desk.tsv"_s << u"class\tvalue\twords\nnumber\t20\tعشرون\n"_s << -1;
    QTest::newRow("mixed directions") << u"lexicon/desk.tsv"_s
                                      << u"class\tvalue\ten\tar\nevent\tkill\tslay\tقتل\nno\t1\ta\tب\n"_s << 3;
    QTest::newRow("no such class") << u"lexicon/en/desk.tsv"_s << u"class\tvalue\twords\n# a\nnumbre\t2\ttwo\n"_s << 3;
    QTest::newRow("too few fields") << u"lexicon/ar/desk.tsv"_s << u"class\tvalue\twords\nnumber\tعشرون\n"_s << 2;
    QTest::newRow("no columns") << u"lexicon/fr/desk.tsv"_s << u"number\t2\tdeux\n"_s << 1;
    QTest::newRow("date patterns") << u"lexicon/en/patterns/dates.tsv"_s
                                   << u"gives\tpattern\tvalue\talone\ndate\t<span> hence\tshift(1, span, none)\t\n"_s
                                   << -1;
    QTest::newRow("no such operation") << u"lexicon/en/patterns/dates.tsv"_s
                                       << u"gives\tpattern\tvalue\talone\ndate\t<span> hence\tjump(1, span)\t\n"_s << 2;
}

void UserTablesTest::problems()
{
    QFETCH(QString, path);
    QFETCH(QString, content);
    QFETCH(int, line);
    const QTemporaryDir folder;
    const QString name = folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.toUtf8());
    file.close();
    const QList<FileProblem> problems = problemsOfUserTables(folder.path());
    QCOMPARE(problems.size(), line < 0 ? 0 : 1);
    if (line < 0)
        return;
    QCOMPARE(problems.first().file, QFileInfo(name).fileName());
    QCOMPARE(problems.first().line, line);
    QVERIFY(!problems.first().message.isEmpty());
}

void UserTablesTest::nothingIsWrongWithNothing()
{
    const QTemporaryDir folder;
    QVERIFY(problemsOfUserTables(folder.path()).isEmpty());
    QVERIFY(problemsOfUserTables(folder.filePath(u"لا شيء"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(UserTablesTest)
#include "tst_usertables.moc"
