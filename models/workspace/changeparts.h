// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/changes.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>

namespace Crossread {

// What the functions of changes.h are made of.

/// Why the editor cannot have this.
inline tl::unexpected<Failure> impossible(const QString &what, const QString &why)
{
    return tl::unexpected(Failure{what, why, {}});
}

/// The thing that was to be edited is not there.
inline tl::unexpected<Failure> gone(ChangeKind kind)
{
    return impossible(changeKindText(kind),
                      QCoreApplication::translate("Crossread::Changes", "it is no longer in the workspace"));
}

/// Lets the Change add a thing.
template<typename Entity>
void insert(Change &change, const Entity &entity)
{
    change.edits.emplace_back(Edit<Entity>{std::nullopt, entity});
}

/// Lets the Change set a thing, where that makes a difference.
template<typename Entity>
void update(Change &change, const Entity &before, const Entity &after)
{
    if (before != after)
        change.edits.emplace_back(Edit<Entity>{before, after});
}

/// A Change of this kind that sets one thing's fields by `set`; fails where the thing is gone.
template<typename Entity, typename Set>
Expected<Change> changing(const EntityTable<Entity> &table, const Identifier<Entity> &id, ChangeKind kind, Set set)
{
    const Entity *before = table.find(id);
    if (!before)
        return gone(kind);
    Change change{.kind = kind};
    Entity after = *before;
    set(after);
    update(change, *before, after);
    return change;
}

} // namespace Crossread
