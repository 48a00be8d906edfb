// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/workspace/record.h"
#include "models/workspace/workspace.h"

#include <memory>

namespace Crossread {

/// One Change as the audit trail keeps it.
struct StoredChange {
    qint64 sequence = 0; ///< Grows by the order in which Changes were made.
    Change change;
};

/// The one door to a `.crossread` file: SQLite with foreign keys, a write-ahead log and full synchronous writes.
///
/// A Change, its before and after, its author and time and the rows it touches are one transaction, so that
/// whatever ends the program, the file holds every Change whose `append` returned. While it is open the file
/// is locked; a second program is refused. Belongs to the thread that opened it.
class WorkspaceStore : public ChangeStore
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Creates a new workspace file; fails where one of that name exists. It appears under its name when it is
    /// whole.
    static Expected<std::unique_ptr<WorkspaceStore>> create(const QString &path);
    /// Opens a workspace file, bringing one from an older program up to date. Fails, leaving the file as it is,
    /// on one that is damaged, something else, from a newer program, or open elsewhere.
    static Expected<std::unique_ptr<WorkspaceStore>> open(const QString &path, Access access = Access::ReadWrite);

    ~WorkspaceStore() override;
    WorkspaceStore(const WorkspaceStore &) = delete;
    WorkspaceStore &operator=(const WorkspaceStore &) = delete;

    QString path() const { return m_path; }

    /// Fills an empty workspace with what the file holds.
    Expected<void> load(Workspace &workspace) const;

    Expected<void> append(const Change &change) override;

    /// The audit trail from the beginning.
    Expected<std::vector<StoredChange>> changes() const;

    /// What SQLite's own integrity and foreign key checks find, a line each; empty when all is well.
    QStringList integrityFaults() const;

private:
    WorkspaceStore(const QString &path, const QString &connection);

    Failure failure(const QString &what, const QString &why) const;
    Expected<void> configure(Access access);
    Expected<void> writeContent(const ArticleVersion &version);
    Expected<void> writeRows(const Change &change);
    Expected<void> writeLog(const Change &change);
    template<typename Entity>
    Expected<void> read(std::vector<AnyEdit> &insertions) const;
    Expected<void> readContents() const;

    QString m_path;
    QString m_connection;        // the name of Qt's connection
    mutable Contents m_contents; // of every version that was ever imported, undone imports too
};

} // namespace Crossread
