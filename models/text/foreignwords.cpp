// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/foreignwords.h"

#include "models/text/locale.h"
#include "models/text/unicode.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace Crossread {

namespace {

/// The scripts that a language is written in; empty where ICU does not know.
QList<UScriptCode> scriptsOf(const QString &language)
{
    std::array<UScriptCode, 8> codes{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t count
        = uscript_getCode(localeOfTag(language).constData(), codes.data(), static_cast<int32_t>(codes.size()), &status);
    return U_SUCCESS(status) ? QList<UScriptCode>(codes.begin(), codes.begin() + count) : QList<UScriptCode>();
}

UScriptCode scriptOf(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(character), &status);
    return U_SUCCESS(status) ? script : USCRIPT_COMMON;
}

struct Word {
    TextRange range;
    UScriptCode script = USCRIPT_COMMON;
    bool isSmall = false; // begins with a small letter, behind a space
};

/// The words of a block: letters and marks in a row, with the script of the first.
QList<Word> wordsIn(QStringView text, TextRange block)
{
    QList<Word> words;
    bool inWord = false;
    bool afterSpace = true; // parts of addresses and of d'Estaing have none before them
    forEachCodePoint(text.sliced(block.start, block.length()), [&](char32_t character, qsizetype position) {
        const auto point = static_cast<UChar32>(character);
        const bool isLetter = u_isalpha(point) || (inWord && (U_GET_GC_MASK(point) & U_GC_M_MASK) != 0);
        const qsizetype end = block.start + position + (character > 0xffff ? 2 : 1);
        if (isLetter && inWord)
            words.last().range.end = end;
        else if (isLetter)
            words.append({{block.start + position, end}, scriptOf(character), afterSpace && u_islower(point)});
        inWord = isLetter;
        afterSpace = character <= 0xffff && isWhiteSpace(static_cast<char16_t>(character));
    });
    return words;
}

/// Runs of another script.
QList<ArtefactFinding> otherScripts(const QList<Word> &words, const QList<UScriptCode> &own,
                                    const Enclosures &enclosures)
{
    QList<ArtefactFinding> findings;
    for (qsizetype i = 0; i < words.size();) {
        const UScriptCode script = words[i].script;
        qsizetype end = i;
        qsizetype small = 0;
        qsizetype letters = 0;
        for (; end < words.size() && words[end].script == script; ++end) {
            small += words[end].isSmall && words[end].range.length() > 1 ? 1 : 0;
            letters += words[end].range.length();
        }
        // Greek letters are signs of mathematics and of science; Latin ones name things all over the world.
        const bool foreign = !own.isEmpty() && !own.contains(script) && script != USCRIPT_COMMON
            && script != USCRIPT_INHERITED && script != USCRIPT_GREEK;
        const bool tells = script == USCRIPT_LATIN ? small >= 2 && end - i >= 3 : letters >= 2;
        const TextRange range{words[i].range.start, words[end - 1].range.end};
        if (foreign && tells && !enclosures.isInside(range.start) && !enclosures.isInside(range.end))
            findings.append({ArtefactKind::Untranslated, range});
        i = end;
    }
    return findings;
}

/// Runs of common words of one other language in the article's own script.
class ForeignRuns
{
public:
    ForeignRuns(QStringView text, const FunctionWords &words, const Enclosures &enclosures)
        : m_text(text)
        , m_words(words)
        , m_enclosures(enclosures)
    {
    }

    QList<ArtefactFinding> find(const QList<Word> &words)
    {
        for (const Word &word : words) {
            const QString spelled = m_text.sliced(word.range.start, word.range.length()).toString();
            if (m_words.isCommon(spelled.toLower()) || m_enclosures.isInside(word.range.start)) {
                finish();
                continue;
            }
            m_run.append(word);
            // In capitals it may be a part of a name: Le Monde, Der Spiegel.
            const QList<QString> languages = word.isSmall ? m_words.otherLanguagesOf(spelled) : QList<QString>();
            for (const QString &language : languages)
                ++m_evidence[language];
            if (!languages.isEmpty()) {
                m_firstTelling = m_firstTelling < 0 ? m_run.size() - 1 : m_firstTelling;
                m_lastTelling = m_run.size() - 1;
            }
        }
        finish();
        return m_findings;
    }

private:
    void finish()
    {
        constexpr qsizetype fewest = 4; // words
        constexpr int enough = 3;
        int most = 0;
        for (const int count : std::as_const(m_evidence))
            most = std::max(most, count);
        const qsizetype small
            = std::count_if(m_run.begin(), m_run.end(), [](const Word &word) { return word.isSmall; });
        if (most >= enough && m_run.size() >= fewest && 2 * small > m_run.size()) {
            // From the first telling word to the last: beside them, either language may go on.
            const TextRange range{m_run[m_firstTelling].range.start, m_run[m_lastTelling].range.end};
            m_findings.append({ArtefactKind::Untranslated, range});
        }
        m_run.clear();
        m_evidence.clear();
        m_firstTelling = m_lastTelling = -1;
    }

    QStringView m_text;
    const FunctionWords &m_words;
    const Enclosures &m_enclosures;
    QList<Word> m_run;
    QHash<QString, int> m_evidence;
    qsizetype m_firstTelling = -1;
    qsizetype m_lastTelling = -1;
    QList<ArtefactFinding> m_findings;
};

} // namespace

QList<ArtefactFinding> foreignWordsIn(QStringView text, TextRange block, const QString &language,
                                      const FunctionWords &words, const Enclosures &enclosures)
{
    const QList<Word> found = wordsIn(text, block);
    QList<ArtefactFinding> findings = otherScripts(found, scriptsOf(language), enclosures);
    if (words.knowsCommonWords())
        findings += ForeignRuns(text, words, enclosures).find(found);
    return findings;
}

} // namespace Crossread
