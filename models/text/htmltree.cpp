// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/htmltree.h"

#include "models/text/htmlnesting.h"

#include <QCoreApplication>

#include <cstdlib>

namespace Crossread {

/// All that gumbo allocated for one page, freed at once: gumbo's own way to free a tree is recursive.
struct HtmlTree::Memory {
    struct alignas(std::max_align_t) Piece {
        Piece *previous = nullptr;
        Piece *next = nullptr;
    };

    Memory() { first.next = &first, first.previous = &first; }
    Q_DISABLE_COPY_MOVE(Memory)
    ~Memory()
    {
        while (first.next != &first)
            give(this, first.next + 1);
    }

    static void *take(void *memory, size_t size)
    {
        auto *piece = static_cast<Piece *>(std::malloc(sizeof(Piece) + size));
        if (!piece)
            qBadAlloc();
        Piece &first = static_cast<Memory *>(memory)->first;
        piece->previous = &first;
        piece->next = first.next;
        first.next->previous = piece;
        first.next = piece;
        return piece + 1;
    }

    static void give(void *, void *pointer)
    {
        if (!pointer)
            return;
        Piece *piece = static_cast<Piece *>(pointer) - 1;
        piece->previous->next = piece->next;
        piece->next->previous = piece->previous;
        std::free(piece);
    }

    Piece first;
};

namespace {

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
        return &node->v.element.children;
    return nullptr;
}

QList<HtmlNode> flattened(const GumboNode *root)
{
    struct Step {
        qsizetype index;
        unsigned nextChild;
    };
    QList<HtmlNode> nodes;
    QList<Step> path;
    const auto enter = [&](const GumboNode *node, qsizetype parent) {
        const bool isElement = node->type == GUMBO_NODE_ELEMENT;
        nodes.append({node, parent, nodes.size() + 1, isElement ? node->v.element.tag : GUMBO_TAG_UNKNOWN, isElement});
        path.append({nodes.size() - 1, 0});
    };
    enter(root, -1);
    while (!path.isEmpty()) {
        Step &step = path.last();
        const GumboVector *children = childrenOf(nodes[step.index].node);
        if (!children || step.nextChild >= children->length) {
            nodes[step.index].end = nodes.size();
            path.removeLast();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[step.nextChild++]);
        if (child->type != GUMBO_NODE_COMMENT && child->type != GUMBO_NODE_TEMPLATE)
            enter(child, step.index);
    }
    return nodes;
}

} // namespace

Expected<HtmlTree> HtmlTree::parsed(const QString &html, const QString &name)
{
    HtmlTree tree;
    tree.m_source = std::make_shared<const QByteArray>(html.toUtf8());
    if (const QString reason = reasonNotToParse(*tree.m_source); !reason.isEmpty())
        return tl::unexpected(Failure{
            QCoreApplication::translate("Crossread::Reader", "could not read %1").arg(name), reason,
            QCoreApplication::translate("Crossread::Reader", "save the article's words as plain text and read that")});
    tree.m_memory = std::make_shared<Memory>();
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Memory::take;
    options.deallocator = &Memory::give;
    options.userdata = tree.m_memory.get();
    options.max_errors = 0;
    const GumboOutput *output
        = gumbo_parse_with_options(&options, tree.m_source->constData(), static_cast<size_t>(tree.m_source->size()));
    tree.m_nodes = flattened(output->document);
    return tree;
}

QString attributeOf(const HtmlNode &node, const char *name)
{
    if (!node.isElement)
        return {};
    const GumboAttribute *attribute = gumbo_get_attribute(&node.node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool hasAttribute(const HtmlNode &node, const char *name)
{
    return node.isElement && gumbo_get_attribute(&node.node->v.element.attributes, name);
}

QString textOfNode(const HtmlNode &node)
{
    switch (node.node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        return QString::fromUtf8(node.node->v.text.text);
    default:
        return {};
    }
}

QString textUnder(const HtmlTree &tree, qsizetype index)
{
    QString text;
    for (qsizetype i = index; i < tree.nodes()[index].end; ++i)
        text += textOfNode(tree.nodes()[i]);
    return text.simplified();
}

} // namespace Crossread
