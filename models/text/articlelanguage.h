// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/articlereader.h"

namespace Crossread {

/// Sets the article's language (the option's, or the one found in its text with the help of what the page
/// declares) and its direction.
void settleLanguage(ReadArticle &article, const QString &declared, const ReadingOptions &options);

} // namespace Crossread
