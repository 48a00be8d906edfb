// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/text/block.h"

#include <QByteArray>

namespace Crossread {

/// What the reader drew from the bytes of one article. All positions refer to `text`.
struct ReadArticle {
    QString text; ///< UTF-16, logical order, line ends \n. For plain text: the decoded file, otherwise untouched.
    QList<Block> blocks;
    QString language;                             ///< BCP-47; "und" where nothing could be told.
    Direction direction = Direction::LeftToRight; ///< Of the language; by majority of letters where it is "und".
    QString title;                                ///< Empty where the article names none.
    QString outlet;
    QString author;
    QString url;       ///< Canonical address, empty where unknown. Never fetched.
    QString published; ///< ISO 8601 date or date-time as the page gives it, empty where unknown.
    QString mediaType; ///< "text/plain" or "text/html".
    QString encoding;  ///< IANA name.
};

/// How an article is to be read.
struct ReadingOptions {
    QString language; ///< BCP-47; overrides the detection when not empty.
};

/// Reads an article of plain text or HTML, told apart by the ending of `name` and by the content.
///
/// Pure: no file or network is touched. Fails with one clear line on what decodeText refuses, on a page
/// without text, and on HTML nested deeper than can be parsed safely. Safe to call from any thread.
Expected<ReadArticle> readArticle(const QByteArray &bytes, const QString &name, const ReadingOptions &options = {});

} // namespace Crossread
