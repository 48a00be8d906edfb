// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changes.h"

#include "models/workspace/removal.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>

namespace Crossread {

namespace {

QString tr(const char *source) { return QCoreApplication::translate("Crossread::Changes", source); }

tl::unexpected<Failure> impossible(const QString &what, const QString &why)
{
    return tl::unexpected(Failure{what, why, {}});
}

tl::unexpected<Failure> gone(const QString &what) { return impossible(what, tr("it is no longer in the workspace")); }

template<typename Entity>
void insert(Change &change, const Entity &entity)
{
    change.edits.emplace_back(Edit<Entity>{std::nullopt, entity});
}

template<typename Entity>
void update(Change &change, const Entity &before, const Entity &after)
{
    if (before != after)
        change.edits.emplace_back(Edit<Entity>{before, after});
}

/// A Change of this kind that sets one thing's fields by `set`; fails where the thing is gone.
template<typename Entity, typename Set>
Expected<Change> changing(const EntityTable<Entity> &table, const Identifier<Entity> &id, ChangeKind kind, Set set)
{
    const Entity *before = table.find(id);
    if (!before)
        return gone(changeKindText(kind));
    Change change{.kind = kind};
    Entity after = *before;
    set(after);
    update(change, *before, after);
    return change;
}

/// The articles in the order of their places.
QList<Article> inOrder(const Workspace &workspace)
{
    QList<Article> articles(workspace.articles().begin(), workspace.articles().end());
    std::stable_sort(articles.begin(), articles.end(),
                     [](const Article &a, const Article &b) { return a.position < b.position; });
    return articles;
}

/// The one of `statements` (in reading order) that holds the range, or null.
StatementId holder(const QList<Statement> &statements, TextRange range)
{
    const auto behind
        = std::upper_bound(statements.begin(), statements.end(), range.start,
                           [](qsizetype start, const Statement &statement) { return start < statement.range.start; });
    if (behind == statements.begin())
        return {};
    const Statement &nearest = *std::prev(behind);
    return nearest.range.contains(range) ? nearest.id : StatementId();
}

/// Which statements some link joins, found by the links of one of them.
class JoinedStatements
{
public:
    void add(const QList<StatementId> &statements)
    {
        for (const StatementId &id : statements)
            m_linksOf[id].append(statements);
    }

