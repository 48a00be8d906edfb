// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/selection/places.h"

namespace Crossread {

namespace {

using Places = QHash<ArticleId, TextRange>;

/// Keeps the place that an article has already: what is added first matters most.
void add(Places &places, const Workspace &workspace, ArticleVersionId version, TextRange range)
{
    const Article *article = workspace.articleOf(version);
    if (article && article->version == version && !places.contains(article->id))
        places.insert(article->id, range);
}

void addLink(Places &places, const Workspace &workspace, LinkId id)
{
    const Link *link = workspace.links().find(id);
    if (!link)
        return;
    for (const StatementId &member : link->statements) {
        if (const Statement *statement = workspace.statements().find(member))
            add(places, workspace, statement->version, statement->range);
    }
}

} // namespace

QHash<ArticleId, TextRange> placesOf(const Workspace &workspace, const Thing &thing)
{
    Places places;
    if (const auto *id = std::get_if<ClaimId>(&thing)) {
        if (const Claim *claim = workspace.claims().find(*id))
            add(places, workspace, claim->version, claim->range);
    } else if (const auto *linkId = std::get_if<LinkId>(&thing)) {
        addLink(places, workspace, *linkId);
    } else if (const auto *discrepancyId = std::get_if<DiscrepancyId>(&thing)) {
        if (const Discrepancy *discrepancy = workspace.discrepancies().find(*discrepancyId)) {
            for (const Passage &passage : discrepancy->passages)
                add(places, workspace, passage.version, passage.range);
            addLink(places, workspace, discrepancy->link);
        }
    }
    return places;
}

} // namespace Crossread
