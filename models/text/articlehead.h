// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/block.h"

#include <QDate>

namespace Crossread {

/// What the lines above a plain-text article say of it.
struct ArticleHead {
    QString author;
    QString outlet;
    QDate published;         ///< Invalid where no line gives a full date.
    QList<qsizetype> blocks; ///< Indices of these lines, in order.
};

/// Reads by-lines and date lines among the first short lines of an article (resources/text/head-lines.tsv).
///
/// Only clear forms count: a line that begins with "By" or its like, a line that holds nothing but a date, its
/// words and names set off from it, and what stands between the first line and such a date line. The outlet is
/// given only by a line that holds a word of outlets' names. Pure, safe from any thread.
ArticleHead headOfArticle(QStringView text, const QList<Block> &blocks);

/// The author whom a by-line names: "By Ann Lee in Aleppo" is "Ann Lee"; empty for other lines.
QString authorInLine(QStringView line);

} // namespace Crossread
