// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/wordclass.h"
#include "models/common/fileproblem.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Crossread {

/// A table of resources/lexicon, or of a newsroom's own, as it lies in its folder.
struct LexiconTable {
    QString file;
    QString language; ///< The folder's (BCP-47); empty for a table of several languages.
    QByteArray content;
};

/// One cell of a table, or the words of one: a meaning with its words in one language.
struct LexiconCell {
    QString file;
    int line = 0;
    QString language;
    WordClass wordClass = WordClass::Number;
    QString value;
    QStringList phrases; ///< As the table has them, with ~ before stems.
};

/// The cells of some tables. Rows with a fault are left out; what is wrong with them is added to `problems`: a class
/// that there is not, a wrong number of fields, a phrase without words.
QList<LexiconCell> lexiconCells(const QList<LexiconTable> &tables, QList<FileProblem> &problems);

/// Values that have words in one language of their table and none in another.
QList<FileProblem> findLexiconGaps(const QList<LexiconCell> &cells);
/// Phrases that stand for two values of one class, or twice for one, in one language: only the first is ever read.
QList<FileProblem> findDoubledPhrases(const QList<LexiconCell> &cells);
/// Words of one value that are taken for another of the same class, because that has their stem (~).
QList<FileProblem> findStemCollisions(const QList<LexiconCell> &cells);

/// How many words and phrases there are, by language, then by class.
QMap<QString, QMap<QString, qsizetype>> lexiconCoverage(const QList<LexiconCell> &cells);

} // namespace Crossread
