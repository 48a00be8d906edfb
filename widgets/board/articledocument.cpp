// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/articledocument.h"

#include "widgets/board/displaytext.h"

#include <QFontInfo>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace Crossread {

namespace {

/// The sizes of one kind of block, relative to a paragraph.
struct KindStyle {
    qreal scale = 1;
    qreal lineHeight = 1.55; ///< In heights of the font.
    qreal spaceBefore = 0;   ///< In heights of the paragraph's font.
    qreal spaceAfter = 0.75;
    QFont::Weight weight = QFont::Normal;
};

KindStyle styleOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
        return {1.45, 1.3, 0.1, 0.8, QFont::Bold};
    case BlockKind::Heading:
        return {1.14, 1.4, 0.5, 0.45, QFont::Bold};
    case BlockKind::Paragraph:
        return {};
    case BlockKind::Caption:
        return {0.9, 1.5, 0, 0.8};
    case BlockKind::Boilerplate:
        return {0.9, 1.5, 0, 0.5};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Arabic letters are smaller than Latin ones of the same size and need more room between the lines.
constexpr qreal ArabicScale = 1.12;
constexpr qreal ArabicLineHeight = 1.12;
constexpr qreal BlankLinePointSize = 2.5;

struct ParagraphFormats {
    QTextBlockFormat block;
    QTextCharFormat characters;
};

class FormatMaker
{
public:
    explicit FormatMaker(const ReadingStyle &reading)
        : m_reading(reading)
        , m_em(QFontInfo(readingFont(reading.pointSize)).pixelSize())
    {
    }

    ParagraphFormats formats(BlockKind kind, Direction direction, bool first, bool last) const
    {
        const KindStyle style = styleOf(kind);
        const bool mirrored = direction == Direction::RightToLeft;
        const qreal scale = style.scale * (mirrored ? ArabicScale : 1);
        ParagraphFormats made;
        QFont font = readingFont(m_reading.pointSize * scale);
        font.setWeight(style.weight);
        made.characters.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
        if (kind == BlockKind::Boilerplate)
            made.characters.setForeground(m_reading.muted);
        else if (kind == BlockKind::Caption)
            made.characters.setForeground(m_reading.soft);
        made.block = directed(direction);
        const qreal height = m_em * scale * style.lineHeight * (mirrored ? ArabicLineHeight : 1);
        made.block.setLineHeight(qRound(height), QTextBlockFormat::FixedHeight);
        made.block.setTopMargin(first ? qRound(m_em * style.spaceBefore) : 0);
        made.block.setBottomMargin(last ? qRound(m_em * style.spaceAfter) : 0);
        if (kind == BlockKind::Boilerplate)
            made.block.setProperty(WithoutCuesProperty, true);
        return made;
    }

    ParagraphFormats blankLine(Direction direction) const
    {
        ParagraphFormats made;
        made.characters.setFont(readingFont(BlankLinePointSize), QTextCharFormat::FontPropertiesSpecifiedOnly);
        made.block = directed(direction);
        return made;
    }

private:
    static QTextBlockFormat directed(Direction direction)
    {
        const bool mirrored = direction == Direction::RightToLeft;
        QTextBlockFormat format;
        format.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        // Absolute: a plain AlignRight would be turned around once more in a mirrored block.
        format.setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        return format;
    }

    ReadingStyle m_reading;
    qreal m_em;
};

void setMargins(QTextDocument *document)
{
    QTextFrameFormat format = document->rootFrame()->frameFormat();
    format.setMargin(0);
    format.setLeftMargin(ReadingMargin);
    format.setRightMargin(ReadingMargin);
    format.setTopMargin(14);
    format.setBottomMargin(48);
    document->rootFrame()->setFrameFormat(format);
}

} // namespace

QFont readingFont(qreal pointSize)
{
    QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Naskh Arabic"_s, u"sans-serif"_s});
    font.setPointSizeF(pointSize);
    return font;
}

std::unique_ptr<QTextDocument> makeArticleDocument(const ArticleText &article, const ReadingStyle &reading,
                                                   const CueStyle &cues)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(readingFont(reading.pointSize));
    document->setDocumentMargin(0);
    setMargins(document.get());
    attachCueHighlighter(document.get(), cues);

    const FormatMaker maker(reading);
    const QString shown = displayText(article.text);
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    auto block = article.blocks.cbegin();
    qsizetype start = 0;
    while (start <= shown.size()) {
        qsizetype end = shown.indexOf(u'\n', start);
        if (end < 0)
            end = shown.size();
        const TextRange line{start, end};
        while (block != article.blocks.cend() && block->range.end <= line.start)
            ++block;
        const bool inBlock = block != article.blocks.cend() && block->range.overlaps(line);
        const ParagraphFormats formats = inBlock
            ? maker.formats(block->kind, block->direction, block->range.start >= line.start,
                            block->range.end <= line.end)
            : QStringView(shown).sliced(start, end - start).trimmed().isEmpty()
            ? maker.blankLine(article.direction)
            : maker.formats(BlockKind::Paragraph, article.direction, true, true);
        if (start == 0) {
            cursor.setBlockFormat(formats.block);
            cursor.setBlockCharFormat(formats.characters);
        } else {
            cursor.insertBlock(formats.block, formats.characters);
        }
        if (!line.isEmpty())
            cursor.insertText(shown.sliced(line.start, line.length()), formats.characters);
        start = end + 1;
    }
    cursor.endEditBlock();
    document->setModified(false);
    return document;
}

} // namespace Crossread
