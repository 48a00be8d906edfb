// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/articlehead.h"

#include "models/text/blockmarks.h"
#include "models/text/linedates.h"
#include "models/text/lists.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 120;
constexpr qsizetype mostLines = 6;

QString folded(QStringView text)
{
    QString plain;
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : decomposed) {
        if (!character.isMark() && character.category() != QChar::Other_Format)
            plain += character;
    }
    return plain.simplified();
}

struct Phrases {
    QStringList by; // the longer first
    QStringList after;
    QSet<QString> date;
    QStringList outlet;
};

const Phrases &phrases()
{
    static const Phrases read = [] {
        Phrases result;
        const auto addWords = [&](const QString &phrase) {
            const QStringList words = phrase.split(u' ');
            for (const QString &word : words)
                result.date.insert(word);
        };
        const QList<QStringList> rows = rowsOfTextTable(u"head-lines.tsv"_s, 3);
        for (const QStringList &row : rows) {
            const QString phrase = folded(row[2]);
            if (row[1] == "by"_L1)
                result.by.append(phrase);
            else if (row[1] == "after"_L1)
                result.after.append(phrase);
            else if (row[1] == "outlet"_L1)
                result.outlet.append(phrase);
            else
                addWords(phrase);
        }
        for (const QLatin1StringView tag : {"en"_L1, "fr"_L1, "ar"_L1, "id"_L1}) {
            for (int day = 1; day <= 7; ++day) {
                result.date.insert(folded(QLocale(tag).dayName(day)));
                result.date.insert(folded(QLocale(tag).dayName(day, QLocale::ShortFormat)));
            }
        }
        std::sort(result.by.begin(), result.by.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return result;
    }();
    return read;
}

/// The words of a line that are neither digits nor words that stand beside dates.
QString namesBesideDate(QStringView line)
{
    static const QRegularExpression wordPattern(uR"([\p{L}\p{M}'’.-]*\p{L}[\p{L}\p{M}'’-]*)"_s);
    QStringList names;
    for (const QRegularExpressionMatch &match : wordPattern.globalMatchView(line)) {
        QString word = folded(match.captured());
        word.remove(u'.');
        if (!phrases().date.contains(word))
            names.append(match.captured());
    }
    return names.join(u' ');
}

bool namesOutlet(QStringView name)
{
    const QString plain = u' ' + folded(name) + u' ';
    return std::any_of(phrases().outlet.begin(), phrases().outlet.end(),
                       [&](const QString &word) { return plain.contains(u' ' + word + u' '); });
}

/// The name behind "By"; empty where the line is no by-line. A short phrase counts at the line's start only.
QString nameBehindPhrase(QStringView line, bool isStart)
{
    for (const QString &phrase : phrases().by) {
        if (!isStart && !phrase.contains(u' '))
            continue;
        // The phrase may be spelled with marks that folding takes away: its words count, not its length.
        const qsizetype words = phrase.count(u' ') + 1;
        qsizetype end = 0;
        for (qsizetype word = 0; word < words && end < line.size(); ++word) {
            while (end < line.size() && line[end].isSpace())
                ++end;
            while (end < line.size() && !line[end].isSpace())
                ++end;
        }
        const bool opens = folded(line.first(end)) == phrase || folded(line.first(end)) == phrase + u':';
        if (!opens || end >= line.size())
            continue;
        QString name = line.sliced(end).toString().simplified();
        static const QRegularExpression stop(uR"(\s*(?:[,،|•·;(]|\s[–—-]\s).*$)"_s);
        name.remove(stop);
        for (const QString &after : phrases().after) {
            if (const qsizetype at = name.toCaseFolded().indexOf(u' ' + after + u' '); at > 0)
                name.truncate(at);
        }
        const QStringList parts = name.split(u' ');
        const bool isName = parts.size() <= 5 && !name.endsWith(u'.') && !name.isEmpty() && name.front().isLetter()
            && !name.front().isLower()
            && std::none_of(name.begin(), name.end(), [](QChar letter) { return letter.isDigit(); })
            && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                                return !part.front().isLower() || part.size() <= 3 || part.contains(u'-');
                            });
        return isName ? name : QString();
    }
    return {};
}

} // namespace

QString authorInLine(QStringView line)
{
    if (const QString name = nameBehindPhrase(line, true); !name.isEmpty())
        return name;
    const qsizetype comma = line.indexOf(u','); // "Alep, de notre envoyée spéciale Anne Martin"
    return comma > 0 ? nameBehindPhrase(line.sliced(comma + 1).trimmed(), false) : QString();
}

ArticleHead headOfArticle(QStringView text, const QList<Block> &blocks)
{
    ArticleHead head;
    qsizetype dateLine = -1;
    const qsizetype count = std::min(mostLines, blocks.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QStringView line = text.sliced(blocks[i].range.start, blocks[i].range.length());
        if (line.size() > longestLine)
            break;
        if (const QString author = authorInLine(line); !author.isEmpty()) {
            head.author = head.author.isEmpty() ? author : head.author;
            head.blocks.append(i);
            if (const auto date = dateInLine(line); date && !head.published.isValid())
                head.published = date->day;
            continue;
        }
        const auto date = dateInLine(line);
        if (!date)
            continue;
        const QString before = namesBesideDate(line.first(date->range.start));
        const QString behind = namesBesideDate(line.sliced(date->range.end));
        static const QRegularExpression setOff(uR"([,،|•·:(–—-]\s*(?:\S+\s+)?$)"_s);
        const bool isSetOff = before.isEmpty() || setOff.matchView(line.first(date->range.start)).hasMatch();
        if (!behind.isEmpty() || !isSetOff || before.count(u' ') > 4)
            continue;
        if (head.outlet.isEmpty() && namesOutlet(before))
            head.outlet = before;
        head.published = head.published.isValid() ? head.published : date->day;
        head.blocks.append(i);
        dateLine = i;
    }
    // "Port Halem – The Gazette" between the title and the date.
    for (qsizetype i = 1; i < dateLine; ++i) {
        const QStringView line = text.sliced(blocks[i].range.start, blocks[i].range.length());
        if (!head.blocks.contains(i) && readsLikeHeading(line))
            head.blocks.append(i);
    }
    std::sort(head.blocks.begin(), head.blocks.end());
    return head;
}

} // namespace Crossread
