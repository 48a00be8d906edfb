// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/actions.h"
#include "app/articlejob.h"
#include "app/editing.h"
#include "app/session.h"
#include "models/claims/cuedefinitions.h"
#include "models/items/articlemodel.h"
#include "models/items/claimmodel.h"
#include "models/items/discrepancymodel.h"
#include "models/items/linkmodel.h"
#include "models/storage/sqlitefile.h"
#include "models/text/isolates.h"
#include "widgets/coverage/coverageboard.h"
#include "widgets/lists/articlelist.h"
#include "widgets/lists/thinglist.h"
#include "widgets/messages/messagestrip.h"

#include <KSyntaxHighlighting/Repository>

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize DefaultSize(1500, 900);
constexpr int StatusDuration = 6000; // milliseconds
constexpr int DockWidth = 320;
constexpr QLatin1StringView DockSuffix("Dock");

} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_job(new ArticleJob(this))
    , m_cues(makeCueRepository())
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    resize(DefaultSize);
    addFileActions();
    addEditActions();
    addViewActions();
    buildMenus();
    buildStatusBar();
    auto *centre = new QWidget(this);
    m_messages = new MessageStrip(centre);
    m_centre = new QVBoxLayout(centre);
    m_centre->setContentsMargins(0, 0, 0, 0);
    m_centre->setSpacing(0);
    m_centre->addWidget(m_messages);
    setCentralWidget(centre);

    connect(m_job, &ArticleJob::finished, this, &MainWindow::jobFinished);
    connect(m_job, &ArticleJob::cancelled, this, [this] {
        setBusy(false);
        tell(tr("Stopped; nothing was added."));
    });
    connect(m_job, &ArticleJob::progressed, this, [this](int finished, int total, const QString &what) {
        m_progress->setMaximum(total);
        m_progress->setValue(finished);
        m_activity->setText(what);
    });

    buildDocks();
    takeSession(std::move(session));
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState());
}

MainWindow::~MainWindow() { closeSession(); }

void MainWindow::buildStatusBar()
{
    m_activity = new QLabel(this);
    m_activity->setObjectName(u"activity"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setMaximumWidth(200);
    m_progress->setAccessibleName(tr("Progress of reading and comparing"));
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setText(tr("Stop"));
    m_cancel->setShortcut(Qt::Key_Escape);
    connect(m_cancel, &QToolButton::clicked, m_job, &ArticleJob::cancel);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_activity, m_progress, m_cancel})
        statusBar()->addPermanentWidget(widget);
    setBusy(false);
}

// ---- the coverage that is open

void MainWindow::takeSession(std::unique_ptr<Session> session)
{
    closeSession();
    m_session = std::move(session);
    ++m_sessionNumber;
    if (!m_session->isUntitled())
        m_settings.noteWorkspace(m_session->path());

    buildViews();
    connectBoard();
    connectUndo();
    updateActions();
    updateTitle();
    focusFirstPane();
}

// Keys of the window need a widget that has the focus.
void MainWindow::focusFirstPane()
{
    m_board->showNow();
    const QStringList panes = m_board->paneKeys();
    if (!panes.isEmpty())
        m_board->setActivePane(panes.constFirst());
    else
        m_board->setFocus();
}

void MainWindow::closeSession()
{
    m_job->cancel();
    if (!m_session)
        return;
    // The views look into the workspace until they are gone, so they go first; an undo stack that is being cleared
    // has nothing to tell them any more.
    m_session->history()->undoStack()->disconnect(this);
    m_session->workspace()->disconnect(this);
    m_board->disconnect(this);
    m_lists.clear();
    for (QDockWidget *dock : {m_linksDock, m_discrepanciesDock, m_claimsDock, m_articlesDock})
        delete dock->widget();
    delete std::exchange(m_board, nullptr);
    delete std::exchange(m_editing, nullptr);
    delete std::exchange(m_current, nullptr);
    m_session.reset();
}

// The docks stay for the life of the window, so that their places do; what they hold changes with the coverage.
void MainWindow::buildDocks()
{
    const auto dock = [this](const QString &id, const QString &title) {
        auto *widget = new QDockWidget(title, this);
        widget->setObjectName(id + DockSuffix);
        // The areas are not mirrored with the interface: the lists stand behind the last article in both directions.
        addDockWidget(isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, widget);
        m_docksMenu->addAction(widget->toggleViewAction());
        return widget;
    };
    m_linksDock = dock(u"links"_s, tr("Links"));
    m_discrepanciesDock = dock(u"discrepancies"_s, tr("Discrepancies"));
    m_claimsDock = dock(u"claims"_s, tr("Claims"));
    m_articlesDock = dock(u"articles"_s, tr("Articles"));
    for (QDockWidget *each : {m_discrepanciesDock, m_claimsDock, m_articlesDock})
        tabifyDockWidget(m_linksDock, each);
    m_linksDock->raise();
    resizeDocks({m_linksDock}, {DockWidth}, Qt::Horizontal);
}

