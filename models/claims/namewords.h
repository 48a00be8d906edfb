// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claims/words.h"

namespace Crossread {

// What the words of names are recognised by.

/// Whether a word is written in a script without capitals, where a name looks like any word.
bool isUncased(const Word &word);

/// Whether nothing is written together with the phrase's first word.
bool isUnprefixed(const WordedStatement &statement, const FoundPhrase &found);

/// Whether the article ال, which the phrase is known without, is written together with it: "السعيد".
bool isBehindArticle(const WordedStatement &statement, const FoundPhrase &found);

/// The phrase's range together with the article ال before it, where it is behind one: السوري.
TextRange withArticle(const WordedStatement &statement, const FoundPhrase &found);

/// The given name at a word. The Arabic article makes it another word, and the lexicon may ask for its exact letters
/// (علي, which is not على).
FoundPhrase givenNameAt(const WordedStatement &statement, qsizetype index);

/// Whether the given name is also a common word of the language.
bool isAmbiguous(const FoundPhrase &found);

/// Whether the Arabic article begins here as it is transliterated before a name: al-, el-, and ar-, as-, ash- before
/// the letters that it takes the sound of.
bool isTransliteratedArticle(const WordedStatement &statement, qsizetype index);

/// Whether a statement is written as headlines are, all in capitals or with a capital on nearly every word, so that
/// capitals say nothing.
bool isHeadline(const WordedStatement &statement);

} // namespace Crossread
