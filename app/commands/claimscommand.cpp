// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/claimscommand.h"

#include "app/commands/commandarguments.h"
#include "app/commands/console.h"
#include "models/report/claimsjson.h"
#include "models/text/decoding.h"
#include "models/text/language.h"

#include <QJsonDocument>

#include <iostream>
#include <string>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

Failure outputFailure() { return {Console::tr("standard output"), Console::tr("it cannot be written to"), {}}; }

/// Reads and answers line by line until the input ends; gives the exit status.
int answerLines(LineAnalyser &analyser)
{
    std::ios::sync_with_stdio(false);
    std::string line;
    for (qsizetype number = 1; std::getline(std::cin, line); ++number) {
        if (qsizetype(line.size()) > MaximumArticleBytes)
            return Console::fail(
                {Console::tr("line %1").arg(number), Console::tr("it is longer than an article may be"), {}});
        if (line.ends_with('\r'))
            line.pop_back();
        const QJsonObject answer = analyser.analyse(QString::fromUtf8(line));
        const QByteArray json = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        std::cout << std::string_view(json.constData(), std::size_t(json.size())) << '\n';
        // Whoever waits for an answer gets it at once; a file that is piped in is not slowed down by it.
        if (std::cin.rdbuf()->in_avail() <= 0)
            std::cout.flush();
        if (!std::cout)
            return Console::fail(outputFailure());
    }
    std::cout.flush();
    return std::cout ? Console::Done : Console::fail(outputFailure());
}

} // namespace

int claimsCommand(const QStringList &arguments)
{
    CommandArguments given(
        u"claims --language TAG [--reference-date YYYY-MM-DD] < LINES"_s,
        Console::tr("A filter: finds the claims of each line of standard input and writes them as a line of JSON."),
        {languageOption(Console::tr("The language of the lines (BCP 47).")),
         {u"reference-date"_s, Console::tr("The day from which 'yesterday' and 'Friday' count."), u"YYYY-MM-DD"_s}});
    if (const auto ended = given.parse(arguments))
        return *ended;
    if (!given.positional().isEmpty())
        return Console::wrongUsage(Console::tr("the lines come from standard input, not from files"));
    if (!given.isSet(u"language"_s))
        return Console::wrongUsage(Console::tr("the language of the lines is not named"));
    QDate referenceDate;
    if (given.isSet(u"reference-date"_s)) {
        const QString day = given.value(u"reference-date"_s);
        referenceDate = QDate::fromString(day, Qt::ISODate);
        if (!referenceDate.isValid())
            return Console::wrongUsage(Console::tr("'%1' is no date (YYYY-MM-DD)").arg(day));
    }
    LineAnalyser analyser(canonicalLanguageTag(given.value(u"language"_s)), referenceDate);
    return answerLines(analyser);
}

} // namespace Crossread
