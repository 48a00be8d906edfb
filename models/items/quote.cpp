// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/quote.h"

#include "models/text/isolates.h"

namespace Crossread {

Quote quoteOf(const Workspace &workspace, ArticleVersionId version, TextRange range)
{
    const Article *article = workspace.articleOf(version);
    if (!article)
        return {};
    const QString text = workspace.textOf(version, range).simplified();
    return {text, directionOfText(text, article->direction), isolated(article->heading())};
}

} // namespace Crossread
