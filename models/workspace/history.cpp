// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/history.h"

#include "models/workspace/workspace.h"

#include <QTimeZone>
#include <QUndoCommand>

namespace Crossread {

/// One undo step: the Change that was applied last, or its inverse once it was taken back.
///
/// QUndoStack keeps the order of the steps and their names. What a step does is done by History before the stack
/// moves, because a stack has no way to stay where it is when that fails.
class History::Step : public QUndoCommand
{
public:
    explicit Step(const Change &change)
        : QUndoCommand(changeKindText(change.kind))
        , m_applied(change)
    {
    }

    const Change &applied() const { return m_applied; }
    void setApplied(const Change &change) const { m_applied = change; }

private:
    mutable Change m_applied; // the stack hands its steps out as constants
};

History::History(Workspace *workspace, const QString &author, QObject *parent, Clock clock)
    : QObject(parent)
    , m_workspace(workspace)
    , m_author(author)
    , m_clock(std::move(clock))
{
}

Change History::stamped(Change change) const
{
    change.id = ChangeId::create();
    change.author = m_author;
    // Stored with milliseconds, so that a Change read back equals the one that was written.
    change.time = QDateTime::fromMSecsSinceEpoch(m_clock().toMSecsSinceEpoch(), QTimeZone::UTC);
    return change;
}

Expected<void> History::perform(Change change)
{
    if (change.edits.empty())
        return {};
    change = stamped(std::move(change));
    if (const auto done = m_workspace->apply(change); !done)
        return done;
    m_stack.push(new Step(change));
    return {};
}

Expected<void> History::perform(Expected<Change> change)
{
    if (!change)
        return tl::unexpected(change.error());
    return perform(*std::move(change));
}

void History::undo() { turn(m_stack.index() - 1, &QUndoStack::undo); }

void History::redo() { turn(m_stack.index(), &QUndoStack::redo); }

void History::turn(int row, void (QUndoStack::*move)())
{
    if (row < 0 || row >= m_stack.count())
        return;
    const auto *step = static_cast<const Step *>(m_stack.command(row));
    const Change inverse = stamped(step->applied().inverted());
    if (const auto done = m_workspace->apply(inverse); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    step->setApplied(inverse);
    (m_stack.*move)();
    if (const auto place = placeOf(*m_workspace, inverse))
        Q_EMIT placeTouched(*place);
}

} // namespace Crossread
