// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/claimsjson.h"

#include "models/text/positions.h"

#include <QJsonArray>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

LineAnalyser::LineAnalyser(const QString &language, QDate referenceDate)
    : m_language(language)
    , m_referenceDate(referenceDate)
    , m_finder(language)
{
}

QJsonObject LineAnalyser::analyse(const QString &line)
{
    const QList<Block> blocks{{.range = trimmed(line, {0, line.size()})}};
    const QList<StatementSpan> statements = statementsOfBlocks(line, blocks, m_language);
    const CodePointMap codePoints(line);
    QJsonArray claims;
    const FoundClaims found = m_finder.read(line, statements, m_referenceDate);
    for (const ClaimSpan &claim : found.claims) {
        const TextRange range = codePoints.toCodePoints(claim.range);
        claims.append(QJsonObject{{u"kind"_s, claimKindName(claim.kind)},
                                  {u"start"_s, range.start},
                                  {u"end"_s, range.end},
                                  {u"text"_s, line.sliced(claim.range.start, claim.range.length())},
                                  {u"value"_s, claim.value}});
    }
    const auto worthiest = std::max_element(found.worthiness.begin(), found.worthiness.end(),
                                            [](const Worthiness &a, const Worthiness &b) { return a.value < b.value; });
    const Worthiness worthiness = worthiest == found.worthiness.end() ? Worthiness() : *worthiest;
    QJsonArray parts;
    for (const WorthinessPart &part : worthiness.parts)
        parts.append(QJsonObject{{u"feature"_s, part.feature}, {u"weight"_s, part.weight}});
    return {{u"claims"_s, claims}, {u"worthiness"_s, worthiness.value}, {u"worthinessParts"_s, parts}};
}

} // namespace Crossread
