// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether reading cues costs time in proportion to the length of a line, on lines made to provoke the opposite, and
// what it costs on ordinary prose.

#include "models/claims/cuefinder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

struct Pattern {
    QString name;
    QString piece;
};

const QList<Pattern> patterns{
    {u"unclosed “"_s, u"“a "_s},
    {u"unclosed ‘"_s, u"‘a "_s},
    {u"unclosed «"_s, u"«a "_s},
    {u"unclosed straight"_s, u"\"a "_s},
    {u"unclosed apostrophe"_s, u"'a "_s},
    {u"unclosed pairs of apostrophes"_s, u"''a "_s},
    {u"unclosed parentheses"_s, u"((a "_s},
    {u"mixed unclosed"_s, u"“a «b ‘c „d ‹e 'f "_s},
    {u"quotation marks alone"_s, u"““"_s},
    {u"quotations"_s, u"“a” «b» ‘c’ "_s},
    {u"one word"_s, u"a"_s},
    {u"one Arabic word"_s, u"قال"_s},
    {u"one word of vowel marks"_s, u"\u064e"_s},
    {u"tatweel"_s, u"ـ"_s},
    {u"digits"_s, u"7"_s},
    {u"digits and separators"_s, u"7,"_s},
    {u"blanks"_s, u" "_s},
    {u"phrase begun, then blanks"_s, u"according   "_s},
    {u"apostrophes in words"_s, u"n't'"_s},
    {u"numbers in words"_s, u"two hundred deux cents dua ratus مئة ألف "_s},
    {u"reporting"_s, u"said dit kata قال "_s},
};

/// The sample articles, by language.
const QList<std::pair<QString, QString>> proses{{u"en"_s, u"en-harbour-gazette"_s},
                                                {u"fr"_s, u"fr-courrier-du-detroit"_s},
                                                {u"id"_s, u"id-kabar-selat"_s},
                                                {u"ar"_s, u"ar-sada-al-marfa"_s}};

QString proseOf(const QString &name)
{
    QFile file(QStringLiteral(CROSSREAD_SAMPLES "/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qUtf8Printable(file.errorString()));
    return QString::fromUtf8(file.readAll());
}

/// The fastest of three readings, in milliseconds of the processor: what other work takes does not count.
double millisecondsFor(CueFinder &finder, const QString &line, const QString &language)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < 3; ++round) {
        const std::clock_t start = std::clock();
        finder.cues(line, language);
        best = std::min(best, 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

int main()
{
    constexpr qsizetype pieces = 50'000;
    constexpr qsizetype growth = 4;
    // The reference is a line of a quarter of the length: proportional cost is 4 times it, quadratic cost 16 times.
    constexpr double bar = 8;
    bool allHold = true;
    for (const QString &language : {u"en"_s, u"fr"_s, u"id"_s, u"ar"_s}) {
        CueFinder finder;
        finder.cues(u"a"_s, language);
        for (const Pattern &pattern : patterns) {
            const double small = millisecondsFor(finder, pattern.piece.repeated(pieces / growth), language);
            const double large = millisecondsFor(finder, pattern.piece.repeated(pieces), language);
            const double ratio = large / small;
            const bool holds = ratio <= bar;
            allHold = allHold && holds;
            const QJsonObject line{{u"name"_s, u"cues of %1, 50,000 times: %2"_s.arg(language, pattern.name)},
                                   {u"value"_s, large},
                                   {u"unit"_s, u"ms"_s},
                                   {u"ratio"_s, ratio},
                                   {u"reference"_s, small},
                                   {u"bar"_s, bar},
                                   {u"holds"_s, holds}};
            std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        }
    }
    // For comparison: a megabyte is some 8,000 sentences, of which each may cost 40 microseconds in all.
    constexpr qsizetype megabyte = 1'000'000;
    for (const auto &[language, name] : proses) {
        const QString prose = proseOf(name);
        const QString text = prose.repeated(megabyte / prose.toUtf8().size() + 1);
        CueFinder finder;
        const double time = millisecondsFor(finder, text, language) * double(megabyte) / double(text.toUtf8().size());
        std::puts(QJsonDocument(QJsonObject{{u"name"_s, u"cues of %1, 1 MB of prose"_s.arg(language)},
                                            {u"value"_s, time},
                                            {u"unit"_s, u"ms"_s}})
                      .toJson(QJsonDocument::Compact)
                      .constData());
    }
    return allHold ? 0 : 1;
}
