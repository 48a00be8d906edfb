// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks the editor first: files, names, words.

#include "app/articlejob.h"
#include "app/editing.h"
#include "app/mainwindow.h"
#include "app/reportjob.h"
#include "app/samplefiles.h"
#include "app/session.h"
#include "models/text/isolates.h"
#include "widgets/note/notedialog.h"
#include "widgets/selection/currentthing.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>

namespace Crossread {

using namespace Qt::StringLiterals;

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
