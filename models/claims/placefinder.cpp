// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/capitals.h"
#include "models/claims/finders.h"
#include "models/claims/wordforms.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Arabic writes "and", "so", "in", "for" and "as" together with the word behind them: و ف ب ل ك.
bool isArabicClitic(QChar letter) { return QStringView(u"وفبلك").contains(letter); }

/// How many of the first letters of an Arabic word may be such words: none, one, or two where the first is و or ف.
QList<qsizetype> cliticCounts(const QString &key)
{
    QList<qsizetype> counts = {0};
    if (key.size() > 3 && isArabicClitic(key[0]))
        counts.append(1);
    if (key.size() > 4 && (key[0] == u'و' || key[0] == u'ف') && isArabicClitic(key[1]))
        counts.append(2);
    return counts;
}

/// A place at a word, and where in the text it begins.
struct FoundPlace {
    PhraseTable<PlaceName>::Found place;
    qsizetype start = 0;
};

std::optional<FoundPlace> placeAt(const WordedStatement &statement, qsizetype index, const LanguageNames &names)
{
    if (!statement.isFree(index) || statement.words[index].key.isEmpty())
        return std::nullopt;
    const Word &word = statement.words[index];
    for (const qsizetype letters : cliticCounts(word.key)) {
        const QString rest = word.key.sliced(letters);
        if (const auto place = names.places.match(statement, index, rest))
            return FoundPlace{*place, word.range.start + behindLetters(statement.cut(word.range), letters)};
        // ل and the article ال become لل.
        if (letters > 0 && word.key[letters - 1] == u'ل' && rest.startsWith(u'ل')) {
            if (const auto place = names.places.match(statement, index, u'ا' + rest))
                return FoundPlace{*place, word.range.start + behindLetters(statement.cut(word.range), letters - 1)};
        }
    }
    return std::nullopt;
}

/// Whether the word before a place is a name that the place is only a part of: "Michael Jordan".
bool isPartOfName(const WordedStatement &statement, qsizetype index)
{
    return statement.isFree(index - 1) && !isSentenceStart(statement, index - 1)
        && isCapitalised(statement.cut(statement.words[index - 1].range)) && joinsName(statement.gapBefore(index));
}

} // namespace

QList<ClaimSpan> findPlaces(WordedStatement &statement, const LanguageNames &names)
{
    QList<ClaimSpan> claims;
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        const auto found = placeAt(statement, i, names);
        if (!found || isPartOfName(statement, i))
            continue;
        const qsizetype next = i + found->place.words;
        const TextRange range{found->start, statement.words[next - 1].range.end};
        QJsonObject value{{u"name"_s, statement.cut(range).toString()}, {u"country"_s, found->place.value.country}};
        if (const QString &zone = found->place.value.timeZone; !zone.isEmpty())
            value[u"timeZone"_s] = zone;
        claims.append({.kind = ClaimKind::Place, .range = range, .value = value});
        statement.take(i, next);
        i = next - 1;
    }
    return claims;
}

} // namespace Crossread
