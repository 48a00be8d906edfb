// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/lexicon.h"
#include "models/claims/stemmer.h"

#include <QVarLengthArray>

#include <string>
#include <unordered_map>

namespace Crossread {

/// A word of the lexicon that a word form may be.
struct WordFormReading {
    int word = -1;        ///< Lexicon::wordNumber() or stemNumber().
    qsizetype prefix = 0; ///< How many letters of prefixed words (Arabic و ب ال ...) stand before it.
    bool isWhole = true;  ///< Nothing stands before it but the article, if anything.
};

/// A word form of a text, with the words of the lexicon that it may be.
struct WordForm {

    QString key;    ///< wordKey().
    QString folded; ///< The key without case.
    QVarLengthArray<WordFormReading, 2> readings;
};

/// Looks word forms up in a lexicon, each once: a text repeats its words. For one thread.
class WordForms
{
public:
    explicit WordForms(std::shared_ptr<const Lexicon> lexicon);

    /// The form as it stands in a text. Valid until forgetIfMany().
    const WordForm &of(QStringView word);
    /// Empties the memory where it has grown above what a long text needs.
    void forgetIfMany();
    const Lexicon &lexicon() const { return *m_lexicon; }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QStringView one, QStringView other) const { return one == other; }
    };

    WordForm make(QStringView word) const;
    void addReadings(WordForm &form, const QString &rest, qsizetype prefix, bool isWhole) const;

    std::shared_ptr<const Lexicon> m_lexicon;
    Stemmer m_stemmer;
    std::unordered_map<QString, WordForm, Hash, Equal> m_forms;
};

/// The place behind the first `letters` letters of a word, with their marks: UTF-16 units from its start.
qsizetype behindLetters(QStringView word, qsizetype letters);

} // namespace Crossread
