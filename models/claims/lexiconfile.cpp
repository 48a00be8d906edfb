// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/lexiconfile.h"

#include <QCoreApplication>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::LexiconTable)
};

/// The columns of a table.
struct Columns {
    qsizetype wordClass = -1;
    qsizetype value = -1;
    QList<qsizetype> words;            ///< The words of all languages, and those of the lexicon's.
    QHash<qsizetype, QString> details; ///< Name by index.
    qsizetype count = 0;
};

Columns columnsOf(const QStringList &names, const QString &language)
{
    Columns columns{.count = names.size()};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names[i].trimmed();
        if (name == "class"_L1)
            columns.wordClass = i;
        else if (name == "value"_L1)
            columns.value = i;
        else if (name == "words"_L1 || name == language)
            columns.words.append(i);
        else if (!isLanguageColumn(name))
            columns.details.insert(i, name);
    }
    return columns;
}

/// Reads one row; empty when it is in order, else what is wrong with it.
QString readRow(Lexicon &lexicon, const QStringList &fields, const Columns &columns)
{
    if (fields.size() != columns.count)
        return Texts::tr("The row has %1 fields where the table has %2 columns.").arg(fields.size()).arg(columns.count);
    const QString name = fields[columns.wordClass].trimmed();
    const std::optional<WordClass> wordClass = wordClassFromName(name);
    if (!wordClass)
        return Texts::tr("There is no class '%1'.").arg(name);
    LexiconEntry entry{.wordClass = *wordClass, .value = fields[columns.value].trimmed()};
    bool isNumber = false;
    if (const double number = entry.value.toDouble(&isNumber); isNumber)
        entry.number = number;
    for (const auto &[index, detail] : columns.details.asKeyValueRange()) {
        if (const QString field = fields[index].trimmed(); !field.isEmpty())
            entry.details.insert(detail, field);
    }
    for (const qsizetype index : columns.words) {
        for (const QString &phrase : fields[index].split(u'|', Qt::SkipEmptyParts)) {
            if (!phrase.trimmed().isEmpty() && !lexicon.insert(phrase.trimmed(), entry))
                return Texts::tr("'%1' is no word or phrase.").arg(phrase.trimmed());
        }
    }
    return {};
}

} // namespace

bool isLanguageColumn(const QString &name) { return name.section(u'-', 0, 0).size() == 2; }

QList<FileProblem> readLexiconTable(Lexicon &lexicon, const QByteArray &content, const QString &fileName)
{
    QList<FileProblem> problems;
    std::optional<Columns> columns;
    const QString text = QString::fromUtf8(content);
    int line = 0;
    for (QStringView row : QStringView(text).split(u'\n')) {
        ++line;
        if (row.endsWith(u'\r'))
            row.chop(1);
        if (row.trimmed().isEmpty() || row.startsWith(u'#'))
            continue;
        const QStringList fields = row.toString().split(u'\t');
        if (columns) {
            if (columns->words.isEmpty())
                break; // a table of other languages
            if (const QString problem = readRow(lexicon, fields, *columns); !problem.isEmpty())
                problems.append({fileName, line, problem});
            continue;
        }
        columns = columnsOf(fields, lexicon.language());
        if (columns->wordClass < 0 || columns->value < 0) {
            problems.append({fileName, line, Texts::tr("The first line must name the columns 'class' and 'value'.")});
            break;
        }
    }
    return problems;
}

} // namespace Crossread
