// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/workspace/change.h"

#include <QList>
#include <QUuid>

namespace Crossread {

class Workspace;

/// A thing that edits would leave in a state that the workspace cannot hold.
struct EditFault {
    QUuid thing;
    QString why;

    bool operator==(const EditFault &) const = default;
};

/// What stands against making these edits to the workspace as it stands, in their order; empty where nothing does.
///
/// Every `before` must equal what is there and every reference must lead somewhere once all edits are made. Every
/// range must lie within its version's text without cutting a grapheme cluster; blocks are in order and do not
/// overlap, and an artefact lies inside one. A claim lies inside its statement, and a link needs statements of two
/// articles at least. A version keeps its article and its content, a statement its version. Texts are valid UTF-16,
/// numbers finite and times valid, so that a store can keep them.
QList<EditFault> faultsOf(const Workspace &workspace, const std::vector<AnyEdit> &edits);

/// Fails with the first of those faults.
Expected<void> checkEdits(const Workspace &workspace, const std::vector<AnyEdit> &edits);

} // namespace Crossread
