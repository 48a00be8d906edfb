// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/sourcereader.h"

#include <QStringList>

#include <optional>

namespace Crossread {

/// Who says what, as the words tell it.
struct Attribution {
    TextRange range;          ///< UTF-16; from the source to the cue, or the other way round.
    TextRange cue;            ///< UTF-16.
    QString source;           ///< As written; empty where the cue itself holds the pronoun.
    bool isAnaphoric = false; ///< "he said", "the source added": the source was named before.
    QString antecedent;       ///< By what name, where that is clear.
    bool isInserted = false;  ///< Between commas, as it may stand in the middle of what is quoted.
    bool isQuoted = false;    ///< Stands in a quotation.

    /// The best name of the source.
    const QString &speaker() const { return antecedent.isEmpty() ? source : antecedent; }
    ClaimSpan claim(QStringView text) const;
};

/// Finds the attributions of an article, statement by statement, and remembers the sources named last.
class AttributionFinder
{
public:
    /// The attributions of a statement in order of their cues.
    QList<Attribution> find(const SpeechWords &words);
    /// Forgets the sources of the article before.
    void reset()
    {
        m_named.clear();
        m_subject.clear();
    }

private:
    struct Named {
        QString name;
        QStringList words; ///< Case folded.
    };
    struct Found {
        SourcePhrase source;
        bool isImplied = false; ///< The cue's own ending is the source.
        bool isInserted = false;
        const Attribution *shared = nullptr; ///< The source is that of another attribution.
    };

    std::optional<Found> sourceOf(const SpeechWords &words, const SourceReader &reader, const Cue &cue,
                                  const QList<Attribution> &earlier) const;
    std::optional<Found> sharedSource(const SourceReader &reader, const QList<Attribution> &earlier) const;
    std::optional<Found> sourceOfVerb(const SpeechWords &words, const SourceReader &reader, const Cue &cue,
                                      const QList<Attribution> &earlier) const;
    void resolve(Attribution &attribution, const SpeechWords &words, const SourcePhrase &source) const;

    void noteSubject(const SpeechWords &words, const SourceReader &reader);
    QString lastPerson() const;

    QString m_subject;    ///< Whom the statement before is about, where it says nothing of what somebody said.
    QList<Named> m_named; ///< The last ones, the newest at the end.
};

} // namespace Crossread
