// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lists/articlelist.h"

#include "models/items/articlemodel.h"

#include <QIdentityProxyModel>
#include <QListView>
#include <QVBoxLayout>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Gives the articles a tick box: ticked is shown. A tick is a wish; the workspace changes by a Change.
class ShownProxy : public QIdentityProxyModel
{
public:
    ShownProxy(ArticleModel *model, ArticleList *list)
        : QIdentityProxyModel(list)
        , m_list(list)
    {
        setSourceModel(model);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QIdentityProxyModel::flags(index) | Qt::ItemIsUserCheckable;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::CheckStateRole)
            return index.data(ArticleModel::HiddenRole).toBool() ? Qt::Unchecked : Qt::Checked;
        return QIdentityProxyModel::data(index, role);
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::CheckStateRole)
            return false;
        Q_EMIT m_list->hiddenRequested(index.data(TableModel::IdRole).toUuid(), value.toInt() != Qt::Checked);
        return true;
    }

private:
    ArticleList *m_list;
};

} // namespace

ArticleList::ArticleList(ArticleModel *model, QWidget *parent)
    : QWidget(parent)
    , m_view(new QListView(this))
{
    m_view->setObjectName(u"rows"_s);
    m_view->setModel(new ShownProxy(model, this));
    m_view->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_view);
}

} // namespace Crossread
