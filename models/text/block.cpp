// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/block.h"

#include "models/common/enumnames.h"
#include "models/text/articlehead.h"
#include "models/text/blockmarks.h"
#include "models/text/positions.h"
#include "models/text/unicode.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames kindNames(std::array{
    std::pair{BlockKind::Title, "title"_L1},
    std::pair{BlockKind::Heading, "heading"_L1},
    std::pair{BlockKind::Paragraph, "paragraph"_L1},
    std::pair{BlockKind::Caption, "caption"_L1},
    std::pair{BlockKind::Boilerplate, "boilerplate"_L1},
});

QList<Block> linesOf(QStringView text, Direction tie)
{
    QList<Block> blocks;
    const auto append = [&](qsizetype start, qsizetype end) {
        const TextRange range = trimmed(text, {start, end});
        if (!range.isEmpty())
            blocks.append(
                {BlockKind::Paragraph, range, directionOfText(text.sliced(range.start, range.length()), tie)});
    };
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLineEnd(text[i].unicode())) {
            append(start, i);
            start = i + 1;
        }
    }
    append(start, text.size());
    return blocks;
}

/// Guesses title and headings among the paragraphs.
void markHeadings(QStringView text, QList<Block> &blocks)
{
    QList<qsizetype> paragraphs;
    QList<bool> likely;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind != BlockKind::Paragraph)
            continue;
        paragraphs.append(i);
        likely.append(readsLikeHeading(text.sliced(blocks[i].range.start, blocks[i].range.length())));
    }
    if (paragraphs.size() < 2)
        return;
    // Where most lines have no closing punctuation, its absence says nothing: lists, verse, Thai.
    const bool telling = 2 * likely.count(true) <= likely.size();
    if (likely.first() && (telling || !likely[1]))
        blocks[paragraphs.first()].kind = BlockKind::Title;
    // A heading has something below it, so the last line is none, nor is one above another only of its kind.
    const qsizetype lastParagraph = likely.lastIndexOf(false);
    for (qsizetype k = 1; telling && k < lastParagraph; ++k) {
        if (likely[k])
            blocks[paragraphs[k]].kind = BlockKind::Heading;
    }
}

} // namespace

QString blockKindName(BlockKind kind) { return kindNames.nameOf(kind); }

std::optional<BlockKind> blockKindFromName(QStringView name) { return kindNames.valueOf(name); }

QList<Block> blocksOfPlainText(QStringView text, const QString &language)
{
    QList<Block> blocks = linesOf(text, directionOfLanguage(language));
    const ArticleHead head = headOfArticle(text, blocks);
    for (const qsizetype line : head.blocks) {
        if (blocks.size() > head.blocks.size())
            blocks[line].kind = BlockKind::Boilerplate;
    }
    markBoilerplate(text, blocks);
    markAuthorBox(text, blocks, head.author);
    markHeadings(text, blocks);
    return blocks;
}

} // namespace Crossread
