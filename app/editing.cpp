// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing.h"

#include "models/analysis/analysis.h"
#include "models/workspace/history.h"
#include "models/workspace/workspace.h"
#include "widgets/coverage/coverageboard.h"
#include "widgets/discrepancy/discrepancydialog.h"
#include "widgets/selection/places.h"

namespace Crossread {

using namespace Qt::StringLiterals;

Editing::Editing(Workspace *workspace, History *history, CoverageBoard *board, CurrentThing *current, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_history(history)
    , m_board(board)
    , m_current(current)
{
}

bool Editing::perform(Expected<Change> change)
{
    const auto performed = m_history->perform(std::move(change));
    if (!performed)
        Q_EMIT failed(performed.error());
    return performed.has_value();
}

template<typename Entity>
Identifier<Entity> Editing::added(const Change &change)
{
    for (const AnyEdit &edit : change.edits) {
        const auto *typed = std::get_if<Edit<Entity>>(&edit);
        if (typed && typed->after)
            return typed->after->id;
    }
    return {};
}

QList<StatementId> Editing::selectedStatements()
{
    QList<StatementId> statements;
    QSet<ArticleVersionId> versions;
    for (const Passage &passage : m_board->selectedPassages()) {
        const QList<StatementId> touched = statementsAt(*m_workspace, passage.version, passage.range);
        if (!touched.isEmpty())
            versions.insert(passage.version);
        statements += touched;
    }
    if (versions.size() < 2) {
        Q_EMIT failed({tr("Nothing was linked"), tr("a link needs words of two articles"),
                       tr("select words in one pane and in another, then link them")});
        return {};
    }
    return statements;
}

void Editing::linkSelections()
{
    const QList<StatementId> statements = selectedStatements();
    if (statements.isEmpty())
        return;
    const auto change = linkStatements(*m_workspace, statements);
    if (!perform(change))
        return;
    m_board->clearSelections();
    m_current->choose(added<Link>(*change));
    Q_EMIT done(tr("Linked %n statement(s).", nullptr, int(statements.size())));
}

void Editing::markClaim()
{
    const Passage passage = m_board->activePassage();
    ClaimKind kind = ClaimKind::Event;
    for (const Claim &claim : m_workspace->claims()) {
        if (claim.version == passage.version && claim.range.overlaps(passage.range)) {
            kind = claim.kind;
            break;
        }
    }
    markClaim(kind);
}

void Editing::markClaim(ClaimKind kind)
{
    const Passage passage = m_board->activePassage();
    if (passage.range.isEmpty()) {
        Q_EMIT failed({tr("Nothing was marked"), tr("no words are selected"),
                       tr("select the words of the claim in a pane first")});
        return;
    }
    const auto change = Crossread::markClaim(*m_workspace, passage.version, passage.range, kind);
    if (!perform(change))
        return;
    m_board->clearSelections();
    m_current->choose(added<Claim>(*change));
    Q_EMIT done(tr("Marked a claim."));
}

StatementId Editing::statementAtCaret() const
{
    const Passage passage = m_board->activePassage();
    const QList<StatementId> there
        = statementsAt(*m_workspace, passage.version, {passage.range.start, passage.range.start});
    return there.value(0);
}

void Editing::splitStatement()
{
    const Statement *statement = m_workspace->statements().find(statementAtCaret());
    if (!statement) {
        Q_EMIT failed({tr("Nothing was split"), tr("the caret is in no statement"),
                       tr("put the caret where the second statement begins")});
        return;
    }
    const TextRange selected = m_board->activePassage().range;
    const qsizetype position = selected.start > statement->range.start ? selected.start : selected.end;
    if (perform(Crossread::splitStatement(*m_workspace, statement->id, position)))
        Q_EMIT done(tr("Split the statement."));
}

void Editing::mergeStatement(Neighbour with)
{
    const StatementId statement = statementAtCaret();
    if (statement.isNull()) {
        Q_EMIT failed({tr("Nothing was merged"), tr("the caret is in no statement"),
                       tr("put the caret into one of the two statements")});
        return;
    }
    if (perform(mergeStatements(*m_workspace, statement, with)))
        Q_EMIT done(tr("Merged two statements."));
}

std::optional<bool> Editing::blockCounts() const
{
    const Passage passage = m_board->activePassage();
    const ArticleVersion *version = m_workspace->version(passage.version);
    const qsizetype block = version ? blockAt(*version, passage.range.start) : -1;
    return block < 0 ? std::nullopt : std::optional(version->blocks.at(block).kind != BlockKind::Boilerplate);
}

void Editing::turnBlock()
{
    const Passage passage = m_board->activePassage();
    const ArticleVersion *version = m_workspace->version(passage.version);
    const qsizetype block = version ? blockAt(*version, passage.range.start) : -1;
    if (block < 0) {
        Q_EMIT failed({tr("Nothing was set aside"), tr("the caret is in no block"),
                       tr("put the caret into a paragraph or a left-over of the page")});
        return;
    }
    if (version->blocks.at(block).kind != BlockKind::Boilerplate) {
        if (perform(setBlockAside(*m_workspace, passage.version, block)))
            Q_EMIT done(tr("Set the block aside; it no longer counts."));
        return;
    }
    const Article &article = *m_workspace->articleOf(passage.version);
    const BlockContent content = analyseBlock(article, *version, version->blocks.at(block));
    if (perform(takeBlockIn(*m_workspace, passage.version, block, content)))
        Q_EMIT done(tr("Took the block in; it counts now."));
}

QList<Passage> Editing::statementsOf(LinkId id) const
{
    const Link *link = m_workspace->links().find(id);
    if (!link)
        return {};
    QList<Passage> statements;
    for (const StatementId &member : link->statements) {
        if (const Statement *statement = m_workspace->statements().find(member))
            statements.append({statement->version, statement->range});
    }
    return statements;
}

void Editing::markDiscrepancy()
{
    LinkId link = m_current->as<Link>();
    if (const Discrepancy *current = m_workspace->discrepancies().find(m_current->as<Discrepancy>()))
        link = current->link;
    const QList<Passage> statements = statementsOf(link);
    const QList<Passage> selected = m_board->selectedPassages();
    const auto liesOnTheLink = [&statements](const Passage &passage) {
        return std::any_of(statements.begin(), statements.end(), [&passage](const Passage &statement) {
            return statement.version == passage.version && statement.range.overlaps(passage.range);
        });
    };
    if (link.isNull() || !std::all_of(selected.begin(), selected.end(), liesOnTheLink)) {
        // The words that are selected speak of another point: they are linked first.
        m_current->clear();
        linkSelections();
        link = m_current->as<Link>();
    }
    if (!link.isNull())
        askForDiscrepancy(link, selected.isEmpty() ? statements : selected);
}

void Editing::askForDiscrepancy(LinkId link, const QList<Passage> &passages)
{
    QList<Quote> quotes;
    for (const Passage &passage : passages)
        quotes.append(quoteOf(*m_workspace, passage.version, passage.range));
    auto *dialog = new DiscrepancyDialog(quotes, {}, m_board->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, link, passages] {
        const auto change = Crossread::markDiscrepancy(*m_workspace, link, dialog->fields(), passages);
        if (!perform(change))
            return;
        m_board->clearSelections();
        m_current->choose(added<Discrepancy>(*change));
        Q_EMIT done(tr("Marked a discrepancy."));
    });
    dialog->open();
}

void Editing::editDiscrepancy()
{
    const Discrepancy *discrepancy = m_workspace->discrepancies().find(m_current->as<Discrepancy>());
    if (!discrepancy) {
        Q_EMIT failed({tr("Nothing was edited"), tr("no discrepancy is chosen"), tr("choose one in its list first")});
        return;
    }
    QList<Quote> quotes;
    for (const Passage &passage : discrepancy->passages)
        quotes.append(quoteOf(*m_workspace, passage.version, passage.range));
    const DiscrepancyFields fields{discrepancy->type, discrepancy->severity, discrepancy->state, discrepancy->note};
    auto *dialog = new DiscrepancyDialog(quotes, fields, m_board->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = discrepancy->id] {
        perform(Crossread::editDiscrepancy(*m_workspace, id, dialog->fields()));
    });
    dialog->open();
}

