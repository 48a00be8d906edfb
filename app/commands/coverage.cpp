// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/coverage.h"

#include "app/commands/console.h"
#include "models/analysis/analysis.h"
#include "models/workspace/history.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// The name under which the operating system knows the person.
QString author()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? u"crossread"_s : name;
}

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
    History history(&m_workspace, author());
    return analysed(paths, options)
        .and_then([&](const QList<NewArticle> &articles) {
            return history.perform(Crossread::addArticles(m_workspace, articles));
        })
        .and_then([&] { return history.perform(suggestLinks(m_workspace, findLinks(comparedArticles(m_workspace)))); });
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

bool isWorkspaceFile(const QString &path)
{
    if (path.endsWith(".crossread"_L1))
        return true;
    QFile file(path);
    // Opening a pipe would wait for its other end.
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(16).startsWith("SQLite format 3");
}

} // namespace Crossread
