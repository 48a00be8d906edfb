// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/analysis.h"

#include "models/claims/claimfinder.h"
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

/// The statements of every version, in the order of its text.
QHash<ArticleVersionId, QList<Statement>> statementsByVersion(const Workspace &workspace)
{
    QHash<ArticleVersionId, QList<Statement>> statements;
    for (const Statement &statement : workspace.statements())
        statements[statement.version].append(statement);
    for (QList<Statement> &each : statements)
        std::stable_sort(each.begin(), each.end(),
                         [](const Statement &a, const Statement &b) { return a.range < b.range; });
    return statements;
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
    const QList<ClaimSpan> claims = findClaims({read->text, read->language, statements, dayOf(read->published)});
    QList<QList<ClaimSpan>> claimsByStatement(statements.size());
    for (const ClaimSpan &claim : claims) {
        claimsByStatement[claim.statement].append(claim);
        added.claims.append(Claim{.kind = claim.kind, .range = claim.range, .value = claim.value});
    }
    for (qsizetype i = 0; i < statements.size(); ++i)
        added.statements.append(Statement{.range = statements[i].range,
                                          .sentence = statements[i].sentence,
                                          .worthiness = worthinessOf(claimsByStatement[i])});
    return added;
}

QList<WorkspaceArticle> comparedArticles(const Workspace &workspace)
{
    QList<Article> inOrder(workspace.articles().begin(), workspace.articles().end());
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const Article &a, const Article &b) { return a.position < b.position; });
    QList<WorkspaceArticle> articles;
    QHash<StatementId, StatementPlace> places;
    const QHash<ArticleVersionId, QList<Statement>> statements = statementsByVersion(workspace);
    for (const Article &article : std::as_const(inOrder)) {
        WorkspaceArticle each{.version = article.version};
        each.compared.language = article.language;
        each.compared.published = dayOf(article.published);
        if (const ArticleVersion *version = workspace.version(article.version))
            each.compared.text = version->text();
        for (const Statement &statement : statements.value(article.version)) {
            places.insert(statement.id, {articles.size(), each.statementIds.size()});
            each.compared.statements.append({statement.range, statement.sentence});
            each.statementIds.append(statement.id);
        }
        articles.append(each);
    }
    for (const Claim &claim : workspace.claims()) {
        const auto place = places.constFind(claim.statement);
        if (place != places.cend())
            articles[place->article].compared.claims.append({claim.kind, claim.range, place->statement, claim.value});
    }
    for (WorkspaceArticle &article : articles) {
        QList<ClaimSpan> &claims = article.compared.claims;
        std::stable_sort(claims.begin(), claims.end(),
                         [](const ClaimSpan &a, const ClaimSpan &b) { return a.range < b.range; });
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
