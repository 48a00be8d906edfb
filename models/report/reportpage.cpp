// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportpage.h"

#include "models/report/reporttext.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

int rankOf(Decision decision)
{
    switch (decision) {
    case Decision::Confirmed:
        return 0;
    case Decision::Suggested:
        return 1;
    case Decision::Rejected:
        return 2;
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace

ReportPage::ReportPage(QIODevice *device, const Workspace &shownWorkspace, const ReportOptions &shownOptions)
    : html(device)
    , workspace(shownWorkspace)
    , options(shownOptions)
    , index(shownWorkspace)
    , locale(shownOptions.language)
    , links(index.links())
{
    std::stable_sort(links.begin(), links.end(), [](const IndexedLink &a, const IndexedLink &b) {
        return rankOf(a.link->decision) < rankOf(b.link->decision);
    });
}

void ReportPage::decisionMark(Origin origin, Decision decision)
{
    html.element("span"_L1, ReportText::decision(origin, decision),
                 {{"class"_L1, "decision "_L1 + decisionName(decision)}});
}

void ReportPage::note(const QUuid &subject)
{
    const QString text = index.noteOn(subject);
    if (text.isEmpty())
        return;
    html.lineEnd();
    const auto paragraph = html.open("p"_L1, {{"class"_L1, u"note"_s}});
    html.sentence(ReportText::tr("Editor's note: %1"), {{text}});
}

HtmlWriter::Insertion ReportPage::words(ArticleVersionId version, TextRange range) const
{
    const IndexedArticle *article = index.articleOf(version);
    return {workspace.textOf(version, range),
            article ? inLanguage(article->article->language, article->article->direction) : HtmlWriter::Attributes{}};
}

HtmlWriter::Insertion headingOf(const Article &article) { return {article.heading()}; }

QString linkAnchor(qsizetype link) { return "link-"_L1 + QString::number(link); }

QString discrepancyAnchor(qsizetype link, qsizetype discrepancy)
{
    return "discrepancy-%1-%2"_L1.arg(QString::number(link), QString::number(discrepancy));
}

} // namespace Crossread
