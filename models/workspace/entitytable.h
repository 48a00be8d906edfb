// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/identifier.h"

#include <QObject>

#include <algorithm>
#include <vector>

namespace Crossread {

/// What a table of the workspace announces, each change before and after it happens.
///
/// Rows are counted from 0 in order of identifier, that is of creation, so that a thing which undo brings
/// back stands where it stood. Ranges of rows are closed [first, last], as item models want them.
class EntitySignals : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void aboutToChange(int row);
    void changed(int row);
};

/// All things of one type in a workspace, sorted by identifier. Only the Workspace writes to it.
template<typename Entity>
class EntityTable : public EntitySignals
{
public:
    using Id = Identifier<Entity>;
    using EntitySignals::EntitySignals;

    int size() const { return int(m_entities.size()); }
    bool isEmpty() const { return m_entities.empty(); }
    const Entity &at(int row) const { return m_entities.at(std::size_t(row)); }

    auto begin() const { return m_entities.cbegin(); }
    auto end() const { return m_entities.cend(); }

    /// The thing of that name, or null. Valid until the table next changes.
    const Entity *find(const Id &id) const
    {
        const auto found = lowerBound(id);
        return found != m_entities.cend() && found->id == id ? &*found : nullptr;
    }

    /// Its row, or -1.
    int rowOf(const Id &id) const
    {
        const auto found = lowerBound(id);
        return found != m_entities.cend() && found->id == id ? int(found - m_entities.cbegin()) : -1;
    }

private:
    friend class Workspace;

    auto lowerBound(const Id &id) const
    {
        return std::lower_bound(m_entities.cbegin(), m_entities.cend(), id,
                                [](const Entity &entity, const Id &each) { return entity.id < each; });
    }

    /// Inserts neighbours: `entities` are sorted, and none that is here already sorts between two of them.
    void insert(std::vector<Entity> entities)
    {
        const auto place = lowerBound(entities.front().id);
        const int first = int(place - m_entities.cbegin());
        const int last = first + int(entities.size()) - 1;
        Q_EMIT aboutToInsert(first, last);
        m_entities.insert(place, std::make_move_iterator(entities.begin()), std::make_move_iterator(entities.end()));
        Q_EMIT inserted(first, last);
    }

    void remove(int first, int last)
    {
        Q_EMIT aboutToRemove(first, last);
        m_entities.erase(m_entities.begin() + first, m_entities.begin() + last + 1);
        Q_EMIT removed(first, last);
    }

    void replace(int row, const Entity &entity)
    {
        Q_EMIT aboutToChange(row);
        m_entities[std::size_t(row)] = entity;
        Q_EMIT changed(row);
    }

    std::vector<Entity> m_entities;
};

} // namespace Crossread
