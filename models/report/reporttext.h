// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/direction.h"
#include "models/workspace/judgement.h"

#include <QCoreApplication>

namespace Crossread {

/// The report's own words, translated; `ReportText::tr` is their one context.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Crossread::ReportText)

public:
    /// Who decided what, in words: "Suggested by the program", "Confirmed by a person" ...
    static QString decision(Origin origin, Decision decision);
    /// What a reason of a suggestion is about; a kind that is not known stands for itself.
    static QString reasonKind(const QString &kind);
    /// A language by its name in the language of the report (CLDR), and its tag: "Arabic (ar)".
    static QString language(const QString &tag, const QString &reportLanguage);
};

} // namespace Crossread
