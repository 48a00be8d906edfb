// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/languagenames.h"

namespace Crossread {

/// Ages: "aged 5", "a 5-year-old", "âgé de cinq ans", عمره 5 سنوات, "berusia 5 tahun". They are quantities with
/// "age": true, in years where no unit is given. To be found before dates and durations, whose words they take.
QList<ClaimSpan> findAges(WordedStatement &statement, const LanguageNames &names);

} // namespace Crossread
