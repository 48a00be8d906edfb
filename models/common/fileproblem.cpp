// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/fileproblem.h"

#include <QCoreApplication>

namespace Crossread {

Failure failureOf(const FileProblem &problem)
{
    // The name of a file may be of another direction than the sentence around it.
    const QString name = QChar(0x2068) + problem.file + QChar(0x2069);
    const QString where = problem.line > 0
        ? QCoreApplication::translate("Crossread::FileProblem", "%1, line %2").arg(name).arg(problem.line)
        : name;
    return {where, problem.message, {}};
}

} // namespace Crossread
