// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changeparts.h"
#include "models/workspace/removal.h"

namespace Crossread {

Expected<Change> markDiscrepancy(const Workspace &workspace, LinkId id, const DiscrepancyFields &fields,
                                 const QList<Passage> &passages)
{
    Change change{.kind = ChangeKind::MarkDiscrepancy};
    const Link *link = workspace.links().find(id);
    if (!link)
        return gone(change.kind);
    Link confirmed = *link;
    confirmed.decision = Decision::Confirmed;
    update(change, *link, confirmed);
    insert(change,
           Discrepancy{.id = DiscrepancyId::create(),
                       .link = id,
                       .type = fields.type,
                       .severity = fields.severity,
                       .state = fields.state,
                       .note = fields.note,
                       .passages = passages,
                       .origin = Origin::Person,
                       .decision = Decision::Confirmed});
    return change;
}

Expected<Change> editDiscrepancy(const Workspace &workspace, DiscrepancyId id, const DiscrepancyFields &fields)
{
    return changing(workspace.discrepancies(), id, ChangeKind::EditDiscrepancy, [&fields](Discrepancy &discrepancy) {
        discrepancy.type = fields.type;
        discrepancy.severity = fields.severity;
        discrepancy.state = fields.state;
        discrepancy.note = fields.note;
        discrepancy.decision = Decision::Confirmed;
    });
}

Expected<Change> decideDiscrepancy(const Workspace &workspace, DiscrepancyId id, Decision decision)
{
    return changing(workspace.discrepancies(), id,
                    decision == Decision::Rejected ? ChangeKind::RejectDiscrepancy : ChangeKind::ConfirmDiscrepancy,
                    [decision](Discrepancy &discrepancy) { discrepancy.decision = decision; });
}

Expected<Change> removeDiscrepancy(const Workspace &workspace, DiscrepancyId id)
{
    const Discrepancy *discrepancy = workspace.discrepancies().find(id);
    if (!discrepancy)
        return gone(ChangeKind::RemoveDiscrepancy);
    Removal removal(workspace);
    removal.remove(*discrepancy);
    return Change{.kind = ChangeKind::RemoveDiscrepancy, .edits = removal.edits()};
}

} // namespace Crossread
