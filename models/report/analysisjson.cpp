// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/analysisjson.h"

#include "models/report/coverageindex.h"

#include <QJsonArray>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Words between the pieces of a discrepancy that has several in one statement.
constexpr QLatin1StringView Gap(" ... ");

QString wordsOf(const IndexedArticle &article, TextRange range)
{
    return article.version->text().sliced(range.start, range.length());
}

QJsonObject withRange(const IndexedArticle &article, TextRange range, QJsonObject object)
{
    const TextRange points = article.version->content->codePoints.toCodePoints(range);
    object["start"_L1] = points.start;
    object["end"_L1] = points.end;
    return object;
}

QString statementName(qsizetype row) { return u's' + QString::number(row + 1); }

QJsonArray blocksOf(const IndexedArticle &article)
{
    QJsonArray blocks;
    for (const Block &block : article.version->blocks) {
        blocks.append(
            withRange(article, block.range,
                      {{u"kind"_s, blockKindName(block.kind)}, {u"direction"_s, directionName(block.direction)}}));
    }
    return blocks;
}

QJsonArray statementsOf(const IndexedArticle &article)
{
    QJsonArray statements;
    for (const Statement *statement : article.statements) {
        statements.append(withRange(article, statement->range,
                                    {{u"id"_s, statementName(statements.size())},
                                     {u"sentence"_s, statement->sentence},
                                     {u"worthiness"_s, statement->worthiness}}));
    }
    return statements;
}

QJsonArray claimsOf(const IndexedArticle &article, const CoverageIndex &index, const Workspace &workspace)
{
    QJsonArray claims;
    for (const Claim *claim : article.claims) {
        const Statement *statement = workspace.statements().find(claim->statement);
        claims.append(withRange(
            article, claim->range,
            {{u"id"_s, u'c' + QString::number(claims.size() + 1)},
             {u"statement"_s, statement ? QJsonValue(statementName(index.placeOf(statement).statement)) : QJsonValue()},
             {u"kind"_s, claimKindName(claim->kind)},
             {u"text"_s, wordsOf(article, claim->range)},
             {u"value"_s, claim->value},
             {u"origin"_s, originName(claim->origin)}}));
    }
    return claims;
}

QJsonArray artefactsOf(const IndexedArticle &article)
{
    QJsonArray artefacts;
    for (const ArtefactFinding &artefact : article.version->artefacts)
        artefacts.append(withRange(article, artefact.range, {{u"kind"_s, artefactKindName(artefact.kind)}}));
    return artefacts;
}

QJsonObject articleJson(const IndexedArticle &each, const CoverageIndex &index, const Workspace &workspace)
{
    const Article &article = *each.article;
    return {{u"id"_s, each.name},
            {u"path"_s, each.version->path},
            {u"sha256"_s, QString::fromLatin1(each.version->content->sha256)},
            {u"language"_s, article.language},
            {u"direction"_s, directionName(article.direction)},
            {u"title"_s, article.title},
            {u"outlet"_s, article.outlet},
            {u"author"_s, article.author},
            {u"published"_s, article.published},
            {u"url"_s, article.url},
            {u"mediaType"_s, each.version->mediaType},
            {u"encoding"_s, each.version->encoding},
            {u"text"_s, each.version->text()},
            {u"blocks"_s, blocksOf(each)},
            {u"statements"_s, statementsOf(each)},
            {u"claims"_s, claimsOf(each, index, workspace)},
            {u"artefacts"_s, artefactsOf(each)}};
}

/// Two statements of a link, of different articles.
struct Pair {
    const Statement *a;
    const Statement *b;
    const IndexedArticle &articleOfA;
    const IndexedArticle &articleOfB;
};

QJsonObject sideJson(const Statement *statement, const IndexedArticle &article, const CoverageIndex &index)
{
    return withRange(
        article, statement->range,
        {{u"article"_s, article.name}, {u"statement"_s, statementName(index.placeOf(statement).statement)}});
}

QJsonArray reasonsOf(const Link &link, const Pair &pair)
{
    const QString wordsOfA = wordsOf(pair.articleOfA, pair.a->range);
    const QString wordsOfB = wordsOf(pair.articleOfB, pair.b->range);
    QJsonArray reasons;
    for (const Reason &reason : link.reasons) {
        // Articles may have changed places since they were compared; the words tell which side is which, and
        // of a link of more than two statements, which pair it speaks of.
        const bool straight = wordsOfA.contains(reason.a) && wordsOfB.contains(reason.b);
        const bool turned = !straight && wordsOfA.contains(reason.b) && wordsOfB.contains(reason.a);
        if (!straight && !turned && link.statements.size() > 2)
            continue;
        reasons.append(QJsonObject{{u"kind"_s, reason.kind},
                                   {u"a"_s, turned ? reason.b : reason.a},
                                   {u"b"_s, turned ? reason.a : reason.b},
                                   {u"weight"_s, reason.weight}});
    }
    return reasons;
}

