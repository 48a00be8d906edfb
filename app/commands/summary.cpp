// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/summary.h"

#include "app/commands/console.h"
#include "models/report/coverageindex.h"
#include "models/report/visibletext.h"
#include "models/text/isolates.h"

namespace Crossread {

using namespace Qt::StringLiterals;

QString summaryOf(const Workspace &workspace)
{
    const CoverageIndex index(workspace);
    QString summary;
    for (const IndexedArticle &each : index.articles()) {
        const Article &article = *each.article;
        const QString title = visibleText(article.title).simplified();
        summary += Console::tr("%1 (%2, %3): statements %4, claims %5",
                               "name of an article, language, direction, two counts")
                       .arg(isolated(visibleText(each.name)), article.language, directionName(article.direction),
                            QString::number(each.statements.size()), QString::number(each.claims.size()));
        summary += title.isEmpty() ? u"\n"_s : u"\n    "_s + isolated(title, article.direction) + u'\n';
    }
    return summary
        + Console::tr("articles %1, statements %2, claims %3, links %4, discrepancies %5", "five counts")
              .arg(QString::number(workspace.articles().size()), QString::number(workspace.statements().size()),
                   QString::number(workspace.claims().size()), QString::number(workspace.links().size()),
                   QString::number(workspace.discrepancies().size()))
        + u'\n';
}

} // namespace Crossread
