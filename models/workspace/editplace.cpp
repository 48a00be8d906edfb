// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/editplace.h"

#include "models/workspace/workspace.h"

#include <algorithm>

namespace Crossread {

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

template<typename Entity>
std::optional<EditPlace> placeOfEdit(const Workspace &workspace, const Edit<Entity> &edit)
{
    return placeOfThing(workspace, edit.either());
}

/// A version is edited where its first block is another one.
std::optional<EditPlace> placeOfEdit(const Workspace &workspace, const Edit<ArticleVersion> &edit)
{
    if (!edit.before || !edit.after)
        return std::nullopt;
    const QList<Block> &before = edit.before->blocks;
    const QList<Block> &after = edit.after->blocks;
    const auto [differing, ignored] = std::mismatch(after.begin(), after.end(), before.begin(), before.end());
    return differing == after.end() ? std::nullopt : placeIn(workspace, edit.after->id, differing->range);
}

} // namespace

std::optional<EditPlace> placeOf(const Workspace &workspace, const Change &change)
{
    for (const AnyEdit &edit : change.edits) {
        const auto place = std::visit([&workspace](const auto &each) { return placeOfEdit(workspace, each); }, edit);
        if (place)
            return place;
    }
    return std::nullopt;
}

} // namespace Crossread
