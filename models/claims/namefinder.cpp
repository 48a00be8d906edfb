// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/namefinder.h"

#include "models/claims/capitals.h"
#include "models/claims/lexicon.h"
#include "models/claims/nameskeleton.h"
#include "models/claims/namewords.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 6;        ///< Words.
constexpr qsizetype longestUncasedName = 4; ///< Words; without capitals nothing tells where a long name ends.
constexpr qsizetype shortestUncased = 3;    ///< Letters of a surname that is not in the lexicon.

bool isLetter(const WordedStatement &statement, qsizetype index) { return statement.words[index].range.length() == 1; }

/// The skeletons of the words, parted by blanks; words that have none are left out.
QString skeletonOf(const WordedStatement &statement, qsizetype first, qsizetype end)
{
    QStringList skeletons;
    for (qsizetype i = first; i < end; ++i) {
        if (const QString skeleton = nameSkeleton(statement.words[i].key); !skeleton.isEmpty())
            skeletons.append(skeleton);
    }
    return skeletons.join(u' ');
}

void insertIfAny(QJsonObject &value, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        value.insert(key, text);
}

/// Whether only a blank parts a word from the one before it.
bool followsClosely(const WordedStatement &statement, qsizetype index)
{
    const QStringView gap = statement.gapBefore(index);
    return !gap.isEmpty() && isBlank(gap) && !gap.contains(u'\n');
}

/// "XIV", "XXe": the number of a king or of a century.
bool isRomanNumeral(QStringView word)
{
    qsizetype end = 0;
    while (end < word.size() && QStringView(u"IVX").contains(word[end]))
        ++end;
    const QStringView ending = word.sliced(end);
    return end > 0 && (ending.isEmpty() || ending == u"e" || ending == u"er" || ending == u"ème");
}

/// The organisation at a word. One whose name is a common word too is not told from it at the start of a sentence.
FoundPhrase organisationAt(const WordedStatement &statement, qsizetype index)
{
    const FoundPhrase found = statement.phraseAt(index, WordClass::Organisation);
    return found && isAmbiguous(found) && isSentenceStart(statement, index) ? FoundPhrase{} : found;
}

} // namespace

NameFinder::NameFinder(const Lexicon &lexicon)
    : m_nounsHaveCapitals(!lexicon.grammar("nouns-have-capitals"_L1).isEmpty())
{
}

void NameFinder::note(const WordedStatement &statement)
{
    m_acronyms.note(statement);
    const bool headline = isHeadline(statement);
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        const QString &key = statement.words[i].key;
        if (key.isEmpty())
            continue;
        if (!isCapitalised(key))
            m_small.insert(key.toCaseFolded());
        else if (!headline && !isSentenceStart(statement, i))
            m_inside.insert(key);
    }
}

QList<ClaimSpan> NameFinder::find(WordedStatement &statement) const
{
    QList<ClaimSpan> claims;
    const bool headline = isHeadline(statement);
    PendingTitle title;
    const auto take = [&](const ClaimSpan &claim, qsizetype first, qsizetype end) {
        claims.append(claim);
        statement.take(first, end);
    };
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        if (statement.taken[i]) {
            if (title.end == i)
                ++title.end; // "the president of Syria", الرئيس السوري
            continue;
        }
        if (const qsizetype end = m_acronyms.endOfLongForm(statement, i); end > 0) {
            take(longFormClaim(statement, i, end), i, end);
            i = end - 1;
            continue;
        }
        const FoundPhrase found = organisationAt(statement, i);
        const FoundPhrase titleHere = statement.phraseAt(i, WordClass::Title);
        if (found && found.words >= titleHere.words && (!titleHere || found.words > titleHere.words)) {
            take(organisationClaim(statement, found), i, found.end());
            i = found.end() - 1;
            continue;
        }
        if (titleHere) {
            const bool isCertain = !titleHere.entry->detail("certain"_L1).isEmpty();
            title = {titleHere.entry->value, isCertain, titleHere.end()};
            i = titleHere.end() - 1;
            continue;
        }
        const bool hasTitle = title.end == i && (followsClosely(statement, i) || statement.gapBefore(i) == u". ");
        if (isUncased(statement.words[i])) {
            if (const qsizetype end = endOfUncasedName(statement, i, hasTitle, hasTitle && title.isCertain); end > 0) {
                if (const auto claim = nameClaim(statement, i, end, hasTitle ? title.id : QString()))
                    take(*claim, i, end);
                i = end - 1;
            } else if (hasTitle && isNoName(statement, i)) {
                ++title.end; // "the former president": الرئيس السابق
            }
            continue;
        }
        const bool isGiven = bool(givenNameAt(statement, i));
        if ((headline && !isGiven && !m_inside.contains(statement.words[i].key)) || !beginsName(statement, i, hasTitle))
            continue;
        const qsizetype end = endOfName(statement, i);
        if (const auto claim = nameClaim(statement, i, end, hasTitle ? title.id : QString()))
            take(*claim, i, end);
        i = end - 1;
    }
    return claims;
}

