// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claimfinder.h"

#include <QJsonObject>

namespace Crossread {

/// Finds the claims of single lines of text, each read for itself. For one thread.
class LineAnalyser
{
public:
    /// `language` is a BCP-47 tag; `referenceDate` the day that relative dates count from, invalid where unknown.
    LineAnalyser(const QString &language, QDate referenceDate);

    /// {"claims": [...], "worthiness": 0.8, "worthinessParts": [{"feature", "weight"}]} of one line: the worthiness
    /// of its worthiest statement with what makes it so. Positions are half-open ranges of the line's code points.
    QJsonObject analyse(const QString &line);

private:
    QString m_language;
    QDate m_referenceDate;
    ClaimFinder m_finder;
};

} // namespace Crossread
