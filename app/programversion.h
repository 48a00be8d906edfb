// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Crossread {

/// "0.1.0"
QString programVersion();

/// `crossread X.Y.Z`, then a line for each library with its version and what it is for.
QString versionText();

} // namespace Crossread
