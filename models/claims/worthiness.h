// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/lexicon.h"
#include "models/common/fileproblem.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace Crossread {

struct WordedStatement;

/// One reason why a statement is worth checking, or is not.
struct WorthinessPart {
    QString feature;   ///< "quantity", "opinion" ...: a row of resources/worthiness/weights.tsv.
    double weight = 0; ///< What it adds to the sum: above 0 for, below 0 against.

    bool operator==(const WorthinessPart &) const = default;
};

/// How much a statement deserves checking, with its reasons.
struct Worthiness {
    double value = 0; ///< In [0, 1]; from 0.5 on it is worth checking.
    QList<WorthinessPart>
        parts; ///< The weightiest first; `value` is the logistic function of the sum of their weights.

    bool operator==(const Worthiness &) const = default;
};

/// Weights by the name of their feature.
using WorthinessWeights = QHash<QString, double>;

/// Reads the rows "feature, weight" of a table like resources/worthiness/weights.tsv over `weights`; gives what is
/// wrong with it, line by line.
QList<FileProblem> readWorthinessWeights(WorthinessWeights &weights, const QByteArray &content,
                                         const QString &fileName);

/// Judges statements by what they claim and by how they speak: a figure or a vote can be looked up, a thank-you or a
/// hope cannot. Reading the weights has a cost once per judge. Pure, linear in the statement.
class WorthinessJudge
{
public:
    /// Uses the weights that the program carries and those in `worthiness/weights.tsv` of the user's data. The lexicon
    /// must outlive the judge, and be the one that the statements were read with.
    explicit WorthinessJudge(const Lexicon &lexicon);
    WorthinessJudge(const Lexicon &lexicon, const WorthinessWeights &weights);

    /// The worthiness of a statement with its claims (none of another statement's); 0 for one without any word.
    Worthiness judge(const WordedStatement &statement, const QList<ClaimSpan> &claims) const;

private:
    const Lexicon &m_lexicon;
    WorthinessWeights m_weights;
    std::vector<QString> m_cues; ///< By index of the lexicon's entries: the feature that it is a cue of; else empty.
};

/// How much a statement deserves checking by its claims alone, in [0, 1]: for statements whose words are not at hand.
double worthinessOf(const QList<ClaimSpan> &claims);

} // namespace Crossread
