// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"
#include "app/articlejob.h"
#include "app/editing.h"
#include "app/mainwindow.h"
#include "app/reportjob.h"
#include "app/samplefiles.h"
#include "app/session.h"
#include "models/items/rowtext.h"
#include "models/text/isolates.h"
#include "widgets/coverage/coverageboard.h"
#include "widgets/note/notedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QToolBar>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal ZoomStep = 1.1;

} // namespace

// ---- what can be done
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

void MainWindow::buildMenus()
{
    const auto fill = [this](QMenu *menu, const QStringList &ids) {
        for (const QString &id : ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(m_actions->action(id));
        }
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    fill(file,
         {u"file.new"_s,
          u"file.openArticles"_s,
          u"file.pasteArticle"_s,
          u"file.openSample"_s,
          {},
          u"file.openWorkspace"_s});
    m_recentMenu = file->addMenu(tr("&Recent Workspaces"));
    m_recentMenu->setObjectName(u"recent"_s);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    fill(file, {u"file.moveWorkspace"_s, {}, u"file.exportReport"_s, {}, u"file.quit"_s});

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    fill(edit, {u"edit.undo"_s, u"edit.redo"_s, {}, u"edit.copy"_s, {}, u"thing.note"_s, u"thing.remove"_s});

    QMenu *mark = menuBar()->addMenu(tr("&Mark"));
    mark->setObjectName(u"mark"_s);
    fill(mark, {u"link.selections"_s, u"link.title"_s, {}, u"claim.mark"_s});
    QMenu *kinds = mark->addMenu(tr("Mark as Claim of &Kind"));
    for (QAction *action : m_actions->all()) {
        if (action->objectName().startsWith("claim.mark."_L1))
            kinds->addAction(action);
    }
    fill(mark,
         {{},
          u"discrepancy.mark"_s,
          u"discrepancy.edit"_s,
          {},
          u"decide.confirm"_s,
          u"decide.reject"_s,
          {},
          u"statement.split"_s,
          u"statement.mergeNext"_s,
          u"statement.mergePrevious"_s,
          {},
          u"block.counts"_s});

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    fill(go, {u"go.next"_s, u"go.previous"_s, {}, u"go.nextPane"_s, u"go.previousPane"_s});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    fill(view,
         {u"pane.moveOn"_s,
          u"pane.moveBack"_s,
          u"pane.hide"_s,
          u"pane.showAll"_s,
          u"pane.close"_s,
          {},
          u"view.zoomIn"_s,
          u"view.zoomOut"_s,
          u"view.zoomReset"_s,
          {},
          u"definitions.reload"_s,
          u"definitions.openFolder"_s,
          {}});
    m_docksMenu = view->addMenu(tr("L&ists"));

    QToolBar *bar = addToolBar(tr("Main Actions"));
    bar->setObjectName(u"mainActions"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (const QString &id :
         {u"file.openArticles"_s, QString(), u"link.selections"_s, u"claim.mark"_s, u"discrepancy.mark"_s, QString(),
          u"decide.confirm"_s, u"decide.reject"_s, QString(), u"file.exportReport"_s}) {
        if (id.isEmpty())
            bar->addSeparator();
        else
            bar->addAction(m_actions->action(id));
    }
}

void MainWindow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    for (const QString &id : {u"edit.copy"_s, QString(), u"link.selections"_s, u"claim.mark"_s, u"discrepancy.mark"_s,
                              QString(), u"decide.confirm"_s, u"decide.reject"_s, u"discrepancy.edit"_s,
                              u"link.title"_s, u"thing.note"_s, u"thing.remove"_s, QString(), u"statement.split"_s,
                              u"statement.mergeNext"_s, u"statement.mergePrevious"_s, QString(), u"block.counts"_s}) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_actions->action(id));
    }
    menu.exec(event->globalPos());
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList recent = m_settings.recentWorkspaces();
    for (const QString &path : recent) {
        QString text = recentText(path);
        // An ampersand in a file's name is no mnemonic.
        text.replace(u'&', u"&&"_s);
        connect(m_recentMenu->addAction(text), &QAction::triggered, this, [this, path] { open({path}); });
    }
    if (recent.isEmpty()) {
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
    } else {
        m_recentMenu->addSeparator();
        connect(m_recentMenu->addAction(tr("&Forget These")), &QAction::triggered, this,
                [this] { m_settings.forgetWorkspaces(); });
    }
}

