// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/words.h"

#include <QHash>

namespace Crossread {

/// The acronyms that an article explains, "World Food Programme (WFP)" or "WFP (World Food Programme)", with what they
/// stand for. An acronym belongs to the words beside its brackets where it is made of their first letters, where they
/// are an organisation of the lexicon, or where they are a name that a person cannot have.
///
/// Filled statement by statement, then read.
class AcronymNotes
{
public:
    /// What an acronym stands for.
    struct Meaning {
        QString expansion; ///< As the article writes it.
        QString id;        ///< The organisation's in the lexicon; empty for an unknown one.
    };

    void note(const WordedStatement &statement);

    /// The meaning of an acronym (a word's key); nothing in its expansion where the article has none.
    Meaning meaningOf(const QString &acronym) const { return m_meanings.value(acronym); }
    /// The index behind the words of an expansion that begins at a word; 0 where none does.
    qsizetype endOfLongForm(const WordedStatement &statement, qsizetype index) const;
    /// The acronym of the expansion that begins at a word.
    QString acronymAt(const WordedStatement &statement, qsizetype index) const;

private:
    struct LongForm {
        qsizetype end = 0; ///< UTF-16, in the article's text.
        QString acronym;
    };

    void add(const WordedStatement &statement, qsizetype acronym, qsizetype first, qsizetype end);

    QHash<QString, Meaning> m_meanings;
    QHash<qsizetype, LongForm> m_longForms; ///< By where they start in the article's text.
};

} // namespace Crossread
