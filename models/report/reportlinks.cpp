// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowtext.h"
#include "models/report/reportpage.h"
#include "models/report/reporttext.h"
#include "models/report/textpieces.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// The words of a statement with the passages that disagree marked in them.
void writeWords(ReportPage &page, const IndexedLink &link, const Statement *statement)
{
    QList<TextRange> passages;
    for (const Discrepancy *discrepancy : link.discrepancies) {
        if (discrepancy->decision == Decision::Rejected)
            continue;
        for (const Passage &passage : discrepancy->passages) {
            if (passage.version == statement->version)
                passages.append(passage.range);
        }
    }
    const QString &text = page.index.articleOf(statement).version->text();
    const QList<TextPiece> pieces = textPieces(statement->range, passages);
    for (const TextPiece &piece : pieces) {
        const QStringView words = QStringView(text).sliced(piece.range.start, piece.range.length());
        if (piece.covering.isEmpty())
            page.html.text(words);
        else
            page.html.element("mark"_L1, words, {{"class"_L1, u"passage"_s}});
    }
}

void writeStatements(ReportPage &page, const IndexedLink &link)
{
    HtmlWriter &html = page.html;
    const auto grid = html.open("div"_L1, {{"class"_L1, u"statements"_s}});
    for (const Statement *statement : link.statements) {
        const Article &article = *page.index.articleOf(statement).article;
        html.lineEnd();
        const auto figure = html.open("figure"_L1);
        {
            const auto caption = html.open("figcaption"_L1);
            html.isolated(headingOf(article));
            html.text(u" ");
            html.isolated({ReportText::language(article.language, page.options.language)});
        }
        const auto quote = html.open("blockquote"_L1, inLanguage(article.language, article.direction));
        writeWords(page, link, statement);
    }
}

void writeReasons(ReportPage &page, const Link &link)
{
    if (link.origin != Origin::Program)
        return;
    HtmlWriter &html = page.html;
    html.lineEnd();
    {
        const auto paragraph = html.open("p"_L1);
        html.sentence(ReportText::tr("The program's score, between 0 and 1: %1"),
                      {{page.locale.toString(link.score, 'f', 2)}});
    }
    if (link.reasons.isEmpty())
        return;
    const auto list = html.open("ul"_L1, {{"class"_L1, u"reasons"_s}});
    for (const Reason &reason : link.reasons) {
        const auto item = html.open("li"_L1);
        html.sentence(ReportText::tr("%1: %2 and %3", "kind of reason and the words in both articles"),
                      {{ReportText::reasonKind(reason.kind)}, {reason.a}, {reason.b}});
    }
}

void writePassages(ReportPage &page, const Discrepancy &discrepancy)
{
    for (const Passage &passage : discrepancy.passages) {
        const Article *article = page.workspace.articleOf(passage.version);
        if (!article)
            continue;
        const auto paragraph = page.html.open("p"_L1);
        page.html.sentence(ReportText::tr("%1 says: %2", "outlet and its words"),
                           {headingOf(*article), page.words(passage.version, passage.range)});
    }
}

void writeDiscrepancy(ReportPage &page, const Discrepancy &discrepancy, qsizetype link, qsizetype number)
{
    HtmlWriter &html = page.html;
    html.lineEnd();
    const auto item = html.open("li"_L1, {{"id"_L1, discrepancyAnchor(link, number)}});
    {
        const auto heading = html.open("h5"_L1);
        html.sentence(
            ReportText::tr("Discrepancy %1: %2"),
            {{"%1.%2"_L1.arg(page.number(link), page.number(number))}, {discrepancyTypeText(discrepancy.type)}});
    }
    {
        const auto paragraph = html.open("p"_L1);
        page.decisionMark(discrepancy.origin, discrepancy.decision);
        html.text(u" ");
        html.sentence(ReportText::tr("Severity: %1. State: %2."),
                      {{severityText(discrepancy.severity)}, {discrepancyStateText(discrepancy.state)}});
    }
    writePassages(page, discrepancy);
    if (!discrepancy.note.isEmpty()) {
        const auto paragraph = html.open("p"_L1, {{"class"_L1, u"note"_s}});
        const bool written = discrepancy.origin == Origin::Person;
        html.sentence(written ? ReportText::tr("Note: %1") : ReportText::tr("What the program noticed: %1"),
                      {{discrepancy.note}});
    }
    page.note(discrepancy.id.uuid());
}

void writeLink(ReportPage &page, const IndexedLink &each)
{
    const int number = each.number;
    HtmlWriter &html = page.html;
    const Link &link = *each.link;
    html.lineEnd();
    const auto section = html.open(
        "section"_L1, {{"id"_L1, linkAnchor(number)}, {"class"_L1, "link "_L1 + decisionName(link.decision)}});
    {
        const auto heading = html.open("h4"_L1);
        if (link.title.isEmpty())
            html.sentence(ReportText::tr("Link %1"), {{page.number(number)}});
        else
            html.sentence(ReportText::tr("Link %1: %2"), {{page.number(number)}, {link.title}});
    }
    {
        const auto paragraph = html.open("p"_L1);
        page.decisionMark(link.origin, link.decision);
    }
    writeStatements(page, each);
    writeReasons(page, link);
    page.note(link.id.uuid());
    if (each.discrepancies.isEmpty())
        return;
    const auto list = html.open("ul"_L1, {{"class"_L1, u"discrepancies"_s}});
    for (qsizetype row = 0; row < each.discrepancies.size(); ++row)
        writeDiscrepancy(page, *each.discrepancies.at(row), number, row + 1);
}

QString groupHeading(Decision decision)
{
    switch (decision) {
    case Decision::Confirmed:
        return ReportText::tr("Confirmed or made by a person");
    case Decision::Suggested:
        return ReportText::tr("Suggested by the program, not yet decided");
    case Decision::Rejected:
        return ReportText::tr("Rejected by a person");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void writeLinks(ReportPage &page)
{
    HtmlWriter &html = page.html;
    html.lineEnd();
    const auto section = html.open("section"_L1, {{"id"_L1, u"links"_s}});
    html.element("h2"_L1, ReportText::tr("Linked statements"));
    if (page.links.isEmpty())
        html.element("p"_L1, ReportText::tr("There are none."));
    for (qsizetype row = 0; row < page.links.size(); ++row) {
        const Decision decision = page.links.at(row).link->decision;
        if (row == 0 || page.links.at(row - 1).link->decision != decision) {
            html.lineEnd();
            html.element("h3"_L1, groupHeading(decision));
        }
        writeLink(page, page.links.at(row));
    }
}

} // namespace Crossread
