// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

#include <QHash>
#include <QList>

namespace Crossread {

/// An article as it is read, with what stands in its text, each list in order of place.
struct IndexedArticle {
    const Article *article = nullptr;
    const ArticleVersion *version = nullptr; ///< The one that is read.
    QString name;                            ///< Article::name, made unique in the coverage: "name", "name-2" ...
    QList<const Statement *> statements;
    QList<const Claim *> claims;
};

/// A link with its discrepancies, its statements in reading order.
struct IndexedLink {
    const Link *link = nullptr;
    int number = 0; ///< Counted from 1 in order of creation among all links, as it is called everywhere.
    QList<const Statement *> statements;
    QList<const Discrepancy *> discrepancies; ///< In order of creation.
};

/// Where a statement stands: the rows of its article and of itself in the index.
struct IndexedPlace {
    qsizetype article = 0;
    qsizetype statement = 0;
};

/// The things of a workspace by where they stand, which is how reports tell of them.
///
/// Built once, in the time it takes to sort; holds pointers into the workspace, so it is good until that
/// changes. Statements and claims of versions that are no longer read are left out.
class CoverageIndex
{
public:
    explicit CoverageIndex(const Workspace &workspace);

    /// In the order of their places on the board.
    const QList<IndexedArticle> &articles() const { return m_articles; }
    /// All links, rejected ones too, by the place of their first statement, then by creation.
    const QList<IndexedLink> &links() const { return m_links; }

    /// The place of a statement that is in the index.
    IndexedPlace placeOf(const Statement *statement) const { return m_places.value(statement->id); }
    const IndexedArticle &articleOf(const Statement *statement) const
    {
        return m_articles.at(placeOf(statement).article);
    }
    /// The article that has this version, or null where it is not read.
    const IndexedArticle *articleOf(ArticleVersionId version) const;
    /// The text of the note on a thing, empty where there is none.
    QString noteOn(const QUuid &subject) const { return m_notes.value(subject); }

private:
    void addArticles(const Workspace &workspace);
    void addTexts(const Workspace &workspace);
    void addLinks(const Workspace &workspace);

    QList<IndexedArticle> m_articles;
    QList<IndexedLink> m_links;
    QHash<ArticleVersionId, qsizetype> m_versions; // row in m_articles
    QHash<StatementId, IndexedPlace> m_places;
    QHash<QUuid, QString> m_notes;
};

} // namespace Crossread
