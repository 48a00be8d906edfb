// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/closelanguages.h"

#include "models/text/lists.h"

#include <QHash>

#include <algorithm>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Family {
    QHash<QString, QString> languageOfWord;
    QHash<QString, QString> languageOfEnding;
    QHash<QString, qsizetype> words; ///< How many of the table's words a text holds, by language; all 0.
};

/// By language, every language of a family with the same words.
const QHash<QString, Family> &families()
{
    static const QHash<QString, Family> table = [] {
        QHash<QString, Family> byName;
        const QList<QStringList> rows = rowsOfTextTable(u"close-languages.tsv"_s, 3);
        for (const QStringList &row : rows) {
            Family &family = byName[row[0]];
            if (row[2].startsWith(u'-'))
                family.languageOfEnding.insert(row[2].sliced(1), row[1]);
            else
                family.languageOfWord.insert(row[2], row[1]);
            family.words.insert(row[1], 0);
        }
        QHash<QString, Family> byLanguage;
        for (const Family &family : std::as_const(byName)) {
            const QStringList languages = family.words.keys();
            for (const QString &language : languages)
                byLanguage.insert(language, family);
        }
        return byLanguage;
    }();
    return table;
}

/// Which one language of the family writes this word; empty where several do.
QString languageOf(const QString &word, const Family &family)
{
    constexpr qsizetype longestEnding = 5;
    constexpr qsizetype shortestStem = 3;
    if (const auto known = family.languageOfWord.constFind(word); known != family.languageOfWord.constEnd())
        return *known;
    for (qsizetype length = std::min(longestEnding, word.size() - shortestStem); length > 0; --length) {
        const auto known = family.languageOfEnding.constFind(word.last(length));
        if (known != family.languageOfEnding.constEnd())
            return *known;
    }
    return {};
}

} // namespace

QString amongCloseLanguages(QStringView text, const QString &guess)
{
    const auto family = families().constFind(guess);
    if (family == families().constEnd())
        return guess;
    constexpr qsizetype enough = 100'000; // UTF-16 units; more would not change the answer
    QHash<QString, qsizetype> words = family->words;
    QString word;
    const auto count = [&] {
        if (const QString language = languageOf(word, *family); !language.isEmpty())
            ++words[language];
        word.clear();
    };
    for (const QChar character : text.first(std::min(enough, text.size()))) {
        if (character.isLetter())
            word += character.toLower();
        else if (!word.isEmpty())
            count();
    }
    count();
    QString best = guess;
    for (auto language = words.cbegin(); language != words.cend(); ++language) {
        if (*language > words.value(best))
            best = language.key();
    }
    return best;
}

} // namespace Crossread
