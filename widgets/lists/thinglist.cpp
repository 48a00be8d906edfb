// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lists/thinglist.h"

#include "widgets/lists/thingdelegate.h"
#include "widgets/lists/unrejectedproxy.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace Crossread {

using namespace Qt::StringLiterals;

ThingList::ThingList(TableModel *model, CurrentThing *current, ThingOf thingOf, const QString &emptyText,
                     QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_thingOf(std::move(thingOf))
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
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
    m_view->setItemDelegate(new ThingDelegate(m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    // Moving through the list with the keyboard shows each thing in the panes, as a click does.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_view->hasFocus())
            chooseRow(index);
    });
    connect(m_view, &QListView::clicked, this, &ThingList::chooseRow);
    connect(m_view, &QListView::activated, this, &ThingList::chooseRow);

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

void ThingList::chooseRow(const QModelIndex &index)
{
    if (index.isValid())
        m_current->choose(m_thingOf(index.data(TableModel::IdRole).toUuid()));
}

void ThingList::showCurrent(const Thing &thing)
{
    const QUuid id = uuidOf(thing);
    if (!id.isNull() && m_view->currentIndex().data(TableModel::IdRole).toUuid() == id)
        return;
    const QModelIndexList found = id.isNull()
        ? QModelIndexList()
        : m_rows->match(m_rows->index(0, 0), TableModel::IdRole, id, 1, Qt::MatchExactly);
    const QSignalBlocker blocker(m_view->selectionModel());
    if (found.isEmpty()) {
        m_view->selectionModel()->clear();
    } else {
        m_view->setCurrentIndex(found.constFirst());
        m_view->scrollTo(found.constFirst());
    }
    m_view->viewport()->update();
}

void ThingList::step(int by)
{
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? current.row() + by : (by > 0 ? 0 : m_rows->rowCount() - 1);
    const QModelIndex next = m_rows->index(row, 0);
    if (!next.isValid())
        return;
    m_view->setCurrentIndex(next);
    chooseRow(next);
}

bool ThingList::eventFilter(QObject *watched, QEvent *event)
{
    // Down from the search line goes into the rows that are left.
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid())
            step(1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Crossread
