// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/workspacestore.h"
#include "models/workspace/history.h"
#include "models/workspace/workspace.h"

#include <memory>

namespace Crossread {

/// One open coverage: the workspace, its undo history and the file in which every Change is kept.
///
/// What is on the screen is on the disk: there is nothing to save. A coverage that has no name yet lies in the
/// user's data folder until it is moved to where the editor wants it.
class Session
{
public:
    /// A new coverage in the user's data folder. Once something is put into it, it is among the recent workspaces.
    static Expected<std::unique_ptr<Session>> createUntitled(const QString &author);
    /// A new coverage in a file that does not exist yet.
    static Expected<std::unique_ptr<Session>> create(const QString &path, const QString &author);
    static Expected<std::unique_ptr<Session>> open(const QString &path, const QString &author);

    /// An untitled coverage into which nothing was ever put leaves no file behind.
    ~Session();

    Workspace *workspace() { return &m_workspace; }
    History *history() { return &m_history; }
    /// Absolute.
    QString path() const { return m_path; }
    /// Whether the coverage lies in the user's data folder, without a place of its own.
    bool isUntitled() const;
    /// The file's name without its ending, or what an untitled coverage is called.
    QString name() const;

    /// The audit trail from the beginning.
    Expected<std::vector<StoredChange>> changes() const;

    /// Moves the file to a name that nobody bears. After a failure it is where it was, and the coverage goes on as
    /// before; should it not open there again, every Change fails from then on, so that none is shown and not kept.
    Expected<void> moveTo(const QString &path);

private:
    Session(std::unique_ptr<WorkspaceStore> store, const QString &author);

    /// Opens the file of that name and makes it the one that Changes are kept in, once it has been read whole.
    Expected<void> attach(const QString &path);
    void detach();
    /// After a move that failed.
    void goOnWith(const QString &path);

    QString m_path;
    std::unique_ptr<WorkspaceStore> m_store;      // null where the file could not be opened again
    std::unique_ptr<ChangeStore> m_refusingStore; // both outlive the workspace that writes to them
    Workspace m_workspace;
    History m_history;
};

/// What a recent workspace is called in a list, in plain text: its name and its folder, or the time at which an
/// untitled one was begun. The file is not looked at.
QString recentText(const QString &path);

} // namespace Crossread
