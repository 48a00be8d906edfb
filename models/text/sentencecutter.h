// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/abbreviations.h"
#include "models/text/enclosures.h"
#include "models/text/textrange.h"

#include <QList>
#include <QStringView>

#include <memory>

#include <unicode/brkiter.h>

namespace Crossread {

/// A sentence, or one of those that a quotation or bracket inside a sentence holds.
struct SentencePiece {
    TextRange range;            ///< UTF-16, in the whole text, without white space at its ends.
    bool continuesLast = false; ///< Whether a quotation or bracket joins it to the piece before.
};

/// Cuts blocks of one language into sentences: ICU's breaks (UAX #29, section 5), without those that part what
/// belongs together (abbreviations.tsv), with those that a rule for clean text cannot see. Linear in a block's length.
class SentenceCutter
{
public:
    explicit SentenceCutter(const QString &language);

    /// The sentences of `block`, in order; at least one for a block of text.
    QList<SentencePiece> sentencesOf(QStringView text, TextRange block);

private:
    QList<qsizetype> breaksOf(QStringView text);
    bool isTrueEnd(QStringView text, TextRange sentence, qsizetype position, qsizetype blockEnd) const;

    Abbreviations m_abbreviations;
    std::unique_ptr<icu::BreakIterator> m_iterator;
};

} // namespace Crossread
