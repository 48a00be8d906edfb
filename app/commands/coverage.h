// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/storage/workspacestore.h"
#include "models/text/articlereader.h"
#include "models/workspace/workspace.h"

#include <QStringList>

namespace Crossread {

/// A coverage in memory, and the Changes by which it became what it is since it was loaded.
class Coverage
{
public:
    Coverage();

    const Workspace &workspace() const { return m_workspace; }
    const std::vector<Change> &changes() const { return m_changes; }

    /// Fills an empty coverage with what a workspace file holds.
    Expected<void> load(const WorkspaceStore &store);
    /// Reads and analyses the articles and compares them with each other and with those that are there.
    Expected<void> addArticles(const QStringList &paths, const ReadingOptions &options);

private:
    Workspace m_workspace;
    std::vector<Change> m_changes;
};

/// The files that the arguments stand for, folders opened. Fails on a folder without articles.
Expected<QStringList> articleFiles(const QStringList &arguments);

/// The first of the paths that names the same file as an earlier one; empty where there is none.
QString namedTwice(const QStringList &paths);

} // namespace Crossread
