// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/abbreviations.h"
#include "models/text/textrange.h"

#include <QList>
#include <QStringView>

namespace Crossread {

/// A place where a sentence may begin.
struct SentenceBreak {
    qsizetype position = 0; ///< UTF-16, in the whole text.
    bool isCertain = false; ///< Whether no abbreviation or closing quote can undo it.

    auto operator<=>(const SentenceBreak &) const = default;
};

/// The beginnings of sentences in a block that ICU's rules (UAX #29, SB6 to SB8) pass over, in order: a figure or
/// a list letter with small letters behind it ("… fell. 34 per cent …", "… fell. (b) …"), a dash behind a
/// question, a stop without a space behind it ("town.The"), a note's number behind the stop, ideographic full width
/// stops.
QList<SentenceBreak> hiddenBreaksIn(QStringView text, TextRange block, const Abbreviations &abbreviations);

} // namespace Crossread
