// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Crossread {

/// Makes everything under resources/ readable as ":/...". Cheap to repeat, safe to call from any thread.
///
/// Needed because resources of a static library are dropped unless something names them.
void initialiseResources();

} // namespace Crossread
