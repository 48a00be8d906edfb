// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

#include <gumbo.h>

namespace Crossread {

/// One element or text of a page in document order, with its place in the tree as indices.
struct HtmlNode {
    const GumboNode *node = nullptr;
    qsizetype parent = -1;
    qsizetype end = 0; ///< Index behind the last node of its subtree.
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    bool isElement = false;
};

/// A parsed page as one flat list, so that whoever reads it needs no recursion however deep the page is.
class HtmlTree
{
public:
    /// Fails on pages that cannot be parsed safely; `name` is the file's, for the failure.
    static Expected<HtmlTree> parsed(const QString &html, const QString &name);

    const QList<HtmlNode> &nodes() const { return m_nodes; }

private:
    struct Memory;
    HtmlTree() = default;

    std::shared_ptr<const QByteArray> m_source; // the nodes point into it
    std::shared_ptr<Memory> m_memory;
    QList<HtmlNode> m_nodes;
};

/// The value of an element's attribute; empty where it has none.
QString attributeOf(const HtmlNode &node, const char *name);
bool hasAttribute(const HtmlNode &node, const char *name);

/// The text of a text node (white space and CDATA included), empty for an element.
QString textOfNode(const HtmlNode &node);

/// The text of all that lies under the node at `index`, white space collapsed.
QString textUnder(const HtmlTree &tree, qsizetype index);

} // namespace Crossread