ClaimSpan NameFinder::organisationClaim(const WordedStatement &statement, const FoundPhrase &found) const
{
    QJsonObject value{{u"name"_s, statement.cut(found.range).toString().simplified()},
                      {u"id"_s, found.entry->value},
                      {u"kind"_s, u"organisation"_s}};
    if (found.words == 1) {
        const QString expansion = m_acronyms.meaningOf(statement.words[found.first].key).expansion;
        insertIfAny(value, u"expansion"_s, expansion);
    }
    insertIfAny(value, u"skeleton"_s, skeletonOf(statement, found.first, found.end()));
    return {.kind = ClaimKind::Name, .range = found.range, .value = value};
}

ClaimSpan NameFinder::longFormClaim(const WordedStatement &statement, qsizetype first, qsizetype end) const
{
    const FoundPhrase known = statement.phraseAt(first, WordClass::Organisation);
    const qsizetype start = known ? known.range.start : statement.words[first].range.start;
    const TextRange range{start, statement.words[end - 1].range.end};
    const QString acronym = m_acronyms.acronymAt(statement, first);
    QJsonObject value{{u"name"_s, statement.cut(range).toString().simplified()},
                      {u"acronym"_s, acronym},
                      {u"kind"_s, u"organisation"_s}};
    insertIfAny(value, u"id"_s, m_acronyms.meaningOf(acronym).id);
    insertIfAny(value, u"skeleton"_s, skeletonOf(statement, first, end));
    return {.kind = ClaimKind::Name, .range = range, .value = value};
}

/// The claim for a run of words; nothing where it is no name after all.
std::optional<ClaimSpan> NameFinder::nameClaim(const WordedStatement &statement, qsizetype first, qsizetype end,
                                               const QString &title) const
{
    bool hasWord = false;
    bool hasGiven = false;
    bool isKnown = true;
    for (qsizetype i = first; i < end; ++i) {
        hasWord = hasWord || !isLetter(statement, i);
        isKnown = isKnown && isNoName(statement, i);
        hasGiven = hasGiven || bool(givenNameAt(statement, i));
    }
    if (!hasWord || isKnown || end - first > longestName)
        return std::nullopt;
    const FoundPhrase given = givenNameAt(statement, first);
    const qsizetype start = given ? given.range.start : statement.words[first].range.start;
    const TextRange range{start, statement.words[end - 1].range.end};
    QJsonObject value{{u"name"_s, statement.cut(range).toString().simplified()}};
    const QString &key = statement.words[first].key;
    if (end - first == 1 && isAcronym(key)) {
        const AcronymNotes::Meaning meaning = m_acronyms.meaningOf(key);
        insertIfAny(value, u"expansion"_s, meaning.expansion);
        insertIfAny(value, u"id"_s, meaning.id);
        value.insert(u"kind"_s, meaning.expansion.isEmpty() ? u"other"_s : u"organisation"_s);
    } else {
        value.insert(u"kind"_s, hasGiven || !title.isEmpty() ? u"person"_s : u"other"_s);
        insertIfAny(value, u"title"_s, title);
    }
    insertIfAny(value, u"skeleton"_s, skeletonOf(statement, first, end));
    return ClaimSpan{.kind = ClaimKind::Name, .range = range, .value = value};
}

bool NameFinder::isNoName(const WordedStatement &statement, qsizetype index) const
{
    return statement.phraseAt(index, WordClass::NoName) || statement.phraseAt(index, WordClass::Month)
        || statement.phraseAt(index, WordClass::Weekday);
}

bool NameFinder::isNameWord(const WordedStatement &statement, qsizetype index) const
{
    if (!statement.isFree(index))
        return false;
    const QString &key = statement.words[index].key;
    if (!isCapitalised(key) || statement.phraseAt(index, WordClass::Month)
        || statement.phraseAt(index, WordClass::Weekday))
        return false;
    return !m_nounsHaveCapitals || isAcronym(key);
}

