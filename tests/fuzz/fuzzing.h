// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/articlereader.h"
#include "models/text/positions.h"
#include "models/text/statement.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace Crossread {

/// Stops the process, which the fuzzer reports, where a promise is broken.
inline void promise(bool isKept)
{
    if (!isKept)
        std::abort();
}

/// The first byte chooses a language, the rest is the text.
struct FuzzedText {
    FuzzedText(const std::uint8_t *data, std::size_t size)
    {
        constexpr const char *languages[] = {"en", "ar", "fr", "id", "es", "und", "zh"};
        if (size == 0)
            return;
        language = QString::fromLatin1(languages[data[0] % std::size(languages)]);
        text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    }

    QString language;
    QString text;
};

inline bool isInside(TextRange inner, TextRange outer) { return !inner.isEmpty() && outer.contains(inner); }

inline void checkBlocks(const QString &text, const QList<Block> &blocks)
{
    qsizetype end = 0;
    for (const Block &block : blocks) {
        promise(isInside(block.range, {end, text.size()}));
        end = block.range.end;
    }
}

inline void checkStatements(const QString &text, const QList<Block> &blocks, const QList<StatementSpan> &statements)
{
    qsizetype end = 0;
    auto block = blocks.begin();
    for (const StatementSpan &statement : statements) {
        promise(isInside(statement.range, {end, text.size()}));
        promise(isGraphemeBoundary(text, statement.range.start) && isGraphemeBoundary(text, statement.range.end));
        while (block != blocks.end() && block->range.end <= statement.range.start)
            ++block;
        promise(block != blocks.end() && block->range.contains(statement.range));
        end = statement.range.end;
    }
}

} // namespace Crossread
