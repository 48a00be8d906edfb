// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablemodel.h"
#include "widgets/selection/currentthing.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace Crossread {

class RowsView;

/// A searchable list of claims, links or discrepancies that shares the current thing with the panes.
///
/// Keeps the editor's place in it, also when the thing that was chosen there leaves the list or nothing is chosen
/// any more. Only what the editor does chooses a thing; rows that come and go do not.
class ThingList : public QWidget
{
    Q_OBJECT

public:
    /// Makes the thing of an identifier of the list's type.
    using ThingOf = std::function<Thing(const QUuid &id)>;

    /// `model` and `current` are not owned. `emptyText` says what to do while there is nothing.
    ThingList(TableModel *model, CurrentThing *current, ThingOf thingOf, const QString &emptyText,
              QWidget *parent = nullptr);

    /// Sorts by SortRole; hides what was rejected.
    QListView *view() const;

    /// Goes on to the next thing in the list (1), or back (-1), and chooses it. The row that took the place of one
    /// that left is the next; where the editor has no place yet, the first row is the next and the last the one before.
    void step(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseRow(const QModelIndex &index);
    void showCurrent();
    void showCurrentLater();
    void noteInserted(int first, int last);
    void noteAboutToRemove(int first, int last);
    void updateEmptyText();

    TableModel *m_model;
    CurrentThing *m_current;
    ThingOf m_thingOf;
    QPersistentModelIndex m_place; // the row in m_rows that was chosen last, invalid once it has left
    int m_gap = -1;                // then the row that took its place; -1 before anything was chosen
    bool m_showing = false;        // whether showCurrent() is under way through the event loop
    QSortFilterProxyModel *m_rows;
    QLineEdit *m_search;
    RowsView *m_view;
    QLabel *m_empty;
};

} // namespace Crossread
