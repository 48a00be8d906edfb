// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/worthiness.h"

#include "models/claims/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Worthiness)
};

using Features = QSet<QString>;

void addClaim(Features &features, const ClaimSpan &claim, QHash<ClaimKind, int> &counts)
{
    const int count = ++counts[claim.kind];
    const QString name = claimKindName(claim.kind);
    features.insert(count > 1 ? u"many-"_s + name : name);
    if (claim.kind == ClaimKind::Quantity) {
        constexpr double large = 1000;
        if (!claim.value["unit"_L1].toString().isEmpty())
            features.insert(u"unit"_s);
        if (std::abs(claim.value["number"_L1].toDouble()) >= large)
            features.insert(u"large-number"_s);
    } else if (claim.kind == ClaimKind::Event) {
        features.insert(u"event-"_s + claim.value["family"_L1].toString());
    }
}

void addClaims(Features &features, const QList<ClaimSpan> &claims)
{
    QHash<ClaimKind, int> counts;
    for (const ClaimSpan &claim : claims)
        addClaim(features, claim, counts);
}

void addForm(Features &features, const WordedStatement &statement)
{
    constexpr qsizetype few = 5;
    constexpr qsizetype many = 12;
    constexpr qsizetype veryMany = 24;
    const qsizetype words = statement.words.size();
    if (words <= few)
        features.insert(u"few-words"_s);
    if (words > many)
        features.insert(u"many-words"_s);
    if (words > veryMany)
        features.insert(u"very-many-words"_s);
    const QStringView text = statement.cut(statement.range).trimmed();
    const QStringView behind = statement.gapAfter(words - 1);
    if (behind.contains(u'?') || behind.contains(u'؟'))
        features.insert(u"question"_s);
    if (behind.contains(u'…') || behind.contains(u"..."_s) || behind.contains(u"--"_s))
        features.insert(u"broken-off"_s);
    if (text.startsWith(u'(') || text.startsWith(u'['))
        features.insert(u"in-brackets"_s);
    if (std::any_of(statement.words.begin(), statement.words.end(), [](const Word &word) { return word.digits; }))
        features.insert(u"digits"_s);
}

Worthiness weighed(const Features &features, const WorthinessWeights &weights)
{
    Worthiness worthiness;
    double sum = 0;
    const auto add = [&](const QString &feature) {
        const double weight = weights.value(feature);
        if (weight == 0)
            return;
        worthiness.parts.append({feature, weight});
    };
    add(u"base"_s);
    for (const QString &feature : features)
        add(feature);
    std::sort(worthiness.parts.begin(), worthiness.parts.end(), [](const WorthinessPart &a, const WorthinessPart &b) {
        const double one = std::abs(a.weight);
        const double other = std::abs(b.weight);
        return one != other ? one > other : a.feature < b.feature;
    });
    for (const WorthinessPart &part : std::as_const(worthiness.parts))
        sum += part.weight;
    worthiness.value = 1 / (1 + std::exp(-sum));
    return worthiness;
}

WorthinessWeights storedWeights()
{
    WorthinessWeights weights;
    const QString userFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    for (const QString &root : {u":"_s, userFolder}) {
        QFile file(root + u"/worthiness/weights.tsv"_s);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
            continue;
        }
        for (const FileProblem &problem : readWorthinessWeights(weights, file.readAll(), file.fileName()))
            qWarning("%s:%d: %s", qUtf8Printable(problem.file), problem.line, qUtf8Printable(problem.message));
    }
    return weights;
}

} // namespace

QList<FileProblem> readWorthinessWeights(WorthinessWeights &weights, const QByteArray &content, const QString &fileName)
{
    QList<FileProblem> problems;
    bool isHead = true;
    int line = 0;
    for (QByteArrayView row : content.split('\n')) {
        ++line;
        if (row.endsWith('\r'))
            row.chop(1);
        if (row.trimmed().isEmpty() || row.startsWith('#'))
            continue;
        const QStringList fields = QString::fromUtf8(row).split(u'\t');
        if (std::exchange(isHead, false)) {
            if (fields != QStringList{u"feature"_s, u"weight"_s}) {
                problems.append(
                    {fileName, line, Texts::tr("The first line must name the columns 'feature' and 'weight'.")});
                break;
            }
            continue;
        }
        bool isNumber = false;
        const double weight = fields.value(1).trimmed().toDouble(&isNumber);
        if (fields.size() != 2 || !isNumber || !std::isfinite(weight))
            problems.append({fileName, line, Texts::tr("The row is no feature with a number.")});
        else
            weights.insert(fields[0].trimmed(), weight);
    }
    return problems;
}

WorthinessJudge::WorthinessJudge(const Lexicon &lexicon)
    : WorthinessJudge(lexicon, storedWeights())
{
}

WorthinessJudge::WorthinessJudge(const Lexicon &lexicon, const WorthinessWeights &weights)
    : m_lexicon(lexicon)
    , m_weights(weights)
    , m_cues(lexicon.entries().size())
{
    for (qsizetype i = 0; i < lexicon.entries().size(); ++i) {
        if (lexicon.entry(i).wordClass == WordClass::WorthinessCue)
            m_cues[i] = lexicon.entry(i).value;
    }
}

Worthiness WorthinessJudge::judge(const WordedStatement &statement, const QList<ClaimSpan> &claims) const
{
    if (statement.words.isEmpty())
        return {};
    Features features;
    addClaims(features, claims);
    addForm(features, statement);
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        for (const PhraseMatch &match : statement.phrasesAt(i)) {
            for (const qsizetype entry : match.phrase->entries) {
                if (const QString &cue = m_cues[entry]; !cue.isEmpty())
                    features.insert(cue);
            }
        }
    }
    return weighed(features, m_weights);
}

double worthinessOf(const QList<ClaimSpan> &claims)
{
    static const WorthinessWeights weights = storedWeights();
    Features features;
    addClaims(features, claims);
    return weighed(features, weights).value;
}

} // namespace Crossread
