// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/htmltree.h"

namespace Crossread {

/// Whether a class or id of the element names what is around an article, such as "post-related__list" and
/// "shareBar" (resources/text/page-parts.tsv). Safe from any thread.
bool standsAround(const HtmlNode &node);

/// Whether a class or id of the element names the words below a picture.
bool isNamedCaption(const HtmlNode &node);

} // namespace Crossread
