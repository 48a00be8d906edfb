// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

#include <QMetaType>

namespace Crossread {

/// Words of an article as a row shows them: on one line, with the direction in which they are set.
struct Quote {
    QString text; ///< Not isolated: it stands on a line of its own.
    Direction direction = Direction::LeftToRight;
    QString source; ///< What the article is headed with, isolated.

    bool operator==(const Quote &) const = default;
};

/// The words of a range (UTF-16) of a version.
Quote quoteOf(const Workspace &workspace, ArticleVersionId version, TextRange range);

} // namespace Crossread

Q_DECLARE_METATYPE(Crossread::Quote)
