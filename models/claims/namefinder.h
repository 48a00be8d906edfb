// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/acronyms.h"
#include "models/claims/claim.h"
#include "models/claims/lexicon.h"

#include <QSet>

namespace Crossread {

/// Finds the names of persons, organisations and other things.
///
/// Organisations of the lexicon are found as it writes them. Other names are runs of capitalised words: the first word
/// of a sentence begins one only where the article writes it with a capital inside a sentence too, and never without
/// one, or where it is a given name; days, months and the words that the lexicon calls no name are none alone; neither
/// are the words of headlines, nor runs of more than six. In languages that capitalise all nouns only acronyms are
/// found. In scripts without capitals a name begins with a given name, or stands behind a title.
///
/// The value is `{"name", "id"?, "skeleton", "kind"?, "title"?, "acronym"?, "expansion"?}`. An article is first noted,
/// statement by statement, and then read.
class NameFinder
{
public:
    explicit NameFinder(const Lexicon &lexicon);

    /// Learns how a statement of the article writes its words, and the acronyms that it explains.
    void note(const WordedStatement &statement);
    /// The names among the free words of a statement, which it takes.
    QList<ClaimSpan> find(WordedStatement &statement) const;
    const AcronymNotes &acronyms() const { return m_acronyms; }

private:
    /// A title that the next name may belong to.
    struct PendingTitle {
        QString id;
        bool isCertain = false; ///< Whether a name always stands behind it.
        qsizetype end = -1;     ///< The index of the first word that may be the name's.
    };

    ClaimSpan organisationClaim(const WordedStatement &statement, const FoundPhrase &found) const;
    ClaimSpan longFormClaim(const WordedStatement &statement, qsizetype first, qsizetype end) const;
    std::optional<ClaimSpan> nameClaim(const WordedStatement &statement, qsizetype first, qsizetype end,
                                       const QString &title) const;
    bool isNameWord(const WordedStatement &statement, qsizetype index) const;
    bool isNoName(const WordedStatement &statement, qsizetype index) const;
    bool beginsName(const WordedStatement &statement, qsizetype index, bool hasTitle) const;
    qsizetype nextOfName(const WordedStatement &statement, qsizetype index) const;
    qsizetype endOfName(const WordedStatement &statement, qsizetype index) const;
    bool isUnknownUncased(const WordedStatement &statement, qsizetype index) const;
    qsizetype endOfUncasedName(const WordedStatement &statement, qsizetype index, bool hasTitle,
                               bool hasCertainTitle) const;

    bool m_nounsHaveCapitals = false;
    AcronymNotes m_acronyms;
    QSet<QString> m_inside; ///< Capitalised words inside a sentence.
    QSet<QString> m_small;  ///< Words without a capital, case folded.
};

} // namespace Crossread
