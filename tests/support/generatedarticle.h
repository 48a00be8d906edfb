// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/changes.h"

#include <QRandomGenerator>

namespace Crossread {

/// A text of so many sentences in several scripts, with emoji, combining marks, Arabic diacritics and right-to-left
/// words among left-to-right ones, so that UTF-16 units, code points and grapheme clusters all differ.
QString generatedText(QRandomGenerator &random, int sentences);

/// A plain-text article as an import would bring it: such a text, its blocks and statements as the program finds
/// them, and a claim in about every second statement.
NewArticle generatedArticle(QRandomGenerator &random, const QString &name, int sentences = 12);

} // namespace Crossread
