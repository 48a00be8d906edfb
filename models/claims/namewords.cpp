// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/namewords.h"

#include "models/claims/capitals.h"
#include "models/claims/lexicon.h"
#include "models/claims/wordforms.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// What of the phrase's first word stands before the phrase.
QString prefixOf(const WordedStatement &statement, const FoundPhrase &found)
{
    const qsizetype start = statement.words[found.first].range.start;
    return wordKey(statement.cut({start, found.range.start}));
}

} // namespace

bool isUncased(const Word &word) { return !word.key.isEmpty() && word.key.front().category() == QChar::Letter_Other; }

bool isUnprefixed(const WordedStatement &statement, const FoundPhrase &found)
{
    return found.range.start == statement.words[found.first].range.start;
}

bool isBehindArticle(const WordedStatement &statement, const FoundPhrase &found)
{
    if (isUnprefixed(statement, found))
        return false;
    const QString prefix = prefixOf(statement, found);
    return prefix.endsWith(u"ال") || prefix.endsWith(u"لل");
}

TextRange withArticle(const WordedStatement &statement, const FoundPhrase &found)
{
    const QString prefix = prefixOf(statement, found);
    if (isUnprefixed(statement, found) || !prefix.endsWith(u"ال"))
        return found.range;
    const TextRange word = statement.words[found.first].range;
    return {word.start + behindLetters(statement.cut(word), prefix.size() - 2), found.range.end};
}

FoundPhrase givenNameAt(const WordedStatement &statement, qsizetype index)
{
    const FoundPhrase found = statement.phraseAt(index, WordClass::GivenName);
    if (!found || isBehindArticle(statement, found))
        return {};
    const QString exact = found.entry->detail("exact"_L1);
    return exact.isEmpty() || statement.cut(found.range).endsWith(exact.back()) ? found : FoundPhrase{};
}

bool isAmbiguous(const FoundPhrase &found) { return !found.entry->detail("ambiguous"_L1).isEmpty(); }

bool isTransliteratedArticle(const WordedStatement &statement, qsizetype index)
{
    const qsizetype next = index + 1;
    if (!statement.isFree(index) || !statement.isFree(next) || statement.gapBefore(next) != u"-")
        return false;
    const QString &article = statement.words[index].key;
    const QString &name = statement.words[next].key;
    if (article.size() < 2 || article.size() > 3 || (article[0] != u'a' && article[0] != u'e'))
        return false;
    return isCapitalised(name) && (article.sliced(1) == u"l" || name.toCaseFolded().startsWith(article.sliced(1)));
}

bool isHeadline(const WordedStatement &statement)
{
    constexpr int fewest = 5;          // a line of names is no headline
    constexpr qsizetype shortWord = 3; // "of", "and", "di" stay small in headlines
    int words = 0;
    int capitalised = 0;
    int upper = 0;
    for (const Word &word : statement.words) {
        if (word.key.size() <= shortWord || isUncased(word))
            continue;
        ++words;
        capitalised += isCapitalised(word.key) ? 1 : 0;
        upper += isAcronym(word.key) ? 1 : 0;
    }
    const bool beginsSmall = !statement.words.isEmpty() && !isCapitalised(statement.words.first().key);
    return !beginsSmall && words >= fewest && (capitalised * 10 >= words * 9 || upper * 10 >= words * 6);
}

} // namespace Crossread
