// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/change.h"

namespace Crossread {

class Workspace;

/// All that a workspace holds as insertions into an empty one (Workspace::load): a copy that a worker can read
/// while the editor goes on. Cheap: texts and bytes are shared.
std::vector<AnyEdit> snapshotOf(const Workspace &workspace);

} // namespace Crossread
