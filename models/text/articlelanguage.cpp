// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/articlelanguage.h"

#include "models/text/language.h"

namespace Crossread {

using namespace Qt::StringLiterals;

void settleLanguage(ReadArticle &article, const QString &declared, const ReadingOptions &options)
{
    const QString chosen = canonicalLanguageTag(options.language);
    article.language = chosen.isEmpty() ? languageOfText(article.text, declared) : chosen;
    const Direction ofLanguage = directionOfLanguage(article.language);
    // Where the language was only guessed and most letters run the other way, the letters are right.
    article.direction = chosen.isEmpty() ? directionOfText(article.text, ofLanguage) : ofLanguage;
}

} // namespace Crossread