void Editing::decide(Decision decision)
{
    bool decided = false;
    if (const LinkId link = m_current->as<Link>(); !link.isNull())
        decided = perform(decideLink(*m_workspace, link, decision));
    else if (const DiscrepancyId id = m_current->as<Discrepancy>(); !id.isNull())
        decided = perform(decideDiscrepancy(*m_workspace, id, decision));
    else
        Q_EMIT failed({tr("Nothing was decided"), tr("no link or discrepancy is chosen"),
                       tr("choose one in its list or in a pane first")});
    if (decided && decision == Decision::Rejected)
        m_current->clear(); // what is rejected leaves the lists and the board
    if (decided)
        Q_EMIT done(decision == Decision::Rejected ? tr("Rejected.") : tr("Confirmed."));
}

void Editing::removeCurrent()
{
    const Thing thing = m_current->thing();
    bool removed = false;
    if (const auto *claim = std::get_if<ClaimId>(&thing))
        removed = perform(removeClaim(*m_workspace, *claim));
    else if (const auto *link = std::get_if<LinkId>(&thing))
        removed = perform(removeLink(*m_workspace, *link));
    else if (const auto *discrepancy = std::get_if<DiscrepancyId>(&thing))
        removed = perform(removeDiscrepancy(*m_workspace, *discrepancy));
    if (removed)
        Q_EMIT done(tr("Removed."));
}

