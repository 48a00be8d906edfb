// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/text/statement.h"

#include <QList>

#include <memory>

namespace Crossread {

class WordForms;

/// Finds who says what and how surely, and what they call each other: attributions, quotations, certainty and labels,
/// by the cues of the language's definition. For one thread.
class SpeechFinder
{
public:
    /// `forms` must outlive it.
    SpeechFinder(const QString &language, WordForms &forms);
    ~SpeechFinder();
    SpeechFinder(const SpeechFinder &) = delete;
    SpeechFinder &operator=(const SpeechFinder &) = delete;

    /// The claims of a text (UTF-16) by statement; each lies in its own. `statements` are in order.
    QList<QList<ClaimSpan>> find(const QString &text, const QList<StatementSpan> &statements);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Crossread
