// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changeparts.h"
#include "models/workspace/removal.h"

namespace Crossread {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Changes)
};

} // namespace

Expected<Change> markClaim(const Workspace &workspace, ArticleVersionId id, TextRange range, ClaimKind kind)
{
    Change change{.kind = ChangeKind::MarkClaim};
    const ArticleVersion *version = workspace.version(id);
    if (!version)
        return gone(change.kind);
    const TextRange marked = snappedToGraphemes(version->text(), trimmed(version->text(), range));
    if (marked.isEmpty())
        return impossible(changeKindText(change.kind), Texts::tr("no text is selected"));
    StatementId statement;
    for (const StatementId &each : statementsAt(workspace, id, marked)) {
        if (workspace.statements().find(each)->range.contains(marked))
            statement = each;
    }
    for (const Claim &claim : workspace.claims()) {
        if (claim.version == id && claim.range == marked && claim.kind == kind)
            return impossible(changeKindText(change.kind), Texts::tr("this text is a claim of that kind already"));
    }
    insert(change,
           Claim{.id = ClaimId::create(),
                 .version = id,
                 .statement = statement,
                 .kind = kind,
                 .range = marked,
                 .value = {},
                 .origin = Origin::Person});
    return change;
}

Expected<Change> setClaimKind(const Workspace &workspace, ClaimId id, ClaimKind kind)
{
    return changing(workspace.claims(), id, ChangeKind::EditClaim, [kind](Claim &claim) { claim.kind = kind; });
}

Expected<Change> removeClaim(const Workspace &workspace, ClaimId id)
{
    const Claim *claim = workspace.claims().find(id);
    if (!claim)
        return gone(ChangeKind::RemoveClaim);
    Removal removal(workspace);
    removal.remove(*claim);
    return Change{.kind = ChangeKind::RemoveClaim, .edits = removal.edits()};
}

} // namespace Crossread
