// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether reading HTML costs time in proportion to the page, on pages made to provoke the opposite.

#include "models/text/htmlreader.h"

#include "tests/text/hardpages.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// The fastest of three readings, in milliseconds: the one that other work disturbed least.
double millisecondsFor(const QString &html)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto article = readHtml(html, u"a.html"_s);
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main()
{
    constexpr qsizetype size = 1'000'000;
    constexpr qsizetype growth = 4;
    // The reference is a page of a quarter of the length: proportional cost is 4 times it, quadratic cost 16 times.
    constexpr double bar = 8;
    bool allHold = true;
    const QList<HardPage> small = hardPages(size / growth);
    const QList<HardPage> large = hardPages(size);
    for (qsizetype i = 0; i < large.size(); ++i) {
        const double reference = millisecondsFor(small.at(i).html);
        const double value = millisecondsFor(large.at(i).html);
        const double ratio = value / reference;
        const bool holds = ratio <= bar;
        allHold = allHold && holds;
        const QJsonObject line{{u"name"_s, u"page of 1 MB: %1"_s.arg(large.at(i).name)},
                               {u"value"_s, value},
                               {u"unit"_s, u"ms"_s},
                               {u"ratio"_s, ratio},
                               {u"reference"_s, reference},
                               {u"bar"_s, bar},
                               {u"holds"_s, holds}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    return allHold ? 0 : 1;
}
