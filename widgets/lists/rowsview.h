// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace Crossread {

/// A list view that tells apart what the editor does from what happens to its rows.
///
/// Its current row also moves when rows come and go, so that QItemSelectionModel::currentChanged says nothing of
/// what the editor wants. One key or one click is told once.
class RowsView : public QListView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Clicked, entered, or reached by a key other than up and down.
    void rowChosen(const QModelIndex &index);
    /// Down (1) or up (-1) by the arrow keys, from a place that the list keeps.
    void stepped(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Crossread
