// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportpage.h"
#include "models/report/reporttext.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

qsizetype countOf(const QList<IndexedLink> &links, Decision decision)
{
    return std::count_if(links.begin(), links.end(),
                         [decision](const IndexedLink &each) { return each.link->decision == decision; });
}

void writeFact(HtmlWriter &html, const QString &name, const QString &value)
{
    html.lineEnd();
    html.element("dt"_L1, name);
    const auto description = html.open("dd"_L1);
    html.isolated({value});
}

void writeFacts(ReportPage &page)
{
    const auto list = page.html.open("dl"_L1, {{"class"_L1, u"facts"_s}});
    writeFact(page.html, ReportText::tr("Articles"), page.number(page.index.articles().size()));
    writeFact(page.html, ReportText::tr("Statements"), page.number(page.workspace.statements().size()));
    writeFact(page.html, ReportText::tr("Claims"), page.number(page.workspace.claims().size()));
    writeFact(page.html, ReportText::tr("Links confirmed or made by a person"),
              page.number(countOf(page.links, Decision::Confirmed)));
    writeFact(page.html, ReportText::tr("Links suggested by the program"),
              page.number(countOf(page.links, Decision::Suggested)));
    writeFact(page.html, ReportText::tr("Links rejected by a person"),
              page.number(countOf(page.links, Decision::Rejected)));
    writeFact(page.html, ReportText::tr("Discrepancies"), page.number(page.workspace.discrepancies().size()));
    writeFact(page.html, ReportText::tr("Program"), "Crossread "_L1 + page.options.programVersion);

    page.html.element("dt"_L1, ReportText::tr("Report made"));
    const auto description = page.html.open("dd"_L1);
    const QDateTime time = page.options.generated.toUTC();
    page.html.element("time"_L1, time.toString(u"yyyy-MM-dd HH:mm 'UTC'"),
                      {{"datetime"_L1, time.toString(Qt::ISODate)}, {"dir"_L1, u"ltr"_s}});
}

void writeContents(HtmlWriter &html)
{
    const std::pair<QString, QString> sections[] = {{u"articles"_s, ReportText::tr("Articles")},
                                                    {u"discrepancies"_s, ReportText::tr("Discrepancies")},
                                                    {u"links"_s, ReportText::tr("Linked statements")},
                                                    {u"texts"_s, ReportText::tr("Annotated articles")},
                                                    {u"audit"_s, ReportText::tr("How this came about")}};
    html.lineEnd();
    const auto navigation = html.open("nav"_L1, {{"aria-label"_L1, ReportText::tr("Contents of the report")}});
    const auto list = html.open("ul"_L1);
    for (const auto &[id, heading] : sections) {
        const auto item = html.open("li"_L1);
        html.element("a"_L1, heading, {{"href"_L1, u'#' + id}});
    }
}

void writeLegendEntry(ReportPage &page, Origin origin, Decision decision, const QString &meaning)
{
    page.html.lineEnd();
    const auto item = page.html.open("li"_L1);
    page.decisionMark(origin, decision);
    page.html.text(u" ");
    page.html.text(meaning);
}

void writeLegend(ReportPage &page)
{
    HtmlWriter &html = page.html;
    html.lineEnd();
    const auto section = html.open("section"_L1, {{"id"_L1, u"reading"_s}});
    html.element("h2"_L1, ReportText::tr("How to read this report"));
    html.element("p"_L1,
                 ReportText::tr("The program looks for statements of different articles that speak to the same point "
                                "and for disagreements between them. It can be wrong; a person decides. Every link "
                                "and every discrepancy says which of the two it rests on:"));
    const auto list = html.open("ul"_L1);
    writeLegendEntry(page, Origin::Program, Decision::Suggested,
                     ReportText::tr("Found by the program; nobody has looked at it yet."));
    writeLegendEntry(page, Origin::Program, Decision::Confirmed,
                     ReportText::tr("Found by the program; a person has agreed."));
    writeLegendEntry(page, Origin::Person, Decision::Confirmed, ReportText::tr("A person found it."));
    writeLegendEntry(page, Origin::Program, Decision::Rejected,
                     ReportText::tr("A person has looked and disagreed; it is listed for the record only."));
    html.lineEnd();
    html.element("li"_L1,
                 ReportText::tr("Quoted words are those of the articles, in their own language and script, never a "
                                "translation. Characters that would change the order of the words are shown by their "
                                "names in white brackets."));
}

} // namespace

void writeHead(ReportPage &page)
{
    HtmlWriter &html = page.html;
    const auto header = html.open("header"_L1);
    {
        const auto heading = html.open("h1"_L1);
        if (page.options.coverage.isEmpty())
            html.text(ReportText::tr("Crossread report"));
        else
            html.sentence(ReportText::tr("Crossread report: %1"), {{page.options.coverage}});
    }
    writeFacts(page);
    writeContents(html);
    writeLegend(page);
}

} // namespace Crossread
