// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/verifycommand.h"

#include "app/commands/commandarguments.h"
#include "app/commands/console.h"
#include "models/report/visibletext.h"
#include "models/storage/verify.h"

namespace Crossread {

using namespace Qt::StringLiterals;

int verifyCommand(const QStringList &arguments)
{
    CommandArguments given(u"verify WORKSPACE"_s,
                           Console::tr("Checks the hashes, positions and references of a workspace file and says what "
                                       "is broken, a line each."),
                           {});
    if (const auto ended = given.parse(arguments))
        return *ended;
    if (given.positional().size() != 1)
        return Console::wrongUsage(Console::tr("name one workspace"));
    const QString path = given.positional().first();
    const auto faults = verifyWorkspace(path);
    if (!faults)
        return Console::fail(faults.error());
    if (faults->isEmpty())
        return Console::print(visibleText(Console::tr("%1: all is well").arg(path)) + u'\n');
    QString lines;
    for (const QString &fault : *faults)
        lines += visibleText(fault.simplified()) + u'\n';
    if (const int printed = Console::print(lines); printed != Console::Done)
        return printed;
    return Console::fail({path, Console::tr("%n fault(s) found", nullptr, int(faults->size())), {}});
}

} // namespace Crossread
