// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Crossread {

/// A run of letters with their marks, or a run of decimal digits (General_Category Nd) of any script.
struct Word {
    TextRange range;     ///< UTF-16, in the article's text.
    bool digits = false; ///< Whether it is a run of digits.
    QString key;         ///< What it is compared by (wordKey); empty for digits and for words above MaximumWordLength.
};

/// Longer runs of letters are no words of a language, and are compared with nothing.
constexpr qsizetype MaximumWordLength = 64;

/// A statement as the finders of claims read it. `text` is the whole article's and must outlive it.
struct WordedStatement {
    WordedStatement(QStringView articleText, TextRange statementRange);

    QStringView cut(TextRange part) const { return text.sliced(part.start, part.length()); }
    /// What stands between word `index` and the one before it; up to the statement's ends for the outermost.
    QStringView gapBefore(qsizetype index) const;
    QStringView gapAfter(qsizetype index) const { return gapBefore(index + 1); }
    bool isFree(qsizetype index) const { return index >= 0 && index < words.size() && !taken[index]; }
    bool isDigits(qsizetype index) const { return isFree(index) && words[index].digits; }
    /// Says that the words [first, last) belong to a claim, or may belong to none.
    void take(qsizetype first, qsizetype last);

    QStringView text;
    TextRange range;
    QList<Word> words;
    QList<bool> taken; ///< By index of `words`.
};

/// White space and invisible format characters (General_Category Cf), among them the marks of direction.
bool isBlank(QChar character);
/// Whether there is nothing but blanks; true for nothing at all.
bool isBlank(QStringView text);

/// A word in the form in which it is compared: NFKC, and for Arabic without vowel marks and tatweel, with bare
/// alef and one form of ya and kaf. Keeps its case.
QString wordKey(QStringView word);

/// The value of a run of decimal digits as Latin digits: "٢٧" -> "27".
QByteArray latinDigits(QStringView digits);

} // namespace Crossread
