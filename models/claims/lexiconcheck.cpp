// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/lexiconcheck.h"

#include "models/claims/lexiconfile.h"
#include "models/claims/stemmer.h"
#include "models/claims/words.h"

#include <QCoreApplication>
#include <QSet>

#include <map>
#include <tuple>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::LexiconCheck)
};

/// What a phrase is compared by: its words without case, and which of them are stems.
QString keyOf(const QString &phrase)
{
    const WordedStatement words(phrase, {0, phrase.size()});
    QStringList keys;
    for (qsizetype i = 0; i < words.words.size(); ++i)
        keys.append((words.gapBefore(i).endsWith(u'~') ? u"~"_s : QString()) + words.words[i].key.toCaseFolded());
    return keys.join(u' ');
}

FileProblem problemAt(const LexiconCell &cell, const QString &message) { return {cell.file, cell.line, message}; }

/// A row of a table, split at its tabs.
struct Row {
    int line = 0;
    QStringList fields;
};

/// The rows of a table; the first names its columns.
QList<Row> rowsOf(const QByteArray &content)
{
    QList<Row> rows;
    int line = 0;
    for (const QString &row : QString::fromUtf8(content).split(u'\n')) {
        ++line;
        if (!row.trimmed().isEmpty() && !row.startsWith(u'#'))
            rows.append({line, (row.endsWith(u'\r') ? row.chopped(1) : row).split(u'\t')});
    }
    return rows;
}

/// The languages of a table's columns of words, by their index.
QMap<qsizetype, QString> languagesOf(const LexiconTable &table, const QStringList &columns)
{
    QMap<qsizetype, QString> languages;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString name = columns[i].trimmed();
        if (name == "words"_L1 && !table.language.isEmpty())
            languages.insert(i, table.language);
        else if (isLanguageColumn(name))
            languages.insert(i, name);
    }
    return languages;
}

void addCells(QList<LexiconCell> &cells, const LexiconTable &table)
{
    const QList<Row> rows = rowsOf(table.content);
    if (rows.isEmpty())
        return;
    const QStringList &columns = rows.first().fields;
    const qsizetype wordClass = columns.indexOf("class"_L1);
    const qsizetype value = columns.indexOf("value"_L1);
    if (wordClass < 0 || value < 0)
        return;
    const QMap<qsizetype, QString> languages = languagesOf(table, columns);
    for (const Row &row : rows.sliced(1)) {
        if (row.fields.size() != columns.size())
            continue;
        const auto known = wordClassFromName(row.fields[wordClass].trimmed());
        if (!known)
            continue;
        for (const auto &[column, language] : languages.asKeyValueRange()) {
            LexiconCell cell{.file = table.file,
                             .line = row.line,
                             .language = language,
                             .wordClass = *known,
                             .value = row.fields[value].trimmed()};
            for (const QString &phrase : row.fields[column].split(u'|', Qt::SkipEmptyParts)) {
                if (!phrase.trimmed().isEmpty())
                    cell.phrases.append(phrase.trimmed());
            }
            cells.append(cell);
        }
    }
}

} // namespace

QList<LexiconCell> lexiconCells(const QList<LexiconTable> &tables, QList<FileProblem> &problems)
{
    QList<LexiconCell> cells;
    for (const LexiconTable &table : tables) {
        const QList<Row> rows = rowsOf(table.content);
        QStringList languages{table.language};
        if (table.language.isEmpty() && !rows.isEmpty())
            languages = languagesOf(table, rows.first().fields).values();
        // What the program says when it reads the table is what is wrong with it; once, not by language.
        QSet<std::pair<int, QString>> said;
        for (const QString &language : std::as_const(languages)) {
            Lexicon lexicon(language);
            for (const FileProblem &problem : readLexiconTable(lexicon, table.content, table.file)) {
                if (!said.contains({problem.line, problem.message}))
                    problems.append(problem);
                said.insert({problem.line, problem.message});
            }
        }
        addCells(cells, table);
    }
    return cells;
}

