// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Crossread {

/// How far a left-over of the page reaches.
enum class BoilerplateReach {
    Line, ///< The line that says it.
    List, ///< And the headlines below it: 'Related news'.
    End,  ///< And all below it: 'Comments', 'Source link'.
};

/// The phrases by which left-overs of a page are known, from resources/text/boilerplate.tsv.
///
/// All languages are looked up in every text: an Arabic page ends in 'Source link' as well. Case, accents,
/// vowel marks and punctuation at the ends do not count. Safe from any thread.
class BoilerplatePhrases
{
public:
    static const BoilerplatePhrases &instance();

    /// How far a left-over reaches that this line begins; nothing where the line is none.
    std::optional<BoilerplateReach> reachOf(QStringView line) const;

private:
    BoilerplatePhrases();

    struct Prefix {
        QString phrase;
        BoilerplateReach reach;
    };
    QHash<QString, BoilerplateReach> m_lines;
    QHash<QChar, QList<Prefix>> m_prefixes; // by the first character
    QStringList m_inside;                   // each about a line of its own
};

} // namespace Crossread
