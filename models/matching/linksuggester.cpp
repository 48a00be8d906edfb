// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/matching/linksuggester.h"

#include "models/matching/anchorindex.h"
#include "models/matching/discrepancyfinder.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Crossread {

namespace {

/// Suggestions below are noise: one common name among many other anchors.
constexpr double lowestScore = 0.12;

/// On the sample coverage nine in ten of those from here on were right, and four in ten of those below.
constexpr double likelyScore = 0.3;

/// Partners of a statement in one other article. The right one is often second or third.
constexpr int mostPartners = 3;

/// Two statements with the anchors that they share.
struct Candidate {
    qsizetype a = 0;
    qsizetype b = 0;
    QList<std::pair<const Anchor *, const Anchor *>> shared;
    double score = 0;
};

/// The inner product of the two vectors of weights.
double productOf(const Candidate &candidate)
{
    double sum = 0;
    for (const auto &[ofA, ofB] : candidate.shared)
        sum += ofA->weight * ofB->weight;
    return sum;
}

/// Compares the statements of two articles.
class PairComparison
{
public:
    PairComparison(const AnchorIndex &index, qsizetype articleA, qsizetype articleB, qsizetype statementsOfA)
        : m_index(index)
        , m_articleA(articleA)
        , m_articleB(articleB)
    {
        for (qsizetype a = 0; a < statementsOfA; ++a)
            collect(a);
        compete();
    }

    /// The best candidates, best first, not more than `mostPartners` for a statement of either article.
    QList<Candidate> best()
    {
        std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &one, const Candidate &other) {
            return std::tuple(-one.score, one.a, one.b) < std::tuple(-other.score, other.a, other.b);
        });
        QHash<qsizetype, int> partnersOfA;
        QHash<qsizetype, int> partnersOfB;
        m_candidates.removeIf([&](const Candidate &candidate) {
            if (candidate.score < lowestScore || partnersOfA.value(candidate.a) == mostPartners
                || partnersOfB.value(candidate.b) == mostPartners)
                return true;
            ++partnersOfA[candidate.a];
            ++partnersOfB[candidate.b];
            return false;
        });
        return m_candidates;
    }

private:
    /// The candidates of one statement, through the index; their score is the cosine of the two vectors of weights.
    void collect(qsizetype a)
    {
        QHash<qsizetype, qsizetype> places; // by statement of the other article
        const qsizetype before = m_candidates.size();
        for (const Anchor &anchor : m_index.anchorsOf({m_articleA, a})) {
            for (const auto &[b, other] : m_index.postingsOf(m_articleB, anchor.key)) {
                if (!places.contains(b)) {
                    places.insert(b, m_candidates.size());
                    m_candidates.append(Candidate{.a = a, .b = b});
                }
                m_candidates[places.value(b)].shared.emplaceBack(&anchor, &m_index.anchorsOf({m_articleB, b})[other]);
            }
        }
        for (qsizetype i = before; i < m_candidates.size(); ++i) {
            Candidate &candidate = m_candidates[i];
            candidate.score = productOf(candidate)
                / (m_index.lengthOf({m_articleA, a}) * m_index.lengthOf({m_articleB, candidate.b}));
        }
    }

    /// A candidate is worth less where one of its statements has a better partner: s (s/row + s/column) / 2.
    void compete()
    {
        QHash<qsizetype, double> bestOfA;
        QHash<qsizetype, double> bestOfB;
        for (const Candidate &candidate : std::as_const(m_candidates)) {
            bestOfA[candidate.a] = std::max(bestOfA.value(candidate.a), candidate.score);
            bestOfB[candidate.b] = std::max(bestOfB.value(candidate.b), candidate.score);
        }
        for (Candidate &candidate : m_candidates) {
            const double score = candidate.score;
            candidate.score = score * (score / bestOfA[candidate.a] + score / bestOfB[candidate.b]) / 2;
        }
    }

    const AnchorIndex &m_index;
    qsizetype m_articleA;
    qsizetype m_articleB;
    QList<Candidate> m_candidates;
};

QString words(const QString &text, TextRange range) { return text.sliced(range.start, range.length()); }

/// The shared anchors with their parts of the score.
QList<Reason> reasonsOf(const Candidate &candidate, const ComparedArticle &a, const ComparedArticle &b)
{
    const double product = productOf(candidate);
    QList<Reason> reasons;
    for (const auto &[ofA, ofB] : candidate.shared)
        reasons.append({anchorKindName(ofA->kind), words(a.text, ofA->range), words(b.text, ofB->range),
                        candidate.score * ofA->weight * ofB->weight / product});
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason &one, const Reason &other) { return one.weight > other.weight; });
    return reasons;
}

QList<QList<ClaimSpan>> claimsByStatement(const ComparedArticle &article)
{
    QList<QList<ClaimSpan>> claims(article.statements.size());
    for (const ClaimSpan &claim : article.claims)
        claims[claim.statement].append(claim);
    return claims;
}

} // namespace

QList<LinkSuggestion> suggestLinks(const QList<ComparedArticle> &articles, const Progress &progress)
{
    const qsizetype count = articles.size();
    const int total = int(count * (count - 1) / 2);
    int done = 0;
    if (!progress.step(done, total))
        return {};
    const AnchorIndex index(articles);
    QList<QList<QList<ClaimSpan>>> claims;
    for (const ComparedArticle &article : articles)
        claims.append(claimsByStatement(article));

    QList<LinkSuggestion> suggestions;
    bool goOn = true;
    for (qsizetype i = 0; i < count && goOn; ++i) {
        for (qsizetype j = i + 1; j < count && goOn; ++j) {
            const ComparedArticle &a = articles[i];
            const ComparedArticle &b = articles[j];
            for (const Candidate &candidate : PairComparison(index, i, j, a.statements.size()).best()) {
                const bool shareName
                    = std::any_of(candidate.shared.begin(), candidate.shared.end(),
                                  [](const auto &pair) { return pair.first->kind == AnchorKind::Name; });
                suggestions.append({.a = {i, candidate.a},
                                    .b = {j, candidate.b},
                                    .score = candidate.score,
                                    .reasons = reasonsOf(candidate, a, b),
                                    .discrepancies = findDiscrepancies(a, claims[i][candidate.a], b,
                                                                       claims[j][candidate.b], shareName)});
            }
            goOn = progress.step(++done, total);
        }
    }
    // Equal scores stay in the order of the articles and statements.
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const LinkSuggestion &one, const LinkSuggestion &other) { return one.score > other.score; });
    return suggestions;
}

bool isWorthShowing(const LinkSuggestion &suggestion)
{
    return suggestion.score >= likelyScore || !suggestion.discrepancies.isEmpty();
}

} // namespace Crossread
