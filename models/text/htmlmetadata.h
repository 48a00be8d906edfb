// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/text/htmltree.h"

#include <QString>
#include <QStringList>

namespace Crossread {

/// What a page says of its article; all empty where it says nothing.
struct HtmlMetadata {
    QString title;
    QString outlet;
    QString author;
    QString url;              ///< http or https.
    QString published;        ///< ISO 8601.
    QString language;         ///< As declared, not canonical.
    QStringList descriptions; ///< By which the page announces its article; many repeat its first words.
    QString body;             ///< JSON-LD's articleBody, for pages whose text is made by a script.
};

/// Reads, the more exact first: JSON-LD (schema.org Article and its kinds), OpenGraph and meta elements,
/// canonical link, `title`, `h1`, `time` and `html lang`.
HtmlMetadata metadataOf(const HtmlTree &tree);

} // namespace Crossread
