// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Crossread {

class Workspace;

/// What is in a coverage, in a few lines for a person at a terminal.
QString summaryOf(const Workspace &workspace);

} // namespace Crossread
