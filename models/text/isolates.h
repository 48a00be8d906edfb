// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/direction.h"

#include <QString>

namespace Crossread {

/// The text between a first strong isolate and its end (U+2068 ... U+2069, UAX #9), for setting words of an
/// article, names and figures among other text without either side turning the other around.
///
/// Isolates, embeddings and overrides that `text` opens and does not close are closed, closers without an
/// opener are dropped, and so the words around it stay as they are whatever the article holds.
QString isolated(const QString &text);

/// The same with the direction given (U+2066 or U+2067), where it is known.
QString isolated(const QString &text, Direction direction);

} // namespace Crossread
