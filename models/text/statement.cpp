// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/statement.h"

#include "models/text/sentencecutter.h"

#include <algorithm>

namespace Crossread {

namespace {

/// Which kinds of block hold the statements: paragraphs, or whatever is most like them.
bool (*kindsWithStatements(const QList<Block> &blocks))(BlockKind)
{
    const auto isParagraph = [](BlockKind kind) { return kind == BlockKind::Paragraph; };
    const auto isContent = [](BlockKind kind) { return kind != BlockKind::Boilerplate; };
    const auto any = [&](bool (*suits)(BlockKind)) {
        return std::any_of(blocks.begin(), blocks.end(), [=](const Block &block) { return suits(block.kind); });
    };
    if (any(isParagraph))
        return isParagraph;
    if (any(isContent))
        return isContent;
    return [](BlockKind) { return true; };
}

} // namespace

QList<StatementSpan> statementsOfBlocks(QStringView text, const QList<Block> &blocks, const QString &language)
{
    QList<StatementSpan> statements;
    SentenceCutter cutter(language);
    const auto holdsStatements = kindsWithStatements(blocks);
    int sentence = 0;
    for (const Block &block : blocks) {
        if (!holdsStatements(block.kind))
            continue;
        const QList<SentencePiece> pieces = cutter.sentencesOf(text, block.range);
        for (const SentencePiece &piece : pieces) {
            sentence += piece.continuesLast ? 0 : 1;
            statements.append({piece.range, sentence});
        }
    }
    return statements;
}

} // namespace Crossread
