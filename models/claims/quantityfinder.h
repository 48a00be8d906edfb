// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/languagenames.h"

namespace Crossread {

/// Quantities with their unit, their limits and the noun that they count, ordinals, and years from 1800 to 2100 that
/// stand alone (as dates). Numbers of units of time are left to others. Parts of a code, a clock time, an address or a
/// score are taken and give no claim. Pure, linear in the statement.
///
/// The words of a limit ("more than", "or more") belong to the range of a bare number, not to that of an amount with a
/// unit, and words of approximation to none.
QList<ClaimSpan> findQuantities(WordedStatement &statement, const LanguageNames &names);

/// The value of a quantity claim.
struct QuantityValue {
    double number = 0;
    std::optional<double> maximum;
    bool approximate = false;
    QString comparison = QStringLiteral("="); ///< One of = > >= < <= ~.
    QString unit;
    QString noun;
    bool isOrdinal = false;
    bool isAge = false;
};

QJsonObject quantityValue(const QuantityValue &quantity);

} // namespace Crossread
