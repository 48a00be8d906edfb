// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"
#include "widgets/board/board.h"
#include "widgets/coverage/coveragemarks.h"
#include "widgets/selection/currentthing.h"

namespace Crossread {

/// The board of a workspace: panes for its articles, marks and connectors for what was marked on them.
///
/// Follows the workspace and the current thing, and never edits either's values: what the editor does on it goes
/// out as signals with identifiers. Changes that come together are shown together, at the next event loop turn.
class CoverageBoard : public Board
{
    Q_OBJECT

public:
    /// As many articles as can be read beside each other; the others wait in the list of articles.
    static constexpr int MaximumPanes = 6;

    /// Neither is owned; both outlive the board.
    CoverageBoard(const Workspace *workspace, CurrentThing *current, QWidget *parent = nullptr);

    /// The article of the pane that has the focus; null where there is none.
    ArticleId activeArticle() const;
    /// What is selected in the pane that has the focus; no version where nothing is.
    Passage activePassage() const;
    /// What is selected in every pane, in the order of the panes; panes without a selection are left out.
    QList<Passage> selectedPassages() const;
    void clearSelections();
    /// Copies what is selected in the pane that has the focus to the clipboard.
    void copySelection();

    /// Brings an article's range to sight and selects nothing.
    void reveal(ArticleId article, TextRange range);

    /// Shows what is waiting to be shown now, for whoever cannot wait for the event loop.
    void showNow();

Q_SIGNALS:
    void articleCloseRequested(Crossread::ArticleId article);
    void articleHideRequested(Crossread::ArticleId article);
    /// The order in which the editor has put the panes.
    void articleOrderRequested(const QList<Crossread::ArticleId> &order);

private:
    enum Part { Panes = 1, Marks = 2, Selection = 4 };

    void schedule(int parts);
    void showPanes();
    void showMarks();
    void showCurrent();
    void choose(const QString &markId);
    PaneContent contentOf(const Article &article) const;

    const Workspace *m_workspace;
    CurrentThing *m_current;
    CoverageMarks m_coverage; // as it was shown last
    int m_waiting = 0;        // of Part
};

} // namespace Crossread
