// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/namefinder.h"

#include "models/claims/capitals.h"
#include "models/claims/lexicon.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 6; ///< Words.

bool isLetter(const WordedStatement &statement, qsizetype index) { return statement.words[index].range.length() == 1; }

/// The Arabic article as it is transliterated before a name: al-, el-, and ar-, as-, ash- before the letters that
/// it takes the sound of.
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

} // namespace

NameFinder::NameFinder(const QString &language, const LanguageNames &names)
    : m_names(names)
{
    const QStringView primary
        = QStringView(language).first(std::max<qsizetype>(0, QStringView(language).indexOf(u'-')));
    const QStringView tag = primary.isEmpty() ? QStringView(language) : primary;
    m_nounsHaveCapitals = tag == "de"_L1 || tag == "lb"_L1; // German and Luxembourgish
}

void NameFinder::note(const WordedStatement &statement)
{
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        const QString &key = statement.words[i].key;
        if (key.isEmpty())
            continue;
        if (!isCapitalised(key))
            m_small.insert(key.toCaseFolded());
        else if (!isSentenceStart(statement, i))
            m_inside.insert(key);
    }
}

QList<ClaimSpan> NameFinder::find(WordedStatement &statement) const
{
    QList<ClaimSpan> claims;
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        if (!beginsName(statement, i))
            continue;
        bool hasWord = !isLetter(statement, i);
        qsizetype end = i + 1;
        for (qsizetype next = nextOfName(statement, i); next > 0; next = nextOfName(statement, next - 1)) {
            hasWord = hasWord || !isLetter(statement, next - 1);
            end = next;
        }
        if (hasWord && end - i <= longestName) {
            const TextRange range{statement.words[i].range.start, statement.words[end - 1].range.end};
            claims.append({.kind = ClaimKind::Name,
                           .range = range,
                           .value = {{u"name"_s, statement.cut(range).toString().simplified()}}});
            statement.take(i, end);
        }
        i = end - 1;
    }
    return claims;
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

bool NameFinder::beginsName(const WordedStatement &statement, qsizetype index) const
{
    if (isTransliteratedArticle(statement, index))
        return !m_nounsHaveCapitals;
    if (!isNameWord(statement, index))
        return false;
    const QString &key = statement.words[index].key;
    return !isSentenceStart(statement, index) || isAcronym(key)
        || (m_inside.contains(key) && !m_small.contains(key.toCaseFolded()));
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
    if (isNameWord(statement, next))
        return next + 1;
    return isTransliteratedArticle(statement, next) && isNameWord(statement, next + 1) ? next + 2 : 0;
}

} // namespace Crossread
