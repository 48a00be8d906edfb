// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QString>

namespace Crossread {

/// What is wrong with a file that a desk wrote itself, and where in it.
struct FileProblem {
    QString file;    ///< Its name without the folder.
    int line = 0;    ///< From 1; 0 where it is wrong as a whole.
    QString message; ///< A complete, translated phrase without a final full stop.

    bool operator==(const FileProblem &) const = default;
};

/// As it is told: "claims-en.xml, line 12: the regular expression …".
Failure failureOf(const FileProblem &problem);

} // namespace Crossread
