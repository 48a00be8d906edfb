// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/discrepancymodel.h"

#include "models/items/quote.h"
#include "models/items/rowtext.h"
#include "models/text/isolates.h"

namespace Crossread {

DiscrepancyModel::DiscrepancyModel(const Workspace *workspace, QObject *parent)
    : EntityModel(workspace, parent)
{
}

QVariant DiscrepancyModel::value(int row, int role) const
{
    const Discrepancy &discrepancy = table().at(row);
    switch (role) {
    case Qt::DisplayRole:
        return discrepancyTypeText(discrepancy.type);
    case Qt::AccessibleTextRole: {
        const QString type = discrepancyTypeText(discrepancy.type);
        const QString summary = value(row, SummaryRole).toString();
        return discrepancy.note.isEmpty()
            ? tr("%1, %2", "type of discrepancy, its severity and state").arg(type, summary)
            : tr("%1, %2. %3", "type of discrepancy, its severity and state, the editor's note")
                  .arg(type, summary, isolated(discrepancy.note));
    }
    case IdRole:
        return discrepancy.id.uuid();
    case SortRole:
        return -(int(discrepancy.severity) * 100) + int(discrepancy.type);
    case HeadRole:
        return tr("%1 · %2", "type of discrepancy, its severity and state")
            .arg(discrepancyTypeText(discrepancy.type), value(row, SummaryRole).toString());
    case QuotesRole: {
        QList<Quote> quotes;
        for (const Passage &passage : discrepancy.passages)
            quotes.append(quoteOf(workspace(), passage.version, passage.range));
        if (!discrepancy.note.isEmpty())
            quotes.append(Quote{discrepancy.note, directionOfText(discrepancy.note, Direction::LeftToRight), {}});
        return QVariant::fromValue(quotes);
    }
    case DecisionRole:
        return int(discrepancy.decision);
    case OriginRole:
        return int(discrepancy.origin);
    case SummaryRole:
        // Work on a discrepancy begins when a person has confirmed it; until then the decision says more.
        return tr("%1, %2", "severity of a discrepancy, its state or decision")
            .arg(severityText(discrepancy.severity),
                 discrepancy.decision == Decision::Confirmed ? discrepancyStateText(discrepancy.state)
                                                             : decisionText(discrepancy.decision));
    default:
        return {};
    }
}

} // namespace Crossread
