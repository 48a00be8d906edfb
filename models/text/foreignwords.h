// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/artefact.h"
#include "models/text/enclosures.h"
#include "models/text/functionwords.h"

#include <QList>
#include <QStringView>

namespace Crossread {

/// Words of another language or script that were left standing in one block, sorted by place.
///
/// Names, acronyms and what stands in brackets or quotation marks do not count: in Latin script a run needs two
/// words in small letters, and in the article's own script two common words of one other language without a
/// common one of the article's between them. Linear in the block's length.
QList<ArtefactFinding> foreignWordsIn(QStringView text, TextRange block, const QString &language,
                                      const FunctionWords &words, const Enclosures &enclosures);

} // namespace Crossread
