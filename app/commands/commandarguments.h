// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>

#include <optional>

namespace Crossread {

/// The options and arguments of one command. Unlike QCommandLineParser::process it never ends the program itself.
class CommandArguments
{
public:
    /// `usage` is what stands behind "crossread", with the command: "verify WORKSPACE".
    CommandArguments(const QString &usage, const QString &description, const QList<QCommandLineOption> &options);

    /// Reads the arguments behind the command. Gives the exit status where the command ends with that: its help
    /// was asked for and shown, or the usage is wrong and was said to be.
    std::optional<int> parse(const QStringList &arguments);

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList positional() const { return m_parser.positionalArguments(); }

private:
    QString m_usage;
    QCommandLineParser m_parser;
};

/// The option by which every command takes a language tag.
QCommandLineOption languageOption(const QString &description);

} // namespace Crossread
