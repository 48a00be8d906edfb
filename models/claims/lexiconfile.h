// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/lexicon.h"
#include "models/common/fileproblem.h"

#include <QByteArray>

namespace Crossread {

/// Reads a table of words into the lexicon of its language; gives what is wrong with it, line by line. Rows with a
/// fault are left out, the others are taken.
///
/// A table is UTF-8, one row a line, fields parted by tabs; lines that begin with # are comments, and the first other
/// line names the columns. `class` and `value` must be there, and `words` (a table of one language, or words that are the same in all) or columns
/// named by language tags, of which only the lexicon's is read. Words that mean the same are parted by |. All other
/// columns become details of the entry.
QList<FileProblem> readLexiconTable(Lexicon &lexicon, const QByteArray &content, const QString &fileName);

/// Whether a column of that name holds the words of a language.
bool isLanguageColumn(const QString &name);

} // namespace Crossread
