// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/analysis/importer.h"
#include "models/common/progress.h"
#include "models/matching/linksuggester.h"
#include "models/workspace/changes.h"

namespace Crossread {

class Workspace;

// How the engine's values become the workspace's: everything that a worker thread does with articles. These
// functions touch no Workspace object, so that they can run while the editor goes on; what they need of it is
// copied out first (comparedArticles), and what they find goes in as a Change (changes.h).

/// Reads an article and finds its statements and claims. Ids are set when it is added.
Expected<NewArticle> analyseArticle(const ArticleSource &source, const ReadingOptions &options = {});

/// Finds the statements and claims of a block of an article, whatever its kind, for takeBlockIn (changes.h).
BlockContent analyseBlock(const Article &article, const ArticleVersion &version, Block block);

/// An article of the workspace as it is compared, with the names of its statements.
struct WorkspaceArticle {
    ComparedArticle compared;
    ArticleVersionId version;
    QList<StatementId> statementIds; ///< By index of compared.statements.
};

/// What the comparison needs of an article that is not in a workspace yet; its identifiers are set.
WorkspaceArticle comparedArticle(const NewArticle &article);
/// Copies what the comparison needs out of the workspace, in the order of the articles' places.
QList<WorkspaceArticle> comparedArticles(const Workspace &workspace);

/// Compares the articles and gives what suggestLinks (changes.h) adds to the workspace: what is worth showing.
QList<SuggestedLink> findLinks(const QList<WorkspaceArticle> &articles, const Progress &progress = {});

} // namespace Crossread
