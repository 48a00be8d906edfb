// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Crossread {

/// What was not rejected and holds the words that are searched for, in the order of SortRole.
class UnrejectedProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit UnrejectedProxy(QObject *parent = nullptr);

    /// Shows only rows that hold these words in what a screen reader would read of them, whatever their case.
    void setSearch(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_search;
};

} // namespace Crossread
