// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/claimmodel.h"

#include "models/items/quote.h"
#include "models/items/rowtext.h"
#include "models/text/isolates.h"

namespace Crossread {

ClaimModel::ClaimModel(const Workspace *workspace, QObject *parent)
    : EntityModel(workspace, parent)
{
}

QVariant ClaimModel::value(int row, int role) const
{
    const Claim &claim = table().at(row);
    const Article *article = workspace().articleOf(claim.version);
    switch (role) {
    case Qt::DisplayRole:
        return quoted(workspace(), claim.version, claim.range);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "kind of claim, its words")
            .arg(claimKindText(claim.kind), quoted(workspace(), claim.version, claim.range));
    case IdRole:
        return claim.id.uuid();
    case SortRole:
        return readingOrder(workspace(), claim.version, claim.range);
    case HeadRole:
        return tr("%1 · %2", "kind of claim, its article")
            .arg(claimKindText(claim.kind), article ? isolated(article->heading()) : QString());
    case QuotesRole:
        return QVariant::fromValue(QList{quoteOf(workspace(), claim.version, claim.range)});
    case OriginRole:
        return int(claim.origin);
    default:
        return {};
    }
}

} // namespace Crossread
