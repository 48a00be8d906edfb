// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the way from bytes to statements and artefacts costs time in proportion to the text, on ordinary text of
// three sizes and on texts made to provoke the opposite.

#include "models/text/artefactfinder.h"
#include "models/text/decoding.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

struct Input {
    QString name;
    QString language;
    QString unit; // repeated up to the size
};

const QList<Input> &ordinaryInputs()
{
    static const QList<Input> inputs{
        {u"English paragraphs"_s, u"en"_s,
         u"Gen. Smith said the U.S. had sent 1,200 troops on Dec. 3. “We left. They stayed,” he added.\n"_s},
        {u"Arabic paragraphs"_s, u"ar"_s, u"قال الجيش إنه انسحب من المدينة. «خرجنا. بقوا»، قال المتحدث باسمه.\n"_s},
        {u"mixed short lines"_s, u"ar"_s, u"BBC قال.\n"_s},
        {u"one line of Arabic"_s, u"ar"_s, u"قال الجيش إنه انسحب. "_s},
    };
    return inputs;
}

const QList<Input> &hardInputs()
{
    static const QList<Input> inputs{
        {u"no space"_s, u"en"_s, u"a"_s},
        {u"full stops with spaces"_s, u"en"_s, u". "_s},
        {u"full stops in a row"_s, u"en"_s, u"."_s},
        {u"glued stops"_s, u"en"_s, u"ab.Cd"_s},
        {u"Arabic glued stops"_s, u"ar"_s, u"انسحب.وقال"_s},
        {u"initials"_s, u"en"_s, u"A. "_s},
        {u"abbreviations"_s, u"en"_s, u"Dr. "_s},
        {u"closing quotes"_s, u"fr"_s, u"a. » "_s},
        {u"quotation marks"_s, u"en"_s, u"\"a. "_s},
        {u"open brackets"_s, u"en"_s, u"([«“"_s},
        {u"notes in brackets"_s, u"en"_s, u"A.[1]"_s},
        {u"notes in figures"_s, u"en"_s, u"abc.1 2 3 4"_s},
        {u"list marks"_s, u"en"_s, u"1. a 2. b "_s},
        {u"words of another language"_s, u"fr"_s, u"the army said "_s},
        {u"combining marks"_s, u"en"_s, u"\u0301"_s},
        {u"flags"_s, u"en"_s, u"\U0001F1F8"_s},
        {u"blank lines"_s, u"en"_s, u"a\n\n"_s},
    };
    return inputs;
}

/// The fastest of two or three rounds, in milliseconds: the one that other work disturbed least.
double millisecondsFor(const QByteArray &bytes, const QString &language)
{
    const int rounds = bytes.size() > 5'000'000 ? 2 : 3;
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto decoded = decodeText(bytes, u"a.txt"_s, {});
        if (!decoded)
            return 0;
        const QList<Block> blocks = blocksOfPlainText(decoded->text, language);
        const QList<StatementSpan> statements = statementsOfBlocks(decoded->text, blocks, language);
        const QList<ArtefactFinding> found = findArtefacts(decoded->text, blocks, statements, language);
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

QByteArray bytesOf(const Input &input, qsizetype size)
{
    const QByteArray unit = input.unit.toUtf8();
    return unit.repeated(std::max<qsizetype>(1, size / unit.size()));
}

/// Prints how the cost grew from one size to the next; whether it grew by less than the bar.
bool report(const QString &name, double value, double reference, double bar)
{
    const double ratio = value / reference;
    const bool holds = ratio <= bar;
    const QJsonObject line{{u"name"_s, name},           {u"value"_s, value}, {u"unit"_s, u"ms"_s}, {u"ratio"_s, ratio},
                           {u"reference"_s, reference}, {u"bar"_s, bar},     {u"holds"_s, holds}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return holds;
}

} // namespace

int main()
{
    constexpr qsizetype small = 100'000;
    constexpr qsizetype medium = 1'000'000;
    constexpr qsizetype large = 10'000'000;
    // Ten times the text: proportional cost is 10 times as much, quadratic cost 100 times.
    constexpr double bar = 20;
    bool allHold = true;
    for (const Input &input : ordinaryInputs()) {
        const double atSmall = millisecondsFor(bytesOf(input, small), input.language);
        const double atMedium = millisecondsFor(bytesOf(input, medium), input.language);
        const double atLarge = millisecondsFor(bytesOf(input, large), input.language);
        allHold = report(u"text of 1 MB: %1"_s.arg(input.name), atMedium, atSmall, bar) && allHold;
        allHold = report(u"text of 10 MB: %1"_s.arg(input.name), atLarge, atMedium, bar) && allHold;
    }
    for (const Input &input : hardInputs()) {
        const double atSmall = millisecondsFor(bytesOf(input, small), input.language);
        const double atMedium = millisecondsFor(bytesOf(input, medium), input.language);
        allHold = report(u"hard text of 1 MB: %1"_s.arg(input.name), atMedium, atSmall, bar) && allHold;
    }
    return allHold ? 0 : 1;
}