void MainWindow::buildViews()
{
    Workspace *workspace = m_session->workspace();
    m_current = new CurrentThing(this);
    m_board = new CoverageBoard(workspace, m_current, centralWidget());
    m_board->setObjectName(u"board"_s);
    m_board->setZoom(m_settings.zoom());
    colourCues();
    m_centre->addWidget(m_board, 1);
    m_editing = new Editing(workspace, m_session->history(), m_board, m_current, this);

    auto *claims = new ThingList(
        new ClaimModel(workspace, m_board), m_current, [](const QUuid &id) { return Thing(ClaimId(id)); },
        tr("No claims yet. Select words in a pane and press C to mark them."), this);
    auto *links = new ThingList(
        new LinkModel(workspace, m_board), m_current, [](const QUuid &id) { return Thing(LinkId(id)); },
        tr("No links yet. Select words in two panes and press L to link their statements."), this);
    auto *discrepancies = new ThingList(
        new DiscrepancyModel(workspace, m_board), m_current, [](const QUuid &id) { return Thing(DiscrepancyId(id)); },
        tr("No discrepancies yet. Choose a link and press D to mark where its statements disagree."), this);
    m_lists = {claims, links, discrepancies};
    auto *articles = new ArticleList(new ArticleModel(workspace, m_board), this);
    connect(articles, &ArticleList::hiddenRequested, m_editing,
            [this](const QUuid &id, bool hidden) { m_editing->setArticleHidden(ArticleId(id), hidden); });
    m_linksDock->setWidget(links);
    m_discrepanciesDock->setWidget(discrepancies);
    m_claimsDock->setWidget(claims);
    m_articlesDock->setWidget(articles);
    for (QDockWidget *dock : {m_linksDock, m_discrepanciesDock, m_claimsDock, m_articlesDock}) {
        dock->widget()->setObjectName(dock->objectName().chopped(DockSuffix.size()));
        dock->widget()->setAccessibleName(dock->windowTitle());
        dock->widget()->show();
    }
}

void MainWindow::colourCues()
{
    m_board->setCueStyleProvider([this](const QString &language, const QPalette &palette) {
        return CueStyle{cueDefinition(*m_cues, language), cueTheme(*m_cues, palette), m_cueGeneration};
    });
}

void MainWindow::connectBoard()
{
    // Queued: a workspace that is dropped replaces the board, which must have done with the drop by then.
    connect(m_board, &Board::urlsDropped, this, &MainWindow::dropUrls, Qt::QueuedConnection);
    connect(m_board, &Board::openRequested, this, &MainWindow::chooseArticles);
    connect(m_board, &Board::pasteRequested, this, &MainWindow::pasteArticle);
    connect(m_board, &Board::sampleRequested, this, &MainWindow::openSample);
    connect(m_board, &Board::showAllRequested, m_editing, &Editing::showAllArticles);
    connect(m_board, &Board::zoomChanged, this, [this](qreal zoom) { m_settings.setZoom(zoom); });
    connect(m_board, &CoverageBoard::articleCloseRequested, m_editing, &Editing::removeArticle);
    connect(m_board, &CoverageBoard::articleHideRequested, m_editing,
            [this](ArticleId article) { m_editing->setArticleHidden(article, true); });
    connect(m_board, &CoverageBoard::articleOrderRequested, m_editing, &Editing::orderArticles);
    connect(m_editing, &Editing::done, this, qOverload<const QString &>(&MainWindow::tell));
    connect(m_editing, &Editing::failed, m_messages, &MessageStrip::showPassing);
    connect(m_current, &CurrentThing::chosen, this, &MainWindow::updateActions);
    connect(m_board, &Board::selectionRangeChanged, this, &MainWindow::updateCaretActions);
    connect(m_board, &Board::activePaneChanged, this, &MainWindow::updateCaretActions);
    // What an undo or a removal has taken away is no longer what the editor is looking at.
    connect(m_session->workspace(), &Workspace::applied, this, [this] {
        const QUuid id = uuidOf(m_current->thing());
        if (!id.isNull() && !m_session->workspace()->holds(id))
            m_current->clear();
    });
}

