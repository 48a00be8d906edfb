// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes are a page or one clear failure.

#include "tests/fuzz/fuzzing.h"

using namespace Crossread;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto article = readArticle(bytes, u"a.html"_s);
    if (!article) {
        promise(!article.error().line().isEmpty() && !article.error().line().contains(u'\n'));
        return 0;
    }
    checkBlocks(article->text, article->blocks);
    checkStatements(article->text, article->blocks,
                    statementsOfBlocks(article->text, article->blocks, article->language));
    return 0;
}
