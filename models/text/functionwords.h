// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace Crossread {

/// The small words of a language that tell whether a text is whole, from resources/text/function-words.tsv.
/// Safe from any thread.
class FunctionWords
{
public:
    /// Those of a BCP-47 tag's language; none where the table has none.
    static FunctionWords forLanguage(const QString &language);

    /// Whether no sentence ends in this word.
    bool cannotEnd(QStringView word) const { return m_hanging.contains(word.toString()); }
    /// Whether this word may be a sentence of its own.
    bool isAnswer(QStringView word) const { return m_answers.contains(word.toString()); }
    /// Whether the language has a list of common words at all.
    bool knowsCommonWords() const { return !m_common.isEmpty(); }
    bool isCommon(QStringView word) const { return m_common.contains(word.toString()); }
    /// The other languages that have this word among their common ones; none where this language has it, too.
    QList<QString> otherLanguagesOf(QStringView word) const;

private:
    QSet<QString> m_hanging;
    QSet<QString> m_answers;
    QSet<QString> m_common;
    QString m_language;
};

} // namespace Crossread
