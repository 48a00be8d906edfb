// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QList>
#include <QStringView>

namespace Crossread {

/// The marks of a list that runs on in one block: "1. Bread 2. Wine", "a) … b) …", "(i) …", "• … • …".
///
/// A mark counts where another of its kind with the next number or letter stands in the same block, the first
/// of them at the start of the block or behind closing punctuation; bullets count from two on. Ranges hold the
/// mark without the space behind it, in UTF-16 of the whole text, in order. Linear in the length of the block.
QList<TextRange> listMarksIn(QStringView text, TextRange block);

} // namespace Crossread
