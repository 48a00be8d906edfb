// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspace.h"

#include "models/workspace/changecheck.h"

namespace Crossread {

namespace {

/// The edit as one of type Entity that only inserts, or null.
template<typename Entity>
const Edit<Entity> *insertion(const AnyEdit &edit)
{
    const auto *typed = std::get_if<Edit<Entity>>(&edit);
    return typed && !typed->before ? typed : nullptr;
}

/// The edit as one of type Entity that only removes, or null.
template<typename Entity>
const Edit<Entity> *removal(const AnyEdit &edit)
{
    const auto *typed = std::get_if<Edit<Entity>>(&edit);
    return typed && !typed->after ? typed : nullptr;
}

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
{
}

Expected<void> Workspace::apply(const Change &change)
{
    if (const auto fine = checkEdits(*this, change.edits); !fine)
        return fine;
    if (m_store) {
        if (const auto stored = m_store->append(change); !stored)
            return stored;
    }
    Q_EMIT aboutToApply(change);
    perform(change.edits);
    Q_EMIT applied(change);
    return {};
}

Expected<void> Workspace::load(const std::vector<AnyEdit> &insertions)
{
    if (const auto fine = checkEdits(*this, insertions); !fine)
        return fine;
    perform(insertions);
    return {};
}

// Neighbouring rows that are inserted or removed one after another are announced as one range: an imported
// article brings hundreds of statements, and a view should not be told of each.
void Workspace::perform(const std::vector<AnyEdit> &edits)
{
    for (std::size_t next = 0; next < edits.size();) {
        std::visit(
            [this, &edits, &next]<typename Entity>(const Edit<Entity> &edit) {
                EntityTable<Entity> &table = mutableTable<Entity>();
                const std::size_t first = next++;
                if (edit.before && edit.after) {
                    table.replace(table.rowOf(edit.after->id), *edit.after);
                } else if (edit.after) {
                    std::vector<Entity> run{*edit.after};
                    const auto place = table.lowerBound(edit.after->id);
                    while (next < edits.size()) {
                        const Edit<Entity> *following = insertion<Entity>(edits[next]);
                        if (!following || !(run.back().id < following->after->id)
                            || table.lowerBound(following->after->id) != place)
                            break;
                        run.push_back(*following->after);
                        ++next;
                    }
                    table.insert(std::move(run));
                } else {
                    const int last = table.rowOf(edit.before->id);
                    while (next < edits.size()) {
                        const Edit<Entity> *following = removal<Entity>(edits[next]);
                        if (!following || table.rowOf(following->before->id) != last - int(next - first))
                            break;
                        ++next;
                    }
                    table.remove(last - int(next - first) + 1, last);
                }
            },
            edits[next]);
    }
}

bool Workspace::holds(const QUuid &subject) const
{
    return articles().find(ArticleId(subject)) || statements().find(StatementId(subject))
        || claims().find(ClaimId(subject)) || links().find(LinkId(subject))
        || discrepancies().find(DiscrepancyId(subject));
}

const Article *Workspace::articleOf(ArticleVersionId id) const
{
    const ArticleVersion *found = version(id);
    return found ? articles().find(found->article) : nullptr;
}

QString Workspace::textOf(ArticleVersionId id, TextRange range) const
{
    const ArticleVersion *found = version(id);
    return found ? found->text().sliced(range.start, range.length()) : QString();
}

QString Workspace::textOf(StatementId id) const
{
    const Statement *found = statements().find(id);
    return found ? textOf(found->version, found->range) : QString();
}

} // namespace Crossread
