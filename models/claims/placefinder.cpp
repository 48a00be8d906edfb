// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/placefinder.h"

#include "models/claims/capitals.h"
#include "models/claims/lexicon.h"
#include "models/claims/namewords.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Whether a word that is written like a name is known not to be a person's: "President", "Syrian", "UN".
bool isKnownAsOther(const WordedStatement &statement, qsizetype index)
{
    for (const auto wordClass : {WordClass::Title, WordClass::NoName, WordClass::Demonym, WordClass::Organisation,
                                 WordClass::Place, WordClass::PlaceCue}) {
        if (statement.phraseAt(index, wordClass))
            return true;
    }
    return statement.taken[index];
}

bool isNameLike(const WordedStatement &statement, qsizetype index)
{
    return statement.isFree(index) && isCapitalised(statement.words[index].key);
}

/// Whether a place is only a part of a name: Jordan in "Michael Jordan" and "Jordan Henderson", Madrid in "Real
/// Madrid".
bool isPartOfName(const WordedStatement &statement, const FoundPhrase &place)
{
    const qsizetype before = place.first - 1;
    const bool isAlsoGiven = bool(statement.phraseAt(place.first, WordClass::GivenName));
    if (isNameLike(statement, before) && joinsName(statement.gapBefore(place.first))) {
        const FoundPhrase given = statement.phraseAt(before, WordClass::GivenName);
        if (given && given.entry->detail("ambiguous"_L1).isEmpty())
            return true;
        const bool mayBeFirstName = isAlsoGiven || place.entry->detail("kind"_L1) == "city"_L1;
        // Capitals alone tell nothing where all words are written in them.
        if (mayBeFirstName && !isAcronym(statement.words[before].key) && !isSentenceStart(statement, before)
            && !isKnownAsOther(statement, before))
            return true;
    }
    const qsizetype behind = place.end();
    return isAlsoGiven && isNameLike(statement, behind) && joinsName(statement.gapBefore(behind))
        && !isKnownAsOther(statement, behind);
}

/// Whether a word before the place, or the preposition that Arabic writes together with it, says that a place is meant.
bool hasCue(const WordedStatement &statement, const FoundPhrase &place)
{
    if (place.range.start > statement.words[place.first].range.start)
        return true;
    for (qsizetype before = place.first - 1; before >= std::max<qsizetype>(0, place.first - 3); --before) {
        const FoundPhrase cue = statement.phraseAt(before, WordClass::PlaceCue);
        if (cue && cue.end() == place.first && isBlank(statement.gapBefore(place.first)))
            return true;
    }
    return false;
}

bool isMeant(const WordedStatement &statement, const FoundPhrase &place)
{
    if (isBehindArticle(statement, place))
        return false;
    if (!place.entry->detail("ambiguous"_L1).isEmpty() && !hasCue(statement, place))
        return false;
    return !isPartOfName(statement, place);
}

/// The range with the article before it and the full stop that ends an abbreviation: "U.S.".
TextRange wholeRange(const WordedStatement &statement, const FoundPhrase &found)
{
    TextRange range = withArticle(statement, found);
    const bool isAbbreviation = found.words > 1 && statement.gapBefore(found.first + 1) == u".";
    if (isAbbreviation && statement.gapAfter(found.end() - 1).startsWith(u'.'))
        ++range.end;
    return range;
}

ClaimSpan claimOf(const WordedStatement &statement, const FoundPhrase &found)
{
    const TextRange range = wholeRange(statement, found);
    QJsonObject value{{u"name"_s, statement.cut(range).toString()}, {u"id"_s, found.entry->value}};
    for (const auto &[key, column] :
         {std::pair{u"country"_s, "country"_L1}, {u"kind"_s, "kind"_L1}, {u"timeZone"_s, "timeZone"_L1}}) {
        if (const QString detail = found.entry->detail(column); !detail.isEmpty())
            value[key] = detail;
    }
    // An id is an IANA zone, an ISO 3166-1 code in capitals, or our own in small letters.
    const QString &id = found.entry->value;
    if (id.contains(u'/'))
        value[u"timeZone"_s] = id;
    if (found.entry->wordClass == WordClass::Demonym) {
        value[u"demonym"_s] = true;
        if (isAcronym(id))
            value[u"country"_s] = id;
    }
    return {.kind = ClaimKind::Place, .range = range, .value = value};
}

} // namespace

QList<ClaimSpan> findPlaces(WordedStatement &statement, const AcronymNotes &acronyms)
{
    QList<ClaimSpan> claims;
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        if (!statement.isFree(i))
            continue;
        if (const qsizetype end = acronyms.endOfLongForm(statement, i); end > 0) {
            i = end - 1;
            continue;
        }
        const FoundPhrase place = statement.phraseAt(i, WordClass::Place);
        const FoundPhrase demonym = statement.phraseAt(i, WordClass::Demonym);
        const FoundPhrase organisation = statement.phraseAt(i, WordClass::Organisation);
        if (organisation && organisation.words > std::max(place.words, demonym.words)) {
            i = organisation.end() - 1;
            continue;
        }
        FoundPhrase found;
        if (place && place.words >= demonym.words && isMeant(statement, place))
            found = place;
        else if (demonym && (!organisation || organisation.words < demonym.words))
            found = demonym;
        if (!found)
            continue;
        claims.append(claimOf(statement, found));
        statement.take(i, found.end());
        i = found.end() - 1;
    }
    return claims;
}

} // namespace Crossread
