// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/dateexpression.h"
#include "models/common/fileproblem.h"

#include <QByteArray>
#include <QFlags>
#include <QStringList>

namespace Crossread {

/// What stands between two words.
enum class DateGap {
    None = 0, ///< Something that no date goes across.
    Blank = 0x01,
    Glued = 0x02, ///< Nothing, as between figures and letters: 4pm, و14.
    Apostrophe = 0x04,
    Stop = 0x08, ///< A full stop behind letters or before a blank: Sept. 14.
    Comma = 0x10,
    Dash = 0x20,
    Slash = 0x40,
    Colon = 0x80,
    Point = 0x100,   ///< A full stop between figures: 12.30.
    Bracket = 0x200, ///< An opening bracket.
};
Q_DECLARE_FLAGS(DateGaps, DateGap)
Q_DECLARE_OPERATORS_FOR_FLAGS(DateGaps)

/// One element of a pattern.
struct DatePatternElement {
    QString name; ///< A word of the language, folded, or the name of a kind: month, number, date ...
    bool isWord = false;
    bool isContext = false; ///< Must stand there, but is no part of the expression.
    DateGaps gaps;          ///< What may stand before it.
    QString prefixes;       ///< The one-letter words of Arabic that may be written before it.
    bool needsPrefix = false;

    bool operator==(const DatePatternElement &) const = default;
};

/// A row of a table of date patterns.
struct DatePattern {
    QString gives;                              ///< The kind of what it describes.
    QList<QList<DatePatternElement>> sequences; ///< Every way in which it may be written.
    QStringList names;                          ///< Of its elements that have a value: month, month2 ...
    QList<QList<qsizetype>> places;             ///< By sequence, then by name: the element's index or -1.
    DateExpression value;
    bool standsAlone = false; ///< Only where no word follows that it could count.
};

/// The kinds of expression that are found for their own sake.
inline constexpr QLatin1StringView DateKind("date");
inline constexpr QLatin1StringView DurationKind("duration");
inline constexpr QLatin1StringView NoClaimKind("nothing"); ///< Taken, so that nothing else is made of it.

/// Reads a table of patterns (columns `gives`, `pattern`, `value`, `alone`; resources/lexicon/README.md) and adds its
/// rows. Gives what is wrong with it, line by line; rows with a fault are left out.
QList<FileProblem> readDatePatterns(QList<DatePattern> &patterns, const QByteArray &content, const QString &fileName);

/// The patterns of a language: what the program carries, then those of the user's data folder.
QList<DatePattern> datePatternsOf(const QString &language);

} // namespace Crossread
