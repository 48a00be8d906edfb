// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lists/thinglist.h"

#include "widgets/lists/rowsview.h"
#include "widgets/lists/thingdelegate.h"
#include "widgets/lists/unrejectedproxy.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Crossread {

using namespace Qt::StringLiterals;

ThingList::ThingList(TableModel *model, CurrentThing *current, ThingOf thingOf, const QString &emptyText,
                     QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_current(current)
    , m_thingOf(std::move(thingOf))
    , m_search(new QLineEdit(this))
    , m_view(new RowsView(this))
    , m_empty(new QLabel(emptyText, this))
{
    auto *rows = new UnrejectedProxy(this);
    rows->setSourceModel(model);
    m_rows = rows;

    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, rows, &UnrejectedProxy::setSearch);

    m_view->setObjectName(u"rows"_s);
    m_view->setModel(rows);
    auto *delegate = new ThingDelegate(m_view);
    m_view->setItemDelegate(delegate);
    // Of the model, since a row that a search leaves out may change as well.
    connect(model, &QAbstractItemModel::dataChanged, delegate, &ThingDelegate::forget);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    connect(m_view, &RowsView::rowChosen, this, &ThingList::chooseRow);
    connect(m_view, &RowsView::stepped, this, &ThingList::step);

    m_empty->setObjectName(u"empty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(16, 16, 16, 16);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);

    connect(rows, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { noteInserted(first, last); });
    connect(rows, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { noteAboutToRemove(first, last); });
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows, changed, this, &ThingList::updateEmptyText);
    connect(rows, &QAbstractItemModel::modelReset, this, &ThingList::updateEmptyText);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &ThingList::updateEmptyText);
    connect(current, &CurrentThing::chosen, this, &ThingList::showCurrent);
    updateEmptyText();
}

void ThingList::updateEmptyText()
{
    const bool nothing = m_rows->sourceModel()->rowCount() == 0;
    m_empty->setVisible(nothing);
    m_view->setVisible(!nothing);
    m_search->setEnabled(!nothing);
}

QListView *ThingList::view() const { return m_view; }

void ThingList::chooseRow(const QModelIndex &index)
{
    if (index.isValid())
        m_current->choose(m_thingOf(index.data(TableModel::IdRole).toUuid()));
}

void ThingList::showCurrent()
{
    m_showing = false;
    const QModelIndex found = m_rows->mapFromSource(m_model->indexOfUuid(uuidOf(m_current->thing())));
    if (found.isValid()) {
        m_place = found;
        m_view->setCurrentIndex(found);
        m_view->scrollTo(found);
    } else {
        m_view->clearSelection();
    }
}

void ThingList::showCurrentLater()
{
    // Rows come and go while a Change is half done, and many at once.
    if (!std::exchange(m_showing, true))
        QMetaObject::invokeMethod(this, &ThingList::showCurrent, Qt::QueuedConnection);
}

void ThingList::noteInserted(int first, int last)
{
    if (m_place.isValid())
        return;
    if (m_gap > first)
        m_gap += last - first + 1;
    // What undo brings back may be the current thing.
    showCurrentLater();
}

void ThingList::noteAboutToRemove(int first, int last)
{
    if (m_place.isValid() && m_place.row() >= first && m_place.row() <= last) {
        m_gap = first;
        // The view makes a neighbour its current row, which is not what the panes show.
        showCurrentLater();
    } else if (!m_place.isValid() && m_gap > first) {
        m_gap -= std::min(m_gap, last + 1) - first;
    }
}

void ThingList::step(int by)
{
    int row = m_place.row() + by;
    if (!m_place.isValid()) {
        const int rowBefore = m_gap < 0 ? m_rows->rowCount() - 1 : m_gap - 1;
        row = by > 0 ? std::max(0, m_gap) : rowBefore;
    }
    chooseRow(m_rows->index(row, 0));
}

bool ThingList::eventFilter(QObject *watched, QEvent *event)
{
    // Down from the search line goes into the rows that are left.
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_place.isValid())
            step(1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Crossread
