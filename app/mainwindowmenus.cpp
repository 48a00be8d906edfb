// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the actions of the window are found.

#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/session.h"

#include <QContextMenuEvent>
#include <QMenuBar>
#include <QToolBar>

namespace Crossread {

using namespace Qt::StringLiterals;

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

} // namespace Crossread
