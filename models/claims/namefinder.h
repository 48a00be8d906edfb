// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/claim.h"
#include "models/claims/languagenames.h"

#include <QSet>

namespace Crossread {

/// Finds names by their capitals: runs of capitalised words, and acronyms.
///
/// The first word of a sentence is part of a name only where the article writes it with a capital inside a
/// sentence too, and never without one. Days and months are no names; neither are runs of more than six words,
/// which are headlines. In languages that capitalise all nouns only acronyms are found, and in scripts without
/// capitals nothing. An article is first noted, statement by statement, and then read.
class NameFinder
{
public:
    NameFinder(const QString &language, const LanguageNames &names);

    /// Learns how a statement of the article writes its words.
    void note(const WordedStatement &statement);
    /// The names among the free words of a statement, which it takes.
    QList<ClaimSpan> find(WordedStatement &statement) const;

private:
    bool isNameWord(const WordedStatement &statement, qsizetype index) const;
    bool beginsName(const WordedStatement &statement, qsizetype index) const;
    qsizetype nextOfName(const WordedStatement &statement, qsizetype index) const;

    const LanguageNames &m_names;
    bool m_nounsHaveCapitals = false;
    QSet<QString> m_inside; ///< Capitalised words inside a sentence.
    QSet<QString> m_small;  ///< Words without a capital, case folded.
};

} // namespace Crossread
