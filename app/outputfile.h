// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>

namespace Crossread {

/// A place to which a command writes: a file that appears when it is whole, a device or pipe, or standard output.
///
/// A regular file is written under another name and renamed by `commit`; without it nothing is left. Whatever
/// else stands under the name is written to as it is: renaming would put a file in the place of a device.
class OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(Crossread::OutputFile)

public:
    /// `path` is "-" for standard output.
    static Expected<OutputFile> open(const QString &path);

    QIODevice *device() const { return m_device.get(); }
    /// Ends the writing; fails where anything of it did.
    Expected<void> commit();

private:
    OutputFile(const QString &path, std::unique_ptr<QFileDevice> device)
        : m_path(path)
        , m_device(std::move(device))
    {
    }

    static Failure failure(const QString &path, const QString &why);

    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
};

} // namespace Crossread
