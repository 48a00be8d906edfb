// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/articlelanguage.h"

#include "models/text/language.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

Direction opposite(Direction direction)
{
    return direction == Direction::RightToLeft ? Direction::LeftToRight : Direction::RightToLeft;
}

} // namespace

void settleLanguage(ReadArticle &article, const QString &declared, const ReadingOptions &options)
{
    const QString chosen = canonicalLanguageTag(options.language);
    article.language = chosen.isEmpty() ? languageOfText(article.text, declared) : chosen;
    const Direction ofLanguage = directionOfLanguage(article.language);
    const StrongLetters letters = strongLettersOf(article.text);
    const qsizetype along = ofLanguage == Direction::RightToLeft ? letters.rightToLeft : letters.leftToRight;
    const qsizetype against = letters.leftToRight + letters.rightToLeft - along;
    // An article may hold many foreign names; but a language of which hardly a letter stands there was ill guessed.
    const bool illGuessed = article.language == "und"_L1 ? against > along : against > 2 * along;
    article.direction = chosen.isEmpty() && illGuessed ? opposite(ofLanguage) : ofLanguage;
}

} // namespace Crossread
