// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/connector.h"

#include <QList>
#include <QSplitter>

namespace Crossread {

class ArticlePane;
class GutterHandle;
struct GutterLine;

/// The panes of the board beside one another in reading order, with the gutters that join them.
class PaneSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit PaneSplitter(QWidget *parent = nullptr);

    /// All panes in reading order, hidden ones as well.
    QList<ArticlePane *> panes() const;
    /// Shares the room out evenly among the visible panes.
    void shareEvenly();

    void setConnectors(const QList<Connector> &connectors);
    void setHoveredConnector(const QString &id);
    QString hoveredConnector() const { return m_hoveredConnector; }
    /// The connectors that cross a gutter and have at least one end in view, as they are to be drawn in it.
    QList<GutterLine> linesOf(const GutterHandle *handle) const;

public Q_SLOTS:
    /// Repaints the gutters, at most once a frame however often it is called.
    void updateGutters();

Q_SIGNALS:
    void connectorActivated(const QString &id);
    void connectorHovered(const QString &id);

protected:
    QSplitterHandle *createHandle() override;

private:
    QList<Connector> m_connectors;
    QString m_hoveredConnector;
};

} // namespace Crossread
