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

bool isWorkspace(const QString &path) { return path.endsWith(".crossread"_L1, Qt::CaseInsensitive); }

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_job(new ArticleJob(this))
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

    newWorkspace();
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState());
}

MainWindow::~MainWindow() = default;

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
    // The views look into the workspace until they are gone, so they go first.
    delete takeCentralWidget();
    m_lists.clear();
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        delete dock;
    m_board = nullptr;
    delete std::exchange(m_editing, nullptr);
    delete std::exchange(m_current, nullptr);
    m_session = std::move(session);
    if (!m_session->isUntitled())
        m_settings.noteWorkspace(m_session->path());

    buildViews();
    connectBoard();
    connectUndo();
    updateActions();
    updateTitle();
}

void MainWindow::buildViews()
{
    Workspace *workspace = m_session->workspace();
    m_current = new CurrentThing(this);
    auto *centre = new QWidget(this);
    m_messages = new MessageStrip(centre);
    m_board = new CoverageBoard(workspace, m_current, centre);
    m_board->setObjectName(u"board"_s);
    m_board->setZoom(m_settings.zoom());
    // One repository for all panes of this window: it belongs to this thread.
    m_board->setCueStyleProvider(
        [repository = std::shared_ptr(makeCueRepository())](const QString &language, const QPalette &palette) {
            return CueStyle{cueDefinition(*repository, language), cueTheme(*repository, palette)};
        });
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_board, 1);
    setCentralWidget(centre);
    m_editing = new Editing(workspace, m_session->history(), m_board, m_current, this);

    m_docksMenu->clear();
    const auto dock = [this](QWidget *list, const QString &id, const QString &title) {
        auto *widget = new QDockWidget(title, this);
        widget->setObjectName(id + u"Dock"_s);
        list->setObjectName(id);
        list->setAccessibleName(title);
        widget->setWidget(list);
        // The areas are not mirrored with the interface: the lists stand behind the last article in both directions.
        addDockWidget(isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, widget);
        m_docksMenu->addAction(widget->toggleViewAction());
        return widget;
    };
    auto *claims = new ThingList(
        new ClaimModel(workspace, centre), m_current, [](const QUuid &id) { return Thing(ClaimId(id)); },
        tr("No claims yet. Select words in a pane and press C to mark them."), this);
    auto *links = new ThingList(
        new LinkModel(workspace, centre), m_current, [](const QUuid &id) { return Thing(LinkId(id)); },
        tr("No links yet. Select words in two panes and press L to link their statements."), this);
    auto *discrepancies = new ThingList(
        new DiscrepancyModel(workspace, centre), m_current, [](const QUuid &id) { return Thing(DiscrepancyId(id)); },
        tr("No discrepancies yet. Choose a link and press D to mark where its statements disagree."), this);
    m_lists = {claims, links, discrepancies};
    auto *articles = new ArticleList(new ArticleModel(workspace, centre), this);
    connect(articles, &ArticleList::hiddenRequested, m_editing,
            [this](const QUuid &id, bool hidden) { m_editing->setArticleHidden(ArticleId(id), hidden); });
    QDockWidget *linkDock = dock(links, u"links"_s, tr("Links"));
    tabifyDockWidget(linkDock, dock(discrepancies, u"discrepancies"_s, tr("Discrepancies")));
    tabifyDockWidget(linkDock, dock(claims, u"claims"_s, tr("Claims")));
    tabifyDockWidget(linkDock, dock(articles, u"articles"_s, tr("Articles")));
    linkDock->raise();
    resizeDocks({linkDock}, {320}, Qt::Horizontal);
}

void MainWindow::connectBoard()
{
    connect(m_board, &Board::urlsDropped, this, &MainWindow::dropUrls);
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
    connect(m_editing, &Editing::failed, this, qOverload<const Failure &>(&MainWindow::tell));
    connect(m_current, &CurrentThing::chosen, this, &MainWindow::updateActions);
}

void MainWindow::connectUndo()
{
    QUndoStack *stack = m_session->history()->undoStack();
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
    connect(m_session->history(), &History::failed, this, qOverload<const Failure &>(&MainWindow::tell));
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
}

void MainWindow::updateTitle() { setWindowTitle(isolated(m_session->name())); }

// ---- opening

bool MainWindow::isBusy() const { return m_job->isRunning(); }

void MainWindow::newWorkspace()
{
    auto session = Session::createUntitled(m_settings.author());
    if (session)
        takeSession(*std::move(session));
    else
        qFatal("%s", qPrintable(session.error().line())); // without a place for its work there is no program
}

bool MainWindow::openWorkspace(const QString &path)
{
    m_job->cancel();
    auto session = Session::open(path, m_settings.author());
    if (!session) {
        tell(session.error());
        return false;
    }
    takeSession(*std::move(session));
    return true;
}

void MainWindow::open(const QStringList &paths)
{
    QStringList articles;
    for (const QString &path : paths) {
        if (isWorkspace(path))
            openWorkspace(path);
        else
            articles.append(path);
    }
    readArticles(articles);
}

void MainWindow::readArticles(const QStringList &paths)
{
    QStringList files;
    QList<Failure> failures;
    for (const QString &path : paths) {
        const QStringList found = articleFilesAt(path);
        if (found.isEmpty())
            failures.append({tr("Nothing was read from %1").arg(isolated(path)), tr("the folder holds no articles"),
                             tr("articles are .txt and .html files")});
        files += found;
    }
    m_messages->showFailures(failures);
    if (files.isEmpty())
        return;
    if (isBusy())
        return tell(
            Failure{tr("Nothing was read"), tr("other articles are still being read"), tr("wait until they are")});
    setBusy(true);
    m_job->readFiles(files, comparedArticles(*m_session->workspace()));
}

void MainWindow::readSources(const QList<ArticleSource> &sources)
{
    m_messages->dismiss();
    if (isBusy())
        return tell(
            Failure{tr("Nothing was read"), tr("other articles are still being read"), tr("wait until they are")});
    setBusy(true);
    m_job->read(sources, comparedArticles(*m_session->workspace()));
}

void MainWindow::jobFinished(const ArticleJobResult &result)
{
    m_editing->addArticles(result.articles, result.links);
    if (!result.failures.isEmpty())
        m_messages->showFailures(result.failures);
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
    if (paths.size() < urls.size())
        tell(Failure{tr("An address was not opened"), tr("Crossread fetches nothing from the network"),
                     tr("save the page as a file and drop that")});
    if (!paths.isEmpty())
        open(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
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
    m_messages->dismiss();
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
