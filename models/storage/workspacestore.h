// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/storage/changelog.h"
#include "models/storage/workspacefile.h"
#include "models/workspace/workspace.h"

#include <memory>

namespace Crossread {

class RowWriter;

/// The one door to a `.crossread` file: SQLite with foreign keys, a write-ahead log and full synchronous writes.
///
/// A Change, its before and after, its author and time and the rows it touches are one transaction, so that
/// whatever ends the program, the file holds every Change whose `append` returned. While it is open the file
/// is locked; a second program is refused. Belongs to the thread that opened it.
class WorkspaceStore : public ChangeStore
{
public:
    using Access = WorkspaceFile::Access;

    /// Creates a new workspace file; fails where one of that name exists. It appears under its name when it is
    /// whole.
    static Expected<std::unique_ptr<WorkspaceStore>> create(const QString &path);
    /// Opens a workspace file, bringing one from an older program up to date. Fails, leaving the file as it is,
    /// on one that is damaged, something else, from a newer program, or open elsewhere.
    static Expected<std::unique_ptr<WorkspaceStore>> open(const QString &path, Access access = Access::ReadWrite);

    ~WorkspaceStore() override;
    WorkspaceStore(const WorkspaceStore &) = delete;
    WorkspaceStore &operator=(const WorkspaceStore &) = delete;

    QString path() const { return m_file->path(); }

    /// Fills an empty workspace with what the file holds. Fails, and changes neither, where that is damaged.
    Expected<void> load(Workspace &workspace) const;

    /// The workspace that the Change was made on is the one that this store filled, or the file was empty.
    Expected<void> append(const Change &change) override;

    /// Finds out whether a Change could be written now, where it should not come to light with the first one.
    Expected<void> prepareToWrite();

    /// The audit trail from the beginning.
    Expected<std::vector<StoredChange>> changes() const;
    /// Whether a Change was ever made, one that was undone too. True where that cannot be read.
    bool hasChanges() const;

    /// What SQLite's own integrity and foreign key checks find, a line each; empty when all is well.
    QStringList integrityFaults() const;

private:
    explicit WorkspaceStore(std::unique_ptr<WorkspaceFile> file);

    Expected<void> readContents() const;
    template<typename Entity>
    Expected<void> read(std::vector<AnyEdit> &insertions) const;
    Expected<void> begin();
    Expected<void> write(const Change &change, Contents &contents);

    std::unique_ptr<WorkspaceFile> m_file;
    std::unique_ptr<RowWriter> m_rows;          // null until the first Change is written
    mutable std::optional<Contents> m_contents; // of every version ever imported; nothing until they are needed
};

} // namespace Crossread
