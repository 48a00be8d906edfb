// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claimfinder.h"

/// The statements of a text of which every line is a paragraph.
inline QList<Crossread::StatementSpan> statementsOfLines(const QString &text, const QString &language)
{
    QList<Crossread::Block> blocks;
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            blocks.append(Crossread::Block{.range = {start, start + line.size()}});
        start += line.size() + 1;
    }
    return Crossread::statementsOfBlocks(text, blocks, language);
}

/// The claims of one kind in such a text.
inline QList<Crossread::ClaimSpan> claimsOfText(const QString &text, const QString &language, Crossread::ClaimKind kind)
{
    QList<Crossread::ClaimSpan> claims = Crossread::findClaims({text, language, statementsOfLines(text, language), {}});
    claims.removeIf([kind](const Crossread::ClaimSpan &claim) { return claim.kind != kind; });
    return claims;
}
