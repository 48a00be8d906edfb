// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crossread {

/// The articles of the sample coverage that came with the program, beside it in share/; empty where it is not there.
QStringList sampleFiles();

} // namespace Crossread
