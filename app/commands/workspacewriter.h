// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/workspace/change.h"

#include <QString>

namespace Crossread {

/// Puts Changes into a workspace file, all of them or none, and can take them back.
class WorkspaceWriter
{
public:
    /// A file that does not exist is created.
    explicit WorkspaceWriter(const QString &path);

    Expected<void> write(const std::vector<Change> &changes);
    /// Undoes what `write` has done: a file that it created is removed, in another the inverse Changes follow.
    void takeBack();

private:
    Expected<void> append(const std::vector<Change> &changes);

    QString m_path;
    bool m_isNew;
    std::vector<Change> m_written;
};

} // namespace Crossread
