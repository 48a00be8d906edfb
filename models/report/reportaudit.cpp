// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportpage.h"
#include "models/report/reporttext.h"
#include "models/storage/changelog.h"

#include <map>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct AuthorWork {
    qsizetype changes = 0;
    QDateTime first;
    QDateTime last;
};

void writeTime(HtmlWriter &html, const QDateTime &time)
{
    const auto cell = html.open("td"_L1);
    html.element("time"_L1, time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"),
                 {{"datetime"_L1, time.toUTC().toString(Qt::ISODate)}, {"dir"_L1, u"ltr"_s}});
}

void writeAuthors(ReportPage &page, const std::map<QString, AuthorWork> &authors)
{
    HtmlWriter &html = page.html;
    const auto table = html.open("table"_L1);
    {
        const auto head = html.open("thead"_L1);
        const auto row = html.open("tr"_L1);
        for (const QString &column : {ReportText::tr("Author of changes"), ReportText::tr("Changes"),
                                      ReportText::tr("First change"), ReportText::tr("Last change")})
            html.element("th"_L1, column, {{"scope"_L1, u"col"_s}});
    }
    const auto body = html.open("tbody"_L1);
    for (const auto &[author, work] : authors) {
        html.lineEnd();
        const auto row = html.open("tr"_L1);
        {
            const auto cell = html.open("td"_L1);
            html.isolated({author});
        }
        html.element("td"_L1, page.number(work.changes));
        writeTime(html, work.first);
        writeTime(html, work.last);
    }
}

} // namespace

void writeAudit(ReportPage &page)
{
    HtmlWriter &html = page.html;
    html.lineEnd();
    const auto section = html.open("section"_L1, {{"id"_L1, u"audit"_s}});
    html.element("h2"_L1, ReportText::tr("How this came about"));
    if (!page.options.changes) {
        html.element("p"_L1, ReportText::tr("The history of changes is not part of this report."));
        return;
    }
    std::map<QString, AuthorWork> authors;
    for (const StoredChange &each : *page.options.changes) {
        AuthorWork &work = authors[each.change.author];
        ++work.changes;
        const QDateTime &time = each.change.time;
        work.first = work.first.isValid() ? std::min(work.first, time) : time;
        work.last = work.last.isValid() ? std::max(work.last, time) : time;
    }
    {
        const auto paragraph = html.open("p"_L1);
        html.sentence(
            ReportText::tr("The workspace keeps every change with its author and time. Changes so far: %1. "
                           "Authors: %2."),
            {{page.number(qsizetype(page.options.changes->size()))}, {page.number(qsizetype(authors.size()))}});
    }
    writeAuthors(page, authors);
}

} // namespace Crossread
