// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"
#include "app/editing.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "models/items/rowtext.h"
#include "widgets/coverage/coverageboard.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal ZoomStep = 1.1;

} // namespace

// What can be done in the window, and by which keys.
// Keys are written out: what a platform has of its own differs, and some have none for some of these.

void MainWindow::addFileActions()
{
    m_actions->add({u"file.new"_s, tr("&New Coverage"), tr("Starts an empty coverage."), {Qt::CTRL | Qt::Key_N}},
                   [this] { newWorkspace(); });
    m_actions->add({u"file.openArticles"_s,
                    tr("&Open Articles…"),
                    tr("Reads article files into this coverage."),
                    {Qt::CTRL | Qt::Key_O}},
                   [this] { chooseArticles(); });
    m_actions->add({u"file.pasteArticle"_s,
                    tr("&Paste as New Article"),
                    tr("Reads the text of the clipboard as an article."),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_V}},
                   [this] { pasteArticle(); });
    m_actions->add({u"file.openWorkspace"_s,
                    tr("Open &Workspace…"),
                    tr("Opens a coverage that was kept in a file."),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_O}},
                   [this] { chooseWorkspace(); });
    m_actions->add({u"file.openSample"_s,
                    tr("Open &Sample Coverage"),
                    tr("Reads five articles on one invented event into this coverage."),
                    {}},
                   [this] { openSample(); });
    m_actions->add({u"file.moveWorkspace"_s,
                    tr("&Move Workspace…"),
                    tr("Gives the file of this coverage another name or place. Everything is kept in it already."),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
                   [this] { moveWorkspace(); });
    m_actions->add({u"file.exportReport"_s,
                    tr("&Export Report…"),
                    tr("Writes a report of this coverage as one HTML file."),
                    {Qt::CTRL | Qt::Key_E}},
                   [this] { exportReport(); });
    m_actions->add({u"file.quit"_s, tr("&Quit"), tr("Closes the window; everything is kept."), {Qt::CTRL | Qt::Key_Q}},
                   [this] { close(); });
}

