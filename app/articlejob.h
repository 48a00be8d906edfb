// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/analysis.h"

#include <QFutureWatcher>
#include <QObject>

namespace Crossread {

/// What a worker made of the articles it was given.
struct ArticleJobResult {
    QList<NewArticle> articles; ///< Those that could be read, in the order they were given.
    QList<SuggestedLink> links; ///< Between them, and between them and the articles of the workspace.
    QList<Failure> failures;    ///< One for each that could not, or one where all of it failed.
};

/// Reads and compares articles on a worker thread, with progress, until it is done or cancelled.
class ArticleJob : public QObject
{
    Q_OBJECT

public:
    using ReadSource = std::function<Expected<ArticleSource>()>;

    explicit ArticleJob(QObject *parent = nullptr);
    /// Cancels, and waits until the worker has stopped.
    ~ArticleJob() override;

    /// Reads these files; `present` are the articles they are compared with. One job at a time.
    void readFiles(const QStringList &paths, const QList<WorkspaceArticle> &present);
    /// The same for bytes that are here already, such as pasted text.
    void read(const QList<ArticleSource> &sources, const QList<WorkspaceArticle> &present);

    /// The same for whatever brings the bytes, called on the worker thread.
    void start(const QList<ReadSource> &sources, const QList<WorkspaceArticle> &present);

    /// Until its end was told.
    bool isRunning() const { return m_running; }
    void cancel() { m_watcher.cancel(); }

Q_SIGNALS:
    /// How many of how many steps are done, and what is being done.
    void progressed(int done, int total, const QString &what);
    void finished(const Crossread::ArticleJobResult &result);
    /// By `cancel`; nothing that was read is kept.
    void cancelled();

private:
    QFutureWatcher<Expected<ArticleJobResult>> m_watcher;
    bool m_running = false;
};

} // namespace Crossread
