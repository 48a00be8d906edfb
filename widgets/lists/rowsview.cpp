// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lists/rowsview.h"

#include <QKeyEvent>

namespace Crossread {

RowsView::RowsView(QWidget *parent)
    : QListView(parent)
{
    // Not activated(): it comes along with clicked() where the desktop opens things by a single click.
    connect(this, &QListView::clicked, this, &RowsView::rowChosen);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (plain) {
            Q_EMIT stepped(event->key() == Qt::Key_Down ? 1 : -1);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT rowChosen(currentIndex());
        return;
    default:
        break;
    }
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before)
        Q_EMIT rowChosen(currentIndex());
}

} // namespace Crossread
