// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes are a plain text or one clear failure.

#include "models/text/decoding.h"
#include "tests/fuzz/fuzzing.h"

using namespace Crossread;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto decoded = decodeText(bytes, u"a.txt"_s);
    if (!decoded)
        promise(!decoded.error().line().isEmpty() && !decoded.error().line().contains(u'\n'));
    else
        promise(!decoded->text.contains(u'\r') && !decoded->encoding.isEmpty());
    if (const auto article = readArticle(bytes, u"a.txt"_s))
        checkBlocks(article->text, article->blocks);
    return 0;
}
