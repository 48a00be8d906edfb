// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/speechwords.h"

#include "models/claims/capitals.h"
#include "models/claims/lexicon.h"
#include "models/common/enumnames.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames partNames(std::array{
    std::pair{SpeechPart::Pronoun, "pronoun"_L1},
    std::pair{SpeechPart::Self, "self"_L1},
    std::pair{SpeechPart::Definite, "definite"_L1},
    std::pair{SpeechPart::Determiner, "determiner"_L1},
    std::pair{SpeechPart::Same, "same"_L1},
    std::pair{SpeechPart::And, "and"_L1},
    std::pair{SpeechPart::Clause, "clause"_L1},
    std::pair{SpeechPart::Relative, "relative"_L1},
    std::pair{SpeechPart::Condition, "condition"_L1},
    std::pair{SpeechPart::Auxiliary, "auxiliary"_L1},
    std::pair{SpeechPart::Passive, "passive"_L1},
    std::pair{SpeechPart::By, "by"_L1},
    std::pair{SpeechPart::Adverb, "adverb"_L1},
    std::pair{SpeechPart::Link, "link"_L1},
    std::pair{SpeechPart::End, "end"_L1},
    std::pair{SpeechPart::Time, "time"_L1},
    std::pair{SpeechPart::Noun, "noun"_L1},
    std::pair{SpeechPart::Role, "role"_L1},
    std::pair{SpeechPart::Addressee, "addressee"_L1},
    std::pair{SpeechPart::Of, "of"_L1},
    std::pair{SpeechPart::Back, "back"_L1},
});

bool isMarkOfQuotation(QChar character) { return QStringView(u"\"“”„‟«»‹›‘‚「」『』―").contains(character); }

} // namespace

SpeechGrammar::SpeechGrammar(const Lexicon &lexicon)
    : m_lexicon(lexicon)
    , m_parts(size_t(lexicon.entries().size()))
{
    for (qsizetype i = 0; i < lexicon.entries().size(); ++i) {
        const LexiconEntry &entry = lexicon.entry(i);
        if (entry.wordClass != WordClass::Speech)
            continue;
        if (const auto part = partNames.valueOf(entry.value))
            m_parts[size_t(i)] = *part;
    }
}

SpeechParts SpeechGrammar::of(const LexiconPhrase &phrase) const
{
    SpeechParts parts;
    for (const qsizetype entry : phrase.entries)
        parts |= m_parts[size_t(entry)];
    return parts;
}

SpeechWords::SpeechWords(const WordedStatement &statement, std::span<const Cue> cues, const SpeechGrammar &grammar)
    : m_statement(statement)
    , m_cues(cues)
    , m_parts(size_t(statement.words.size()))
    , m_prefixed(size_t(statement.words.size()))
    , m_cueAt(size_t(statement.words.size()), -1)
{
    for (qsizetype i = 0; i < count();) {
        qsizetype length = 1;
        for (const PhraseMatch &match : statement.phrasesAt(i)) {
            const SpeechParts parts = grammar.of(*match.phrase);
            // All readings as long as the longest count: "if" begins a clause and makes a condition.
            if (!parts || (m_parts[size_t(i)] && match.words < length))
                continue;
            length = match.words;
            const TextRange word = statement.words[i].range;
            const QStringView front = statement.cut({word.start, match.range.start});
            for (qsizetype j = i; j < i + length; ++j)
                m_parts[size_t(j)] |= parts;
            m_prefixed[size_t(i)] = !front.isEmpty() && wordKey(front) != u"ال";
        }
        i += length;
    }
    for (size_t c = 0; c < cues.size(); ++c) {
        const Cue &cue = cues[c];
        if (cue.kind == CueKind::Quotation) {
            if (!cue.isOpen && (m_quoted.empty() || m_quoted.back().end <= cue.range.start))
                m_quoted.push_back(cue.range);
        } else if (cue.kind != CueKind::Figure && cue.kind != CueKind::Unit) {
            const TextRange words = wordsOf(cue);
            std::fill(m_cueAt.begin() + words.start, m_cueAt.begin() + words.end, int(c));
        }
    }
}

bool SpeechWords::hasConjunction(qsizetype index) const
{
    const QString &word = key(index);
    return word.startsWith(u'و') || word.startsWith(u'ف');
}

WordGap SpeechWords::gap(qsizetype index) const
{
    if (index <= 0 || index >= count())
        return WordGap::Stop;
    const QStringView gap = m_statement.gapBefore(index).trimmed();
    if (gap.isEmpty())
        return WordGap::None;
    if (gap.size() == 1) {
        const QChar sign = gap.front();
        if (QStringView(u"-‐‑'’ʼ&/").contains(sign))
            return WordGap::None;
        // "5.000"
        const bool isNumber = (sign == u'.' || sign == u',') && m_statement.gapBefore(index).size() == 1
            && m_statement.words[index].digits && m_statement.words[index - 1].digits;
        if (isNumber)
            return WordGap::None;
        if (sign == u'.')
            return isAbbreviation(index - 1) ? WordGap::None : WordGap::Stop;
    }
    if (gap == u".," && isAbbreviation(index - 1))
        return WordGap::Comma;
    WordGap found = WordGap::None;
    for (const QChar sign : gap) {
        if (isMarkOfQuotation(sign) || (sign == u'’' || sign == u'\''))
            found = std::max(found, WordGap::Quote);
        else if (sign == u',' || sign == u'،')
            found = std::max(found, WordGap::Comma);
        else if (sign == u'(' || sign == u')')
            found = std::max(found, WordGap::Parenthesis);
        else if (!isBlank(sign))
            return WordGap::Stop;
    }
    return found;
}

/// Whether a word may carry the full stop behind it itself: "Mr.", "J.", "Jr.".
bool SpeechWords::isAbbreviation(qsizetype index) const
{
    constexpr qsizetype longest = 3;
    const QString &word = key(index);
    return word.size() == 1 || is(index, SpeechPart::Role)
        || (word.size() <= longest && isCapitalised(word) && !isAcronym(word));
}

TextRange SpeechWords::wordsOf(const Cue &cue) const
{
    const auto &words = m_statement.words;
    const auto first = std::lower_bound(words.begin(), words.end(), cue.range.start,
                                        [](const Word &word, qsizetype start) { return word.range.end <= start; });
    const auto last = std::lower_bound(first, words.end(), cue.range.end,
                                       [](const Word &word, qsizetype end) { return word.range.start < end; });
    return {first - words.begin(), last - words.begin()};
}

bool SpeechWords::isQuoted(qsizetype position) const
{
    const auto behind = std::upper_bound(m_quoted.begin(), m_quoted.end(), position,
                                         [](qsizetype place, TextRange range) { return place < range.start; });
    return behind != m_quoted.begin() && std::prev(behind)->end > position;
}

} // namespace Crossread
