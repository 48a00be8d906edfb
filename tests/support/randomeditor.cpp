// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomeditor.h"

#include "models/analysis/analysis.h"
#include "models/workspace/history.h"
#include "models/workspace/workspace.h"
#include "tests/support/generatedarticle.h"

namespace Crossread {

using namespace Qt::StringLiterals;

RandomEditor::RandomEditor(const Workspace &workspace, quint32 seed)
    : m_workspace(workspace)
    , m_random(seed)
{
}

template<typename Entity>
Identifier<Entity> RandomEditor::any()
{
    const EntityTable<Entity> &table = m_workspace.table<Entity>();
    if (table.isEmpty() || m_random.bounded(20) == 0)
        return m_random.bounded(2) == 0 ? Identifier<Entity>() : Identifier<Entity>::create();
    return table.at(m_random.bounded(table.size())).id;
}

TextRange RandomEditor::anyRange(ArticleVersionId id)
{
    const ArticleVersion *version = m_workspace.version(id);
    const qsizetype length = version ? version->text().size() : 10;
    // Sometimes past either end, cutting graphemes, or empty.
    const qsizetype start = m_random.bounded(qint64(length + 6)) - 3;
    return {start, start + m_random.bounded(12) - 1};
}

QString RandomEditor::anyText()
{
    static const QStringList texts{
        {}, u"note"_s, u"راجع البيان: 27 أم ٢٧؟"_s, u"👩🏽‍🚒 e\u0301 <b>\"'%1\n"_s, u"nul\0nul"_s};
    return texts.at(m_random.bounded(int(texts.size())));
}

DiscrepancyFields RandomEditor::anyFields()
{
    return {.type = discrepancyTypes().at(m_random.bounded(int(discrepancyTypes().size()))),
            .severity = Severity(m_random.bounded(3)),
            .state = DiscrepancyState(m_random.bounded(3)),
            .note = anyText()};
}

QList<Passage> RandomEditor::anyPassages()
{
    QList<Passage> passages;
    for (int left = m_random.bounded(3); left > 0 && !m_workspace.statements().isEmpty(); --left) {
        const Statement &statement = m_workspace.statements().at(m_random.bounded(m_workspace.statements().size()));
        passages.append({statement.version, statement.range});
    }
    return passages;
}

QList<StatementId> RandomEditor::anyStatements()
{
    QList<StatementId> statements;
    for (int left = 1 + m_random.bounded(4); left > 0; --left)
        statements.append(any<Statement>());
    return statements;
}

QList<SuggestedLink> RandomEditor::anySuggestions()
{
    QList<SuggestedLink> suggestions;
    for (int left = m_random.bounded(4); left > 0; --left) {
        SuggestedLink suggestion;
        suggestion.link.statements = anyStatements();
        suggestion.link.score = m_random.bounded(1000) / 1000.0;
        suggestion.link.reasons = {{u"quantity"_s, u"٢٧"_s, u"27"_s, 0.5}};
        if (m_random.bounded(2) == 0)
            suggestion.discrepancies
                = {Discrepancy{.type = DiscrepancyType::Figure, .note = anyText(), .passages = anyPassages()}};
        suggestions.append(suggestion);
    }
    return suggestions;
}

QUuid RandomEditor::anySubject()
{
    switch (m_random.bounded(5)) {
    case 0:
        return any<Article>().uuid();
    case 1:
        return any<Statement>().uuid();
    case 2:
        return any<Claim>().uuid();
    case 3:
        return any<Link>().uuid();
    default:
        return any<Discrepancy>().uuid();
    }
}

Expected<Change> RandomEditor::splitAny()
{
    const StatementId id = any<Statement>();
    const Statement *statement = m_workspace.statements().find(id);
    const TextRange range = statement ? statement->range : TextRange{};
    // Sometimes at or past either end.
    return splitStatement(m_workspace, id, range.start - 1 + m_random.bounded(qint64(range.length() + 3)));
}

Expected<Change> RandomEditor::turnAnyBlock()
{
    const ArticleVersionId id = any<ArticleVersion>();
    const ArticleVersion *version = m_workspace.version(id);
    const qsizetype block = m_random.bounded(qint64(version ? version->blocks.size() + 2 : 2)) - 1;
    if (!version || block < 0 || block >= version->blocks.size())
        return m_random.bounded(2) == 0 ? setBlockAside(m_workspace, id, block)
                                        : takeBlockIn(m_workspace, id, block, {});
    const bool aside = version->blocks.at(block).kind == BlockKind::Boilerplate;
    // Now and then what is done already.
    if (aside != (m_random.bounded(8) == 0))
        return takeBlockIn(m_workspace, id, block,
                           analyseBlock(*m_workspace.articleOf(id), *version, version->blocks.at(block)));
    return setBlockAside(m_workspace, id, block);
}

Change RandomEditor::import(int sentences)
{
    return addArticles(m_workspace, {generatedArticle(m_random, u"article-%1"_s.arg(++m_articles), sentences)});
}

Expected<Change> RandomEditor::next()
{
    const auto decision = [this] { return m_random.bounded(2) == 0 ? Decision::Confirmed : Decision::Rejected; };
    if (m_workspace.articles().size() < 2)
        return import();
    switch (m_random.bounded(31)) {
    case 0:
        return m_workspace.articles().size() < 5 ? Expected<Change>(import())
                                                 : removeArticle(m_workspace, any<Article>());
    case 1:
        return m_random.bounded(3) == 0 ? removeArticle(m_workspace, any<Article>()) : Expected<Change>(import(3));
    case 2:
        return moveArticle(m_workspace, any<Article>(), m_random.bounded(7) - 3);
    case 3: {
        QList<ArticleId> order;
        for (const Article &article : m_workspace.articles())
            order.prepend(article.id);
        if (m_random.bounded(4) == 0)
            order.replace(0, any<Article>());
        return orderArticles(m_workspace, order);
    }
    case 4:
        return setArticleHidden(m_workspace, any<Article>(), m_random.bounded(2) == 0);
    case 5:
    case 6:
    case 7: {
        const ArticleVersionId version = any<ArticleVersion>();
        return markClaim(m_workspace, version, anyRange(version), ClaimKind(m_random.bounded(10)));
    }
    case 8:
        return setClaimKind(m_workspace, any<Claim>(), ClaimKind(m_random.bounded(10)));
    case 9:
        return removeClaim(m_workspace, any<Claim>());
    case 10:
    case 11:
    case 12:
        return linkStatements(m_workspace, anyStatements(), anyText());
    case 13:
        return setLinkTitle(m_workspace, any<Link>(), anyText());
    case 14:
        return decideLink(m_workspace, any<Link>(), decision());
    case 15:
        return removeLink(m_workspace, any<Link>());
    case 16:
        return suggestLinks(m_workspace, anySuggestions());
    case 17:
    case 18:
        return markDiscrepancy(m_workspace, any<Link>(), anyFields(), anyPassages());
    case 19:
        return editDiscrepancy(m_workspace, any<Discrepancy>(), anyFields());
    case 20:
        return decideDiscrepancy(m_workspace, any<Discrepancy>(), decision());
    case 21:
        return removeDiscrepancy(m_workspace, any<Discrepancy>());
    case 22:
    case 23:
        return splitAny();
    case 24:
    case 25:
        return mergeStatements(m_workspace, any<Statement>(),
                               m_random.bounded(2) == 0 ? Neighbour::Previous : Neighbour::Next);
    case 26:
    case 27:
    case 28:
        return turnAnyBlock();
    default:
        return writeNote(m_workspace, anySubject(), anyText());
    }
}

Expected<void> RandomEditor::step(History &history)
{
    switch (m_random.bounded(8)) {
    case 0:
        history.undo();
        return {};
    case 1:
        history.redo();
        return {};
    default:
        return history.perform(next());
    }
}

} // namespace Crossread
