// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"
#include "models/common/failure.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;
class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;
class QUrl;
class QVBoxLayout;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Crossread {

class Actions;
class ArticleJob;
class CoverageBoard;
class CurrentThing;
class Editing;
class History;
class MessageStrip;
class Session;
class ThingList;
struct ArticleJobResult;
struct ArticleSource;

/// The window on one coverage: the board in the middle, the lists of what was found and marked at its side.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Session> session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens workspaces in place of the one that is open, and reads article files and folders into the coverage on a
    /// worker; they appear when they are read. What cannot be opened is told in a line each.
    void open(const QStringList &paths);

    Session *session() const { return m_session.get(); }
    Actions *actions() const { return m_actions; }
    CoverageBoard *board() const { return m_board; }
    CurrentThing *current() const { return m_current; }
    MessageStrip *messages() const { return m_messages; }
    /// Whether a worker is reading or comparing.
    bool isBusy() const;

Q_SIGNALS:
    /// The worker has nothing left to do.
    void becameIdle();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void buildMenus();
    void buildStatusBar();
    void fillRecentMenu();

    void takeSession(std::unique_ptr<Session> session);
    void closeSession();
    Expected<void> openWorkspace(const QString &path);
    void buildDocks();
    void buildViews();
    void colourCues();
    void focusFirstPane();
    void connectBoard();
    void connectUndo();
    void updateActions();
    /// What can be done where the caret of the active pane stands.
    void updateCaretActions();
    void updateTitle();

    void readSources(const QList<ArticleSource> &sources);
    void jobFinished(const ArticleJobResult &result);
    void startJob();
    void setBusy(bool busy);

    void newWorkspace();
    void chooseArticles();
    void chooseWorkspace();
    void pasteArticle();
    void openSample();
    void moveWorkspace();
    void exportReport();
    /// Undoes or redoes a step and names it in the status bar.
    void turnBack(void (History::*turn)(), const QString &message);
    /// Reads what the desk wrote itself anew, for the panes and for what is analysed from now on.
    void reloadDefinitions();
    /// Shows the desk's folder, and makes it where there is none.
    void openDefinitionsFolder();
    void askForNote();
    void askForLinkTitle();
    void step(int by);
    void dropUrls(const QList<QUrl> &urls);
    void tell(const Failure &failure);
    void tell(const QString &what);

    Settings m_settings;
    std::unique_ptr<Session> m_session;
    Actions *m_actions;
    ArticleJob *m_job;
    int m_sessionNumber = 0;                                 // counts the coverages that were open in this window
    int m_jobSession = 0;                                    // the one that the worker reads for
    std::unique_ptr<KSyntaxHighlighting::Repository> m_cues; // for all panes of this thread
    int m_cueGeneration = 0;                                 // how often they were read anew

    // Made anew for each session, by buildViews().
    CurrentThing *m_current = nullptr;
    CoverageBoard *m_board = nullptr;
    Editing *m_editing = nullptr;
    QList<ThingList *> m_lists;

    MessageStrip *m_messages = nullptr;
    QVBoxLayout *m_centre = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_docksMenu = nullptr;
    QDockWidget *m_linksDock = nullptr;
    QDockWidget *m_discrepanciesDock = nullptr;
    QDockWidget *m_claimsDock = nullptr;
    QDockWidget *m_articlesDock = nullptr;
    QLabel *m_activity = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
};

} // namespace Crossread
