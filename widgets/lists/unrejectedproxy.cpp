// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lists/unrejectedproxy.h"

#include "models/items/tablemodel.h"
#include "models/workspace/judgement.h"

namespace Crossread {

UnrejectedProxy::UnrejectedProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TableModel::SortRole);
    setDynamicSortFilter(true);
    sort(0);
}

void UnrejectedProxy::setSearch(const QString &words)
{
    m_search = words.trimmed();
    invalidateFilter();
}

bool UnrejectedProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant decision = index.data(TableModel::DecisionRole);
    if (decision.isValid() && decision.toInt() == int(Decision::Rejected))
        return false;
    return m_search.isEmpty() || index.data(Qt::AccessibleTextRole).toString().contains(m_search, Qt::CaseInsensitive);
}

} // namespace Crossread
