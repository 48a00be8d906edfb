// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cue definitions and themes that a desk writes itself.

#include "app/mainwindow.h"

#include "models/claims/cuedefinitions.h"
#include "models/claims/definitioncheck.h"
#include "models/claims/lexicon.h"
#include "models/claims/usertables.h"
#include "models/text/isolates.h"
#include "widgets/coverage/coverageboard.h"
#include "widgets/messages/messagestrip.h"
#include "widgets/messages/problemdialog.h"

#include <KSyntaxHighlighting/Repository>

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace Crossread {

using namespace Qt::StringLiterals;

void MainWindow::reloadDefinitions()
{
    QList<Failure> failures;
    const QString folder = userDefinitionsFolder();
    for (const FileProblem &problem : readUserDefinitions(folder).problems + problemsOfUserTables(folder))
        failures.append(failureOf(problem));
    reloadLexicons();
    // The old ones stay until no pane is coloured by them any more.
    const auto before = std::exchange(m_cues, makeCueRepository());
    ++m_cueGeneration;
    colourCues();
    m_messages->showFailures(failures);
    if (failures.isEmpty())
        tell(tr("Read the definitions anew."));
    if (failures.size() < 2)
        return;
    auto *dialog = new ProblemDialog(
        tr("These files or lines of your definitions folder were left out; those of the program are used instead."),
        failures, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openDefinitionsFolder()
{
    const QString folder = userDefinitionsFolder();
    const auto fail = [this, &folder](const QString &why) {
        tell(Failure{tr("The folder %1 was not opened").arg(isolated(folder)), why, {}});
    };
    for (const QString &part : {u"syntax"_s, u"themes"_s, u"lexicon"_s}) {
        if (!QDir(folder).mkpath(part))
            return fail(tr("it could not be made"));
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        fail(tr("no program for folders was found"));
}

} // namespace Crossread
