// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changeparts.h"
#include "models/workspace/removal.h"

#include <algorithm>

namespace Crossread {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Changes)
};

/// A Change that gives one block another kind.
Expected<Change> turning(const Workspace &workspace, ArticleVersionId id, qsizetype block, ChangeKind change,
                         BlockKind kind)
{
    const ArticleVersion *version = workspace.version(id);
    if (!version || block < 0 || block >= version->blocks.size())
        return gone(change);
    return changing(workspace.versions(), id, change,
                    [block, kind](ArticleVersion &turned) { turned.blocks[block].kind = kind; });
}

bool holdsStatement(const Workspace &workspace, ArticleVersionId version, TextRange range)
{
    return std::any_of(workspace.statements().begin(), workspace.statements().end(),
                       [&](const Statement &each) { return each.version == version && each.range.overlaps(range); });
}

} // namespace

qsizetype blockAt(const ArticleVersion &version, qsizetype position)
{
    const auto found = std::find_if(version.blocks.begin(), version.blocks.end(), [position](const Block &block) {
        return block.range.start <= position && position <= block.range.end;
    });
    return found == version.blocks.end() ? -1 : found - version.blocks.begin();
}

Expected<Change> takeBlockIn(const Workspace &workspace, ArticleVersionId id, qsizetype block,
                             const BlockContent &content)
{
    auto change = turning(workspace, id, block, ChangeKind::TakeBlockIn, BlockKind::Paragraph);
    if (!change)
        return change;
    const Block &turned = workspace.version(id)->blocks.at(block);
    if (turned.kind != BlockKind::Boilerplate)
        return impossible(changeKindText(change->kind), Texts::tr("the block belongs to the article already"));
    // An article that is nothing but left-overs had statements in them all along.
    if (holdsStatement(workspace, id, turned.range))
        return change;

    NewArticle added{.version = {.id = id}, .statements = content.statements, .claims = content.claims};
    int sentences = 0;
    for (const Statement &statement : workspace.statements()) {
        if (statement.version == id)
            sentences = std::max(sentences, statement.sentence);
    }
    QList<Claim> present;
    for (const Claim &claim : workspace.claims()) {
        if (claim.version == id && turned.range.contains(claim.range))
            present.append(claim);
    }
    added.claims.removeIf([&present](const Claim &found) {
        return std::any_of(present.begin(), present.end(), [&found](const Claim &claim) {
            return claim.range == found.range && claim.kind == found.kind;
        });
    });
    const qsizetype found = added.claims.size();
    added.claims += present; // gives them the statements that hold them
    setIdentifiers(added);
    for (Statement &statement : added.statements) {
        statement.sentence += sentences;
        insert(*change, statement);
    }
    for (const Claim &claim : added.claims.first(found))
        insert(*change, claim);
    for (qsizetype i = 0; i < present.size(); ++i)
        update(*change, present.at(i), added.claims.at(found + i));
    return change;
}

Expected<Change> setBlockAside(const Workspace &workspace, ArticleVersionId id, qsizetype block)
{
    auto change = turning(workspace, id, block, ChangeKind::SetBlockAside, BlockKind::Boilerplate);
    if (!change)
        return change;
    if (change->edits.empty())
        return impossible(changeKindText(change->kind), Texts::tr("the block is set aside already"));
    Removal removal(workspace);
    removal.removeWithin(id, workspace.version(id)->blocks.at(block).range);
    change->edits.insert(change->edits.end(), removal.edits().begin(), removal.edits().end());
    return change;
}

} // namespace Crossread
