// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/removal.h"

#include "models/workspace/workspace.h"

#include <ranges>

namespace Crossread {

Removal::Removal(const Workspace &workspace)
    : m_workspace(workspace)
{
}

template<typename Entity>
void Removal::take(const Entity &entity)
{
    removeNotes(entity.id.uuid());
    m_edits.emplace_back(Edit<Entity>{entity, std::nullopt});
}

void Removal::removeNotes(const QUuid &subject)
{
    for (const Note &note : m_workspace.notes()) {
        if (note.subject == subject)
            m_edits.emplace_back(Edit<Note>{note, std::nullopt});
    }
}

void Removal::remove(const Discrepancy &discrepancy) { take(discrepancy); }

void Removal::remove(const Claim &claim) { take(claim); }

void Removal::remove(const Link &link)
{
    for (const Discrepancy &discrepancy : m_workspace.discrepancies()) {
        if (discrepancy.link == link.id)
            remove(discrepancy);
    }
    take(link);
}

template<typename Holds>
void Removal::removeText(Holds holds)
{
    const auto isInside = [this, &holds](const StatementId &id) {
        const Statement &statement = *m_workspace.statements().find(id);
        return holds(statement.version, statement.range);
    };
    QSet<LinkId> removedLinks;
    for (const Link &link : m_workspace.links()) {
        Link smaller = link;
        smaller.statements.removeIf(isInside);
        if (smaller.statements == link.statements)
            continue;
        QSet<ArticleId> articles;
        for (const StatementId &id : smaller.statements)
            articles.insert(m_workspace.version(m_workspace.statements().find(id)->version)->article);
        if (articles.size() < 2) {
            removedLinks.insert(link.id);
            remove(link);
        } else {
            m_edits.emplace_back(Edit<Link>{link, smaller});
        }
    }
    for (const Discrepancy &discrepancy : m_workspace.discrepancies()) {
        Discrepancy shorter = discrepancy;
        shorter.passages.removeIf([&holds](const Passage &passage) { return holds(passage.version, passage.range); });
        if (!removedLinks.contains(discrepancy.link) && shorter.passages != discrepancy.passages)
            m_edits.emplace_back(Edit<Discrepancy>{discrepancy, shorter});
    }
    // Backwards, so that the inverse inserts in order and neighbours are announced as one range.
    const auto takeAll = [this, &holds]<typename Entity>(const EntityTable<Entity> &table) {
        for (const Entity &entity : std::ranges::reverse_view(table)) {
            if (holds(entity.version, entity.range))
                take(entity);
        }
    };
    takeAll(m_workspace.claims());
    takeAll(m_workspace.statements());
}

void Removal::removeWithin(ArticleVersionId version, TextRange range)
{
    removeText([&](ArticleVersionId id, TextRange place) { return id == version && place.overlaps(range); });
}

void Removal::remove(const Article &article)
{
    QSet<ArticleVersionId> versions;
    for (const ArticleVersion &version : m_workspace.versions()) {
        if (version.article == article.id)
            versions.insert(version.id);
    }
    removeText([&versions](ArticleVersionId version, TextRange) { return versions.contains(version); });
    for (const ArticleVersion &version : m_workspace.versions()) {
        if (version.article == article.id)
            take(version);
    }
    take(article);
}

} // namespace Crossread
