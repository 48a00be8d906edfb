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
    QList<QList<ClaimSpan>> claimsOfStatements(statements.size());
    QJsonArray claims;
    for (const ClaimSpan &claim : m_finder.find(line, statements, m_referenceDate)) {
        claimsOfStatements[claim.statement].append(claim);
        const TextRange range = codePoints.toCodePoints(claim.range);
        claims.append(QJsonObject{{u"kind"_s, claimKindName(claim.kind)},
                                  {u"start"_s, range.start},
                                  {u"end"_s, range.end},
                                  {u"text"_s, line.sliced(claim.range.start, claim.range.length())},
                                  {u"value"_s, claim.value}});
    }
    double worthiness = 0;
    for (const QList<ClaimSpan> &each : std::as_const(claimsOfStatements))
        worthiness = std::max(worthiness, worthinessOf(each));
    return {{u"claims"_s, claims}, {u"worthiness"_s, worthiness}};
}

} // namespace Crossread
