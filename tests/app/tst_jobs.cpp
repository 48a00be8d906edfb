// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/articlejob.h"
#include "app/reportjob.h"
#include "app/workerguard.h"
#include "models/workspace/workspace.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <exception>
#include <stdexcept>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Whatever happens to a worker, the window is told of it, once and as what it was.
class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnWhatAWorkerThrows_data();
    void passesOnWhatAWorkerThrows();
    void tellsThatArticlesCouldNotBeRead();
    void readsArticles();
    void tellsThatItWasCancelled();
    void writesAReport();
    void tellsThatAReportCouldNotBeWritten();
};

namespace {

ArticleSource source(const QString &name, const QString &text)
{
    return {.bytes = text.toUtf8(), .name = name, .path = {}};
}

} // namespace

void TestJobs::passesOnWhatAWorkerThrows_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<std::exception_ptr>("thrown");
    QTest::addColumn<QString>("why");

    const QString noMemory = u"there is not enough memory for it"_s;
    QTest::newRow("no memory") << u"could not read"_s << std::make_exception_ptr(std::bad_alloc()) << noMemory;
    QTest::newRow("no memory for an array")
        << u"could not read"_s << std::make_exception_ptr(std::bad_array_new_length()) << noMemory;
    QTest::newRow("Arabic") << u"تعذّرت القراءة"_s << std::make_exception_ptr(std::runtime_error("خطأ")) << u"خطأ"_s;
    QTest::newRow("mixed directions") << u"تعذّرت قراءة BBC 27"_s
                                      << std::make_exception_ptr(std::length_error("BBC خطأ 27")) << u"BBC خطأ 27"_s;
}

void TestJobs::passesOnWhatAWorkerThrows()
{
    QFETCH(QString, what);
    QFETCH(std::exception_ptr, thrown);
    QFETCH(QString, why);
    const auto result = guarded(what, [&thrown]() -> Expected<int> { std::rethrow_exception(thrown); });
    QVERIFY(!result);
    QCOMPARE(result.error(), (Failure{what, why, {}}));
    QCOMPARE(guarded(what, [] { return Expected<int>(7); }), Expected<int>(7));
}

void TestJobs::tellsThatArticlesCouldNotBeRead()
{
    ArticleJob job;
    QSignalSpy finished(&job, &ArticleJob::finished);
    QSignalSpy cancelled(&job, &ArticleJob::cancelled);
    job.start({[]() -> Expected<ArticleSource> { throw std::bad_alloc(); }}, {});
    QVERIFY(finished.wait());
    QVERIFY(cancelled.isEmpty());
    QVERIFY(!job.isRunning());
    const auto result = finished.first().first().value<ArticleJobResult>();
    QVERIFY(result.articles.isEmpty());
    QCOMPARE(result.failures.size(), 1);
    QCOMPARE(result.failures.first().why, u"there is not enough memory for it"_s);

    // The next job is not touched by it.
    job.read({source(u"خبر.txt"_s, u"قال ٢٧ شخصاً."_s)}, {});
    QVERIFY(finished.wait());
    QCOMPARE(finished.last().first().value<ArticleJobResult>().articles.size(), 1);
}

void TestJobs::readsArticles()
{
    ArticleJob job;
    QSignalSpy finished(&job, &ArticleJob::finished);
    job.read({source(u"a.txt"_s, u"At least 38 people died on the ferry Nawras, built in 1987.\n"_s),
              source(u"empty.txt"_s, {}), source(u"خبر.txt"_s, u"قتل ٣٨ شخصاً على متن نورس التي بنيت عام ١٩٨٩.\n"_s)},
             {});
    QVERIFY(finished.wait());
    const auto result = finished.first().first().value<ArticleJobResult>();
    QCOMPARE(result.articles.size(), 2);
    QCOMPARE(result.failures.size(), 1);
    QCOMPARE(result.links.size(), 1);
}

void TestJobs::tellsThatItWasCancelled()
{
    ArticleJob job;
    QSignalSpy finished(&job, &ArticleJob::finished);
    QSignalSpy cancelled(&job, &ArticleJob::cancelled);
    QSemaphore begun;
    QSemaphore goOn;
    job.start({[&]() -> Expected<ArticleSource> {
                  begun.release();
                  goOn.acquire();
                  return source(u"خبر.txt"_s, u"قال ٢٧ شخصاً."_s);
              }},
              {});
    begun.acquire();
    job.cancel();
    goOn.release();
    QVERIFY(cancelled.wait());
    QVERIFY(finished.isEmpty());
    QVERIFY(!job.isRunning());
}

void TestJobs::writesAReport()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"BBC تقرير 27.html"_s);
    ReportJob job;
    QSignalSpy written(&job, &ReportJob::written);
    job.writeHtml(Workspace(), u"تغطية"_s, {}, path);
    QVERIFY(written.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(u"تغطية"_s.toUtf8()));
}

void TestJobs::tellsThatAReportCouldNotBeWritten()
{
    ReportJob job;
    QSignalSpy written(&job, &ReportJob::written);
    QSignalSpy failed(&job, &ReportJob::failed);
    job.writeHtml(Workspace(), u"تغطية"_s, {}, u"/dev/full"_s);
    QVERIFY(failed.wait());
    QVERIFY(written.isEmpty());
    QVERIFY(!failed.first().first().value<Failure>().why.isEmpty());
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