QList<Quote> Editing::currentQuotes() const
{
    QList<Quote> quotes;
    const auto places = placesOf(*m_workspace, m_current->thing());
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (const Article *article = m_workspace->articles().find(place.key()))
            quotes.append(quoteOf(*m_workspace, article->version, place.value()));
    }
    return quotes;
}

QString Editing::note() const { return noteOn(*m_workspace, uuidOf(m_current->thing())); }

void Editing::writeNote(const QString &text)
{
    if (uuidOf(m_current->thing()).isNull()) {
        Q_EMIT failed({tr("No note was written"), tr("nothing is chosen that it could be on"),
                       tr("choose a claim, a link or a discrepancy first")});
        return;
    }
    if (perform(Crossread::writeNote(*m_workspace, uuidOf(m_current->thing()), text)))
        Q_EMIT done(text.isEmpty() ? tr("No note is left.") : tr("Wrote the note."));
}

void Editing::setLinkTitle(const QString &title)
{
    perform(Crossread::setLinkTitle(*m_workspace, m_current->as<Link>(), title));
}

void Editing::moveArticle(ArticleId article, int by) { perform(Crossread::moveArticle(*m_workspace, article, by)); }

void Editing::orderArticles(const QList<ArticleId> &shown)
{
    // Articles that are not on the board keep their places; the others take the remaining ones in their new order.
    QList<Article> articles(m_workspace->articles().begin(), m_workspace->articles().end());
    std::stable_sort(articles.begin(), articles.end(),
                     [](const Article &a, const Article &b) { return a.position < b.position; });
    QList<ArticleId> order;
    qsizetype next = 0;
    for (const Article &article : std::as_const(articles))
        order.append(shown.contains(article.id) && next < shown.size() ? shown[next++] : article.id);
    perform(Crossread::orderArticles(*m_workspace, order));
}

void Editing::setArticleHidden(ArticleId article, bool hidden)
{
    if (perform(Crossread::setArticleHidden(*m_workspace, article, hidden)) && hidden)
        Q_EMIT done(tr("Hid an article; it is still in the list of articles."));
}

void Editing::showAllArticles() { perform(Crossread::showAllArticles(*m_workspace)); }

void Editing::removeArticle(ArticleId article)
{
    if (perform(Crossread::removeArticle(*m_workspace, article)))
        Q_EMIT done(tr("Took an article out of the coverage; undo brings it back."));
}

void Editing::addArticles(const QList<NewArticle> &articles, const QList<SuggestedLink> &links)
{
    if (articles.isEmpty() || !perform(Crossread::addArticles(*m_workspace, articles, links)))
        return;
    QString what = tr("Added %n article(s).", nullptr, int(articles.size()));
    if (m_workspace->articles().size() > CoverageBoard::MaximumPanes)
        what += u' ' + tr("The board shows six; the others wait in the list of articles until one is hidden.");
    Q_EMIT done(what);
}

} // namespace Crossread
