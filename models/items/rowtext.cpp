// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowtext.h"

#include "models/text/isolates.h"

#include <QCoreApplication>

namespace Crossread {

namespace {

// Short words out of context: the comment tells translators where they stand.
QString tr(const char *source, const char *comment)
{
    return QCoreApplication::translate("Crossread::Vocabulary", source, comment);
}

} // namespace

QString quoted(const Workspace &workspace, ArticleVersionId version, TextRange range)
{
    const Article *article = workspace.articleOf(version);
    const Direction direction = article ? article->direction : Direction::LeftToRight;
    return isolated(workspace.textOf(version, range).simplified(), direction);
}

qint64 readingOrder(const Workspace &workspace, ArticleVersionId version, TextRange range)
{
    const Article *article = workspace.articleOf(version);
    return (qint64(article ? article->position : 0) << 32) + range.start;
}

QString claimKindText(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Quantity:
        return tr("Quantity", "kind of claim");
    case ClaimKind::Date:
        return tr("Date", "kind of claim");
    case ClaimKind::Duration:
        return tr("Duration", "kind of claim");
    case ClaimKind::Attribution:
        return tr("Attribution", "kind of claim");
    case ClaimKind::Quotation:
        return tr("Quotation", "kind of claim");
    case ClaimKind::Name:
        return tr("Name", "kind of claim");
    case ClaimKind::Place:
        return tr("Place", "kind of claim");
    case ClaimKind::Event:
        return tr("Event", "kind of claim");
    case ClaimKind::Label:
        return tr("Label", "kind of claim");
    }
    Q_UNREACHABLE_RETURN({});
}

QString discrepancyTypeText(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Figure:
        return tr("Figure", "type of discrepancy");
    case DiscrepancyType::Unit:
        return tr("Unit", "type of discrepancy");
    case DiscrepancyType::Date:
        return tr("Date", "type of discrepancy");
    case DiscrepancyType::Place:
        return tr("Place", "type of discrepancy");
    case DiscrepancyType::Actor:
        return tr("Actor", "type of discrepancy");
    case DiscrepancyType::Attribution:
        return tr("Attribution", "type of discrepancy");
    case DiscrepancyType::Label:
        return tr("Label", "type of discrepancy");
    case DiscrepancyType::Certainty:
        return tr("Certainty", "type of discrepancy");
    case DiscrepancyType::Polarity:
        return tr("Polarity", "type of discrepancy");
    case DiscrepancyType::Omission:
        return tr("Omission", "type of discrepancy");
    case DiscrepancyType::Translation:
        return tr("Translation", "type of discrepancy");
    case DiscrepancyType::Quotation:
        return tr("Quotation", "type of discrepancy");
    }
    Q_UNREACHABLE_RETURN({});
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Minor:
        return tr("Minor", "severity of a discrepancy");
    case Severity::Notable:
        return tr("Notable", "severity of a discrepancy");
    case Severity::Serious:
        return tr("Serious", "severity of a discrepancy");
    }
    Q_UNREACHABLE_RETURN({});
}

QString discrepancyStateText(DiscrepancyState state)
{
    switch (state) {
    case DiscrepancyState::Open:
        return tr("Open", "state of a discrepancy");
    case DiscrepancyState::Explained:
        return tr("Explained", "state of a discrepancy");
    case DiscrepancyState::Resolved:
        return tr("Resolved", "state of a discrepancy");
    }
    Q_UNREACHABLE_RETURN({});
}

QString decisionText(Decision decision)
{
    switch (decision) {
    case Decision::Suggested:
        return tr("Suggested", "decision on a link or discrepancy");
    case Decision::Confirmed:
        return tr("Confirmed", "decision on a link or discrepancy");
    case Decision::Rejected:
        return tr("Rejected", "decision on a link or discrepancy");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Crossread
