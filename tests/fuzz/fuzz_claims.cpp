// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The claims of any text lie in its statements, in order, cut no character apart, and are worth something in [0, 1].

#include "models/claims/claimfinder.h"
#include "tests/fuzz/fuzzing.h"

#include <map>
#include <memory>

using namespace Crossread;

namespace {

/// Finders are dear to make and are kept, as a program that reads many lines keeps them.
ClaimFinder &finderOf(const QString &language)
{
    static std::map<QString, std::unique_ptr<ClaimFinder>> finders;
    std::unique_ptr<ClaimFinder> &finder = finders[language];
    if (!finder)
        finder = std::make_unique<ClaimFinder>(language);
    return *finder;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const FuzzedText fuzzed(data, size);
    const QList<Block> blocks = blocksOfPlainText(fuzzed.text, fuzzed.language);
    const QList<StatementSpan> statements = statementsOfBlocks(fuzzed.text, blocks, fuzzed.language);
    const QDate reference = size % 2 == 0 ? QDate(2024, 12, 4) : QDate();
    QList<ClaimSpan> ofStatement;
    qsizetype statement = 0;
    qsizetype start = 0;
    for (const ClaimSpan &claim : finderOf(fuzzed.language).find(fuzzed.text, statements, reference)) {
        promise(claim.statement >= statement && claim.statement < statements.size());
        promise(isInside(claim.range, statements[claim.statement].range));
        promise(claim.range.start >= start || claim.statement > statement);
        promise(isGraphemeBoundary(fuzzed.text, claim.range.start) && isGraphemeBoundary(fuzzed.text, claim.range.end));
        if (claim.statement > statement)
            ofStatement.clear();
        statement = claim.statement;
        start = claim.range.start;
        ofStatement.append(claim);
        const double worthiness = worthinessOf(ofStatement);
        promise(worthiness >= 0 && worthiness <= 1);
    }
    return 0;
}
