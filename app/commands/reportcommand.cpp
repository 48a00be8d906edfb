// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/reportcommand.h"

#include "app/commands/commandarguments.h"
#include "app/commands/console.h"
#include "app/commands/coverage.h"
#include "app/outputfile.h"
#include "app/programversion.h"
#include "app/signalguard.h"
#include "models/report/htmlreport.h"
#include "models/storage/sqlitefile.h"
#include "models/text/language.h"

#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

CommandArguments reportArguments()
{
    return {u"report --format html [--language TAG] -o OUT WORKSPACE|ARTICLE..."_s,
            Console::tr("Writes the report of a workspace, or of articles, which are analysed first."),
            {{u"format"_s, Console::tr("The format of the report: html."), u"FORMAT"_s},
             languageOption(Console::tr("The language of the report's own words (BCP 47); English where it is left "
                                        "out or there are no words in it.")),
             {{u"o"_s, u"output"_s}, Console::tr("Writes to this file; - is standard output."), u"OUT"_s}}};
}

/// Why these arguments cannot be meant, empty where they can.
QString mistakeIn(const CommandArguments &given)
{
    if (!given.isSet(u"format"_s))
        return Console::tr("no format is given (--format html)");
    if (given.value(u"format"_s) != "html"_L1)
        return Console::tr("there is no format '%1'; there is html").arg(given.value(u"format"_s));
    if (given.value(u"o"_s).isEmpty())
        return Console::tr("no output is given (-o OUT)");
    const QStringList inputs = given.positional();
    if (inputs.isEmpty())
        return Console::tr("no workspace and no article is named");
    if (inputs.size() > 1 && std::any_of(inputs.begin(), inputs.end(), &isWorkspaceFile))
        return Console::tr("a workspace is reported on alone");
    return {};
}

/// Sets the words of the report in the wanted language for as long as it lives.
class ReportLanguage
{
public:
    explicit ReportLanguage(const QString &wanted)
    {
        if (m_translator.load(QLocale(wanted), u"crossread"_s, u"_"_s, u":/i18n"_s)) {
            QCoreApplication::installTranslator(&m_translator);
            m_tag = wanted;
        }
    }
    ~ReportLanguage() { QCoreApplication::removeTranslator(&m_translator); }
    ReportLanguage(const ReportLanguage &) = delete;
    ReportLanguage &operator=(const ReportLanguage &) = delete;

    /// That of the words, which is English where there are none in the wanted one.
    QString tag() const { return m_tag; }

private:
    QTranslator m_translator;
    QString m_tag = u"en"_s;
};

/// What is reported on: a coverage with its audit trail, or articles that were analysed just now.
struct Reported {
    Coverage coverage;
    std::vector<StoredChange> changes;
    bool isWorkspace = false;
};

Expected<void> readInto(Reported &reported, const QStringList &inputs, const QStringList &files)
{
    if (!reported.isWorkspace)
        return reported.coverage.addArticles(files, {});
    const auto store = WorkspaceStore::open(inputs.first(), WorkspaceStore::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    return reported.coverage.load(**store)
        .and_then([&store] { return (*store)->changes(); })
        .map([&reported](std::vector<StoredChange> changes) { reported.changes = std::move(changes); });
}

Expected<void> write(const Reported &reported, const ReportOptions &options, const QString &path)
{
    auto output = OutputFile::open(path);
    if (!output)
        return tl::unexpected(output.error());
    return writeHtmlReport(output->device(), reported.coverage.workspace(), options).and_then([&output] {
        return output->commit();
    });
}

} // namespace

int reportCommand(const QStringList &arguments)
{
    CommandArguments given = reportArguments();
    if (const auto ended = given.parse(arguments))
        return *ended;
    if (const QString mistake = mistakeIn(given); !mistake.isEmpty())
        return Console::wrongUsage(mistake);

    Reported reported;
    reported.isWorkspace = isWorkspaceFile(given.positional().first());
    const auto files
        = reported.isWorkspace ? Expected<QStringList>(given.positional()) : articleFiles(given.positional());
    if (!files)
        return Console::fail(files.error());
    const QString path = given.value(u"o"_s);
    if (const QString twice = namedTwice(path == "-"_L1 ? *files : *files + QStringList{path}); !twice.isEmpty())
        return Console::wrongUsage(Console::tr("%1 is named twice").arg(twice));
    if (const auto read = readInto(reported, given.positional(), *files); !read)
        return Console::fail(read.error());

    const ReportLanguage language(canonicalLanguageTag(given.value(u"language"_s)));
    const ReportOptions options{
        .coverage = reported.isWorkspace ? QFileInfo(given.positional().first()).completeBaseName() : QString(),
        .language = language.tag(),
        .generated = QDateTime::currentDateTimeUtc(),
        .programVersion = programVersion(),
        .changes = reported.isWorkspace ? &reported.changes : nullptr,
    };
    std::optional<SignalGuard> guard;
    if (path != "-"_L1)
        guard.emplace();
    const auto written = write(reported, options, path);
    return written ? Console::Done : Console::fail(written.error());
}

} // namespace Crossread
