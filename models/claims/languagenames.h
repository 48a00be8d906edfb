// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/phrasetable.h"

#include <QSet>

#include <memory>

namespace Crossread {

/// What CLDR knows of a language, through ICU: how it writes figures.
struct LanguageNames {
    explicit LanguageNames(const QString &language);

    QChar decimalSign;
    QChar groupingSign;
    PhraseTable<double> multipliers{WordCase::Folded}; ///< "million" -> 1e6.
    PhraseTable<QString> unitWords{WordCase::Folded};  ///< "per cent" -> "percent".
    QString hourSign;                                  ///< "h" in French, where 20 h 40 is a time of day; case folded.
    QHash<QString, QString> currencies;                ///< Sign or ISO 4217 code -> ISO 4217 code.
};

/// The names of a language (BCP-47), made on first use and kept. Safe to call from any thread.
std::shared_ptr<const LanguageNames> namesOfLanguage(const QString &language);

/// Whether a sign stands for a per cent: %, the Arabic ٪, and their full-width and small forms.
bool isPercentSign(QChar character);

} // namespace Crossread
