// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/acronyms.h"

#include "models/claims/capitals.h"
#include "models/claims/lexicon.h"
#include "models/claims/namewords.h"

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAcronym = 10; ///< Letters.
constexpr qsizetype longestForm = 14;    ///< Words.
/// Words that an acronym leaves out ("of the") are this short, and in all names but few as small.
constexpr qsizetype shortWord = 4;
constexpr int mostLeftOut = 2; ///< Longer words without a letter in the acronym.

/// The first letter of a word without case and marks.
QChar initialOf(const Word &word)
{
    const QString letters = word.key.first(1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    return letters.isEmpty() ? QChar() : letters.front();
}

bool joinsLongForm(QStringView gap)
{
    constexpr qsizetype longestGap = 3;
    return !gap.isEmpty() && gap.size() <= longestGap && std::all_of(gap.begin(), gap.end(), [](QChar character) {
        return (isBlank(character) && character != u'\n') || QStringView(u",-‐‑'’&/").contains(character);
    });
}

/// Where the words before `end` that an acronym is made of begin; -1 where they do not spell it.
qsizetype beginOfSpelled(const WordedStatement &statement, const QString &acronym, qsizetype end)
{
    const QString letters = acronym.toCaseFolded();
    qsizetype missing = letters.size() - 1;
    int leftOut = 0;
    for (qsizetype i = end - 1; i >= std::max<qsizetype>(0, end - longestForm); --i) {
        const Word &word = statement.words[i];
        if (word.key.isEmpty() || (i < end - 1 && !joinsLongForm(statement.gapAfter(i))))
            return -1;
        const bool isSmall = word.key.size() < shortWord && !isCapitalised(word.key);
        if (!isSmall && initialOf(word) == letters[missing]) {
            if (--missing < 0)
                return i;
        } else if (!isSmall && (i == end - 1 || ++leftOut > mostLeftOut)) {
            return -1;
        }
    }
    return -1;
}

/// Where the organisation of the lexicon begins that ends before `end`; -1 where there is none.
qsizetype beginOfOrganisation(const WordedStatement &statement, qsizetype end)
{
    for (qsizetype i = std::max<qsizetype>(0, end - longestForm); i < end; ++i) {
        const FoundPhrase found = statement.phraseAt(i, WordClass::Organisation);
        if (found && found.end() == end)
            return i;
    }
    return -1;
}

/// Where the run of capitalised words begins that ends before `end`; -1 where it is one word, or may be a person.
qsizetype beginOfName(const WordedStatement &statement, qsizetype end)
{
    qsizetype first = end;
    while (first > std::max<qsizetype>(0, end - longestForm) && isCapitalised(statement.words[first - 1].key)
           && (first == end || joinsName(statement.gapBefore(first)))) {
        --first;
        if (givenNameAt(statement, first) || statement.phraseAt(first, WordClass::Title))
            return -1;
    }
    constexpr qsizetype fewest = 3; // two are a person's names
    return end - first >= fewest ? first : -1;
}

FoundPhrase organisationOf(const WordedStatement &statement, qsizetype first, qsizetype end)
{
    const FoundPhrase found = statement.phraseAt(first, WordClass::Organisation);
    return found.end() == end ? found : FoundPhrase{};
}

QStringView trimmed(QStringView gap)
{
    while (!gap.isEmpty() && isBlank(gap.front()))
        gap = gap.sliced(1);
    while (!gap.isEmpty() && isBlank(gap.back()))
        gap.chop(1);
    return gap;
}

} // namespace

void AcronymNotes::note(const WordedStatement &statement)
{
    for (qsizetype i = 0; i < statement.words.size(); ++i) {
        const QString &key = statement.words[i].key;
        if (key.size() > longestAcronym || !isAcronym(key))
            continue;
        if (trimmed(statement.gapBefore(i)) == u"(" && i > 0 && trimmed(statement.gapAfter(i)).startsWith(u')')) {
            qsizetype first = beginOfSpelled(statement, key, i);
            if (first < 0)
                first = beginOfOrganisation(statement, i);
            if (first < 0 && !statement.phraseAt(i, WordClass::Place))
                first = beginOfName(statement, i);
            if (first >= 0)
                add(statement, i, first, i);
        } else if (trimmed(statement.gapAfter(i)) == u"(") {
            qsizetype end = i + 2;
            while (end < std::min(statement.words.size(), i + 1 + longestForm)
                   && joinsLongForm(statement.gapBefore(end)))
                ++end;
            const bool isClosed = end <= statement.words.size() && statement.gapBefore(end).startsWith(u')');
            if (isClosed && (beginOfSpelled(statement, key, end) == i + 1 || organisationOf(statement, i + 1, end)))
                add(statement, i, i + 1, end);
        }
    }
}

void AcronymNotes::add(const WordedStatement &statement, qsizetype acronym, qsizetype first, qsizetype end)
{
    const FoundPhrase known = statement.phraseAt(acronym, WordClass::Organisation);
    const FoundPhrase knownLong = organisationOf(statement, first, end);
    if (known && knownLong && known.entry->value != knownLong.entry->value)
        return; // a company and the agency that writes of it
    const FoundPhrase &either = known ? known : knownLong;
    const TextRange form{knownLong ? knownLong.range.start : statement.words[first].range.start,
                         statement.words[end - 1].range.end};
    const QString &key = statement.words[acronym].key;
    m_meanings.insert(key, {statement.cut(form).toString().simplified(), either ? either.entry->value : QString()});
    m_longForms.insert(statement.words[first].range.start, {form.end, key});
}

qsizetype AcronymNotes::endOfLongForm(const WordedStatement &statement, qsizetype index) const
{
    const auto form = m_longForms.constFind(statement.words[index].range.start);
    if (form == m_longForms.cend())
        return 0;
    qsizetype end = index;
    while (end < statement.words.size() && statement.words[end].range.end <= form->end)
        ++end;
    return end;
}

QString AcronymNotes::acronymAt(const WordedStatement &statement, qsizetype index) const
{
    return m_longForms.value(statement.words[index].range.start).acronym;
}

} // namespace Crossread
