// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/articlejob.h"

#include "app/workerguard.h"

#include <QtConcurrentRun>

namespace Crossread {

namespace {

Expected<ArticleJobResult> readAndCompared(const QList<ArticleJob::ReadSource> &sources,
                                           const QList<WorkspaceArticle> &present,
                                           QPromise<Expected<ArticleJobResult>> &promise)
{
    ArticleJobResult result;
    // Reading is the first half of the bar, comparing the second.
    const int half = int(sources.size());
    promise.setProgressRange(0, 2 * half);
    QList<WorkspaceArticle> articles = present;
    for (int i = 0; i < half && !promise.isCanceled(); ++i) {
        promise.setProgressValueAndText(i, ArticleJob::tr("Reading the articles…"));
        auto article = sources[i]().and_then([](const ArticleSource &source) { return analyseArticle(source); });
        if (!article) {
            result.failures.append(article.error());
            continue;
        }
        setIdentifiers(*article);
        articles.append(comparedArticle(*article));
        result.articles.append(*std::move(article));
    }
    const Progress progress([&promise, half](int done, int total) {
        promise.setProgressValueAndText(half + (total > 0 ? done * half / total : 0),
                                        ArticleJob::tr("Comparing the articles…"));
        return !promise.isCanceled();
    });
    if (!result.articles.isEmpty())
        result.links = findLinks(articles, progress);
    return result;
}

} // namespace

ArticleJob::ArticleJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, [this](const QString &what) {
        Q_EMIT progressed(m_watcher.progressValue(), m_watcher.progressMaximum(), what);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        if (m_watcher.isCanceled())
            return Q_EMIT cancelled();
        const Expected<ArticleJobResult> result = m_watcher.result();
        Q_EMIT finished(result ? *result : ArticleJobResult{.failures = {result.error()}});
    });
}

ArticleJob::~ArticleJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ArticleJob::readFiles(const QStringList &paths, const QList<WorkspaceArticle> &present)
{
    QList<ReadSource> sources;
    for (const QString &path : paths)
        sources.append([path] { return readArticleFile(path); });
    start(sources, present);
}

void ArticleJob::read(const QList<ArticleSource> &given, const QList<WorkspaceArticle> &present)
{
    QList<ReadSource> sources;
    for (const ArticleSource &source : given)
        sources.append([source] { return Expected<ArticleSource>(source); });
    start(sources, present);
}

void ArticleJob::start(const QList<ReadSource> &sources, const QList<WorkspaceArticle> &present)
{
    Q_ASSERT(!isRunning());
    const auto work = [sources, present](QPromise<Expected<ArticleJobResult>> &promise) {
        auto result = guarded(ArticleJob::tr("could not read the articles"),
                              [&] { return readAndCompared(sources, present, promise); });
        if (!promise.isCanceled())
            promise.addResult(std::move(result));
    };
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run(work));
}

} // namespace Crossread
