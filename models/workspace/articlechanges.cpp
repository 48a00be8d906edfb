// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/changeparts.h"
#include "models/workspace/removal.h"

#include <algorithm>
#include <cstdlib>

namespace Crossread {

namespace {

QString tr(const char *source) { return QCoreApplication::translate("Crossread::Changes", source); }

/// The articles in the order of their places.
QList<Article> inOrder(const Workspace &workspace)
{
    QList<Article> articles(workspace.articles().begin(), workspace.articles().end());
    std::stable_sort(articles.begin(), articles.end(),
                     [](const Article &a, const Article &b) { return a.position < b.position; });
    return articles;
}

/// The one of `statements` that holds the range, or null.
StatementId holder(const QList<Statement> &statements, TextRange range)
{
    for (const Statement &statement : statements) {
        if (statement.range.contains(range))
            return statement.id;
    }
    return {};
}

} // namespace

Change addArticles(const Workspace &workspace, QList<NewArticle> articles)
{
    Change change{.kind = ChangeKind::AddArticles};
    int position = 0;
    for (const Article &article : workspace.articles())
        position = std::max(position, article.position + 1);
    for (NewArticle &each : articles) {
        each.article.id = ArticleId::create();
        each.version.id = ArticleVersionId::create();
        each.version.article = each.article.id;
        each.article.version = each.version.id;
        each.article.position = position++;
        insert(change, each.article);
        insert(change, each.version);
        for (Statement &statement : each.statements) {
            statement.id = StatementId::create();
            statement.version = each.version.id;
            insert(change, statement);
        }
        for (Claim &claim : each.claims) {
            claim.id = ClaimId::create();
            claim.version = each.version.id;
            claim.statement = holder(each.statements, claim.range);
            insert(change, claim);
        }
    }
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

} // namespace Crossread
