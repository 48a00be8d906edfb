// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/change.h"

#include <optional>

namespace Crossread {

class Workspace;

/// Where an edit took place: a range of an article, for views that show what undo has done.
struct EditPlace {
    ArticleId article;
    TextRange range; ///< UTF-16 in the article's version; empty where the edit speaks of no text.

    bool operator==(const EditPlace &) const = default;
};

/// The place of the first edit of a Change that has one in the workspace as it stands, if any.
std::optional<EditPlace> placeOf(const Workspace &workspace, const Change &change);

} // namespace Crossread
