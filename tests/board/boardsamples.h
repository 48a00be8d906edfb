// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/connector.h"
#include "widgets/board/mark.h"
#include "widgets/board/panecontent.h"

#include <QHash>

namespace Crossread::BoardSamples {

/// A text whose every line that is not blank is a block of `direction`, the first one of kind `first`.
ArticleText articleOfLines(const QString &text, Direction direction, BlockKind first = BlockKind::Paragraph);

/// Five invented articles on a flood, in English, Arabic, French, Indonesian and English again.
QList<PaneContent> coverage();

/// Invented links, discrepancies and claims between them, found by their words.
QHash<QString, QList<Mark>> marks();
QList<Connector> connectors();

/// The place of `words` in the article of that key; they must be there.
TextRange rangeOf(const QString &key, const QString &words);

} // namespace Crossread::BoardSamples
