// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the analysis of a text costs: against ICU's word break, case folding and Snowball alone on the same text,
// against itself on a tenth of the text, in time and in memory, and on texts made to provoke more.

#include "models/analysis/analysis.h"
#include "models/claims/lexicon.h"
#include "models/claims/stemmer.h"
#include "models/text/locale.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unicode/brkiter.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

bool allHold = true;

void print(const QString &name, double value, QLatin1StringView unit, double reference, double bar)
{
    const double ratio = value / reference;
    const bool holds = ratio <= bar;
    allHold = allHold && holds;
    std::puts(QJsonDocument(QJsonObject{{u"name"_s, name},
                                        {u"value"_s, value},
                                        {u"unit"_s, unit},
                                        {u"ratio"_s, ratio},
                                        {u"reference"_s, reference},
                                        {u"bar"_s, bar},
                                        {u"holds"_s, holds}})
                  .toJson(QJsonDocument::Compact)
                  .constData());
    std::fflush(stdout);
}

/// The fastest of the rounds, in milliseconds: the one that other work disturbed least.
double millisecondsFor(const std::function<void()> &work, int rounds = 3)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// The most memory that a process of its own holds for this, in MB.
double megabytesFor(const std::function<void()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        std::_Exit(0);
    }
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// What no analysis can do without: words, folded, stemmed. Gives a sum, so that nothing is left out.
qsizetype readFloor(const QString &text, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale(localeOfTag(language).constData()), status));
    const icu::UnicodeString source(false, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()));
    words->setText(source);
    const Stemmer stemmer(language);
    qsizetype sum = 0;
    int32_t start = words->first();
    for (int32_t end = words->next(); end != icu::BreakIterator::DONE; start = end, end = words->next()) {
        if (words->getRuleStatus() != UBRK_WORD_NONE)
            sum += stemmer.stem(text.sliced(start, end - start).toCaseFolded()).size();
    }
    return sum;
}

void analyse(const QByteArray &text, const QString &language)
{
    const auto article = analyseArticle({text, u"a.txt"_s, {}}, {.language = language});
    if (!article)
        qFatal("%s", qUtf8Printable(article.error().line()));
}

struct Sample {
    QString language;
    QByteArray text;
};

/// The sample coverage, one article for each language.
QList<Sample> samples()
{
    QList<Sample> samples;
    QDir folder(QStringLiteral(CROSSREAD_SAMPLES));
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QString language = name.section(u'-', 0, 0);
        QFile file(folder.filePath(name));
        const bool isNew = std::none_of(samples.begin(), samples.end(),
                                        [&language](const Sample &sample) { return sample.language == language; });
        if (isNew && file.open(QIODevice::ReadOnly))
            samples.append({language, file.readAll() + "\n\n"});
    }
    return samples;
}

QByteArray repeatedTo(const QByteArray &text, qsizetype size)
{
    return text.repeated(std::max<qsizetype>(1, size / text.size()));
}

void compareWithFloor(const Sample &sample)
{
    constexpr double bar = 4;
    constexpr double growthBar = 13; // ten times the text
    double timeBefore = 0;
    double memoryBefore = 0;
    const double empty = megabytesFor([&sample] { analyse(sample.text, sample.language); });
    for (const qsizetype kilobytes : {100, 1000, 10'000}) {
        const QByteArray bytes = repeatedTo(sample.text, kilobytes * 1000);
        const QString text = QString::fromUtf8(bytes);
        const int rounds = kilobytes > 1000 ? 1 : 3;
        const double floor = millisecondsFor([&] { readFloor(text, sample.language); }, rounds);
        const double time = millisecondsFor([&] { analyse(bytes, sample.language); }, rounds);
        const double memory = megabytesFor([&] { analyse(bytes, sample.language); }) - empty;
        const QString name = u"analysis of %1 kB of %2"_s.arg(kilobytes).arg(sample.language);
        print(name + u", against words, folding and stems alone"_s, time, "ms"_L1, floor, bar);
        if (timeBefore > 0)
            print(name + u", against a tenth of it"_s, time, "ms"_L1, timeBefore, growthBar);
        if (memoryBefore > 1)
            print(name + u", memory against a tenth of it"_s, memory, "MB"_L1, memoryBefore, growthBar);
        timeBefore = time;
        memoryBefore = memory;
    }
}

struct HardText {
    QString name;
    std::function<QByteArray(qsizetype)> ofSize; ///< Characters or signs.
};

void grow(const HardText &hard, const QString &language)
{
    constexpr qsizetype size = 50'000;
    constexpr qsizetype growth = 4;
    // Proportional cost is 4 times the reference, quadratic cost 16 times.
    constexpr double bar = 8;
    const QByteArray small = hard.ofSize(size);
    const QByteArray large = hard.ofSize(growth * size);
    const double reference = millisecondsFor([&] { analyse(small, language); });
    const double value = millisecondsFor([&] { analyse(large, language); });
    print(u"%1 in %2, %3 times against %4"_s.arg(hard.name, language).arg(growth * size).arg(size), value, "ms"_L1,
          reference, bar);
}

} // namespace

int main()
{
    const auto times
        = [](const char *sign) { return [sign](qsizetype count) { return QByteArray(sign).repeated(count); }; };
    for (const Sample &sample : samples()) {
        lexiconOf(sample.language); // made once per run of the program
        compareWithFloor(sample);
    }
    const QList<HardText> hardTexts{
        {u"letters without blanks"_s, times("abcdefghijklmnopqrst")},
        {u"Arabic letters without blanks"_s, times("والكتاب")},
        {u"digits in a row"_s, times("7")},
        {u"numbers in words"_s, times("twenty ")},
        {u"Arabic numbers in words"_s, times("عشرون و")},
        {u"unclosed quotation marks"_s, times("“a ")},
        {u"unclosed guillemets"_s, times("« ")},
        {u"nested quotations"_s,
         [](qsizetype count) {
             return QByteArray("«“").repeated(count / 4) + "so" + QByteArray("”»").repeated(count / 4);
         }},
        {u"full stops"_s, times(". ")},
        {u"dates without end"_s, times("3 May - ")},
        {u"names without end"_s, times("Anna ")},
        {u"cues"_s, times("said Anna reportedly ")},
        {u"brackets"_s, times("(")},
    };
    for (const HardText &hard : hardTexts) {
        for (const QString &language : {u"en"_s, u"ar"_s})
            grow(hard, language);
    }
    return allHold ? 0 : 1;
}
