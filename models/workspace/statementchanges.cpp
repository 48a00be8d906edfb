// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/claimfinder.h"
#include "models/workspace/changeparts.h"
#include "models/workspace/statementsplit.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Changes)
};

QList<Claim> claimsOf(const Workspace &workspace, StatementId statement)
{
    QList<Claim> claims;
    for (const Claim &claim : workspace.claims()) {
        if (claim.statement == statement)
            claims.append(claim);
    }
    return claims;
}

double worthinessWith(const QList<Claim> &claims)
{
    QList<ClaimSpan> spans;
    for (const Claim &claim : claims)
        spans.append({.kind = claim.kind, .range = claim.range, .value = claim.value});
    return worthinessOf(spans);
}

/// Whether a link of a statement that is split goes to the second part: where more of the words lie in which its
/// discrepancies find the disagreement, else more of the reasons for which it was suggested, else the longer part.
bool belongsToSecond(const Workspace &workspace, const Link &link, const ArticleVersion &version,
                     const SplitStatement &parts)
{
    qsizetype first = 0;
    qsizetype second = 0;
    for (const Discrepancy &discrepancy : workspace.discrepancies()) {
        for (const Passage &passage : discrepancy.passages) {
            if (discrepancy.link != link.id || passage.version != version.id)
                continue;
            first += parts.first.intersected(passage.range).length();
            second += parts.second.intersected(passage.range).length();
        }
    }
    if (first != second)
        return second > first;

    const auto words
        = [&version](TextRange part) { return QStringView(version.text()).sliced(part.start, part.length()); };
    double weight = 0; // positive where the second part holds more
    for (const Reason &reason : link.reasons) {
        for (const QString &word : {reason.a, reason.b})
            weight
                += reason.weight * (int(words(parts.second).contains(word)) - int(words(parts.first).contains(word)));
    }
    return weight != 0 ? weight > 0 : parts.second.length() > parts.first.length();
}

/// The statement behind (or before) this one in its block, or null.
const Statement *neighbourOf(const Workspace &workspace, const Statement &statement, Neighbour which)
{
    const ArticleVersion *version = workspace.version(statement.version);
    const auto block = std::find_if(version->blocks.begin(), version->blocks.end(),
                                    [&statement](const Block &each) { return each.range.contains(statement.range); });
    if (block == version->blocks.end())
        return nullptr;
    const Statement *nearest = nullptr;
    for (const Statement &each : workspace.statements()) {
        if (each.version != statement.version || each.id == statement.id || !block->range.contains(each.range))
            continue;
        const bool isNext
            = which == Neighbour::Next && each.range >= statement.range && (!nearest || each.range < nearest->range);
        const bool isPrevious
            = which == Neighbour::Previous && each.range < statement.range && (!nearest || each.range > nearest->range);
        if (isNext || isPrevious)
            nearest = &each;
    }
    return nearest;
}

/// Lets what was written on `from` stand on `to`, below what is written there.
void moveNotes(Change &change, const Workspace &workspace, const QUuid &from, const QUuid &to)
{
    const auto noteWith = [&workspace](const QUuid &subject) -> const Note * {
        const auto found = std::find_if(workspace.notes().begin(), workspace.notes().end(),
                                        [&subject](const Note &note) { return note.subject == subject; });
        return found == workspace.notes().end() ? nullptr : &*found;
    };
    const Note *moved = noteWith(from);
    if (!moved)
        return;
    if (const Note *present = noteWith(to)) {
        update(change, *present, Note{present->id, to, present->text + u'\n' + moved->text});
        change.edits.emplace_back(Edit<Note>{*moved, std::nullopt});
    } else {
        update(change, *moved, Note{moved->id, to, moved->text});
    }
}

} // namespace

Expected<Change> splitStatement(const Workspace &workspace, StatementId id, qsizetype position)
{
    Change change{.kind = ChangeKind::SplitStatement};
    const Statement *statement = workspace.statements().find(id);
    if (!statement)
        return gone(change.kind);
    const ArticleVersion &version = *workspace.version(statement->version);
    const QList<Claim> claims = claimsOf(workspace, id);
    QList<TextRange> ranges;
    for (const Claim &claim : claims)
        ranges.append(claim.range);
    const auto parts = splitOf(version.text(), statement->range, ranges, position);
    if (!parts)
        return impossible(changeKindText(change.kind), Texts::tr("one of the parts would hold no words"));

    Statement first = *statement;
    first.range = parts->first;
    Statement second = *statement;
    second.id = StatementId::create();
    second.range = parts->second;
    QList<Claim> claimsOfFirst;
    QList<Claim> claimsOfSecond;
    for (const Claim &claim : claims)
        (parts->first.contains(claim.range) ? claimsOfFirst : claimsOfSecond).append(claim);
    first.worthiness = worthinessWith(claimsOfFirst);
    second.worthiness = worthinessWith(claimsOfSecond);
    update(change, *statement, first);
    insert(change, second);
    for (const Claim &claim : std::as_const(claimsOfSecond)) {
        Claim moved = claim;
        moved.statement = second.id;
        update(change, claim, moved);
    }
    for (const Link &link : workspace.links()) {
        if (!link.statements.contains(id) || !belongsToSecond(workspace, link, version, *parts))
            continue;
        Link moved = link;
        moved.statements.replace(moved.statements.indexOf(id), second.id);
        update(change, link, moved);
    }
    return change;
}

bool hasNeighbour(const Workspace &workspace, StatementId id, Neighbour which)
{
    const Statement *statement = workspace.statements().find(id);
    return statement && neighbourOf(workspace, *statement, which);
}

Expected<Change> mergeStatements(const Workspace &workspace, StatementId id, Neighbour with)
{
    Change change{.kind = ChangeKind::MergeStatements};
    const Statement *statement = workspace.statements().find(id);
    if (!statement)
        return gone(change.kind);
    const Statement *neighbour = neighbourOf(workspace, *statement, with);
    if (!neighbour)
        return impossible(changeKindText(change.kind),
                          with == Neighbour::Next ? Texts::tr("it is the last statement of its block")
                                                  : Texts::tr("it is the first statement of its block"));
    const Statement &first = with == Neighbour::Next ? *statement : *neighbour;
    const Statement &second = with == Neighbour::Next ? *neighbour : *statement;

    Statement merged = first;
    merged.range = {first.range.start, std::max(first.range.end, second.range.end)};
    QList<Claim> claims = claimsOf(workspace, first.id);
    QList<Claim> rehung;
    for (const Claim &claim : workspace.claims()) {
        // A claim across both had no statement of its own so far.
        const bool wasAcross
            = claim.statement.isNull() && claim.version == merged.version && merged.range.contains(claim.range);
        if (claim.statement == second.id || wasAcross)
            rehung.append(claim);
    }
    merged.worthiness = worthinessWith(claims + rehung);
    update(change, first, merged);
    for (const Claim &claim : std::as_const(rehung)) {
        Claim moved = claim;
        moved.statement = merged.id;
        update(change, claim, moved);
    }
    for (const Link &link : workspace.links()) {
        Link moved = link;
        if (moved.statements.contains(first.id))
            moved.statements.removeOne(second.id);
        else
            std::replace(moved.statements.begin(), moved.statements.end(), second.id, first.id);
        update(change, link, moved);
    }
    moveNotes(change, workspace, second.id.uuid(), first.id.uuid());
    change.edits.emplace_back(Edit<Statement>{second, std::nullopt});
    return change;
}

} // namespace Crossread
