// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lists/articlelist.h"

#include "models/items/articlemodel.h"
#include "widgets/coverage/coverageboard.h"

#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Gives the articles a tick box: ticked is shown. A tick is a wish; the workspace changes by a Change.
class ShownProxy : public QSortFilterProxyModel
{
public:
    ShownProxy(ArticleModel *model, ArticleList *list)
        : QSortFilterProxyModel(list)
        , m_list(list)
    {
        setSourceModel(model);
        setSortRole(TableModel::SortRole);
        sort(0);
        // Which articles wait depends on all that are before them.
        for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(this, changed, this, &ShownProxy::tellOfAll);
        connect(model, &QAbstractItemModel::dataChanged, this, &ShownProxy::tellOfAll);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QSortFilterProxyModel::flags(index) | Qt::ItemIsUserCheckable;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        switch (role) {
        case Qt::CheckStateRole:
            if (isHidden(index))
                return Qt::Unchecked;
            return waits(index) ? Qt::PartiallyChecked : Qt::Checked;
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            if (waits(index))
                return ArticleList::tr("%1 (waits for room on the board)", "an article, in the list of articles")
                    .arg(QSortFilterProxyModel::data(index, role).toString());
            break;
        case Qt::ToolTipRole:
            if (waits(index))
                return ArticleList::tr("The board shows %n article(s) at once. Hide another one to see this.", nullptr,
                                       CoverageBoard::MaximumPanes);
            break;
        default:
            break;
        }
        return QSortFilterProxyModel::data(index, role);
    }

    bool setData(const QModelIndex &index, const QVariant &, int role) override
    {
        if (role != Qt::CheckStateRole)
            return false;
        // Whatever the box is set to: one that is ticked half is not hidden, and can only become so.
        Q_EMIT m_list->hiddenRequested(index.data(TableModel::IdRole).toUuid(), !isHidden(index));
        return true;
    }

private:
    static bool isHidden(const QModelIndex &index) { return index.data(ArticleModel::HiddenRole).toBool(); }

    bool waits(const QModelIndex &article) const
    {
        if (article.row() < CoverageBoard::MaximumPanes || isHidden(article))
            return false;
        int shown = 0;
        for (int row = 0; row < article.row(); ++row)
            shown += isHidden(index(row, 0)) ? 0 : 1;
        return shown >= CoverageBoard::MaximumPanes;
    }

    void tellOfAll()
    {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }

    ArticleList *m_list;
};

} // namespace

ArticleList::ArticleList(ArticleModel *model, QWidget *parent)
    : QWidget(parent)
    , m_view(new QListView(this))
{
    m_view->setObjectName(u"rows"_s);
    m_view->setAccessibleName(tr("Articles of the coverage"));
    m_view->setModel(new ShownProxy(model, this));
    m_view->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_view);
}

} // namespace Crossread
