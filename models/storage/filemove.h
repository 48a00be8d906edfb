// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QString>

namespace Crossread {

/// The move of a closed file to a name that nobody bears, which can be taken back until it is finished.
///
/// On one file system the file is renamed. From one to another it is copied, and the old file stays where it is
/// until `finish`, so that whoever moves it can read the new one first. Failures tell only why.
class FileMove
{
public:
    /// Afterwards the file is whole under its new name, on the disk too; after a failure nothing has changed.
    static Expected<FileMove> begin(const QString &from, const QString &to);

    /// Nothing bears the old name any more. After a failure the move can still be taken back.
    Expected<void> finish();
    /// Nothing bears the new name any more. False where that could not be done.
    bool takeBack();

private:
    FileMove(const QString &from, const QString &to, bool copied)
        : m_from(from)
        , m_to(to)
        , m_copied(copied)
    {
    }

    QString m_from;
    QString m_to;
    bool m_copied;
};

} // namespace Crossread
