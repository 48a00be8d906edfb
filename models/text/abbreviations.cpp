// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/abbreviations.h"

#include "models/text/lists.h"
#include "models/text/unicode.h"

#include <QHash>
#include <QMutex>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'.' || character == u'-'
        || character == u'°' || character == u'º';
}

constexpr qsizetype longestLookedAt = 24;

/// The word at the end of a text, full stops inside it kept, the last one dropped.
QStringView lastWord(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    qsizetype start = text.size();
    while (start > 0 && text.size() - start < longestLookedAt && isPartOfWord(text[start - 1]))
        --start;
    return text.sliced(start);
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < longestLookedAt && (text[end].isLetter() || text[end].isMark()))
        ++end;
    return text.first(end);
}

/// Whether a text opens with a figure or a Roman numeral, as what is numbered does.
bool opensWithNumber(QStringView text)
{
    if (text.front().isDigit())
        return true;
    const QStringView word = firstWord(text);
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar letter) {
        return letter == u'I' || letter == u'V' || letter == u'X' || letter == u'L' || letter == u'C';
    });
}

/// Whether fewer than `count` words stand in a text; looks no further than it must.
bool hasFewerWords(QStringView text, qsizetype count)
{
    qsizetype words = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size() && words < count; ++i) {
        const bool gap = text[i].isSpace();
        words += !gap && !inWord ? 1 : 0;
        inWord = !gap;
    }
    return words < count;
}

/// "J", "U.S" and "J.-P": single capitals parted by full stops.
bool isInitials(QStringView word)
{
    if (word.isEmpty() || word.size() % 2 == 0)
        return word.size() == 4 && word[0].isUpper() && word[1] == u'.' && word[2] == u'-' && word[3].isUpper();
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isUpper() : word[i] != u'.')
            return false;
    }
    return true;
}

} // namespace

Abbreviations Abbreviations::forLanguage(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, Abbreviations> known; // a filter asks for every line
    // More languages than a newsroom reads; a stream of made-up tags does not fill the memory.
    constexpr qsizetype most = 32;
    const QString primary = language.section(u'-', 0, 0);
    const QMutexLocker locker(&mutex);
    if (const auto abbreviations = known.constFind(primary); abbreviations != known.cend())
        return *abbreviations;
    if (known.size() >= most)
        known.clear();
    return *known.insert(primary, read(primary));
}

Abbreviations Abbreviations::read(const QString &primary)
{
    static const QList<QStringList> rows = rowsOfTextTable(u"abbreviations.tsv"_s, 3);
    Abbreviations result;
    for (const QStringList &row : rows) {
        if (row[0] != primary && row[0] != "*"_L1)
            continue;
        result.m_knowsLanguage = result.m_knowsLanguage || row[0] == primary;
        if (row[1] == "opener"_L1) {
            result.m_openers.insert(row[2]);
        } else if (row[1] == "follower"_L1) {
            result.m_followers.insert(row[2]);
        } else {
            const Kind kind = row[1] == "title"_L1 ? Kind::Title
                : row[1] == "number"_L1            ? Kind::Number
                : row[1] == "ending"_L1            ? Kind::Ending
                                                   : Kind::Inside;
            result.m_kinds.insert(row[2], kind);
            if (row[2].size() > 1 && row[2] == row[2].toLower())
                result.m_inAnyCase.insert(row[2], kind);
        }
    }
    return result;
}

const Abbreviations::Kind *Abbreviations::kindOf(QStringView word) const
{
    const QString spelled = word.toString();
    if (const auto kind = m_kinds.constFind(spelled); kind != m_kinds.constEnd())
        return &*kind;
    const auto kind = m_inAnyCase.constFind(spelled.toLower());
    return kind == m_inAnyCase.constEnd() ? nullptr : &*kind;
}

bool Abbreviations::isAbbreviation(QStringView word) const { return kindOf(word) || isInitials(word); }

bool Abbreviations::goesOn(QStringView before, QStringView after) const
{
    // "1.) Bread", "(Capsicum annuum L.) and" and "No. 5" alike: what counts is the word before the stop.
    while (before.endsWith(u')') || before.endsWith(u']'))
        before.chop(1);
    if (!before.endsWith(u'.') || after.isEmpty())
        return false;
    const QStringView word = lastWord(before);
    if (word.isEmpty())
        return false;
    const QString next = firstWord(after).toString();
    const bool opensSentence = m_openers.contains(next);
    QStringView unmarked = before; // without the bullet before a list's number
    while (!unmarked.isEmpty() && before.size() - unmarked.size() < 3 && !unmarked.front().isLetterOrNumber())
        unmarked = unmarked.sliced(1);
    const bool alone = word.size() + 1 == unmarked.size();
    if (const Kind *kind = kindOf(word)) {
        // "The room is 8 m. wide": behind a figure stand units, not titles.
        const qsizetype gap = before.size() - word.size() - 2;
        const bool behindFigure = gap > 0 && before[gap].isSpace() && before[gap - 1].isDigit();
        switch (*kind) {
        case Kind::Title:
            return !behindFigure;
        case Kind::Number:
            return opensWithNumber(after) && !opensSentence;
        case Kind::Inside:
            return !opensSentence;
        case Kind::Ending: {
            const Kind *nextKind = kindOf(next);
            const bool titleFollows = nextKind && *nextKind == Kind::Title && after.size() > next.size()
                && after[next.size()] == u'.' && hasFewerWords(before, 4);
            return m_followers.contains(next) || titleFollows;
        }
        }
    }
    if (isInitials(word))
        return !opensSentence && (after.front().isLetterOrNumber() || after.front() == u'(');
    // "5. Title": a number or a letter that is all there is before the full stop.
    return alone && word.size() <= 3 && (word.front().isDigit() || word.size() == 1);
}

} // namespace Crossread