// ---- what asks first

void MainWindow::chooseArticles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open Articles"), m_settings.lastFolder(),
                                                            tr("Articles (*.txt *.html *.htm);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(paths.constFirst()).absolutePath());
    open(paths);
}

void MainWindow::chooseWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open Workspace"), m_settings.lastFolder(),
                                                      tr("Crossread workspaces (*.crossread)"));
    if (path.isEmpty())
        return;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    open({path});
}

void MainWindow::pasteArticle()
{
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    // Neither slashes nor dots: it is read as a file's name.
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString name = tr("Pasted text, %1").arg(stamp);
    // The mark tells the encoding before a declaration can that was true of where the words came from.
    if (clipboard && clipboard->hasHtml())
        readSources({{QByteArray("\xef\xbb\xbf") + clipboard->html().toUtf8(), name + u".html"_s, {}}});
    else if (clipboard && !clipboard->text().trimmed().isEmpty())
        readSources({{clipboard->text().toUtf8(), name + u".txt"_s, {}}});
    else
        tell(Failure{tr("Nothing was pasted"), tr("the clipboard holds no text"), tr("copy the article's text first")});
}

void MainWindow::openSample()
{
    const QStringList files = sampleFiles();
    if (files.isEmpty())
        tell(Failure{tr("The sample coverage was not opened"), tr("it was not installed with the program"), {}});
    else
        open(files);
}

void MainWindow::moveWorkspace()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Move Workspace"),
                                                m_settings.lastFolder() + u'/' + m_session->name() + u".crossread"_s,
                                                tr("Crossread workspaces (*.crossread)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".crossread"_L1))
        path += u".crossread"_s;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    if (const auto moved = m_session->moveTo(path); !moved)
        return tell(moved.error());
    m_settings.noteWorkspace(path);
    updateTitle();
}

void MainWindow::exportReport()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Export Report"),
                                                m_settings.lastFolder() + u'/' + m_session->name() + u".html"_s,
                                                tr("HTML reports (*.html)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".html"_s;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    const auto changes = m_session->changes();
    if (!changes)
        return tell(changes.error());
    auto *job = new ReportJob(this);
    connect(job, &ReportJob::written, this,
            [this](const QString &written) { tell(tr("Wrote the report %1.").arg(isolated(written))); });
    connect(job, &ReportJob::failed, this, qOverload<const Failure &>(&MainWindow::tell));
    connect(job, &ReportJob::written, job, &QObject::deleteLater);
    connect(job, &ReportJob::failed, job, &QObject::deleteLater);
    job->writeHtml(*m_session->workspace(), m_session->name(), *changes, path);
}

void MainWindow::turnBack(void (History::*turn)(), const QString &message)
{
    const QUndoStack *stack = m_session->history()->undoStack();
    const int before = stack->index();
    (m_session->history()->*turn)();
    if (stack->index() != before)
        tell(message.arg(stack->text(std::min(before, stack->index()))));
}

void MainWindow::askForNote()
{
    auto *dialog = new NoteDialog(m_editing->currentQuotes(), m_editing->note(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_editing->writeNote(dialog->text()); });
    dialog->open();
}

void MainWindow::askForLinkTitle()
{
    bool accepted = false;
    const Link *link = m_session->workspace()->links().find(m_current->as<Link>());
    if (!link)
        return;
    const QString title = QInputDialog::getText(this, tr("Title of the Link"), tr("What the link is about:"),
                                                QLineEdit::Normal, link->title, &accepted);
    if (accepted)
        m_editing->setLinkTitle(title.trimmed());
}

} // namespace Crossread
