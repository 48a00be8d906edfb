// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commandarguments.h"

#include "app/commands/console.h"
#include "models/text/language.h"

namespace Crossread {

using namespace Qt::StringLiterals;

CommandArguments::CommandArguments(const QString &usage, const QString &description,
                                   const QList<QCommandLineOption> &options)
    : m_usage(usage)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOptions(options);
    m_parser.addOption({{u"h"_s, u"help"_s}, Console::tr("Shows this help.")});
}

std::optional<int> CommandArguments::parse(const QStringList &arguments)
{
    // The parser takes the first one for the program's name.
    const bool understood = m_parser.parse(QStringList{u"crossread"_s} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        const QString help = m_parser.helpText();
        // Its first line is a usage that knows nothing of commands.
        return Console::print(Console::tr("Usage: crossread %1").arg(m_usage) + help.sliced(help.indexOf(u'\n')));
    }
    if (!understood) {
        QString why = m_parser.errorText();
        if (why.endsWith(u'.'))
            why.chop(1);
        return Console::wrongUsage(why);
    }
    for (const QString &option : m_parser.optionNames()) {
        if (m_parser.values(option).size() > 1)
            return Console::wrongUsage(Console::tr("the option '%1' is given twice").arg(option));
    }
    const QString language = m_parser.value(u"language"_s);
    if (m_parser.isSet(u"language"_s) && canonicalLanguageTag(language).isEmpty())
        return Console::wrongUsage(Console::tr("'%1' is no language tag (BCP 47)").arg(language));
    return std::nullopt;
}

QCommandLineOption languageOption(const QString &description) { return {u"language"_s, description, u"TAG"_s}; }

} // namespace Crossread
