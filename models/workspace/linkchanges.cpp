// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changeparts.h"
#include "models/workspace/removal.h"

#include <QSet>

#include <algorithm>

namespace Crossread {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Changes)
};

} // namespace

QList<StatementId> statementsAt(const Workspace &workspace, ArticleVersionId version, TextRange range)
{
    QList<const Statement *> found;
    const Statement *before = nullptr;
    for (const Statement &statement : workspace.statements()) {
        if (statement.version != version)
            continue;
        if (statement.range.overlaps(range) || statement.range.contains(range.start))
            found.append(&statement);
        else if (statement.range.end <= range.start && (!before || before->range.end < statement.range.end))
            before = &statement;
    }
    // A caret behind the full stop still means the sentence it ends.
    if (found.isEmpty() && range.isEmpty() && before)
        found.append(before);
    std::stable_sort(found.begin(), found.end(),
                     [](const Statement *a, const Statement *b) { return a->range < b->range; });
    QList<StatementId> ids;
    for (const Statement *statement : std::as_const(found))
        ids.append(statement->id);
    return ids;
}

Expected<Change> linkStatements(const Workspace &workspace, const QList<StatementId> &statements, const QString &title)
{
    Change change{.kind = ChangeKind::LinkStatements};
    const QString what = changeKindText(change.kind);
    QSet<QUuid> articles;
    for (const StatementId &id : statements) {
        const Statement *statement = workspace.statements().find(id);
        if (!statement)
            return gone(change.kind);
        articles.insert(workspace.version(statement->version)->article.uuid());
    }
    if (articles.size() < 2)
        return impossible(what, Texts::tr("a link needs statements of two different articles"));

    const QSet<StatementId> wanted(statements.begin(), statements.end());
    for (const Link &link : workspace.links()) {
        if (QSet<StatementId>(link.statements.begin(), link.statements.end()) != wanted)
            continue;
        if (link.decision == Decision::Confirmed)
            return impossible(what, Texts::tr("these statements are linked already"));
        return changing(workspace.links(), link.id, ChangeKind::ConfirmLink, [&title](Link &confirmed) {
            confirmed.decision = Decision::Confirmed;
            if (!title.isEmpty())
                confirmed.title = title;
        });
    }
    QList<StatementId> members(wanted.begin(), wanted.end());
    std::sort(members.begin(), members.end());
    insert(change,
           Link{.id = LinkId::create(),
                .title = title,
                .statements = members,
                .origin = Origin::Person,
                .decision = Decision::Confirmed,
                .score = 0,
                .reasons = {}});
    return change;
}

Expected<Change> setLinkTitle(const Workspace &workspace, LinkId id, const QString &title)
{
    return changing(workspace.links(), id, ChangeKind::EditLink, [&title](Link &link) { link.title = title; });
}

Expected<Change> decideLink(const Workspace &workspace, LinkId id, Decision decision)
{
    return changing(workspace.links(), id,
                    decision == Decision::Rejected ? ChangeKind::RejectLink : ChangeKind::ConfirmLink,
                    [decision](Link &link) { link.decision = decision; });
}

Expected<Change> removeLink(const Workspace &workspace, LinkId id)
{
    const Link *link = workspace.links().find(id);
    if (!link)
        return gone(ChangeKind::RemoveLink);
    Removal removal(workspace);
    removal.remove(*link);
    return Change{.kind = ChangeKind::RemoveLink, .edits = removal.edits()};
}

Change suggestLinks(const Workspace &workspace, const QList<SuggestedLink> &suggestions)
{
    Change change{.kind = ChangeKind::SuggestLinks};
    // The links of each statement: only those of the first one can join them all.
    QHash<StatementId, QList<Link>> links;
    const auto note = [&links](const Link &link) {
        for (const StatementId &id : link.statements)
            links[id].append(link);
    };
    for (const Link &link : workspace.links())
        note(link);
    const auto joined = [&links](const QList<StatementId> &statements) {
        const QList<Link> candidates = links.value(statements.value(0));
        return std::any_of(candidates.begin(), candidates.end(), [&statements](const Link &link) {
            return std::all_of(statements.begin(), statements.end(),
                               [&link](const StatementId &id) { return link.statements.contains(id); });
        });
    };
    for (const SuggestedLink &suggestion : suggestions) {
        if (joined(suggestion.link.statements))
            continue;
        Link link = suggestion.link;
        link.id = LinkId::create();
        link.origin = Origin::Program;
        link.decision = Decision::Suggested;
        std::sort(link.statements.begin(), link.statements.end());
        insert(change, link);
        note(link);
        for (Discrepancy discrepancy : suggestion.discrepancies) {
            discrepancy.id = DiscrepancyId::create();
            discrepancy.link = link.id;
            discrepancy.origin = Origin::Program;
            discrepancy.decision = Decision::Suggested;
            insert(change, discrepancy);
        }
    }
    return change;
}

} // namespace Crossread
