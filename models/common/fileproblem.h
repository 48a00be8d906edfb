// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Crossread {

/// What is wrong with a file of knowledge, at one of its lines.
struct FileProblem {
    QString file;
    int line = 0; ///< From 1; 0 for the file as a whole.
    QString message;

    bool operator==(const FileProblem &) const = default;
};

} // namespace Crossread
