// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/linkmodel.h"

#include "models/items/quote.h"
#include "models/items/rowtext.h"
#include "models/text/isolates.h"

#include <QLocale>

namespace Crossread {

LinkModel::LinkModel(const Workspace *workspace, QObject *parent)
    : EntityModel(workspace, parent)
{
    // The number of a link's discrepancies is part of its row.
    const EntityTable<Discrepancy> &discrepancies = workspace->discrepancies();
    connect(&discrepancies, &EntitySignals::inserted, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            touchLinkOf(row);
    });
    connect(&discrepancies, &EntitySignals::changed, this, &LinkModel::touchLinkOf);
    connect(&discrepancies, &EntitySignals::removed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DiscrepancyCountRole, HeadRole});
    });
}

void LinkModel::touchLinkOf(int discrepancyRow)
{
    touch(table().rowOf(workspace().discrepancies().at(discrepancyRow).link));
}

QStringList LinkModel::statementTexts(const Link &link) const
{
    QStringList texts;
    for (const StatementId &id : link.statements) {
        if (const Statement *statement = workspace().statements().find(id))
            texts.append(quoted(workspace(), statement->version, statement->range));
    }
    return texts;
}

QString LinkModel::head(int row, const Link &link) const
{
    QString head = link.decision == Decision::Suggested
        ? tr("%1 · suggested, %2", "number of a link, its score as a percentage")
              .arg(QLocale().toString(row + 1), QLocale().toString(qRound(link.score * 100)) + QLocale().percent())
        : tr("%1 · %2", "number of a link, the decision on it")
              .arg(QLocale().toString(row + 1), decisionText(link.decision));
    if (const int count = value(row, DiscrepancyCountRole).toInt(); count > 0)
        head = tr("%1 · %2", "about a link, its number of discrepancies")
                   .arg(head, tr("%n discrepancies", nullptr, count));
    if (!link.title.isEmpty())
        head = tr("%1 · %2", "about a link, its title").arg(head, isolated(link.title));
    return head;
}

QString LinkModel::reasons(const Link &link) const
{
    QStringList pairs;
    for (const Reason &reason : link.reasons)
        pairs.append(
            tr("%1 – %2", "words of two articles that mean the same").arg(isolated(reason.a), isolated(reason.b)));
    return pairs.isEmpty() ? QString()
                           : tr("Why: %1", "what speaks for a link").arg(QLocale().createSeparatedList(pairs));
}

QString LinkModel::spoken(const Link &link) const
{
    const QString what = tr("%1, %2", "decision on a link, the words of its statements")
                             .arg(decisionText(link.decision), statementTexts(link).join(QStringLiteral(" — ")));
    const QString why = reasons(link);
    return why.isEmpty() ? what : tr("%1. %2", "a link with its statements, what speaks for it").arg(what, why);
}

QVariant LinkModel::value(int row, int role) const
{
    const Link &link = table().at(row);
    switch (role) {
    case Qt::DisplayRole:
        return link.title.isEmpty() ? statementTexts(link).value(0) : isolated(link.title);
    case Qt::AccessibleTextRole:
        return spoken(link);
    case IdRole:
        return link.id.uuid();
    case SortRole: {
        const Statement *first = workspace().statements().find(link.statements.constFirst());
        return first ? readingOrder(workspace(), first->version, first->range) : 0;
    }
    case HeadRole:
        return head(row, link);
    case QuotesRole: {
        QList<Quote> quotes;
        for (const StatementId &id : link.statements) {
            if (const Statement *statement = workspace().statements().find(id))
                quotes.append(quoteOf(workspace(), statement->version, statement->range));
        }
        return QVariant::fromValue(quotes);
    }
    case DecisionRole:
        return int(link.decision);
    case OriginRole:
        return int(link.origin);
    case FootRole:
        return reasons(link);
    case DiscrepancyCountRole:
        return int(std::count_if(
            workspace().discrepancies().begin(), workspace().discrepancies().end(),
            [&link](const Discrepancy &each) { return each.link == link.id && each.decision != Decision::Rejected; }));
    default:
        return {};
    }
}

} // namespace Crossread
