// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/workspace/change.h"

namespace Crossread {

class Workspace;

/// Whether these edits can be made to the workspace as it stands.
///
/// Every `before` must equal what is there and every reference must lead somewhere once all edits are made. Every
/// range must lie within its version's text without cutting a grapheme cluster; blocks are in order and do not
/// overlap. A link needs statements of two articles at least. A version keeps its article and its content, a
/// statement its version. Texts are valid UTF-16, numbers finite and times valid, so that a store can keep them.
Expected<void> checkEdits(const Workspace &workspace, const std::vector<AnyEdit> &edits);

} // namespace Crossread
