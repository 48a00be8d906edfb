// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/matching/suggestion.h"

#include "models/common/enumnames.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames typeNames(std::array{
    std::pair{DiscrepancyType::Figure, "figure"_L1},
    std::pair{DiscrepancyType::Unit, "unit"_L1},
    std::pair{DiscrepancyType::Date, "date"_L1},
    std::pair{DiscrepancyType::Place, "place"_L1},
    std::pair{DiscrepancyType::Actor, "actor"_L1},
    std::pair{DiscrepancyType::Attribution, "attribution"_L1},
    std::pair{DiscrepancyType::Label, "label"_L1},
    std::pair{DiscrepancyType::Certainty, "certainty"_L1},
    std::pair{DiscrepancyType::Polarity, "polarity"_L1},
    std::pair{DiscrepancyType::Omission, "omission"_L1},
    std::pair{DiscrepancyType::Translation, "translation"_L1},
    std::pair{DiscrepancyType::Quotation, "quotation"_L1},
});

} // namespace

QString discrepancyTypeName(DiscrepancyType type) { return typeNames.nameOf(type); }

std::optional<DiscrepancyType> discrepancyTypeFromName(QStringView name) { return typeNames.valueOf(name); }

QList<DiscrepancyType> discrepancyTypes()
{
    QList<DiscrepancyType> types;
    for (const auto &[type, name] : typeNames.entries())
        types.append(type);
    return types;
}

} // namespace Crossread
