// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/statementmodel.h"

#include "models/items/rowtext.h"

namespace Crossread {

StatementModel::StatementModel(const Workspace *workspace, QObject *parent)
    : EntityModel(workspace, parent)
{
}

QVariant StatementModel::value(int row, int role) const
{
    const Statement &statement = table().at(row);
    const Article *article = workspace().articleOf(statement.version);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return quoted(workspace(), statement.version, statement.range);
    case IdRole:
        return statement.id.uuid();
    case SortRole:
        return readingOrder(workspace(), statement.version, statement.range);
    case ArticleRole:
        return article ? article->id.uuid() : QUuid();
    case DirectionRole:
        return int(article ? article->direction : Direction::LeftToRight);
    case WorthinessRole:
        return statement.worthiness;
    default:
        return {};
    }
}

} // namespace Crossread
