// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/functionwords.h"

#include "models/text/lists.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// The fields of a row of the table.
enum Field { LanguageField, KindField, WordField, FieldCount };

const QList<QStringList> &rows()
{
    static const QList<QStringList> table = rowsOfTextTable(u"function-words.tsv"_s, FieldCount);
    return table;
}

/// The languages of every common word.
const QHash<QString, QStringList> &languagesOfCommonWords()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> read;
        for (const QStringList &row : rows()) {
            if (row[KindField] == "common"_L1)
                read[row[WordField]].append(row[LanguageField]);
        }
        return read;
    }();
    return table;
}

} // namespace

FunctionWords FunctionWords::forLanguage(const QString &language)
{
    FunctionWords words;
    words.m_language = language.section(u'-', 0, 0);
    for (const QStringList &row : rows()) {
        if (row[LanguageField] != words.m_language)
            continue;
        if (row[KindField] == "hanging"_L1)
            words.m_hanging.insert(row[WordField]);
        else if (row[KindField] == "answer"_L1)
            words.m_answers.insert(row[WordField]);
        else
            words.m_common.insert(row[WordField]);
    }
    return words;
}

QList<QString> FunctionWords::otherLanguagesOf(QStringView word) const
{
    const QStringList languages = languagesOfCommonWords().value(word.toString());
    return languages.contains(m_language) ? QList<QString>() : languages;
}

} // namespace Crossread
