// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rowtext.h"
#include "models/report/reportpage.h"
#include "models/report/reporttext.h"
#include "models/report/textpieces.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Something that is marked in an article's text: a claim, or a statement of the link of that number.
struct Mark {
    TextRange range;
    const Claim *claim = nullptr;
    qsizetype link = 0;
    Decision decision = Decision::Suggested;
};

/// What is marked in each article, by its row. Links that a person rejected are not.
QList<QList<Mark>> marksOf(const ReportPage &page)
{
    QList<QList<Mark>> marks(page.index.articles().size());
    for (qsizetype row = 0; row < marks.size(); ++row) {
        for (const Claim *claim : page.index.articles().at(row).claims)
            marks[row].append({.range = claim->range, .claim = claim});
    }
    for (const IndexedLink &each : page.links) {
        if (each.link->decision == Decision::Rejected)
            continue;
        for (const Statement *statement : each.statements)
            marks[page.index.placeOf(statement).article].append(
                {.range = statement->range, .link = each.number, .decision = each.link->decision});
    }
    for (QList<Mark> &each : marks)
        std::stable_sort(each.begin(), each.end(), [](const Mark &a, const Mark &b) { return a.range < b.range; });
    return marks;
}

/// The marks that touch a block. Blocks are asked for in order, so that each mark is looked at about once.
class MarksInOrder
{
public:
    explicit MarksInOrder(const QList<Mark> &marks)
        : m_marks(marks)
    {
    }

    QList<Mark> in(TextRange block)
    {
        m_open.removeIf([block](const Mark &mark) { return mark.range.end <= block.start; });
        for (; m_next < m_marks.size() && m_marks.at(m_next).range.start < block.end; ++m_next)
            m_open.append(m_marks.at(m_next));
        return m_open;
    }

private:
    const QList<Mark> &m_marks;
    QList<Mark> m_open;
    qsizetype m_next = 0;
};

void writeClaimPiece(ReportPage &page, QStringView words, const QStringList &claims)
{
    if (claims.isEmpty())
        page.html.text(words);
    else
        page.html.element("span"_L1, words, {{"class"_L1, u"claim"_s}, {"title"_L1, claims.join(u", ")}});
}

void writeLinkNumbers(ReportPage &page, const TextPiece &piece, const QList<Mark> &marks)
{
    for (const qsizetype row : piece.ending) {
        const Mark &mark = marks.at(row);
        if (mark.link == 0)
            continue;
        const auto raised = page.html.open("sup"_L1);
        const bool undecided = mark.decision == Decision::Suggested;
        page.html.element(
            "a"_L1, undecided ? page.number(mark.link) + u'?' : page.number(mark.link),
            {{"href"_L1, u'#' + linkAnchor(mark.link)},
             {"title"_L1, undecided ? ReportText::tr("Link suggested by the program") : ReportText::tr("Link")}});
    }
}

void writePieces(ReportPage &page, const QString &text, TextRange range, const QList<Mark> &marks)
{
    QList<TextRange> spans;
    for (const Mark &mark : marks)
        spans.append(mark.range);
    const QList<TextPiece> pieces = textPieces(range, spans);
    for (const TextPiece &piece : pieces) {
        QStringList claims;
        bool linked = false;
        bool confirmed = false;
        for (const qsizetype row : piece.covering) {
            const Mark &mark = marks.at(row);
            if (mark.claim)
                claims.append(claimKindText(mark.claim->kind));
            linked = linked || mark.link > 0;
            confirmed = confirmed || (mark.link > 0 && mark.decision == Decision::Confirmed);
        }
        claims.removeDuplicates();
        const QStringView words = QStringView(text).sliced(piece.range.start, piece.range.length());
        if (linked) {
            const auto mark = page.html.open("mark"_L1, {{"class"_L1, confirmed ? u"confirmed"_s : u"suggested"_s}});
            writeClaimPiece(page, words, claims);
        } else {
            writeClaimPiece(page, words, claims);
        }
        writeLinkNumbers(page, piece, marks);
    }
}

HtmlWriter::Attributes blockAttributes(const Article &article, const Block &block)
{
    HtmlWriter::Attributes attributes = inLanguage(article.language, block.direction);
    if (block.kind == BlockKind::Caption || block.kind == BlockKind::Boilerplate)
        attributes.append({"class"_L1, blockKindName(block.kind)});
    if (block.kind == BlockKind::Boilerplate)
        attributes.append({"title"_L1, ReportText::tr("Left over from the page; it does not count")});
    return attributes;
}

QLatin1StringView elementOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
        return "h4"_L1;
    case BlockKind::Heading:
        return "h5"_L1;
    case BlockKind::Paragraph:
    case BlockKind::Caption:
    case BlockKind::Boilerplate:
        return "p"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

void writeText(ReportPage &page, const IndexedArticle &each, const QList<Mark> &marks)
{
    HtmlWriter &html = page.html;
    const Article &article = *each.article;
    html.lineEnd();
    const auto element = html.open("article"_L1, {{"class"_L1, u"text"_s}});
    {
        const auto heading = html.open("h3"_L1);
        html.isolated(headingOf(article));
        html.text(u" ");
        html.isolated({ReportText::language(article.language, page.options.language)});
    }
    page.note(article.id.uuid());
    MarksInOrder ordered(marks);
    for (const Block &block : each.version->blocks) {
        html.lineEnd();
        const auto part = html.open(elementOf(block.kind), blockAttributes(article, block));
        writePieces(page, each.version->text(), block.range, ordered.in(block.range));
    }
    writeArtefacts(page, each);
}

void writeClaimNotes(ReportPage &page)
{
    for (const IndexedArticle &article : page.index.articles()) {
        for (const Claim *claim : article.claims) {
            if (page.index.noteOn(claim->id.uuid()).isEmpty())
                continue;
            page.html.lineEnd();
            const auto block = page.html.open("div"_L1);
            {
                const auto paragraph = page.html.open("p"_L1);
                page.html.sentence(ReportText::tr("%1 in %2: %3", "kind of claim, outlet, words"),
                                   {{claimKindText(claim->kind)},
                                    headingOf(*article.article),
                                    page.words(claim->version, claim->range)});
            }
            page.note(claim->id.uuid());
        }
    }
}

} // namespace

void writeTexts(ReportPage &page)
{
    HtmlWriter &html = page.html;
    html.lineEnd();
    const auto section = html.open("section"_L1, {{"id"_L1, u"texts"_s}});
    html.element("h2"_L1, ReportText::tr("Annotated articles"));
    html.element("p"_L1,
                 ReportText::tr("Underlined with dots: claims, which can be checked. Highlighted: statements that are "
                                "linked; the number leads to the link, and a question mark behind it says that only "
                                "the program has suggested it. Small and grey: what is left over from the page."));
    writeClaimNotes(page);
    const QList<QList<Mark>> marks = marksOf(page);
    for (qsizetype row = 0; row < marks.size(); ++row)
        writeText(page, page.index.articles().at(row), marks.at(row));
}

} // namespace Crossread
