// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace Crossread {

/// Which full stops of a language close no sentence, from resources/text/abbreviations.tsv. Safe from any thread.
class Abbreviations
{
public:
    /// Those of a BCP-47 tag's language, with those of every language; the latter alone where it has none.
    static Abbreviations forLanguage(const QString &language);

    /// Whether the full stop at the end of `before` belongs to an abbreviation, a list number or an initial, so
    /// that `after`, the text behind it without white space, goes on with the sentence.
    bool goesOn(QStringView before, QStringView after) const;

    /// Whether `word`, without its last full stop, is one of the abbreviations or an initial.
    bool isAbbreviation(QStringView word) const;

    /// Whether the table knows the language, so that what it does not hold is likely no abbreviation.
    bool knowsLanguage() const { return m_knowsLanguage; }

private:
    static Abbreviations read(const QString &primary);

    enum class Kind {
        Title,  // never ends a sentence: Dr., Gen.
        Number, // goes on with a figure: No. 5
        Inside, // goes on unless a word follows that often opens a sentence: Inc., U.S.
        Ending  // ends a sentence unless a word follows that often stands behind it: a.m., etc.
    };
    const Kind *kindOf(QStringView word) const;

    QHash<QString, Kind> m_kinds;     // as the table spells them
    QHash<QString, Kind> m_inAnyCase; // those that the table spells in small letters, but for single letters
    QSet<QString> m_openers;
    QSet<QString> m_followers;
    bool m_knowsLanguage = false;
};

} // namespace Crossread
