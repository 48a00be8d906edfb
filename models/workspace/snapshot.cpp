// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/snapshot.h"

#include "models/workspace/workspace.h"

namespace Crossread {

std::vector<AnyEdit> snapshotOf(const Workspace &workspace)
{
    std::vector<AnyEdit> insertions;
    const auto add = [&insertions]<typename Entity>(const EntityTable<Entity> &table) {
        for (const Entity &entity : table)
            insertions.emplace_back(Edit<Entity>{std::nullopt, entity});
    };
    add(workspace.articles());
    add(workspace.versions());
    add(workspace.statements());
    add(workspace.claims());
    add(workspace.links());
    add(workspace.discrepancies());
    add(workspace.notes());
    return insertions;
}

} // namespace Crossread
