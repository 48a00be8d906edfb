// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Crossread {

/// A measure in the base unit of its kind: metre, square metre, cubic metre, kilogram, metre per second, kelvin ...
struct BaseAmount {
    double number = 0;
    QString unit; ///< UCUM.

    bool operator==(const BaseAmount &) const = default;
};

/// What a number of a unit (UCUM, as in the values of quantities) is in the base unit, so that 3.5 km and 3500 m can
/// be compared; none for what is no measure, such as currencies. The factors are those of
/// resources/lexicon/units.tsv. Safe to call from any thread.
std::optional<BaseAmount> toBaseUnit(double number, const QString &unit);

} // namespace Crossread
