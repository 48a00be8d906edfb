// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/pieces.h"

#include <QStringList>

namespace Crossread {

/// The standfirst: what stands between the headline of a page and the first of the article's `body` pieces.
///
/// That are lines that a description of the page repeats, and behind the last h1 at most two paragraphs that read
/// like prose. `page` holds all pieces of the page that may be content, in order. Empty where `body` has them.
QList<CollectedPiece> leadOf(const QList<CollectedPiece> &page, const QList<CollectedPiece> &body,
                             const QStringList &descriptions);

} // namespace Crossread
