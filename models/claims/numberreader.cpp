// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/numberreader.h"

#include "models/claims/lexicon.h"
#include "models/claims/numeral.h"

namespace Crossread {

std::optional<NumberReading> readNumber(const WordedStatement &statement, qsizetype index, const LanguageNames &names)
{
    if (statement.isDigits(index)) {
        const Numeral numeral = readNumeral(statement, index, {names.decimalSign, names.groupingSign});
        if (!numeral.value)
            return std::nullopt;
        const TextRange range{statement.words[index].range.start, statement.words[index + numeral.words - 1].range.end};
        return NumberReading{
            .value = *numeral.value, .first = index, .words = numeral.words, .range = range, .isInDigits = true};
    }
    const FoundPhrase word = statement.phraseAt(index, WordClass::Number);
    if (!word)
        return std::nullopt;
    return NumberReading{.value = word.entry->number, .first = index, .words = word.words, .range = word.range};
}

} // namespace Crossread
