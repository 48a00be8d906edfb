// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/analysis.h"

#include "models/claims/claimfinder.h"
#include "models/text/artefactfinder.h"
#include "models/workspace/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace Crossread {

namespace {

/// The day of an ISO 8601 date or date-time.
QDate dayOf(const QString &published)
{
    return QDate::fromString(published.first(std::min<qsizetype>(10, published.size())), Qt::ISODate);
}

QString withoutEnding(const QString &fileName)
{
    const QString name = QFileInfo(fileName).completeBaseName();
    return name.isEmpty() ? fileName : name; // ".txt" is all ending
}

Article articleFrom(const ReadArticle &read, const QString &fileName)
{
    return {.name = withoutEnding(fileName),
            .outlet = read.outlet,
            .title = read.title,
            .author = read.author,
            .published = read.published,
            .url = read.url,
            .language = read.language,
            .direction = read.direction};
}

/// How much an editor should mind: what the reader is told happened comes before how it is told.
Severity severityOf(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Figure:
    case DiscrepancyType::Actor:
    case DiscrepancyType::Polarity:
    case DiscrepancyType::Quotation:
        return Severity::Serious;
    case DiscrepancyType::Unit:
    case DiscrepancyType::Date:
    case DiscrepancyType::Place:
    case DiscrepancyType::Attribution:
    case DiscrepancyType::Label:
    case DiscrepancyType::Certainty:
        return Severity::Notable;
    case DiscrepancyType::Omission:
    case DiscrepancyType::Translation:
        return Severity::Minor;
    }
    Q_UNREACHABLE_RETURN(Severity::Notable);
}

Discrepancy discrepancyFrom(const DiscrepancySuggestion &suggestion, ArticleVersionId a, ArticleVersionId b)
{
    return {.type = suggestion.type,
            .severity = severityOf(suggestion.type),
            .note = suggestion.note,
            .passages = {{a, suggestion.a}, {b, suggestion.b}},
            .origin = Origin::Program,
            .decision = Decision::Suggested};
}

/// The statements that were found and the claims in them, as the workspace has them.
BlockContent contentOf(const ClaimInput &input)
{
    BlockContent content;
    const FoundClaims found = readClaims(input);
    for (const ClaimSpan &claim : found.claims)
        content.claims.append(Claim{.kind = claim.kind, .range = claim.range, .value = claim.value});
    for (qsizetype i = 0; i < input.statements.size(); ++i)
        content.statements.append(Statement{.range = input.statements[i].range,
                                            .sentence = input.statements[i].sentence,
                                            .worthiness = found.worthiness[i].value});
    return content;
}

} // namespace

Expected<NewArticle> analyseArticle(const ArticleSource &source, const ReadingOptions &options)
{
    Expected<ReadArticle> read = readArticle(source.bytes, source.name, options);
    if (!read)
        return tl::unexpected(read.error());
    NewArticle added{.article = articleFrom(*read, source.name),
                     .version = {.number = 1,
                                 .path = source.path,
                                 .mediaType = read->mediaType,
                                 .encoding = read->encoding,
                                 .imported = QDateTime::currentDateTimeUtc(), // to the millisecond
                                 .blocks = read->blocks,
                                 .content = std::make_shared<const VersionContent>(source.bytes, read->text)}};
    const QList<StatementSpan> statements = statementsOfBlocks(read->text, read->blocks, read->language);
    added.version.artefacts = findArtefacts(read->text, read->blocks, statements, read->language);
    BlockContent content = contentOf({read->text, read->language, statements, dayOf(read->published)});
    added.statements = std::move(content.statements);
    added.claims = std::move(content.claims);
    return added;
}

BlockContent analyseBlock(const Article &article, const ArticleVersion &version, Block block)
{
    block.kind = BlockKind::Paragraph;
    return contentOf({version.text(), article.language, statementsOfBlocks(version.text(), {block}, article.language),
                      dayOf(article.published)});
}

WorkspaceArticle comparedArticle(const NewArticle &article)
{
    WorkspaceArticle result{.version = article.version.id};
    result.compared.text = article.version.text();
    result.compared.language = article.article.language;
    result.compared.published = dayOf(article.article.published);
    QList<Statement> statements = article.statements;
    std::stable_sort(statements.begin(), statements.end(),
                     [](const Statement &a, const Statement &b) { return a.range < b.range; });
    QHash<StatementId, qsizetype> indexes;
    for (const Statement &statement : std::as_const(statements)) {
        indexes.insert(statement.id, result.statementIds.size());
        result.compared.statements.append({statement.range, statement.sentence});
        result.statementIds.append(statement.id);
    }
    QList<ClaimSpan> &claims = result.compared.claims;
    for (const Claim &claim : article.claims) {
        const auto index = indexes.constFind(claim.statement);
        if (index != indexes.cend())
            claims.append({claim.kind, claim.range, *index, claim.value});
    }
    std::stable_sort(claims.begin(), claims.end(),
                     [](const ClaimSpan &a, const ClaimSpan &b) { return a.range < b.range; });
    return result;
}

QList<WorkspaceArticle> comparedArticles(const Workspace &workspace)
{
    QHash<ArticleVersionId, QList<Statement>> statements;
    for (const Statement &statement : workspace.statements())
        statements[statement.version].append(statement);
    QHash<ArticleVersionId, QList<Claim>> claims;
    for (const Claim &claim : workspace.claims())
        claims[claim.version].append(claim);
    QList<Article> inOrder(workspace.articles().begin(), workspace.articles().end());
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const Article &a, const Article &b) { return a.position < b.position; });
    QList<WorkspaceArticle> articles;
    for (const Article &article : std::as_const(inOrder)) {
        articles.append(comparedArticle({.article = article,
                                         .version = *workspace.version(article.version),
                                         .statements = statements.value(article.version),
                                         .claims = claims.value(article.version)}));
    }
    return articles;
}

QList<SuggestedLink> findLinks(const QList<WorkspaceArticle> &articles, const Progress &progress)
{
    QList<ComparedArticle> compared;
    for (const WorkspaceArticle &article : articles)
        compared.append(article.compared);
    QList<SuggestedLink> links;
    for (const LinkSuggestion &suggestion : suggestLinks(compared, progress)) {
        if (!isWorthShowing(suggestion))
            continue;
        const WorkspaceArticle &a = articles[suggestion.a.article];
        const WorkspaceArticle &b = articles[suggestion.b.article];
        SuggestedLink link{
            .link = {.statements = {a.statementIds[suggestion.a.statement], b.statementIds[suggestion.b.statement]},
                     .origin = Origin::Program,
                     .decision = Decision::Suggested,
                     .score = suggestion.score,
                     .reasons = suggestion.reasons}};
        for (const DiscrepancySuggestion &each : suggestion.discrepancies)
            link.discrepancies.append(discrepancyFrom(each, a.version, b.version));
        links.append(link);
    }
    return links;
}

} // namespace Crossread
