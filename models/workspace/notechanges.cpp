// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changeparts.h"

#include <algorithm>

namespace Crossread {

Expected<Change> writeNote(const Workspace &workspace, const QUuid &subject, const QString &text)
{
    Change change{.kind = text.isEmpty() ? ChangeKind::RemoveNote : ChangeKind::WriteNote};
    if (!workspace.holds(subject))
        return gone(change.kind);
    const auto present = std::find_if(workspace.notes().begin(), workspace.notes().end(),
                                      [&subject](const Note &note) { return note.subject == subject; });
    if (present == workspace.notes().end()) {
        if (!text.isEmpty())
            insert(change, Note{NoteId::create(), subject, text});
    } else if (text.isEmpty()) {
        change.edits.emplace_back(Edit<Note>{*present, std::nullopt});
    } else {
        update(change, *present, Note{present->id, subject, text});
    }
    return change;
}

QString noteOn(const Workspace &workspace, const QUuid &subject)
{
    for (const Note &note : workspace.notes()) {
        if (note.subject == subject)
            return note.text;
    }
    return {};
}

} // namespace Crossread
