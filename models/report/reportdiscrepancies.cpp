// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowtext.h"
#include "models/report/reportpage.h"
#include "models/report/reporttext.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct NumberedDiscrepancy {
    const IndexedLink *link;
    qsizetype linkNumber;
    const Discrepancy *discrepancy;
    qsizetype number;
};

/// The weightiest first; within one severity in the order of the links.
QList<NumberedDiscrepancy> sortedDiscrepancies(const ReportPage &page)
{
    QList<NumberedDiscrepancy> sorted;
    for (const IndexedLink &each : page.links) {
        for (qsizetype row = 0; row < each.discrepancies.size(); ++row)
            sorted.append({&each, each.number, each.discrepancies.at(row), row + 1});
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const NumberedDiscrepancy &a, const NumberedDiscrepancy &b) {
        return a.discrepancy->severity > b.discrepancy->severity;
    });
    return sorted;
}

void writeRow(ReportPage &page, const NumberedDiscrepancy &each)
{
    HtmlWriter &html = page.html;
    html.lineEnd();
    const auto row = html.open("tr"_L1);
    {
        const auto cell = html.open("td"_L1);
        html.element("a"_L1, "%1.%2"_L1.arg(page.number(each.linkNumber), page.number(each.number)),
                     {{"href"_L1, u'#' + discrepancyAnchor(each.linkNumber, each.number)}, {"dir"_L1, u"ltr"_s}});
    }
    html.element("td"_L1, discrepancyTypeText(each.discrepancy->type));
    html.element("td"_L1, severityText(each.discrepancy->severity));
    html.element("td"_L1, discrepancyStateText(each.discrepancy->state));
    {
        const auto cell = html.open("td"_L1);
        page.decisionMark(each.discrepancy->origin, each.discrepancy->decision);
    }
    {
        const auto cell = html.open("td"_L1);
        html.isolated({each.link->link->title});
    }
    const auto cell = html.open("td"_L1);
    html.isolated({each.discrepancy->note});
}

} // namespace

void writeDiscrepancies(ReportPage &page)
{
    HtmlWriter &html = page.html;
    html.lineEnd();
    const auto section = html.open("section"_L1, {{"id"_L1, u"discrepancies"_s}});
    html.element("h2"_L1, ReportText::tr("Discrepancies"));
    const QList<NumberedDiscrepancy> discrepancies = sortedDiscrepancies(page);
    if (discrepancies.isEmpty()) {
        html.element("p"_L1, ReportText::tr("There are none."));
        return;
    }
    const auto frame = html.open("div"_L1, {{"class"_L1, u"table"_s}});
    const auto table = html.open("table"_L1);
    {
        const auto head = html.open("thead"_L1);
        const auto row = html.open("tr"_L1);
        for (const QString &column :
             {ReportText::tr("Number"), ReportText::tr("Type"), ReportText::tr("Severity"), ReportText::tr("State"),
              ReportText::tr("Rests on"), ReportText::tr("Point"), ReportText::tr("Note")})
            html.element("th"_L1, column, {{"scope"_L1, u"col"_s}});
    }
    const auto body = html.open("tbody"_L1);
    for (const NumberedDiscrepancy &each : discrepancies)
        writeRow(page, each);
}

} // namespace Crossread
