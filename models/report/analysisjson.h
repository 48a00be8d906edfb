// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace Crossread {

class Workspace;

/// The coverage in the format "crossread-analysis/1" (ARCHITECTURE.md, 'Command line').
///
/// Positions are half-open ranges of code points of the article's `text`. Articles are in reading order, their
/// statements s1 ... and claims c1 ... in order of place. A link of several statements gives each pair of
/// statements of different articles; what a person rejected is left out. Linear in the size of what it writes.
QJsonObject analysisJson(const Workspace &workspace);

} // namespace Crossread
