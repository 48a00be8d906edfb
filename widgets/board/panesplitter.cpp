// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/panesplitter.h"

#include "widgets/board/articlepane.h"
#include "widgets/board/articleview.h"
#include "widgets/board/gutterhandle.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Crossread {

PaneSplitter::PaneSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName("paneSplitter"_L1);
    setHandleWidth(GutterHandle::Width);
    setChildrenCollapsible(false);
}

QSplitterHandle *PaneSplitter::createHandle()
{
    auto *handle = new GutterHandle(this);
    connect(handle, &GutterHandle::connectorActivated, this, &PaneSplitter::connectorActivated);
    connect(handle, &GutterHandle::connectorHovered, this, &PaneSplitter::connectorHovered);
    return handle;
}

QList<ArticlePane *> PaneSplitter::panes() const
{
    QList<ArticlePane *> all;
    for (int i = 0; i < count(); ++i) {
        if (auto *pane = qobject_cast<ArticlePane *>(widget(i)))
            all.append(pane);
    }
    return all;
}

void PaneSplitter::shareEvenly() { setSizes(QList<int>(count(), 1000)); }

void PaneSplitter::setConnectors(const QList<Connector> &connectors)
{
    if (connectors == m_connectors)
        return;
    m_connectors = connectors;
    updateGutters();
}

void PaneSplitter::setHoveredConnector(const QString &id)
{
    if (id == m_hoveredConnector)
        return;
    m_hoveredConnector = id;
    updateGutters();
}

void PaneSplitter::updateGutters()
{
    for (int i = 1; i < count(); ++i)
        handle(i)->update();
}

QList<GutterLine> PaneSplitter::linesOf(const GutterHandle *gutter) const
{
    const QList<ArticlePane *> shown = panes();
    QHash<QString, int> places;
    int after = -1; // the place of the pane behind the gutter in reading order
    for (int i = 0; i < shown.size(); ++i) {
        places.insert(shown.at(i)->key(), i);
        if (handle(indexOf(shown.at(i))) == gutter)
            after = i;
    }
    QList<GutterLine> lines;
    if (after < 1)
        return lines;
    // By what is seen: in a mirrored window the reading order runs to the left.
    const bool mirrored = shown.at(after)->x() < shown.at(after - 1)->x();

    const auto endOf = [&](int place, TextRange range) -> std::optional<ConnectorEnd> {
        const ArticleView *view = shown.at(place)->view();
        const std::optional<VerticalExtent> extent = view->spanExtent(range);
        if (!extent)
            return std::nullopt;
        const QWidget *viewport = view->viewport();
        const qreal top = viewport->mapTo(this, QPoint(0, 0)).y() - gutter->y();
        return visibleEnd(extent->shifted(top), {top, top + viewport->height()});
    };
    for (const Connector &connector : m_connectors) {
        int first = places.value(connector.from, -1);
        int last = places.value(connector.to, -1);
        if (first < 0 || last < 0)
            continue;
        TextRange firstRange = connector.fromRange;
        TextRange lastRange = connector.toRange;
        if (first > last) {
            std::swap(first, last);
            std::swap(firstRange, lastRange);
        }
        if (after <= first || after > last)
            continue;
        const std::optional<ConnectorEnd> one = endOf(first, firstRange);
        const std::optional<ConnectorEnd> other = endOf(last, lastRange);
        if (!one || !other || !(one->inView || other->inView))
            continue;
        const int steps = last - first;
        const int step = after - first; // of the edge behind the gutter
        GutterLine line;
        line.connector = connector;
        line.endsLeft = step == 1;
        line.endsRight = step == steps;
        line.left = line.endsLeft ? one->extent : passingExtent(one->extent, other->extent, step - 1, steps);
        line.right = line.endsRight ? other->extent : passingExtent(one->extent, other->extent, step, steps);
        if (mirrored) {
            std::swap(line.left, line.right);
            std::swap(line.endsLeft, line.endsRight);
        }
        lines.append(line);
    }
    return lines;
}

} // namespace Crossread
