// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowtext.h"
#include "models/report/reportpage.h"
#include "models/report/reporttext.h"

namespace Crossread {

using namespace Qt::StringLiterals;

void writeArtefacts(ReportPage &page, const IndexedArticle &article)
{
    if (article.version->artefacts.isEmpty())
        return;
    HtmlWriter &html = page.html;
    html.lineEnd();
    const auto frame = html.open("div"_L1, {{"class"_L1, u"artefacts"_s}});
    html.element("h4"_L1, ReportText::tr("Possible faults of translation or scraping"));
    html.element("p"_L1, ReportText::tr("The program found them; no person has judged them."));
    const auto list = html.open("ul"_L1);
    for (const ArtefactFinding &artefact : article.version->artefacts) {
        html.lineEnd();
        const auto item = html.open("li"_L1);
        html.sentence(ReportText::tr("%1: %2", "possible fault, words"),
                      {{artefactKindText(artefact.kind)}, page.words(article.version->id, artefact.range)});
    }
}

} // namespace Crossread
