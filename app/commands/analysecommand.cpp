// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysecommand.h"

#include "app/commands/commandarguments.h"
#include "app/commands/console.h"
#include "app/commands/coverage.h"
#include "app/commands/summary.h"
#include "app/commands/workspacewriter.h"
#include "app/outputfile.h"
#include "app/signalguard.h"
#include "models/report/analysisjson.h"
#include "models/text/language.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <optional>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

CommandArguments analyseArguments()
{
    return {u"analyse [--workspace FILE] [--json OUT] [--language TAG] ARTICLE..."_s,
            Console::tr("Finds statements and claims in articles (.txt, .html; a folder stands for those in it) and "
                        "suggests links and discrepancies between them."),
            {{u"workspace"_s, Console::tr("Creates this workspace file, or adds to it where it exists."), u"FILE"_s},
             {u"json"_s, Console::tr("Writes the analysis to this file; - is standard output."), u"OUT"_s},
             languageOption(Console::tr("Takes all articles to be in this language (BCP 47)."))}};
}

/// Writes the output and, where one is wanted, the workspace: both or none of them.
Expected<void> writeResults(const Coverage &coverage, const QByteArray &output, const QString &outputPath,
                            const QString &workspacePath)
{
    const bool toFile = outputPath != "-"_L1;
    std::optional<WorkspaceWriter> workspace;
    const auto writeOutput = [&]() -> Expected<void> {
        auto file = OutputFile::open(outputPath);
        if (!file)
            return tl::unexpected(file.error());
        file->device()->write(output);
        return file->commit();
    };
    Expected<void> written;
    {
        const SignalGuard guard;
        if (!workspacePath.isEmpty()) {
            workspace.emplace(workspacePath);
            written = workspace->write(coverage.changes());
        }
        if (written && toFile)
            written = writeOutput();
    }
    // Whoever reads standard output may keep us waiting, and must be able to interrupt that.
    if (written && !toFile)
        written = writeOutput();
    if (!written && workspace)
        workspace->takeBack();
    return written;
}

} // namespace

int analyseCommand(const QStringList &arguments)
{
    CommandArguments given = analyseArguments();
    if (const auto ended = given.parse(arguments))
        return *ended;
    if (given.positional().isEmpty())
        return Console::wrongUsage(Console::tr("no article is named"));
    const auto files = articleFiles(given.positional());
    if (!files)
        return Console::fail(files.error());

    const QString workspacePath = given.value(u"workspace"_s);
    const bool wantsJson = given.isSet(u"json"_s);
    const QString outputPath = wantsJson ? given.value(u"json"_s) : u"-"_s;
    if (given.isSet(u"workspace"_s) && workspacePath.isEmpty())
        return Console::wrongUsage(Console::tr("the workspace has no name"));
    if (outputPath.isEmpty())
        return Console::wrongUsage(Console::tr("the output has no name"));
    QStringList paths = *files;
    if (!workspacePath.isEmpty())
        paths.append(workspacePath);
    if (outputPath != "-"_L1)
        paths.append(outputPath);
    if (const QString twice = namedTwice(paths); !twice.isEmpty())
        return Console::wrongUsage(Console::tr("%1 is named twice").arg(twice));

    Coverage coverage;
    if (!workspacePath.isEmpty() && QFileInfo::exists(workspacePath)) {
        const auto loaded = WorkspaceStore::open(workspacePath, WorkspaceStore::Access::ReadOnly)
                                .and_then([&coverage](const auto &store) { return coverage.load(*store); });
        if (!loaded)
            return Console::fail(loaded.error());
    }
    const ReadingOptions options{.language = canonicalLanguageTag(given.value(u"language"_s))};
    if (const auto added = coverage.addArticles(*files, options); !added)
        return Console::fail(added.error());
    const QByteArray output = wantsJson ? QJsonDocument(analysisJson(coverage.workspace())).toJson()
                                        : summaryOf(coverage.workspace()).toUtf8();
    if (const auto written = writeResults(coverage, output, outputPath, workspacePath); !written)
        return Console::fail(written.error());
    return Console::Done;
}

} // namespace Crossread
