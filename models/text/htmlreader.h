// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/text/articlereader.h"

namespace Crossread {

/// Draws the article out of a page's decoded HTML (gumbo): its text, blocks and what the page says of itself
/// (title, outlet, author, address, date and language from JSON-LD, OpenGraph, meta and `html lang`).
///
/// Scripts, styles, menus and hidden parts are left out; the remaining blocks are joined by \n.
/// `options.language` overrides what is found; `encoding` and `mediaType` of the result are left to the caller.
Expected<ReadArticle> readHtml(const QString &html, const QString &name, const ReadingOptions &options = {});

} // namespace Crossread
