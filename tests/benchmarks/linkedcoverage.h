// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/changes.h"

namespace Crossread {

/// A busy coverage: five articles of about 5,000 words in the languages of the board's samples, and 200 suggested
/// links between neighbours of them. Their marks are 500: 400 ends of links, 60 claims, 40 sides of discrepancies.
struct LinkedCoverage {
    QList<NewArticle> articles;
    QList<SuggestedLink> links;
};

LinkedCoverage linkedCoverage();

} // namespace Crossread
