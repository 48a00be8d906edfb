// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/lexicon.h"
#include "models/claims/words.h"

#include <QList>

namespace Crossread {

/// Finds the events that a statement tells of, with who did what to whom, by the words of the lexicon's class `event`.
///
/// The slots are filled from the claims that others found in the statement: by their place before or behind the event
/// word within its clause, the voice of the verb, and the small words between (class `event-role`). Without a tree of
/// the sentence these are good guesses; a slot that no claim fits stays empty. Pure, linear in the statement.
class EventFinder
{
public:
    /// The lexicon must outlive the finder, and be the one that the statements were read with.
    explicit EventFinder(const Lexicon &lexicon);

    /// The event claims of a statement, in order of their place; `found` are its other claims, in order of theirs.
    QList<ClaimSpan> find(const WordedStatement &statement, const QList<ClaimSpan> &found) const;

private:
    const Lexicon &m_lexicon;
    bool m_verbFirst = false; ///< Whether a subject stands behind its verb.
};

} // namespace Crossread
