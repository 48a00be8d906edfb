// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/articlemodel.h"

#include "models/text/isolates.h"

namespace Crossread {

ArticleModel::ArticleModel(const Workspace *workspace, QObject *parent)
    : EntityModel(workspace, parent)
{
}

QVariant ArticleModel::value(int row, int role) const
{
    const Article &article = table().at(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        // By its own letters: an Arabic article may go by the name of its file.
        return isolated(article.heading(), directionOfText(article.heading(), article.direction));
    case IdRole:
        return article.id.uuid();
    case SortRole:
        return article.position;
    case HiddenRole:
        return article.hidden;
    default:
        return {};
    }
}

} // namespace Crossread
