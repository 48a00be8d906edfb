// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/identifier.h"

namespace Crossread {

/// An editor's remark on one thing of the workspace.
struct Note {
    NoteId id;
    QUuid subject; ///< The identifier of the article, statement, claim, link or discrepancy it speaks of.
    QString text;  ///< Plain text.

    bool operator==(const Note &) const = default;
};

} // namespace Crossread
