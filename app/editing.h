// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/quote.h"
#include "models/workspace/changes.h"
#include "widgets/selection/currentthing.h"

#include <QObject>

#include <optional>

class QWidget;

namespace Crossread {

class CoverageBoard;
class History;
class Workspace;

/// What an editor does to a coverage, each from what is selected and current to the Change that does it.
///
/// Turns selections into arguments of the functions of changes.h and performs what they give; the result is
/// told by signals. It holds nothing of its own.
class Editing : public QObject
{
    Q_OBJECT

public:
    /// None of them is owned; all outlive it.
    Editing(Workspace *workspace, History *history, CoverageBoard *board, CurrentThing *current,
            QObject *parent = nullptr);

    /// Links the statements that are selected in the panes, two or more.
    void linkSelections();
    /// Marks what is selected in the active pane as a claim of this kind.
    void markClaim(ClaimKind kind);
    /// Marks it as a claim of the kind that the program sees there, or an event where it sees none.
    void markClaim();
    /// Splits the statement around the caret there; around a selection, at that end of it which lies inside.
    void splitStatement();
    /// Joins the statement around the caret with its neighbour.
    void mergeStatement(Neighbour with);
    /// Whether the block around the caret of the active pane belongs to the article; nothing where there is none.
    std::optional<bool> blockCounts() const;
    /// Sets it aside where it does, takes it in where it does not.
    void turnBlock();
    /// The statement around the caret of the active pane, or around the start of what is selected; null where there is
    /// none.
    StatementId statementAtCaret() const;
    /// Asks for the fields and marks a discrepancy on the current link, with the words that are selected in its
    /// statements. Where words of other statements are selected, those are linked first.
    void markDiscrepancy();
    /// Asks anew for the fields of the current discrepancy.
    void editDiscrepancy();
    /// Confirms or rejects the current link or discrepancy.
    void decide(Decision decision);
    /// Removes the current claim, link or discrepancy.
    void removeCurrent();
    /// Writes the note on the current thing; `text` comes from the editor.
    void writeNote(const QString &text);
    /// The words of the articles that the current thing speaks of.
    QList<Quote> currentQuotes() const;
    /// The note on the current thing.
    QString note() const;
    /// Gives the current link a title.
    void setLinkTitle(const QString &title);

    void moveArticle(ArticleId article, int by);
    void orderArticles(const QList<ArticleId> &shown);
    void setArticleHidden(ArticleId article, bool hidden);
    void showAllArticles();
    void removeArticle(ArticleId article);

    /// Adds what a worker found: the articles and the links that it suggests, as one step.
    void addArticles(const QList<NewArticle> &articles, const QList<SuggestedLink> &links);

Q_SIGNALS:
    /// Something was done; a short sentence for the status bar.
    void done(const QString &what);
    /// Something could not be done.
    void failed(const Crossread::Failure &failure);

private:
    bool perform(Expected<Change> change);
    /// The statements that the panes' selections touch; empty, with a failure told, where fewer than two articles
    /// have one.
    QList<StatementId> selectedStatements();
    /// The first thing of type Entity that a Change has put into the workspace, null where there is none.
    template<typename Entity>
    static Identifier<Entity> added(const Change &change);
    void askForDiscrepancy(LinkId link, const QList<Passage> &passages);
    /// The statements of a link; none where there is no such link.
    QList<Passage> statementsOf(LinkId link) const;

    Workspace *m_workspace;
    History *m_history;
    CoverageBoard *m_board;
    CurrentThing *m_current;
};

} // namespace Crossread
