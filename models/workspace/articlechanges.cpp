// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changeparts.h"
#include "models/workspace/removal.h"

#include <algorithm>
#include <cstdlib>

namespace Crossread {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Changes)
};

/// The articles in the order of their places.
QList<Article> inOrder(const Workspace &workspace)
{
    QList<Article> articles(workspace.articles().begin(), workspace.articles().end());
    std::stable_sort(articles.begin(), articles.end(),
                     [](const Article &a, const Article &b) { return a.position < b.position; });
    return articles;
}

/// The one of `statements`, which are in the order of their places, that holds the range, or null.
StatementId holder(const QList<Statement> &statements, TextRange range)
{
    const auto behind
        = std::upper_bound(statements.begin(), statements.end(), range.start,
                           [](qsizetype start, const Statement &statement) { return start < statement.range.start; });
    if (behind == statements.begin())
        return {};
    const Statement &last = *std::prev(behind);
    return last.range.contains(range) ? last.id : StatementId();
}

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
        return gone(ChangeKind::RemoveArticle);
    Removal removal(workspace);
    removal.remove(*article);
    return Change{.kind = ChangeKind::RemoveArticle, .edits = removal.edits()};
}

Expected<Change> orderArticles(const Workspace &workspace, const QList<ArticleId> &order)
{
    Change change{.kind = ChangeKind::MoveArticle};
    if (order.size() != workspace.articles().size())
        return impossible(changeKindText(change.kind), Texts::tr("the order does not name every article once"));
    for (const Article &article : workspace.articles()) {
        if (order.count(article.id) != 1)
            return impossible(changeKindText(change.kind), Texts::tr("the order does not name every article once"));
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
        return gone(ChangeKind::MoveArticle);
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

Change showAllArticles(const Workspace &workspace)
{
    Change change{.kind = ChangeKind::ShowArticle};
    for (const Article &article : workspace.articles()) {
        Article shown = article;
        shown.hidden = false;
        update(change, article, shown);
    }
    return change;
}

} // namespace Crossread
