// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/artefactfinder.h"

#include "models/text/abbreviations.h"
#include "models/text/enclosures.h"
#include "models/text/foreignwords.h"
#include "models/text/functionwords.h"
#include "models/text/stopfaults.h"
#include "models/text/unicode.h"

#include <algorithm>
#include <optional>

namespace Crossread {

namespace {

bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'-' || character == u'\''
        || character == u'’';
}

bool isHyphen(QChar character) { return character == u'-' || character == u'‐' || character == u'‑'; }

/// The last word before `end`, at most 40 units long.
TextRange lastWord(QStringView text, TextRange within)
{
    TextRange word{within.end, within.end};
    while (word.start > within.start && word.length() < 40 && isPartOfWord(text[word.start - 1]))
        --word.start;
    return word;
}

/// Looks at the statements of one block.
class StatementInspector
{
public:
    StatementInspector(QStringView text, const FunctionWords &words, const Abbreviations &abbreviations,
                       const Enclosures &enclosures)
        : m_text(text)
        , m_words(words)
        , m_abbreviations(abbreviations)
        , m_enclosures(enclosures)
    {
    }

    QList<ArtefactFinding> inspect(const QList<StatementSpan> &statements) const
    {
        QList<ArtefactFinding> findings;
        for (qsizetype i = 0; i < statements.size(); ++i) {
            const TextRange range = statements[i].range;
            if (const auto broken = brokenEnd(range))
                findings.append({ArtefactKind::BrokenSentence, *broken});
            // "Bread. Wine. Cheese." is a way of writing; a word alone among sentences is not.
            const bool alone = statements.size() > 1 && isOneWord(range)
                && !(i > 0 && isOneWord(statements[i - 1].range))
                && !(i + 1 < statements.size() && isOneWord(statements[i + 1].range));
            if (alone)
                findings.append({ArtefactKind::StrayWord, range});
        }
        return findings;
    }

private:
    /// Where the words of a statement end before its one full stop; nothing where it ends otherwise.
    std::optional<qsizetype> endBeforeStop(TextRange range) const
    {
        qsizetype end = range.end;
        if (end - 2 < range.start || (m_text[end - 1] != u'.' && m_text[end - 1] != u'۔'))
            return std::nullopt;
        // "Aleppo. .": the doubled stop is a finding of its own and hides nothing.
        while (end > range.start && (m_text[end - 1] == u'.' || isWhiteSpace(m_text[end - 1].unicode())))
            --end;
        return range.end - end == 3 && m_text[range.end - 2] == u'.' ? std::nullopt : std::optional(end);
    }

    /// "Bachar al-." and "la frontière avec.": the last word with its stop.
    std::optional<TextRange> brokenEnd(TextRange range) const
    {
        const auto end = endBeforeStop(range);
        if (!end || *end <= range.start || m_enclosures.isInside(*end))
            return std::nullopt;
        const TextRange word = lastWord(m_text, {range.start, *end});
        if (isHyphen(m_text[*end - 1])) {
            // Two are a dash, with which a speaker is cut short.
            const bool dash = word.length() > 1 && isHyphen(m_text[*end - 2]);
            return dash ? std::nullopt : std::optional(TextRange{std::min(word.start, *end - 1), *end + 1});
        }
        // A word alone is looked at elsewhere; one without a space before it is part of a name: "bbc.com.au".
        const bool apart = word.start > range.start && isWhiteSpace(m_text[word.start - 1].unicode());
        const bool hanging = apart && m_words.cannotEnd(m_text.sliced(word.start, word.length()));
        return hanging ? std::optional(TextRange{word.start, *end + 1}) : std::nullopt;
    }

    /// One word and a full stop, which is no answer, no number, no abbreviation and no dateline in capitals.
    bool isOneWord(TextRange range) const
    {
        const auto end = endBeforeStop(range);
        if (!end || *end - range.start < 3 || lastWord(m_text, {range.start, *end}).start != range.start)
            return false;
        const QStringView word = m_text.sliced(range.start, *end - range.start);
        const bool hasDigit
            = std::any_of(word.begin(), word.end(), [](QChar character) { return character.isDigit(); });
        const bool allCapitals = word.toString().toUpper() == word && word.toString().toLower() != word;
        return !hasDigit && !allCapitals && !m_enclosures.isInside(range.start) && !m_words.isAnswer(word)
            && !m_abbreviations.isAbbreviation(word);
    }

    QStringView m_text;
    const FunctionWords &m_words;
    const Abbreviations &m_abbreviations;
    const Enclosures &m_enclosures;
};

} // namespace

QList<ArtefactFinding> findArtefacts(QStringView text, const QList<Block> &blocks,
                                     const QList<StatementSpan> &statements, const QString &language)
{
    const Abbreviations abbreviations = Abbreviations::forLanguage(language);
    const FunctionWords words = FunctionWords::forLanguage(language);
    QList<ArtefactFinding> findings;
    auto statement = statements.begin();
    for (const Block &block : blocks) {
        QList<StatementSpan> ofBlock;
        for (; statement != statements.end() && statement->range.end <= block.range.end; ++statement)
            ofBlock.append(*statement);
        if (block.kind == BlockKind::Boilerplate)
            continue;
        const Enclosures enclosures(text, block.range);
        findings += faultsAtStops(text, block.range, abbreviations, enclosures);
        findings += StatementInspector(text, words, abbreviations, enclosures).inspect(ofBlock);
        findings += foreignWordsIn(text, block.range, language, words, enclosures);
    }
    std::sort(findings.begin(), findings.end(), [](const ArtefactFinding &a, const ArtefactFinding &b) {
        return std::pair(a.range, a.kind) < std::pair(b.range, b.kind);
    });
    return findings;
}

} // namespace Crossread
