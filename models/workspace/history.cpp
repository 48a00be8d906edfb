// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/history.h"

#include "models/workspace/workspace.h"

#include <QTimeZone>
#include <QUndoCommand>

namespace Crossread {

/// One undo step: applies a Change, or the inverse of the one it applied last.
class History::Step : public QUndoCommand
{
public:
    Step(History *history, const Change &change)
        : QUndoCommand(changeKindText(change.kind))
        , m_history(history)
        , m_applied(change)
    {
    }

    void undo() override { apply(); }

    void redo() override
    {
        // QUndoStack::push calls redo() at once, but what is pushed has been applied already.
        if (std::exchange(m_isNew, false))
            return;
        apply();
    }

private:
    void apply()
    {
        const Change inverse = m_history->stamped(m_applied.inverted());
        if (const auto done = m_history->m_workspace->apply(inverse); !done) {
            setObsolete(true);
            Q_EMIT m_history->failed(done.error());
            return;
        }
        m_applied = inverse;
        if (const auto place = placeOf(*m_history->m_workspace, inverse))
            Q_EMIT m_history->placeTouched(*place);
    }

    History *m_history;
    Change m_applied; // what the next undo or redo takes back
    bool m_isNew = true;
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
    m_stack.push(new Step(this, change));
    return {};
}

Expected<void> History::perform(Expected<Change> change)
{
    if (!change)
        return tl::unexpected(change.error());
    return perform(*std::move(change));
}

namespace {

std::optional<EditPlace> placeIn(const Workspace &workspace, ArticleVersionId version, TextRange range)
{
    const Article *article = workspace.articleOf(version);
    return article ? std::optional(EditPlace{article->id, range}) : std::nullopt;
}

std::optional<EditPlace> placeOfThing(const Workspace &workspace, const Article &article)
{
    return workspace.articles().find(article.id) ? std::optional(EditPlace{article.id, {}}) : std::nullopt;
}

std::optional<EditPlace> placeOfThing(const Workspace &, const ArticleVersion &) { return std::nullopt; }

std::optional<EditPlace> placeOfThing(const Workspace &workspace, const Statement &statement)
{
    return placeIn(workspace, statement.version, statement.range);
}

std::optional<EditPlace> placeOfThing(const Workspace &workspace, const Claim &claim)
{
    return placeIn(workspace, claim.version, claim.range);
}

std::optional<EditPlace> placeOfThing(const Workspace &workspace, const Link &link)
{
    for (const StatementId &id : link.statements) {
        if (const Statement *statement = workspace.statements().find(id))
            return placeOfThing(workspace, *statement);
    }
    return std::nullopt;
}

std::optional<EditPlace> placeOfThing(const Workspace &workspace, const Discrepancy &discrepancy)
{
    for (const Passage &passage : discrepancy.passages) {
        if (const auto place = placeIn(workspace, passage.version, passage.range))
            return place;
    }
    const Link *link = workspace.links().find(discrepancy.link);
    return link ? placeOfThing(workspace, *link) : std::nullopt;
}

std::optional<EditPlace> placeOfThing(const Workspace &workspace, const Note &note)
{
    if (const Claim *claim = workspace.claims().find(ClaimId(note.subject)))
        return placeOfThing(workspace, *claim);
    if (const Link *link = workspace.links().find(LinkId(note.subject)))
        return placeOfThing(workspace, *link);
    if (const Discrepancy *discrepancy = workspace.discrepancies().find(DiscrepancyId(note.subject)))
        return placeOfThing(workspace, *discrepancy);
    if (const Statement *statement = workspace.statements().find(StatementId(note.subject)))
        return placeOfThing(workspace, *statement);
    return std::nullopt;
}

} // namespace

std::optional<EditPlace> placeOf(const Workspace &workspace, const Change &change)
{
    for (const AnyEdit &edit : change.edits) {
        const auto place
            = std::visit([&workspace](const auto &each) { return placeOfThing(workspace, each.either()); }, edit);
        if (place)
            return place;
    }
    return std::nullopt;
}

} // namespace Crossread
