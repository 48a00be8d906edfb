// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/usertables.h"

#include "models/claims/datepattern.h"
#include "models/claims/lexiconfile.h"
#include "models/claims/worthiness.h"

#include <QDir>
#include <QFile>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Reads every table of a folder, by `read(content, name)`, and gathers what is wrong with them.
template<typename Read>
void checkTables(QList<FileProblem> &problems, const QDir &folder, Read read)
{
    for (const QString &name : folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            problems += read(file.readAll(), name);
        else
            problems.append({name, 0, file.errorString()});
    }
}

void checkWords(QList<FileProblem> &problems, const QDir &folder, const QString &language)
{
    checkTables(problems, folder, [&language](const QByteArray &content, const QString &name) {
        Lexicon lexicon(language);
        return readLexiconTable(lexicon, content, name);
    });
    checkTables(problems, QDir(folder.filePath(u"patterns"_s)), [](const QByteArray &content, const QString &name) {
        QList<DatePattern> patterns;
        return readDatePatterns(patterns, content, name);
    });
}

} // namespace

QList<FileProblem> problemsOfUserTables(const QString &folder)
{
    QList<FileProblem> problems;
    const QDir lexicon(folder + u"/lexicon"_s);
    // The columns of a table of several languages are all of one form.
    checkWords(problems, lexicon, u"en"_s);
    for (const QString &language : lexicon.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (language != "patterns"_L1)
            checkWords(problems, QDir(lexicon.filePath(language)), language);
    }
    checkTables(problems, QDir(folder + u"/worthiness"_s), [](const QByteArray &content, const QString &name) {
        WorthinessWeights weights;
        return readWorthinessWeights(weights, content, name);
    });
    return problems;
}

} // namespace Crossread
