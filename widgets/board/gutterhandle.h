// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/gutterline.h"

#include <QSplitterHandle>

#include <optional>

namespace Crossread {

class PaneSplitter;

/// The gap between two neighbouring panes: draws the connectors that cross it, and is dragged to share out the room.
///
/// Drawing in the gap alone keeps a step of scrolling cheap; a layer over the panes would repaint all of them.
class GutterHandle : public QSplitterHandle
{
    Q_OBJECT

public:
    explicit GutterHandle(PaneSplitter *splitter);

    static constexpr int Width = 48;

    /// The connector that a click at this point means.
    std::optional<Connector> connectorAt(QPointF point) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void connectorActivated(const QString &id);
    /// The pointer moved on to a connector, or away from all (empty).
    void connectorHovered(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isEmphasised(const GutterLine &line) const;
    void hover(const QString &id);

    PaneSplitter *m_splitter;
    QString m_reportedHover;
    QPointF m_pressedAt;
};

} // namespace Crossread
