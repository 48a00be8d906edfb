// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/abbreviations.h"

#include "models/text/lists.h"
#include "models/text/unicode.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'.' || character == u'-';
}

/// The word at the end of a text, full stops inside it kept, the last one dropped.
QStringView lastWord(QStringView text)
{
    constexpr qsizetype longestLookedAt = 24;
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
    while (end < text.size() && (text[end].isLetter() || text[end].isMark()))
        ++end;
    return text.first(end);
}

/// "J", "U.S" and "J.-P": single capitals parted by full stops.
bool isInitials(QStringView word)
{
    if (word.isEmpty() || word.size() % 2 == 0)
        return word == u"J.-P"
            || (word.size() == 4 && word[0].isUpper() && word[1] == u'.' && word[2] == u'-' && word[3].isUpper());
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isUpper() : word[i] != u'.')
            return false;
    }
    return true;
}

} // namespace

Abbreviations Abbreviations::forLanguage(const QString &language)
{
    static const QList<QStringList> rows = rowsOfTextTable(u"abbreviations.tsv"_s, 3);
    const QString primary = language.section(u'-', 0, 0);
    Abbreviations result;
    for (const QStringList &row : rows) {
        if (row[0] != primary && row[0] != "*"_L1)
            continue;
        if (row[1] == "opener"_L1)
            result.m_openers.insert(row[2]);
        else
            result.m_kinds.insert(row[2].toCaseFolded(),
                                  row[1] == "title"_L1        ? Kind::Title
                                      : row[1] == "number"_L1 ? Kind::Number
                                                              : Kind::Inside);
    }
    return result;
}

bool Abbreviations::goesOn(QStringView before, QStringView after) const
{
    if (!before.endsWith(u'.') || after.isEmpty())
        return false;
    const QStringView word = lastWord(before);
    if (word.isEmpty())
        return false;
    const bool opensSentence = m_openers.contains(firstWord(after).toString());
    if (const auto kind = m_kinds.constFind(word.toString().toCaseFolded()); kind != m_kinds.constEnd()) {
        switch (*kind) {
        case Kind::Title:
            return true;
        case Kind::Number:
            return after.front().isDigit();
        case Kind::Inside:
            return !opensSentence;
        }
    }
    if (isInitials(word))
        return !opensSentence && after.front().isLetterOrNumber();
    // "5. Title": a number or a letter that is all there is before the full stop.
    const bool alone = word.size() + 1 == before.size();
    return alone && word.size() <= 3 && (word.front().isDigit() || word.size() == 1);
}

} // namespace Crossread
