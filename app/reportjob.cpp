// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportjob.h"

#include "app/outputfile.h"
#include "app/workerguard.h"
#include "models/report/htmlreport.h"
#include "models/workspace/snapshot.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtConcurrentRun>

namespace Crossread {

namespace {

Expected<void> write(const std::vector<AnyEdit> &contents, const ReportOptions &options, const QString &path)
{
    Workspace copy;
    if (const auto loaded = copy.load(contents); !loaded)
        return loaded;
    auto file = OutputFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto written = writeHtmlReport(file->device(), copy, options); !written)
        return written;
    return file->commit();
}

} // namespace

ReportJob::ReportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (const Expected<void> result = m_watcher.result())
            Q_EMIT written(m_path);
        else
            Q_EMIT failed(result.error());
    });
}

ReportJob::~ReportJob()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ReportJob::writeHtml(const Workspace &workspace, const QString &title, const std::vector<StoredChange> &changes,
                          const QString &path)
{
    Q_ASSERT(!isRunning());
    m_path = path;
    ReportOptions options{
        .coverage = title,
        .language = QLocale().bcp47Name(),
        .generated = QDateTime::currentDateTime(),
        .programVersion = QCoreApplication::applicationVersion(),
    };
    m_watcher.setFuture(QtConcurrent::run([contents = snapshotOf(workspace), options, changes, path]() mutable {
        options.changes = &changes;
        return guarded(ReportJob::tr("could not write %1").arg(path), [&] { return write(contents, options, path); });
    }));
}

} // namespace Crossread
