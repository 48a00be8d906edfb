// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/words.h"

#include <memory>

namespace Crossread {

/// What CLDR knows of a language, through ICU: how it writes figures.
struct LanguageNames {
    explicit LanguageNames(const QString &language);

    QChar decimalSign;
    QChar groupingSign;
    QString hourSign; ///< "h" in French, where 20 h 40 is a time of day; case folded.
};

/// The names of a language (BCP-47), made on first use and kept. Safe to call from any thread.
std::shared_ptr<const LanguageNames> namesOfLanguage(const QString &language);

} // namespace Crossread