void MainWindow::addEditActions()
{
    m_actions->add({u"edit.undo"_s, tr("&Undo"), tr("Takes the last step back."), {Qt::CTRL | Qt::Key_Z}},
                   [this] { turnBack(&History::undo, tr("Undid: %1.")); });
    m_actions->add({u"edit.redo"_s,
                    tr("&Redo"),
                    tr("Does the step again that was taken back."),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
                   [this] { turnBack(&History::redo, tr("Did again: %1.")); });
    m_actions->add({u"edit.copy"_s, tr("&Copy"), tr("Copies the words selected in the pane."), {}},
                   [this] { m_board->copySelection(); });
    m_actions->add({u"link.selections"_s,
                    tr("&Link Selected Statements"),
                    tr("Links the statements that hold the words selected in two or more panes."),
                    {Qt::Key_L}},
                   [this] { m_editing->linkSelections(); });
    m_actions->add({u"link.title"_s,
                    tr("Give the Link a &Title…"),
                    tr("Says in a few words what the link is about."),
                    {Qt::Key_T}},
                   [this] { askForLinkTitle(); });
    m_actions->add({u"claim.mark"_s,
                    tr("Mark as &Claim"),
                    tr("Marks the words selected in the pane as a claim to be checked."),
                    {Qt::Key_C}},
                   [this] { m_editing->markClaim(); });
    for (const ClaimKind kind :
         {ClaimKind::Quantity, ClaimKind::Date, ClaimKind::Attribution, ClaimKind::Quotation, ClaimKind::Name,
          ClaimKind::Place, ClaimKind::Event, ClaimKind::Label, ClaimKind::Certainty}) {
        m_actions->add({u"claim.mark."_s + claimKindName(kind),
                        claimKindText(kind),
                        tr("Marks the selected words as a claim of this kind."),
                        {}},
                       [this, kind] { m_editing->markClaim(kind); });
    }
    m_actions->add({u"statement.split"_s,
                    tr("&Split Statement Here"),
                    tr("Cuts the statement in two where the caret stands."),
                    {Qt::Key_S}},
                   [this] { m_editing->splitStatement(); });
    m_actions->add({u"statement.mergeNext"_s,
                    tr("Merge with the Ne&xt Statement"),
                    tr("Joins the statement around the caret with the one behind it in its paragraph."),
                    {Qt::Key_M}},
                   [this] { m_editing->mergeStatement(Neighbour::Next); });
    m_actions->add({u"statement.mergePrevious"_s,
                    tr("Merge with the &Previous Statement"),
                    tr("Joins the statement around the caret with the one before it in its paragraph."),
                    {Qt::SHIFT | Qt::Key_M}},
                   [this] { m_editing->mergeStatement(Neighbour::Previous); });
    QAction *block = m_actions->add({u"block.counts"_s,
                                     tr("&Block Belongs to the Article"),
                                     tr("Whether the block around the caret counts, or is a left-over of the page."),
                                     {Qt::Key_B}},
                                    [this] {
                                        m_editing->turnBlock();
                                        updateCaretActions();
                                    });
    block->setCheckable(true);
    m_actions->add({u"discrepancy.mark"_s,
                    tr("Mark &Discrepancy…"),
                    tr("Says where the statements of the chosen link disagree."),
                    {Qt::Key_D}},
                   [this] { m_editing->markDiscrepancy(); });
    m_actions->add({u"discrepancy.edit"_s,
                    tr("&Edit Discrepancy…"),
                    tr("Changes type, severity, state or note of the chosen discrepancy."),
                    {Qt::Key_E}},
                   [this] { m_editing->editDiscrepancy(); });
    m_actions->add({u"decide.confirm"_s, tr("C&onfirm"), tr("Confirms the chosen link or discrepancy."), {Qt::Key_A}},
                   [this] { m_editing->decide(Decision::Confirmed); });
    m_actions->add({u"decide.reject"_s, tr("Re&ject"), tr("Rejects the chosen link or discrepancy."), {Qt::Key_X}},
                   [this] { m_editing->decide(Decision::Rejected); });
    m_actions->add({u"thing.note"_s, tr("Write &Note…"), tr("Writes a note on what is chosen."), {Qt::Key_N}},
                   [this] { askForNote(); });
    m_actions->add(
        {u"thing.remove"_s, tr("Re&move"), tr("Removes the chosen claim, link or discrepancy."), {Qt::Key_Delete}},
        [this] { m_editing->removeCurrent(); });
}

void MainWindow::addViewActions()
{
    m_actions->add(
        {u"go.next"_s, tr("&Next in the List"), tr("Goes on to the next row of the list that is shown."), {Qt::Key_J}},
        [this] { step(1); });
    m_actions->add({u"go.previous"_s,
                    tr("&Previous in the List"),
                    tr("Goes back to the previous row of the list that is shown."),
                    {Qt::Key_K}},
                   [this] { step(-1); });
    m_actions->add({u"go.nextPane"_s, tr("Next P&ane"), tr("Moves the keyboard to the next article."), {Qt::Key_F6}},
                   [this] { m_board->focusNextPane(); });
    m_actions->add({u"go.previousPane"_s,
                    tr("P&revious Pane"),
                    tr("Moves the keyboard to the previous article."),
                    {Qt::SHIFT | Qt::Key_F6}},
                   [this] { m_board->focusPreviousPane(); });
    m_actions->add({u"pane.moveOn"_s,
                    tr("Move Pane &On"),
                    tr("Moves the article one place on in reading order."),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown}},
                   [this] { m_editing->moveArticle(m_board->activeArticle(), 1); });
    m_actions->add({u"pane.moveBack"_s,
                    tr("Move Pane &Back"),
                    tr("Moves the article one place back in reading order."),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp}},
                   [this] { m_editing->moveArticle(m_board->activeArticle(), -1); });
    m_actions->add({u"pane.hide"_s,
                    tr("&Hide Pane"),
                    tr("Puts the article away; it stays in the coverage."),
                    {Qt::CTRL | Qt::Key_H}},
                   [this] { m_editing->setArticleHidden(m_board->activeArticle(), true); });
    m_actions->add({u"pane.showAll"_s,
                    tr("&Show All Articles"),
                    tr("Brings back every article that was put away."),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_H}},
                   [this] { m_editing->showAllArticles(); });
    m_actions->add({u"pane.close"_s,
                    tr("&Take Article Out"),
                    tr("Takes the article out of the coverage."),
                    {Qt::CTRL | Qt::Key_W}},
                   [this] { m_editing->removeArticle(m_board->activeArticle()); });
    m_actions->add({u"view.zoomIn"_s,
                    tr("&Larger Text"),
                    tr("Makes the text of all articles larger."),
                    {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
                   [this] { m_board->setZoom(m_board->zoom() * ZoomStep); });
    m_actions->add({u"view.zoomOut"_s,
                    tr("S&maller Text"),
                    tr("Makes the text of all articles smaller."),
                    {Qt::CTRL | Qt::Key_Minus}},
                   [this] { m_board->setZoom(m_board->zoom() / ZoomStep); });
    m_actions->add({u"view.zoomReset"_s,
                    tr("&Normal Text Size"),
                    tr("Sets the text of all articles to its usual size."),
                    {Qt::CTRL | Qt::Key_0}},
                   [this] { m_board->setZoom(1); });
    m_actions->add({u"definitions.reload"_s,
                    tr("Reload &Definitions"),
                    tr("Reads the cue definitions and themes anew, and says what is wrong with them."),
                    {Qt::Key_F5}},
                   [this] { reloadDefinitions(); });
    m_actions->add({u"definitions.openFolder"_s,
                    tr("Open Definitions &Folder"),
                    tr("Shows the folder for cue definitions and themes of your own."),
                    {}},
                   [this] { openDefinitionsFolder(); });
}

} // namespace Crossread
