// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

#include <QAbstractListModel>

#include <concepts>

namespace Crossread {

/// A list model over one table of a workspace: follows the table's typed signals row by row, never edits it.
///
/// One column; views that want more take it from the roles. Subclasses say what a row holds. The workspace
/// outlives its models.
class TableModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Roles that every model has. Each model's own roles start at FirstOwnRole.
    enum Role {
        IdRole = Qt::UserRole + 1, ///< The thing's identifier, a QUuid.
        SortRole,                  ///< What to sort by for reading order.
        DecisionRole,              ///< int of Decision, where the thing has one.
        OriginRole,                ///< int of Origin, where the thing has one.
        HeadRole,                  ///< What the row is, in a few translated words.
        QuotesRole,                ///< QList<Quote>: the words of the articles that it speaks of.
        FootRole,                  ///< What else is to be known of it, on one line; empty where there is nothing.
        FirstOwnRole,
    };
    Q_ENUM(Role)

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The row of the thing with this identifier; invalid where there is no such thing.
    virtual QModelIndex indexOfUuid(const QUuid &id) const = 0;

protected:
    TableModel(const EntitySignals &table, QObject *parent);

    virtual int size() const = 0;
    /// The value of a role for a row that exists.
    virtual QVariant value(int row, int role) const = 0;
    /// Tells views that all roles of this row may have changed; -1 tells nothing.
    void touch(int row);
    /// Tells views of all rows after an article was edited: what a row shows and sorts by depends on its article.
    void followArticles(const Workspace &workspace);

private:
    void follow(const EntitySignals &table);
};

/// A TableModel over things of type Entity, with ways back and forth between rows and identifiers.
template<typename Entity>
class EntityModel : public TableModel
{
public:
    using Id = Identifier<Entity>;

    /// The thing's name; null for an invalid index.
    Id idAt(const QModelIndex &index) const
    {
        return index.isValid() && checkIndex(index) ? table().at(index.row()).id : Id();
    }
    /// Invalid where there is no such thing.
    QModelIndex indexOf(const Id &id) const
    {
        const int row = table().rowOf(id);
        return row < 0 ? QModelIndex() : index(row);
    }
    QModelIndex indexOfUuid(const QUuid &id) const override { return indexOf(Id(id)); }

protected:
    EntityModel(const Workspace *workspace, QObject *parent)
        : TableModel(workspace->table<Entity>(), parent)
        , m_workspace(workspace)
    {
        if constexpr (!std::same_as<Entity, Article>)
            followArticles(*workspace);
    }

    const Workspace &workspace() const { return *m_workspace; }
    const EntityTable<Entity> &table() const { return m_workspace->table<Entity>(); }
    int size() const override { return table().size(); }

private:
    const Workspace *m_workspace;
};

} // namespace Crossread
