// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/console.h"

#include "app/outputfile.h"
#include "models/report/visibletext.h"

#include <cstdio>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

// A file's name can hold what a terminal would obey; as visible text it cannot.
void printError(const Failure &failure)
{
    const QByteArray line = visibleText("crossread: "_L1 + failure.line()).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

} // namespace

int Console::print(const QString &text)
{
    auto output = OutputFile::open(u"-"_s);
    if (!output)
        return fail(output.error());
    output->device()->write(text.toUtf8());
    if (const auto written = output->commit(); !written)
        return fail(written.error());
    return Done;
}

int Console::fail(const Failure &failure)
{
    printError(failure);
    return Failed;
}

int Console::wrongUsage(const QString &why)
{
    printError({tr("wrong usage"), why, {}});
    return WrongUsage;
}

} // namespace Crossread