/// Whether a passage speaks of this statement of the link: it touches it, or lies in its article and touches none.
bool speaksOf(const Passage &passage, const Statement *statement, const IndexedLink &link)
{
    const auto touches = [&passage](const Statement *each) {
        return passage.version == each->version && passage.range.overlaps(each->range);
    };
    return touches(statement)
        || (passage.version == statement->version
            && std::none_of(link.statements.begin(), link.statements.end(), touches));
}

bool speaksOf(const Discrepancy &discrepancy, const Statement *statement, const IndexedLink &link)
{
    return std::any_of(discrepancy.passages.begin(), discrepancy.passages.end(),
                       [&](const Passage &passage) { return speaksOf(passage, statement, link); });
}

QString passagesOf(const Discrepancy &discrepancy, const Statement *statement, const IndexedArticle &article,
                   const IndexedLink &link)
{
    QStringList passages;
    for (const Passage &passage : discrepancy.passages) {
        if (speaksOf(passage, statement, link))
            passages.append(wordsOf(article, passage.range));
    }
    return passages.join(Gap);
}

/// The link's discrepancies that speak of this pair. One with passages in other statements of the link speaks
/// of those; one without any speaks of all.
QJsonArray discrepanciesOf(const IndexedLink &each, const Pair &pair)
{
    QJsonArray discrepancies;
    for (const Discrepancy *discrepancy : each.discrepancies) {
        if (discrepancy->decision == Decision::Rejected)
            continue;
        const auto spokenOf
            = std::count_if(each.statements.begin(), each.statements.end(),
                            [&](const Statement *statement) { return speaksOf(*discrepancy, statement, each); });
        const int sides = int(speaksOf(*discrepancy, pair.a, each)) + int(speaksOf(*discrepancy, pair.b, each));
        if (sides < std::min<qsizetype>(spokenOf, 2))
            continue;
        discrepancies.append(QJsonObject{{u"type"_s, discrepancyTypeName(discrepancy->type)},
                                         {u"a"_s, passagesOf(*discrepancy, pair.a, pair.articleOfA, each)},
                                         {u"b"_s, passagesOf(*discrepancy, pair.b, pair.articleOfB, each)},
                                         {u"note"_s, discrepancy->note},
                                         {u"severity"_s, severityName(discrepancy->severity)},
                                         {u"state"_s, discrepancyStateName(discrepancy->state)},
                                         {u"decision"_s, decisionName(discrepancy->decision)},
                                         {u"origin"_s, originName(discrepancy->origin)}});
    }
    return discrepancies;
}

void addPairs(QJsonArray &links, const IndexedLink &each, const CoverageIndex &index)
{
    for (qsizetype first = 0; first < each.statements.size(); ++first) {
        for (qsizetype second = first + 1; second < each.statements.size(); ++second) {
            const Statement *a = each.statements.at(first);
            const Statement *b = each.statements.at(second);
            const Pair pair{a, b, index.articleOf(a), index.articleOf(b)};
            if (pair.articleOfA.article == pair.articleOfB.article)
                continue;
            const QJsonArray discrepancies = discrepanciesOf(each, pair);
            links.append(QJsonObject{{u"a"_s, sideJson(a, pair.articleOfA, index)},
                                     {u"b"_s, sideJson(b, pair.articleOfB, index)},
                                     {u"relation"_s, discrepancies.isEmpty() ? u"same"_s : u"conflict"_s},
                                     {u"score"_s, each.link->score},
                                     {u"reasons"_s, reasonsOf(*each.link, pair)},
                                     {u"discrepancies"_s, discrepancies},
                                     {u"title"_s, each.link->title},
                                     {u"decision"_s, decisionName(each.link->decision)},
                                     {u"origin"_s, originName(each.link->origin)}});
        }
    }
}

} // namespace

QJsonObject analysisJson(const Workspace &workspace)
{
    const CoverageIndex index(workspace);
    QJsonArray articles;
    for (const IndexedArticle &article : index.articles())
        articles.append(articleJson(article, index, workspace));
    QJsonArray links;
    for (const IndexedLink &link : index.links()) {
        if (link.link->decision != Decision::Rejected)
            addPairs(links, link, index);
    }
    return {{u"format"_s, u"crossread-analysis/1"_s}, {u"articles"_s, articles}, {u"links"_s, links}};
}

} // namespace Crossread
