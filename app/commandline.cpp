// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/commands/analysecommand.h"
#include "app/commands/claimscommand.h"
#include "app/commands/console.h"
#include "app/commands/reportcommand.h"
#include "app/commands/verifycommand.h"
#include "app/programversion.h"

#include <array>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Command {
    QLatin1StringView name;
    int (*run)(const QStringList &arguments);
};

constexpr std::array Commands{
    Command{"analyse"_L1, &analyseCommand},
    Command{"claims"_L1, &claimsCommand},
    Command{"report"_L1, &reportCommand},
    Command{"verify"_L1, &verifyCommand},
};

QString helpText()
{
    return Console::tr("Crossread shows the coverage of one event in several languages side by side.\n"
                       "\n"
                       "Usage: crossread [WORKSPACE | ARTICLE...]\n"
                       "       crossread COMMAND ...\n"
                       "\n"
                       "Without a command it opens its window. Commands need no display:\n"
                       "  analyse  finds statements, claims, links and discrepancies in articles\n"
                       "  claims   finds the claims of the lines of standard input\n"
                       "  report   writes the report of a workspace or of articles\n"
                       "  verify   checks a workspace file\n"
                       "\n"
                       "Options:\n"
                       "  -h, --help     Shows this help; after a command, that of the command\n"
                       "  -v, --version  Shows the versions of the program and of its libraries\n"
                       "\n"
                       "Exit status: 0 when it is done, 1 for a failure, 2 for wrong usage.\n");
}

bool asksForVersion(const QString &argument) { return argument == "--version"_L1 || argument == "-v"_L1; }

bool asksForHelp(const QString &argument) { return argument == "--help"_L1 || argument == "-h"_L1; }

const Command *commandOf(const QStringList &arguments)
{
    const auto found = std::find_if(Commands.begin(), Commands.end(), [&arguments](const Command &command) {
        return !arguments.isEmpty() && arguments.first() == command.name;
    });
    return found == Commands.end() ? nullptr : &*found;
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return commandOf(arguments)
        || (!arguments.isEmpty() && (asksForVersion(arguments.first()) || asksForHelp(arguments.first())));
}

int runCommand(const QStringList &arguments)
{
    if (const Command *command = commandOf(arguments))
        return command->run(arguments.sliced(1));
    if (arguments.isEmpty())
        return Console::wrongUsage(Console::tr("no command is given"));
    if (!isCommand(arguments))
        return Console::wrongUsage(Console::tr("there is no command or option '%1'").arg(arguments.first()));
    if (arguments.size() > 1)
        return Console::wrongUsage(
            Console::tr("'%1' goes with nothing, not with '%2'").arg(arguments.at(0), arguments.at(1)));
    return Console::print(asksForVersion(arguments.first()) ? versionText() : helpText());
}

} // namespace Crossread
