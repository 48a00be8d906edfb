// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowtext.h"

#include "models/text/isolates.h"

#include <QCoreApplication>

namespace Crossread {

namespace {

// Short words out of context: the comment tells translators where they stand.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Vocabulary)
};

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
        return Texts::tr("Quantity", "kind of claim");
    case ClaimKind::Date:
        return Texts::tr("Date", "kind of claim");
    case ClaimKind::Duration:
        return Texts::tr("Duration", "kind of claim");
    case ClaimKind::Attribution:
        return Texts::tr("Attribution", "kind of claim");
    case ClaimKind::Quotation:
        return Texts::tr("Quotation", "kind of claim");
    case ClaimKind::Name:
        return Texts::tr("Name", "kind of claim");
    case ClaimKind::Place:
        return Texts::tr("Place", "kind of claim");
    case ClaimKind::Event:
        return Texts::tr("Event", "kind of claim");
    case ClaimKind::Label:
        return Texts::tr("Label", "kind of claim");
    case ClaimKind::Certainty:
        return Texts::tr("Certainty", "kind of claim");
    }
    Q_UNREACHABLE_RETURN({});
}

QString artefactKindText(ArtefactKind kind)
{
    switch (kind) {
    case ArtefactKind::BrokenSentence:
        return Texts::tr("a sentence that breaks off", "possible fault of a text");
    case ArtefactKind::DoubledStop:
        return Texts::tr("two full stops", "possible fault of a text");
    case ArtefactKind::StrayWord:
        return Texts::tr("a lone word", "possible fault of a text");
    case ArtefactKind::Untranslated:
        return Texts::tr("words of another language", "possible fault of a text");
    case ArtefactKind::MissingSpace:
        return Texts::tr("a missing space", "possible fault of a text");
    }
    Q_UNREACHABLE_RETURN({});
}

QString discrepancyTypeText(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Figure:
        return Texts::tr("Figure", "type of discrepancy");
    case DiscrepancyType::Unit:
        return Texts::tr("Unit", "type of discrepancy");
    case DiscrepancyType::Date:
        return Texts::tr("Date", "type of discrepancy");
    case DiscrepancyType::Place:
        return Texts::tr("Place", "type of discrepancy");
    case DiscrepancyType::Actor:
        return Texts::tr("Actor", "type of discrepancy");
    case DiscrepancyType::Attribution:
        return Texts::tr("Attribution", "type of discrepancy");
    case DiscrepancyType::Label:
        return Texts::tr("Label", "type of discrepancy");
    case DiscrepancyType::Certainty:
        return Texts::tr("Certainty", "type of discrepancy");
    case DiscrepancyType::Polarity:
        return Texts::tr("Polarity", "type of discrepancy");
    case DiscrepancyType::Omission:
        return Texts::tr("Omission", "type of discrepancy");
    case DiscrepancyType::Translation:
        return Texts::tr("Translation", "type of discrepancy");
    case DiscrepancyType::Quotation:
        return Texts::tr("Quotation", "type of discrepancy");
    }
    Q_UNREACHABLE_RETURN({});
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Minor:
        return Texts::tr("Minor", "severity of a discrepancy");
    case Severity::Notable:
        return Texts::tr("Notable", "severity of a discrepancy");
    case Severity::Serious:
        return Texts::tr("Serious", "severity of a discrepancy");
    }
    Q_UNREACHABLE_RETURN({});
}

QString discrepancyStateText(DiscrepancyState state)
{
    switch (state) {
    case DiscrepancyState::Open:
        return Texts::tr("Open", "state of a discrepancy");
    case DiscrepancyState::Explained:
        return Texts::tr("Explained", "state of a discrepancy");
    case DiscrepancyState::Resolved:
        return Texts::tr("Resolved", "state of a discrepancy");
    }
    Q_UNREACHABLE_RETURN({});
}

QString decisionText(Decision decision)
{
    switch (decision) {
    case Decision::Suggested:
        return Texts::tr("Suggested", "decision on a link or discrepancy");
    case Decision::Confirmed:
        return Texts::tr("Confirmed", "decision on a link or discrepancy");
    case Decision::Rejected:
        return Texts::tr("Rejected", "decision on a link or discrepancy");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Crossread