bool NameFinder::beginsName(const WordedStatement &statement, qsizetype index, bool hasTitle) const
{
    if (isTransliteratedArticle(statement, index))
        return !m_nounsHaveCapitals;
    const QString &key = statement.words[index].key;
    if (!isNameWord(statement, index) || isRomanNumeral(key))
        return false;
    if (!isSentenceStart(statement, index) || hasTitle || isAcronym(key))
        return true;
    if (m_inside.contains(key) && !m_small.contains(key.toCaseFolded()))
        return true;
    const FoundPhrase given = givenNameAt(statement, index);
    return given && !isAmbiguous(given) && nextOfName(statement, given.end() - 1) > 0;
}

/// The end of the name's next word (one past its index) where the name goes on behind word `index`, else 0.
qsizetype NameFinder::nextOfName(const WordedStatement &statement, qsizetype index) const
{
    const qsizetype next = index + 1;
    if (next >= statement.words.size())
        return 0;
    const QStringView gap = statement.gapBefore(next);
    const bool isInitial
        = isLetter(statement, index) && (gap == u". " || gap == u".\u00a0" || gap == u"’" || gap == u"'");
    if (!joinsName(gap) && !isInitial)
        return 0;
    if (isTransliteratedArticle(statement, next))
        return isNameWord(statement, next + 1) ? next + 2 : 0;
    if (const FoundPhrase particle = statement.phraseAt(next, WordClass::NameParticle)) {
        const qsizetype behind = particle.end();
        const bool isAnywhere = particle.entry->value != "given"_L1;
        if (behind < statement.words.size() && isNameWord(statement, behind) && joinsName(statement.gapBefore(behind))
            && (isAnywhere || givenNameAt(statement, index)))
            return behind + 1;
    }
    if (!isNameWord(statement, next))
        return 0;
    // "President Assad UN" is two names and a title.
    return statement.phraseAt(next, WordClass::Organisation) || statement.phraseAt(next, WordClass::Title) ? 0
                                                                                                           : next + 1;
}

qsizetype NameFinder::endOfName(const WordedStatement &statement, qsizetype index) const
{
    qsizetype end = index + 1;
    if (isTransliteratedArticle(statement, index))
        end = index + 2;
    for (qsizetype next = nextOfName(statement, end - 1); next > 0; next = nextOfName(statement, next - 1))
        end = next;
    return end;
}

/// Whether a word without capitals may be a surname: free, in no table, and never with the article in the text.
bool NameFinder::isUnknownUncased(const WordedStatement &statement, qsizetype index) const
{
    if (!statement.isFree(index) || !isUncased(statement.words[index]))
        return false;
    const QString &key = statement.words[index].key;
    // و and لل are words of their own before the word, but for the و of a foreign name: واتسون. A word with ي is a
    // verb.
    const bool isPrefixed = key.startsWith(u"لل") || key.startsWith(u"ي")
        || (key.startsWith(u'و') && !QStringView(u"اوي").contains(key[1]));
    return key.size() >= shortestUncased && statement.phrasesAt(index).empty() && !key.startsWith(u"ال") && !isPrefixed
        && !m_small.contains(u"ال"_s + key);
}

/// The index behind the name that begins at a word of a script without capitals; 0 where none does.
qsizetype NameFinder::endOfUncasedName(const WordedStatement &statement, qsizetype index, bool hasTitle,
                                       bool hasCertainTitle) const
{
    const FoundPhrase given = givenNameAt(statement, index);
    const bool isCertain = given && !isAmbiguous(given);
    if (!given && !(hasCertainTitle && isUnknownUncased(statement, index)))
        return 0;
    qsizetype end = given ? given.end() : index + 1;
    bool isConfirmed = isCertain || hasTitle;
    bool hasGiven = bool(given);
    while (end < statement.words.size() && end - index < longestUncasedName && followsClosely(statement, end)
           && statement.isFree(end)) {
        const FoundPhrase particle = statement.phraseAt(end, WordClass::NameParticle);
        if (particle && isUnprefixed(statement, particle) && particle.end() < statement.words.size()
            && statement.isFree(particle.end()) && followsClosely(statement, particle.end())) {
            end = particle.end() + 1;
            isConfirmed = true;
            continue;
        }
        const FoundPhrase next = givenNameAt(statement, end);
        if (next && isUnprefixed(statement, next)) {
            isConfirmed = isConfirmed || !isAmbiguous(next);
            hasGiven = true;
            end = next.end();
            continue;
        }
        const bool hasArticle = statement.words[end].key.startsWith(u"ال") && statement.words[end].key.size() > 4;
        if (hasArticle ? statement.phrasesAt(end).empty() : isConfirmed && hasGiven && isUnknownUncased(statement, end))
            ++end;
        break;
    }
    return isConfirmed ? end : 0;
}

} // namespace Crossread
