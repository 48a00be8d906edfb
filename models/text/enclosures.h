// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QStringView>

#include <vector>

namespace Crossread {

/// Where one block's quotations and brackets open and close, so that the sentences inside one can be told from
/// those around it.
///
/// Only pairs count, and of these only such as hold at most 1000 UTF-16 units: what is never closed, or closed
/// far away, encloses nothing. Straight quotes open where a word follows and close where one precedes; with a
/// space on both sides they take turns. Positions are UTF-16, in the whole text. Linear in the length of the block.
class Enclosures
{
public:
    Enclosures(QStringView text, TextRange block);

    /// Whether a cut at `position` parts a quotation or a bracket.
    bool isInside(qsizetype position) const { return at(m_inside, position); }
    /// Whether the quotation mark or bracket at `position` opens a pair.
    bool opens(qsizetype position) const { return at(m_opens, position); }

private:
    bool at(const std::vector<bool> &flags, qsizetype position) const
    {
        const qsizetype index = position - m_block.start;
        return index >= 0 && index < m_block.length() && flags[static_cast<std::size_t>(index)];
    }

    TextRange m_block;
    std::vector<bool> m_inside;
    std::vector<bool> m_opens;
};

} // namespace Crossread
