// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tablemodel.h"

#include <algorithm>

namespace Crossread {

TableModel::TableModel(const EntitySignals &table, QObject *parent)
    : QAbstractListModel(parent)
{
    follow(table);
}

void TableModel::follow(const EntitySignals &table)
{
    connect(&table, &EntitySignals::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&table, &EntitySignals::inserted, this, [this] { endInsertRows(); });
    connect(&table, &EntitySignals::aboutToRemove, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&table, &EntitySignals::removed, this, [this] { endRemoveRows(); });
    connect(&table, &EntitySignals::changed, this, [this](int row) { touch(row); });
}

void TableModel::followArticles(const Workspace &workspace)
{
    connect(&workspace, &Workspace::applied, this, [this](const Change &change) {
        const bool edited = std::any_of(change.edits.begin(), change.edits.end(), [](const AnyEdit &edit) {
            const auto *article = std::get_if<Edit<Article>>(&edit);
            return article && article->before && article->after;
        });
        if (edited && rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void TableModel::touch(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT dataChanged(index(row), index(row));
}

int TableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : size(); }

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return value(index.row(), role);
}

} // namespace Crossread