QList<FileProblem> findLexiconGaps(const QList<LexiconCell> &cells)
{
    struct Words {
        qsizetype first = 0; ///< Index of the cell.
        bool any = false;
    };
    // By file, class, value, then language: a value may have several rows.
    std::map<std::tuple<QString, WordClass, QString>, std::map<QString, Words>> values;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const LexiconCell &cell = cells[i];
        auto &words = values[{cell.file, cell.wordClass, cell.value}];
        Words &found = words.try_emplace(cell.language, Words{i, false}).first->second;
        found.any |= !cell.phrases.isEmpty();
    }
    QList<FileProblem> problems;
    for (const auto &[value, languages] : values) {
        for (const auto &[language, words] : languages) {
            if (words.any)
                continue;
            const LexiconCell &cell = cells[words.first];
            problems.append(problemAt(cell,
                                      Texts::tr("The %1 '%2' has no words in the language '%3'.")
                                          .arg(wordClassName(cell.wordClass), cell.value, language)));
        }
    }
    return problems;
}

QList<FileProblem> findDoubledPhrases(const QList<LexiconCell> &cells)
{
    QList<FileProblem> problems;
    std::map<std::tuple<QString, WordClass, QString>, const LexiconCell *> known;
    for (const LexiconCell &cell : cells) {
        for (const QString &phrase : cell.phrases) {
            const auto [other, isNew] = known.try_emplace({cell.language, cell.wordClass, keyOf(phrase)}, &cell);
            if (isNew)
                continue;
            problems.append(
                problemAt(cell,
                          Texts::tr("'%1' is in the language '%2' already a word of the %3 '%4', in line %5 of %6.")
                              .arg(phrase, cell.language, wordClassName(cell.wordClass), other->second->value)
                              .arg(other->second->line)
                              .arg(other->second->file)));
        }
    }
    return problems;
}

QList<FileProblem> findStemCollisions(const QList<LexiconCell> &cells)
{
    std::map<std::tuple<QString, WordClass, QString>, const LexiconCell *> stems;
    std::map<QString, Stemmer> stemmers;
    const auto stemOf = [&stemmers](const QString &language, const QString &word) {
        return stemmers.try_emplace(language, language).first->second.stem(word);
    };
    const auto forEachWord = [&](const auto &see) {
        for (const LexiconCell &cell : cells) {
            for (const QString &phrase : cell.phrases) {
                const QString key = keyOf(phrase);
                if (key.contains(u' '))
                    continue;
                const bool isStem = key.startsWith(u'~');
                see(cell, phrase, isStem, stemOf(cell.language, isStem ? key.sliced(1) : key));
            }
        }
    };
    QList<FileProblem> problems;
    forEachWord([&](const LexiconCell &cell, const QString &, bool isStem, const QString &stem) {
        if (isStem)
            stems.try_emplace({cell.language, cell.wordClass, stem}, &cell);
    });
    forEachWord([&](const LexiconCell &cell, const QString &phrase, bool, const QString &stem) {
        const auto other = stems.find({cell.language, cell.wordClass, stem});
        if (other == stems.end() || other->second->value == cell.value)
            return;
        problems.append(
            problemAt(cell,
                      Texts::tr("'%1' has in the language '%2' the stem of a word of the %3 '%4'.")
                          .arg(phrase, cell.language, wordClassName(cell.wordClass), other->second->value)));
    });
    return problems;
}

QMap<QString, QMap<QString, qsizetype>> lexiconCoverage(const QList<LexiconCell> &cells)
{
    QMap<QString, QMap<QString, qsizetype>> coverage;
    for (const LexiconCell &cell : cells)
        coverage[cell.language][wordClassName(cell.wordClass)] += cell.phrases.size();
    return coverage;
}

} // namespace Crossread
