// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportpage.h"
#include "models/report/reporttext.h"
#include "models/report/visibletext.h"

#include <QFileInfo>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

void writeCell(HtmlWriter &html, const HtmlWriter::Insertion &insertion)
{
    const auto cell = html.open("td"_L1);
    html.isolated(insertion);
}

void writeTitle(HtmlWriter &html, const Article &article)
{
    const auto cell = html.open("td"_L1);
    html.isolated({article.title, inLanguage(article.language, article.direction)});
    if (article.url.isEmpty())
        return;
    html.empty("br"_L1, {});
    const QUrl link = safeLink(article.url);
    if (!link.isValid()) {
        html.isolated({article.url, {{"dir"_L1, u"ltr"_s}}});
        return;
    }
    const auto anchor = html.open(
        "a"_L1, {{"href"_L1, QString::fromLatin1(link.toEncoded())}, {"rel"_L1, u"noopener noreferrer external"_s}});
    html.isolated({article.url, {{"dir"_L1, u"ltr"_s}}});
}

void writeRow(ReportPage &page, const IndexedArticle &each)
{
    HtmlWriter &html = page.html;
    const Article &article = *each.article;
    html.lineEnd();
    const auto row = html.open("tr"_L1);
    {
        const auto heading = html.open("th"_L1, {{"scope"_L1, u"row"_s}});
        html.isolated(headingOf(article));
    }
    writeTitle(html, article);
    writeCell(html, {article.author});
    writeCell(html, {ReportText::language(article.language, page.options.language)});
    writeCell(html, {article.published, {{"dir"_L1, u"ltr"_s}}});
    writeCell(html, {each.version->path.isEmpty() ? each.name : QFileInfo(each.version->path).fileName()});
    writeCell(html, {each.version->encoding, {{"dir"_L1, u"ltr"_s}}});
    {
        const auto cell = html.open("td"_L1);
        html.element("code"_L1, QString::fromLatin1(each.version->content->sha256), {{"dir"_L1, u"ltr"_s}});
    }
    writeCell(html, {page.number(each.statements.size())});
    writeCell(html, {page.number(each.claims.size())});
}

} // namespace

void writeArticles(ReportPage &page)
{
    HtmlWriter &html = page.html;
    html.lineEnd();
    const auto section = html.open("section"_L1, {{"id"_L1, u"articles"_s}});
    html.element("h2"_L1, ReportText::tr("Articles"));
    const auto frame = html.open("div"_L1, {{"class"_L1, u"table"_s}});
    const auto table = html.open("table"_L1);
    {
        const auto head = html.open("thead"_L1);
        const auto row = html.open("tr"_L1);
        for (const QString &column :
             {ReportText::tr("Outlet"), ReportText::tr("Title"), ReportText::tr("Author"), ReportText::tr("Language"),
              ReportText::tr("Published"), ReportText::tr("File"), ReportText::tr("Encoding"),
              ReportText::tr("SHA-256 of the file"), ReportText::tr("Statements"), ReportText::tr("Claims")})
            html.element("th"_L1, column, {{"scope"_L1, u"col"_s}});
    }
    const auto body = html.open("tbody"_L1);
    for (const IndexedArticle &article : page.index.articles())
        writeRow(page, article);
}

} // namespace Crossread
