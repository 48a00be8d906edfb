// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/cuestyle.h"
#include "widgets/board/panecontent.h"

#include <QColor>
#include <QFont>

#include <memory>

class QTextDocument;

namespace Crossread {

/// How an article is set.
struct ReadingStyle {
    qreal pointSize = 11; ///< Of a paragraph in Latin script.
    QColor muted;         ///< For left-overs of the page.
    QColor soft;          ///< For captions.
};

/// The space at both sides of the text, in pixels; badges stand in it.
constexpr int ReadingMargin = 26;

/// The height of a line above its baseline, as a share of its height: what QTextDocumentLayout does with a fixed
/// line height.
constexpr qreal BaselineShare = 0.8;

/// The family list of the reading surface: names an Arabic face, because the one that is fallen back on is plain.
QFont readingFont(qreal pointSize);

/// A document that shows an article: position for position its text, each block in its own direction.
///
/// Position p of the document is UTF-16 unit p of the text. Nothing can be undone in it.
std::unique_ptr<QTextDocument> makeArticleDocument(const ArticleText &article, const ReadingStyle &reading,
                                                   const CueStyle &cues);

} // namespace Crossread
