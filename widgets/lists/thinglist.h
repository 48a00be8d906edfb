// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablemodel.h"
#include "widgets/selection/currentthing.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;
class QLabel;
class QSortFilterProxyModel;

namespace Crossread {

/// A searchable list of claims, links or discrepancies that shares the current thing with the panes.
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
    QListView *view() const { return m_view; }

    /// Goes on to the next thing in the list, or back, and chooses it.
    void step(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCurrent(const Thing &thing);
    void chooseRow(const QModelIndex &index);
    void updateEmptyText();

    CurrentThing *m_current;
    ThingOf m_thingOf;
    QSortFilterProxyModel *m_rows;
    QLineEdit *m_search;
    QListView *m_view;
    QLabel *m_empty;
};

} // namespace Crossread
