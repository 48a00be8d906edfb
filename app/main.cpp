// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/commands/windowcommand.h"
#include "app/interfacelanguage.h"
#include "app/programversion.h"

#include <QApplication>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

namespace {

/// Chooses UTF-8 where the locale says otherwise. Qt would do it too, but say so on standard error, where scripts
/// expect one line about what failed and nothing else.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    const char *all = std::getenv("LC_ALL");
    setenv(all && *all ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
}

/// What libraries have to say beside the point would stand among the lines that scripts read.
void dropMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

int main(int argc, char *argv[])
{
    useUtf8();
    // A reader of our output that goes away is a failed write, which is reported, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    qInstallMessageHandler(&dropMessage);
    QCoreApplication::setOrganizationName(QStringLiteral("Crossread"));
    QCoreApplication::setApplicationName(QStringLiteral("crossread"));
    QCoreApplication::setApplicationVersion(Crossread::programVersion());
    // A subcommand must run where there is no display, so only the window gets an application that wants one.
    const QStringList arguments = [argc, argv] {
        QStringList list;
        for (int i = 1; i < argc; ++i)
            list.append(QString::fromLocal8Bit(argv[i]));
        return list;
    }();
    if (Crossread::isCommand(arguments)) {
        QCoreApplication application(argc, argv);
        // Scripts read what commands say: it is English everywhere.
        Crossread::setInterfaceLanguage(application, QStringLiteral("en"));
        return Crossread::runCommand(QCoreApplication::arguments().sliced(1));
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Crossread"));
    QGuiApplication::setDesktopFileName(QStringLiteral("crossread"));
    return Crossread::windowCommand(application, QCoreApplication::arguments().sliced(1));
}