    /// Whether one link holds all of these.
    bool contain(const QList<StatementId> &statements) const
    {
        const auto links = m_linksOf.constFind(statements.value(0));
        return links != m_linksOf.cend()
            && std::any_of(links->begin(), links->end(), [&statements](const QList<StatementId> &link) {
                   return std::all_of(statements.begin(), statements.end(),
                                      [&link](const StatementId &id) { return link.contains(id); });
               });
    }

private:
    QHash<StatementId, QList<QList<StatementId>>> m_linksOf;
};

} // namespace

void setIdentifiers(NewArticle &article)
{
    const auto set = [](auto &id) {
        if (id.isNull())
            id = std::remove_cvref_t<decltype(id)>::create();
    };
    set(article.article.id);
    set(article.version.id);
    article.version.article = article.article.id;
    article.article.version = article.version.id;
    for (Statement &statement : article.statements) {
        set(statement.id);
        statement.version = article.version.id;
    }
    for (Claim &claim : article.claims) {
        set(claim.id);
        claim.version = article.version.id;
        claim.statement = holder(article.statements, claim.range);
    }
}

Change addArticles(const Workspace &workspace, QList<NewArticle> articles, const QList<SuggestedLink> &links)
{
    Change change{.kind = ChangeKind::AddArticles};
    int position = 0;
    for (const Article &article : workspace.articles())
        position = std::max(position, article.position + 1);
    QSet<StatementId> added;
    for (NewArticle &each : articles) {
        setIdentifiers(each);
        each.article.position = position++;
        insert(change, each.article);
        insert(change, each.version);
        for (const Statement &statement : std::as_const(each.statements)) {
            added.insert(statement.id);
            insert(change, statement);
        }
        for (const Claim &claim : std::as_const(each.claims))
            insert(change, claim);
    }
    QList<SuggestedLink> possible = links;
    possible.removeIf([&workspace, &added](const SuggestedLink &suggestion) {
        const QList<StatementId> &statements = suggestion.link.statements;
        return !std::all_of(statements.begin(), statements.end(), [&](const StatementId &id) {
            return added.contains(id) || workspace.statements().find(id);
        });
    });
    for (AnyEdit &edit : suggestLinks(workspace, possible).edits)
        change.edits.push_back(std::move(edit));
    return change;
}

Expected<Change> removeArticle(const Workspace &workspace, ArticleId id)
{
    const Article *article = workspace.articles().find(id);
    if (!article)
        return gone(changeKindText(ChangeKind::RemoveArticle));
    Removal removal(workspace);
    removal.remove(*article);
    return Change{.kind = ChangeKind::RemoveArticle, .edits = removal.edits()};
}

Expected<Change> orderArticles(const Workspace &workspace, const QList<ArticleId> &order)
{
    Change change{.kind = ChangeKind::MoveArticle};
    if (order.size() != workspace.articles().size())
        return impossible(changeKindText(change.kind), tr("the order does not name every article once"));
    for (const Article &article : workspace.articles()) {
        if (order.count(article.id) != 1)
            return impossible(changeKindText(change.kind), tr("the order does not name every article once"));
        Article moved = article;
        moved.position = int(order.indexOf(article.id));
        update(change, article, moved);
    }
    return change;
}

Expected<Change> moveArticle(const Workspace &workspace, ArticleId id, int by)
{
    const QList<Article> articles = inOrder(workspace);
    QList<ArticleId> order;
    for (const Article &article : articles)
        order.append(article.id);
    const qsizetype from = order.indexOf(id);
    if (from < 0)
        return gone(changeKindText(ChangeKind::MoveArticle));
    // Articles that are put away take no part: a step goes past them.
    qsizetype to = from;
    const int step = by < 0 ? -1 : 1;
    for (qint64 left = std::abs(qint64(by)); left > 0; --left) {
        qsizetype next = to + step;
        while (next >= 0 && next < articles.size() && articles.at(next).hidden)
            next += step;
        if (next < 0 || next >= articles.size())
            break;
        to = next;
    }
    order.move(from, to);
    return orderArticles(workspace, order);
}

Expected<Change> setArticleHidden(const Workspace &workspace, ArticleId id, bool hidden)
{
    return changing(workspace.articles(), id, hidden ? ChangeKind::HideArticle : ChangeKind::ShowArticle,
                    [hidden](Article &article) { article.hidden = hidden; });
}

Expected<Change> markClaim(const Workspace &workspace, ArticleVersionId id, TextRange range, ClaimKind kind)
{
    Change change{.kind = ChangeKind::MarkClaim};
    const ArticleVersion *version = workspace.version(id);
    if (!version)
        return gone(changeKindText(change.kind));
    const TextRange marked = snappedToGraphemes(version->text(), trimmed(version->text(), range));
    if (marked.isEmpty())
        return impossible(changeKindText(change.kind), tr("no text is selected"));
    StatementId statement;
    for (const StatementId &each : statementsAt(workspace, id, marked)) {
        if (workspace.statements().find(each)->range.contains(marked))
            statement = each;
    }
    for (const Claim &claim : workspace.claims()) {
        if (claim.version == id && claim.range == marked && claim.kind == kind)
            return impossible(changeKindText(change.kind), tr("this text is a claim of that kind already"));
    }
    insert(change,
           Claim{.id = ClaimId::create(),
                 .version = id,
                 .statement = statement,
                 .kind = kind,
                 .range = marked,
                 .value = {},
                 .origin = Origin::Person});
    return change;
}

Expected<Change> setClaimKind(const Workspace &workspace, ClaimId id, ClaimKind kind)
{
    return changing(workspace.claims(), id, ChangeKind::EditClaim, [kind](Claim &claim) { claim.kind = kind; });
}

Expected<Change> removeClaim(const Workspace &workspace, ClaimId id)
{
    const Claim *claim = workspace.claims().find(id);
    if (!claim)
        return gone(changeKindText(ChangeKind::RemoveClaim));
    Removal removal(workspace);
    removal.remove(*claim);
    return Change{.kind = ChangeKind::RemoveClaim, .edits = removal.edits()};
}

QList<StatementId> statementsAt(const Workspace &workspace, ArticleVersionId version, TextRange range)
{
    QList<const Statement *> found;
    const Statement *before = nullptr;
    for (const Statement &statement : workspace.statements()) {
        if (statement.version != version)
            continue;
        if (statement.range.overlaps(range) || statement.range.contains(range.start))
            found.append(&statement);
        else if (statement.range.end <= range.start && (!before || before->range.end < statement.range.end))
            before = &statement;
    }
    // A caret behind the full stop still means the sentence it ends.
    if (found.isEmpty() && range.isEmpty() && before)
        found.append(before);
    std::stable_sort(found.begin(), found.end(),
                     [](const Statement *a, const Statement *b) { return a->range < b->range; });
    QList<StatementId> ids;
    for (const Statement *statement : std::as_const(found))
        ids.append(statement->id);
    return ids;
}

Expected<Change> linkStatements(const Workspace &workspace, const QList<StatementId> &statements, const QString &title)
{
    Change change{.kind = ChangeKind::LinkStatements};
    const QString what = changeKindText(change.kind);
    QSet<QUuid> articles;
    for (const StatementId &id : statements) {
        const Statement *statement = workspace.statements().find(id);
        if (!statement)
            return gone(what);
        articles.insert(workspace.version(statement->version)->article.uuid());
    }
    if (articles.size() < 2)
        return impossible(what, tr("a link needs statements of two different articles"));

    const QSet<StatementId> wanted(statements.begin(), statements.end());
    for (const Link &link : workspace.links()) {
        if (QSet<StatementId>(link.statements.begin(), link.statements.end()) != wanted)
            continue;
        if (link.decision == Decision::Confirmed)
            return impossible(what, tr("these statements are linked already"));
        return changing(workspace.links(), link.id, ChangeKind::ConfirmLink, [&title](Link &confirmed) {
            confirmed.decision = Decision::Confirmed;
            if (!title.isEmpty())
                confirmed.title = title;
        });
    }
    QList<StatementId> members(wanted.begin(), wanted.end());
    std::sort(members.begin(), members.end());
    insert(change,
           Link{.id = LinkId::create(),
                .title = title,
                .statements = members,
                .origin = Origin::Person,
                .decision = Decision::Confirmed,
                .score = 0,
                .reasons = {}});
    return change;
}

Expected<Change> setLinkTitle(const Workspace &workspace, LinkId id, const QString &title)
{
    return changing(workspace.links(), id, ChangeKind::EditLink, [&title](Link &link) { link.title = title; });
}

Expected<Change> decideLink(const Workspace &workspace, LinkId id, Decision decision)
{
    return changing(workspace.links(), id,
                    decision == Decision::Rejected ? ChangeKind::RejectLink : ChangeKind::ConfirmLink,
                    [decision](Link &link) { link.decision = decision; });
}

Expected<Change> removeLink(const Workspace &workspace, LinkId id)
{
    const Link *link = workspace.links().find(id);
    if (!link)
        return gone(changeKindText(ChangeKind::RemoveLink));
    Removal removal(workspace);
    removal.remove(*link);
    return Change{.kind = ChangeKind::RemoveLink, .edits = removal.edits()};
}

Change suggestLinks(const Workspace &workspace, const QList<SuggestedLink> &suggestions)
{
    Change change{.kind = ChangeKind::SuggestLinks};
    JoinedStatements joined;
    for (const Link &link : workspace.links())
        joined.add(link.statements);
    for (const SuggestedLink &suggestion : suggestions) {
        if (joined.contain(suggestion.link.statements))
            continue;
        Link link = suggestion.link;
        link.id = LinkId::create();
        link.origin = Origin::Program;
        link.decision = Decision::Suggested;
        std::sort(link.statements.begin(), link.statements.end());
        insert(change, link);
        joined.add(link.statements);
        for (Discrepancy discrepancy : suggestion.discrepancies) {
            discrepancy.id = DiscrepancyId::create();
            discrepancy.link = link.id;
            discrepancy.origin = Origin::Program;
            discrepancy.decision = Decision::Suggested;
            insert(change, discrepancy);
        }
    }
    return change;
}

Expected<Change> markDiscrepancy(const Workspace &workspace, LinkId id, const DiscrepancyFields &fields,
                                 const QList<Passage> &passages)
{
    Change change{.kind = ChangeKind::MarkDiscrepancy};
    const Link *link = workspace.links().find(id);
    if (!link)
        return gone(changeKindText(change.kind));
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
        return gone(changeKindText(ChangeKind::RemoveDiscrepancy));
    Removal removal(workspace);
    removal.remove(*discrepancy);
    return Change{.kind = ChangeKind::RemoveDiscrepancy, .edits = removal.edits()};
}

Expected<Change> writeNote(const Workspace &workspace, const QUuid &subject, const QString &text)
{
    Change change{.kind = text.isEmpty() ? ChangeKind::RemoveNote : ChangeKind::WriteNote};
    if (!workspace.holds(subject))
        return gone(changeKindText(change.kind));
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
