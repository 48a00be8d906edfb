// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

#include <QStringList>

namespace Crossread {

/// All tables of a workspace as they were at one moment.
class Snapshot
{
public:
    explicit Snapshot(const Workspace &workspace);

    /// The names of the tables in which the two differ, and how many rows each has; empty where they are equal.
    QString difference(const Snapshot &other) const;

private:
    std::tuple<std::vector<Article>, std::vector<ArticleVersion>, std::vector<Statement>, std::vector<Claim>,
               std::vector<Link>, std::vector<Discrepancy>, std::vector<Note>>
        m_tables;
};

/// Where two workspaces differ; empty where they are equal.
QString difference(const Workspace &a, const Workspace &b);

} // namespace Crossread
