// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/boilerplate.h"

#include "models/text/lists.h"
#include "models/text/unicode.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Longer lines are prose, whatever they begin with; a long phrase is known in longer ones.
constexpr qsizetype longestLine = 200;
constexpr qsizetype longestLineOfLongPhrase = 500;
constexpr qsizetype longPhrase = 15;

/// Without case, accents and vowel marks, every gap one space and none before a colon.
QString folded(QStringView line)
{
    QString plain;
    const QString decomposed = line.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : decomposed) {
        const QChar::Category category = character.category();
        if (category == QChar::Mark_NonSpacing || category == QChar::Other_Format || character.unicode() == 0x0640)
            continue; // U+0640 is the Arabic tatweel, which only lengthens a line
        if (character == u':' && plain.endsWith(u' '))
            plain.chop(1);
        if (!character.isSpace())
            plain += character == u'’' ? QChar(u'\'') : character;
        else if (!plain.isEmpty() && !plain.endsWith(u' '))
            plain += u' ';
    }
    return plain.trimmed();
}

/// Without punctuation and signs at the ends: '» Read also:' is 'read also'.
QStringView bare(QStringView line)
{
    const auto isOrnament = [](QChar character) { return !character.isLetterOrNumber() && !character.isSurrogate(); };
    while (!line.isEmpty() && isOrnament(line.first()))
        line = line.sliced(1);
    while (!line.isEmpty() && isOrnament(line.last()))
        line.chop(1);
    return line;
}

/// "Comments (27)" without its number.
QStringView withoutCount(QStringView line)
{
    while (!line.isEmpty() && line.last().isDigit())
        line.chop(1);
    return bare(line);
}

} // namespace

const BoilerplatePhrases &BoilerplatePhrases::instance()
{
    static const BoilerplatePhrases phrases;
    return phrases;
}

BoilerplatePhrases::BoilerplatePhrases()
{
    const QList<QStringList> rows = rowsOfTextTable(u"boilerplate.tsv"_s, 4);
    for (const QStringList &row : rows) {
        const BoilerplateReach reach = row[2] == "list"_L1 ? BoilerplateReach::List
            : row[2] == "end"_L1                           ? BoilerplateReach::End
                                                           : BoilerplateReach::Line;
        const QString phrase = folded(row[3]);
        if (row[1] == "inside"_L1)
            m_inside.append(phrase);
        else if (row[1] == "prefix"_L1)
            m_prefixes[phrase.front()].append({phrase, reach});
        else
            m_lines.insert(bare(phrase).toString(), reach);
    }
}

std::optional<BoilerplateReach> BoilerplatePhrases::reachOf(QStringView line) const
{
    if (line.size() > longestLineOfLongPhrase)
        return std::nullopt;
    const QString plain = folded(line);
    const QStringView core = bare(plain);
    if (core.isEmpty())
        return std::nullopt;
    const bool isLong = line.size() > longestLine;
    for (const QStringView words : {core, withoutCount(core)}) {
        if (const auto found = m_lines.constFind(words.toString()); found != m_lines.constEnd())
            return *found;
    }
    const bool holds = !isLong
        && std::any_of(m_inside.begin(), m_inside.end(), [&](const QString &phrase) { return plain.contains(phrase); });
    if (holds)
        return BoilerplateReach::Line;
    const QStringView opening = QStringView(plain).sliced(core.begin() - QStringView(plain).begin());
    const auto candidates = m_prefixes.constFind(opening.front());
    if (candidates == m_prefixes.constEnd())
        return std::nullopt;
    for (const Prefix &prefix : *candidates) {
        if (!opening.startsWith(prefix.phrase) || (isLong && prefix.phrase.size() < longPhrase))
            continue;
        const bool wordGoesOn = prefix.phrase.back().isLetterOrNumber() && opening.size() > prefix.phrase.size()
            && opening[prefix.phrase.size()].isLetterOrNumber();
        if (!wordGoesOn)
            return prefix.reach;
    }
    return std::nullopt;
}

} // namespace Crossread
