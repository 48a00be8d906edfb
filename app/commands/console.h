// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QCoreApplication>

namespace Crossread {

/// What commands say, and the exit status that goes with it.
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Crossread::Console)

public:
    enum Status { Done = 0, Failed = 1, WrongUsage = 2 };

    /// Writes the text to standard output; one that cannot be written to is a failure.
    static int print(const QString &text);
    /// Writes "crossread: what failed: why", one line, to standard error.
    static int fail(const Failure &failure);
    static int wrongUsage(const QString &why);
};

} // namespace Crossread
