// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/statement.h"

#include "models/text/abbreviations.h"
#include "models/text/locale.h"
#include "models/text/positions.h"
#include "models/text/unicode.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace Crossread {

namespace {

/// Whether `rest` begins with a quote or bracket that closes what stands before it.
///
/// Where a letter follows at once it opens instead: straight quotes, German »so« and Swedish ”så”.
bool closesQuote(QStringView rest)
{
    const char16_t unit = rest.front().unicode();
    if (rest.size() > 1 && rest[1].isLetterOrNumber())
        return false;
    const int8_t type = u_charType(unit);
    return type == U_FINAL_PUNCTUATION || type == U_END_PUNCTUATION || unit == u'"' || unit == u'\'';
}

bool holdsLetterOrDigit(QStringView text)
{
    bool holds = false;
    forEachCodePoint(text, [&](char32_t character, qsizetype) { holds = holds || isLetterOrDigit(character); });
    return holds;
}

/// Cuts one block into sentences: ICU's breaks, without those that part what belongs together.
class SentenceCutter
{
public:
    explicit SentenceCutter(const QString &language)
        : m_abbreviations(Abbreviations::forLanguage(language))
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale locale(localeOfTag(language).constData());
        m_iterator.reset(icu::BreakIterator::createSentenceInstance(locale, status));
        if (U_FAILURE(status))
            m_iterator.reset();
    }

    /// The sentences of `block`, in order, without white space at their ends; at least one for a block of text.
    QList<TextRange> sentencesOf(QStringView text, TextRange block)
    {
        QList<TextRange> sentences;
        qsizetype start = block.start;
        const QList<qsizetype> breaks = breaksOf(text.sliced(block.start, block.length()));
        for (const qsizetype position : breaks) {
            const qsizetype end = pastClosers(text, block.start + position, block.end);
            if (end < block.end && !isTrueEnd(text, start, end, block.end))
                continue;
            if (end <= start)
                continue;
            append(sentences, text, {start, end});
            start = end;
        }
        append(sentences, text, {start, block.end});
        return sentences;
    }

private:
    QList<qsizetype> breaksOf(QStringView text)
    {
        QList<qsizetype> breaks;
        if (!m_iterator)
            return breaks;
        UErrorCode status = U_ZERO_ERROR;
        UText source = UTEXT_INITIALIZER;
        utext_openUChars(&source, text.utf16(), text.size(), &status);
        m_iterator->setText(&source, status);
        utext_close(&source);
        if (U_FAILURE(status))
            return breaks;
        for (int32_t next = m_iterator->next(); next != icu::BreakIterator::DONE; next = m_iterator->next())
            breaks.append(next);
        return breaks;
    }

    /// French sets a space before », and ICU then takes the quote for the next sentence's first character.
    static qsizetype pastClosers(QStringView text, qsizetype position, qsizetype end)
    {
        while (position < end && closesQuote(text.sliced(position, end - position))) {
            ++position;
            while (position < end && isWhiteSpace(text[position].unicode()))
                ++position;
        }
        return position;
    }

    bool isTrueEnd(QStringView text, qsizetype start, qsizetype position, qsizetype end) const
    {
        const TextRange before = trimmed(text, {start, position});
        const QStringView after = text.sliced(position, end - position);
        if (before.isEmpty() || !isGraphemeBoundary(text, position))
            return false;
        // What goes on in small letters behind a closed quotation is the same sentence: « ... ! » dit-il.
        const QStringView sentence = text.sliced(before.start, before.length());
        if (after.front().isLower() && !isLineEnd(text[position - 1].unicode()))
            return false;
        return !m_abbreviations.goesOn(sentence, after);
    }

    static void append(QList<TextRange> &sentences, QStringView text, TextRange range)
    {
        const TextRange kept = trimmed(text, range);
        if (kept.isEmpty())
            return;
        // A stray full stop is no sentence; it stays with the one before it.
        if (!sentences.isEmpty() && !holdsLetterOrDigit(text.sliced(kept.start, kept.length())))
            sentences.last().end = kept.end;
        else
            sentences.append(kept);
    }

    Abbreviations m_abbreviations;
    std::unique_ptr<icu::BreakIterator> m_iterator;
};

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
        const QList<TextRange> sentences = cutter.sentencesOf(text, block.range);
        for (const TextRange range : sentences)
            statements.append({range, ++sentence});
    }
    return statements;
}

} // namespace Crossread
