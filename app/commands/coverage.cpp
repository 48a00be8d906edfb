// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/coverage.h"

#include "app/commands/console.h"
#include "app/settings.h"
#include "models/analysis/analysis.h"
#include "models/workspace/history.h"

#include <QFileInfo>
#include <QSet>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// The same for every path to a file, also one that does not exist yet.
QString identityOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

Expected<QList<NewArticle>> analysed(const QStringList &paths, const ReadingOptions &options)
{
    QList<NewArticle> articles;
    for (const QString &path : paths) {
        auto article = readArticleFile(path).and_then(
            [&options](const ArticleSource &source) { return analyseArticle(source, options); });
        if (!article)
            return tl::unexpected(article.error());
        setIdentifiers(*article);
        articles.append(*std::move(article));
    }
    return articles;
}

} // namespace

Coverage::Coverage()
{
    QObject::connect(&m_workspace, &Workspace::applied, &m_workspace,
                     [this](const Change &change) { m_changes.push_back(change); });
}

Expected<void> Coverage::load(const WorkspaceStore &store) { return store.load(m_workspace); }

Expected<void> Coverage::addArticles(const QStringList &paths, const ReadingOptions &options)
{
    History history(&m_workspace, systemAuthor());
    return analysed(paths, options).and_then([&](const QList<NewArticle> &articles) {
        QList<WorkspaceArticle> compared = comparedArticles(m_workspace);
        for (const NewArticle &article : articles)
            compared.append(comparedArticle(article));
        // One Change, as in the window, so that the audit trail is the same.
        return history.perform(Crossread::addArticles(m_workspace, articles, findLinks(compared)));
    });
}

Expected<QStringList> articleFiles(const QStringList &arguments)
{
    QStringList files;
    for (const QString &argument : arguments) {
        const QStringList found = articleFilesAt(argument);
        if (found.isEmpty())
            return tl::unexpected(Failure{Console::tr("could not read the folder %1").arg(argument),
                                          Console::tr("it holds no articles (.txt, .html, .htm)"),
                                          {}});
        files += found;
    }
    return files;
}

QString namedTwice(const QStringList &paths)
{
    QSet<QString> seen;
    for (const QString &path : paths) {
        const qsizetype before = seen.size();
        seen.insert(identityOf(path));
        if (seen.size() == before)
            return path;
    }
    return {};
}

} // namespace Crossread
