// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/labelfinder.h"

#include "models/claims/lexicon.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// "non-aggression", "counter-terrorism": a word of its own.
bool isBehindHyphen(const WordedStatement &statement, const Cue &cue)
{
    const qsizetype start = cue.range.start;
    return start > statement.range.start && QStringView(u"-‐‑").contains(statement.text[start - 1]);
}

/// The meaning of the longest phrase among some words; none where the lexicon has none.
const LexiconEntry *meaningOf(const WordedStatement &statement, TextRange words, const Lexicon &lexicon)
{
    const LexiconEntry *found = nullptr;
    qsizetype length = 0;
    for (qsizetype i = words.start; i < words.end; ++i) {
        for (const PhraseMatch &match : statement.phrasesAt(i)) {
            if (match.words <= length || i + match.words > words.end)
                continue;
            for (const qsizetype each : match.phrase->entries) {
                if (lexicon.entry(each).wordClass == WordClass::Label) {
                    found = &lexicon.entry(each);
                    length = match.words;
                    break;
                }
            }
        }
    }
    return found;
}

} // namespace

QList<ClaimSpan> findLabels(const SpeechWords &words, const Lexicon &lexicon)
{
    QList<ClaimSpan> claims;
    const WordedStatement &statement = words.statement();
    for (const Cue &cue : words.cues()) {
        if (cue.kind != CueKind::Label || isBehindHyphen(statement, cue))
            continue;
        const LexiconEntry *meaning = meaningOf(statement, words.wordsOf(cue), lexicon);
        QJsonObject value{{u"label"_s, statement.cut(cue.range).toString().simplified()},
                          {u"party"_s, meaning ? meaning->value : QString()},
                          {u"stance"_s, meaning ? meaning->detail("stance"_L1) : QString()}};
        if (words.isQuoted(cue.range.start))
            value.insert(u"quoted"_s, true);
        claims.append({.kind = ClaimKind::Label, .range = cue.range, .value = value});
    }
    return claims;
}

} // namespace Crossread
