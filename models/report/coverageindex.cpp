// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/coverageindex.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace Crossread {

namespace {

/// `name`, or with the first number that makes it one that is not in `taken`, to which it is added.
QString uniqueName(const QString &name, QSet<QString> &taken, QHash<QString, int> &lastNumbers)
{
    QString unique = name;
    // Going on from the last number keeps a thousand files of one name linear.
    for (int &number = lastNumbers[name]; taken.contains(unique) || unique.isEmpty();) {
        number = std::max(number + 1, 2);
        unique = name + u'-' + QString::number(number);
    }
    taken.insert(unique);
    return unique;
}

template<typename Thing>
bool earlier(const Thing *a, const Thing *b)
{
    return std::tie(a->range, a->id) < std::tie(b->range, b->id);
}

} // namespace

CoverageIndex::CoverageIndex(const Workspace &workspace)
{
    addArticles(workspace);
    addTexts(workspace);
    addLinks(workspace);
    for (const Note &note : workspace.notes())
        m_notes.insert(note.subject, note.text);
}

const IndexedArticle *CoverageIndex::articleOf(ArticleVersionId version) const
{
    const auto found = m_versions.constFind(version);
    return found == m_versions.cend() ? nullptr : &m_articles.at(*found);
}

void CoverageIndex::addArticles(const Workspace &workspace)
{
    for (const Article &article : workspace.articles())
        m_articles.append({.article = &article, .version = workspace.version(article.version)});
    std::sort(m_articles.begin(), m_articles.end(), [](const IndexedArticle &a, const IndexedArticle &b) {
        return std::tie(a.article->position, a.article->id) < std::tie(b.article->position, b.article->id);
    });

    // An article that bears a name outright keeps it, whatever numbers are given to others.
    QSet<QString> taken;
    for (IndexedArticle &each : m_articles) {
        if (!each.article->name.isEmpty() && !taken.contains(each.article->name)) {
            each.name = each.article->name;
            taken.insert(each.name);
        }
    }
    QHash<QString, int> lastNumbers;
    for (IndexedArticle &each : m_articles) {
        if (each.name.isEmpty())
            each.name = uniqueName(each.article->name.isEmpty() ? QStringLiteral("article") : each.article->name, taken,
                                   lastNumbers);
    }
    for (qsizetype row = 0; row < m_articles.size(); ++row)
        m_versions.insert(m_articles.at(row).version->id, row);
}

void CoverageIndex::addTexts(const Workspace &workspace)
{
    const auto add = [this]<typename Thing>(const Thing &thing, QList<const Thing *> IndexedArticle::*list) {
        const auto row = m_versions.constFind(thing.version);
        if (row != m_versions.cend())
            (m_articles[*row].*list).append(&thing);
    };
    for (const Statement &statement : workspace.statements())
        add(statement, &IndexedArticle::statements);
    for (const Claim &claim : workspace.claims())
        add(claim, &IndexedArticle::claims);
    for (qsizetype row = 0; row < m_articles.size(); ++row) {
        IndexedArticle &article = m_articles[row];
        std::sort(article.statements.begin(), article.statements.end(), &earlier<Statement>);
        std::sort(article.claims.begin(), article.claims.end(), &earlier<Claim>);
        for (qsizetype statement = 0; statement < article.statements.size(); ++statement)
            m_places.insert(article.statements.at(statement)->id, {row, statement});
    }
}

void CoverageIndex::addLinks(const Workspace &workspace)
{
    const auto rank = [this](const Statement *statement) {
        const IndexedPlace place = placeOf(statement);
        return std::pair(place.article, place.statement);
    };
    int number = 0;
    for (const Link &link : workspace.links()) {
        IndexedLink indexed{.link = &link, .number = ++number};
        for (const StatementId &id : link.statements) {
            if (m_places.contains(id))
                indexed.statements.append(workspace.statements().find(id));
        }
        std::sort(indexed.statements.begin(), indexed.statements.end(),
                  [&rank](const Statement *a, const Statement *b) { return rank(a) < rank(b); });
        if (!indexed.statements.isEmpty())
            m_links.append(indexed);
    }
    // Workspace::links is in order of creation, which a stable sort keeps for links that start together.
    std::stable_sort(m_links.begin(), m_links.end(), [&rank](const IndexedLink &a, const IndexedLink &b) {
        return rank(a.statements.first()) < rank(b.statements.first());
    });

    QHash<LinkId, qsizetype> rows;
    for (qsizetype row = 0; row < m_links.size(); ++row)
        rows.insert(m_links.at(row).link->id, row);
    for (const Discrepancy &discrepancy : workspace.discrepancies()) {
        const auto row = rows.constFind(discrepancy.link);
        if (row != rows.cend())
            m_links[*row].discrepancies.append(&discrepancy);
    }
}

} // namespace Crossread
