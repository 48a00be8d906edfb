// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/textrange.h"

#include <QString>

namespace Crossread {

/// A line between two linked spans of two panes, drawn in the gutters between them.
struct Connector {
    QString id;   ///< The link's; several connectors of one link share it, and so do its marks.
    QString from; ///< The key of a pane.
    TextRange fromRange;
    QString to; ///< The key of another pane.
    TextRange toRange;
    int group = 0;          ///< Chooses the colour, as in Mark.
    bool suggested = false; ///< Drawn with a broken line.
    bool conflict = false;  ///< Drawn with a ≠ on it.
    bool selected = false;  ///< Drawn as a filled ribbon.
    QString description;    ///< Plain text for the tool tip; may hold words of the articles.

    bool operator==(const Connector &) const = default;
};

} // namespace Crossread