void MainWindow::connectUndo()
{
    const QUndoStack *stack = m_session->history()->undoStack();
    QAction *undo = m_actions->action(u"edit.undo"_s);
    QAction *redo = m_actions->action(u"edit.redo"_s);
    const auto update = [this, stack, undo, redo] {
        undo->setEnabled(stack->canUndo());
        redo->setEnabled(stack->canRedo());
        undo->setText(stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
        redo->setText(stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
        updateActions();
    };
    connect(stack, &QUndoStack::indexChanged, this, update);
    update();
    connect(m_session->history(), &History::failed, m_messages, &MessageStrip::showPassing);
    // Undo shows its place, so that nothing changes behind the editor's back.
    connect(m_session->history(), &History::placeTouched, m_board,
            [this](const EditPlace &place) { m_board->reveal(place.article, place.range); });
}

void MainWindow::updateActions()
{
    const Thing &thing = m_current->thing();
    const bool isLink = std::holds_alternative<LinkId>(thing);
    const bool isDiscrepancy = std::holds_alternative<DiscrepancyId>(thing);
    const bool isAnything = !uuidOf(thing).isNull();
    m_actions->action(u"decide.confirm"_s)->setEnabled(isLink || isDiscrepancy);
    m_actions->action(u"decide.reject"_s)->setEnabled(isLink || isDiscrepancy);
    m_actions->action(u"discrepancy.edit"_s)->setEnabled(isDiscrepancy);
    m_actions->action(u"link.title"_s)->setEnabled(isLink);
    m_actions->action(u"thing.remove"_s)->setEnabled(isAnything);
    m_actions->action(u"thing.note"_s)->setEnabled(isAnything);
    m_actions->action(u"file.exportReport"_s)->setEnabled(!m_session->workspace()->articles().isEmpty());
    updateCaretActions();
}

void MainWindow::updateCaretActions()
{
    const Workspace &workspace = *m_session->workspace();
    const StatementId statement = m_editing->statementAtCaret();
    m_actions->action(u"statement.split"_s)->setEnabled(!statement.isNull());
    m_actions->action(u"statement.mergeNext"_s)->setEnabled(hasNeighbour(workspace, statement, Neighbour::Next));
    m_actions->action(u"statement.mergePrevious"_s)
        ->setEnabled(hasNeighbour(workspace, statement, Neighbour::Previous));
    const std::optional<bool> blockCounts = m_editing->blockCounts();
    m_actions->action(u"block.counts"_s)->setEnabled(blockCounts.has_value());
    m_actions->action(u"block.counts"_s)->setChecked(blockCounts.value_or(false));
}

void MainWindow::updateTitle() { setWindowTitle(m_session->name()); }

// ---- opening

bool MainWindow::isBusy() const { return m_job->isRunning(); }

void MainWindow::newWorkspace()
{
    auto session = Session::createUntitled(m_settings.author());
    if (session)
        takeSession(*std::move(session));
    else
        tell(session.error());
}

Expected<void> MainWindow::openWorkspace(const QString &path)
{
    auto session = Session::open(path, m_settings.author());
    if (!session)
        return tl::unexpected(session.error());
    takeSession(*std::move(session));
    return {};
}

void MainWindow::open(const QStringList &paths)
{
    QStringList files;
    QList<Failure> failures;
    for (const QString &path : paths) {
        if (isWorkspaceFile(path)) {
            if (const auto opened = openWorkspace(path); !opened)
                failures.append(opened.error());
            continue;
        }
        const QStringList found = articleFilesAt(path);
        if (found.isEmpty())
            failures.append({tr("Nothing was read from %1").arg(isolated(path)), tr("the folder holds no articles"),
                             tr("articles are .txt and .html files")});
        files += found;
    }
    if (!files.isEmpty() && isBusy())
        failures.append({tr("Nothing was read"), tr("other articles are still being read"), tr("wait until they are")});
    m_messages->showFailures(failures);
    if (files.isEmpty() || isBusy())
        return;
    startJob();
    m_job->readFiles(files, comparedArticles(*m_session->workspace()));
}

void MainWindow::startJob()
{
    m_jobSession = m_sessionNumber;
    setBusy(true);
}

void MainWindow::readSources(const QList<ArticleSource> &sources)
{
    if (isBusy())
        return tell(
            Failure{tr("Nothing was read"), tr("other articles are still being read"), tr("wait until they are")});
    m_messages->dismiss();
    startJob();
    m_job->read(sources, comparedArticles(*m_session->workspace()));
}

void MainWindow::jobFinished(const ArticleJobResult &result)
{
    // Another coverage may have been opened in the meantime; what was read for the old one is not for it.
    if (m_jobSession == m_sessionNumber) {
        m_editing->addArticles(result.articles, result.links);
        m_messages->addFailures(result.failures);
        if (m_board->activePaneKey().isEmpty())
            focusFirstPane();
    }
    setBusy(false);
}

void MainWindow::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_activity, m_progress, m_cancel})
        widget->setVisible(busy);
    if (!busy)
        Q_EMIT becameIdle();
}

void MainWindow::dropUrls(const QList<QUrl> &urls)
{
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        open(paths);
    if (paths.size() < urls.size())
        m_messages->addFailures({{tr("An address was not opened"), tr("Crossread fetches nothing from the network"),
                                  tr("save the page as a file and drop that")}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    // A copy, whatever is proposed: after a move the file manager would delete the original.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    dropUrls(event->mimeData()->urls());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_job->cancel();
    m_settings.setWindow(saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

// ---- telling

void MainWindow::tell(const Failure &failure) { m_messages->showFailures({failure}); }

void MainWindow::tell(const QString &what)
{
    m_messages->settle();
    statusBar()->showMessage(what, StatusDuration);
}

void MainWindow::step(int by)
{
    for (ThingList *list : std::as_const(m_lists)) {
        if (list->isVisible() && !list->visibleRegion().isEmpty())
            return list->step(by);
    }
}

} // namespace Crossread
