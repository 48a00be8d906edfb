// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/linkedcoverage.h"

#include "models/text/statement.h"
#include "tests/board/boardsamples.h"

#include <QTimeZone>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr int Words = 5000;
constexpr int Links = 200;
constexpr int ClaimsOfAnArticle = 12;
constexpr int LinksToADiscrepancy = 10;

NewArticle longArticle(const PaneContent &content)
{
    const QString once = content.article.text + u"\n\n"_s;
    const QString text = once.repeated(Words / (once.count(u' ') + once.count(u'\n')) + 1);
    NewArticle made;
    made.article = {.name = content.key,
                    .outlet = content.header.outlet,
                    .title = content.header.title,
                    .published = u"2024-11-29"_s,
                    .language = content.language,
                    .direction = content.article.direction};
    made.version = {.path = content.key + u".txt"_s,
                    .mediaType = u"text/plain"_s,
                    .encoding = u"UTF-8"_s,
                    .imported = QDateTime(QDate(2024, 11, 30), QTime(12, 0), QTimeZone::UTC),
                    .blocks = blocksOfPlainText(text, content.language),
                    .content = std::make_shared<const VersionContent>(text.toUtf8(), text)};
    const QList<StatementSpan> spans = statementsOfBlocks(text, made.version.blocks, content.language);
    for (const StatementSpan &span : spans)
        made.statements.append({.range = span.range, .sentence = span.sentence, .worthiness = 0.5});
    for (int i = 0; i < ClaimsOfAnArticle; ++i) {
        const TextRange range = spans.at(i * spans.size() / ClaimsOfAnArticle).range;
        made.claims.append({.kind = ClaimKind::Event, .range = {range.start, text.indexOf(u' ', range.start)}});
    }
    setIdentifiers(made);
    return made;
}

/// The `place`-th of `places` statements that are spread evenly over the article.
const Statement &spread(const NewArticle &article, int place, int places)
{
    return article.statements.at(place * article.statements.size() / places);
}

} // namespace

LinkedCoverage linkedCoverage()
{
    LinkedCoverage coverage;
    const QList<PaneContent> contents = BoardSamples::coverage();
    for (const PaneContent &content : contents)
        coverage.articles.append(longArticle(content));
    const int gaps = int(coverage.articles.size()) - 1;
    for (int i = 0; i < Links; ++i) {
        const Statement &a = spread(coverage.articles.at(i % gaps), i / gaps, Links / gaps);
        const Statement &b = spread(coverage.articles.at(i % gaps + 1), i / gaps, Links / gaps);
        SuggestedLink link{
            .link = {.statements = {a.id, b.id}, .score = 0.5, .reasons = {{.a = u"31 شخصًا"_s, .b = u"27 people"_s}}},
            .discrepancies = {}};
        if (i % LinksToADiscrepancy == 0)
            link.discrepancies.append({.type = DiscrepancyType::Figure,
                                       .note = u"31 or 27"_s,
                                       .passages = {{a.version, a.range}, {b.version, b.range}}});
        coverage.links.append(link);
    }
    return coverage;
}

} // namespace Crossread
