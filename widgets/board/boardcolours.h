// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/mark.h"

#include <QColor>

class QPalette;

namespace Crossread {

/// The colours of the board on a light or a dark palette. They help the eye; no meaning hangs on them alone.
class BoardColours
{
public:
    explicit BoardColours(const QPalette &palette);

    bool isDark() const { return m_dark; }
    /// The colour of a group of links: strong enough for a line on the paper.
    QColor group(int group) const;
    /// The fill behind linked words, on which text keeps its contrast.
    QColor groupFill(int group, Mark::State state, bool emphasised) const;
    QColor discrepancy(Severity severity) const;
    QColor claim(Mark::State state) const;
    QColor searchFill(bool selected) const;
    /// Of possible faults of a text, which are the program's guess.
    QColor artefact() const;
    QColor settled() const;
    /// For words that stand back.
    QColor muted() const { return m_muted; }
    /// Between the text and muted.
    QColor soft() const { return m_soft; }
    /// What stands on a filled badge.
    QColor onBadge() const;
    QColor paper() const { return m_paper; }

private:
    bool m_dark;
    QColor m_paper;
    QColor m_text;
    QColor m_muted;
    QColor m_soft;
};

/// `a` with the share of `b` mixed in, 0 to 1.
QColor mixed(const QColor &a, const QColor &b, qreal share);

} // namespace Crossread
