// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/storage/changelog.h"

#include <QFutureWatcher>
#include <QObject>

namespace Crossread {

class Workspace;

/// Writes the report of a coverage as it stands on a worker thread; the file appears when it is whole.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    explicit ReportJob(QObject *parent = nullptr);
    /// Waits until the worker has stopped.
    ~ReportJob() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    /// One at a time. `title` is what the report calls the coverage, `changes` its audit trail.
    void writeHtml(const Workspace &workspace, const QString &title, const std::vector<StoredChange> &changes,
                   const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const Crossread::Failure &failure);

private:
    QString m_path;
    QFutureWatcher<Expected<void>> m_watcher;
};

} // namespace Crossread
