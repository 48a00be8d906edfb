// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/failure.h"

namespace Crossread {

QString Failure::line() const
{
    QString line = what;
    if (!why.isEmpty())
        line += QStringLiteral(": ") + why;
    if (!advice.isEmpty())
        line += QStringLiteral(" (") + advice + QLatin1Char(')');
    return line.simplified();
}

} // namespace Crossread
