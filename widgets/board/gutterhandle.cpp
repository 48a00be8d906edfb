// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/gutterhandle.h"

#include "widgets/board/boardcolours.h"
#include "widgets/board/panesplitter.h"
#include "widgets/board/plaintooltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Crossread {

namespace {

/// Smoothing is what a line costs; beyond this many in one gap it is not seen any more.
constexpr qsizetype MostSmoothLines = 60;
constexpr qreal GrabDistance = 5; // pixels

void paintConflictSign(QPainter &painter, const GutterLine &line, qreal width, const BoardColours &colours)
{
    const QColor colour = colours.discrepancy(Severity::Serious);
    const QPointF middle(width / 2, (line.left.middle() + line.right.middle()) / 2);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(line.connector.suggested ? colours.paper() : colour);
    painter.drawEllipse(middle, 7, 7);
    painter.setPen(line.connector.suggested ? colour : colours.onBadge());
    painter.drawText(QRectF(middle.x() - 7, middle.y() - 7.5, 14, 14), Qt::AlignCenter, u"≠"_s);
}

/// Shows which lines of the pane the connector holds on to.
void paintHold(QPainter &painter, const VerticalExtent &extent, qreal x, const QColor &colour)
{
    painter.fillRect(QRectF(x, extent.top + 2, 2, std::max(0.0, extent.bottom - extent.top - 4)), colour);
}

} // namespace

GutterHandle::GutterHandle(PaneSplitter *splitter)
    : QSplitterHandle(Qt::Horizontal, splitter)
    , m_splitter(splitter)
{
    setObjectName("gutterHandle"_L1);
    setMouseTracking(true);
    setAccessibleName(tr("Links between the articles beside this gap"));
}

QSize GutterHandle::sizeHint() const { return {Width, Width}; }

bool GutterHandle::isEmphasised(const GutterLine &line) const
{
    return line.connector.selected || line.connector.id == m_splitter->hoveredConnector();
}

void GutterHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    painter.fillRect(rect(), ground);
    const BoardColours colours(palette());
    QList<GutterLine> lines = m_splitter->linesOf(this);
    std::stable_sort(lines.begin(), lines.end(), [this](const GutterLine &a, const GutterLine &b) {
        const auto rank
            = [this](const GutterLine &line) { return std::tuple(isEmphasised(line), line.connector.conflict); };
        return rank(a) < rank(b);
    });
    const bool smooth = lines.size() <= MostSmoothLines;
    QFont signFont = font();
    signFont.setPixelSize(11);
    signFont.setBold(true);
    painter.setFont(signFont);
    for (const GutterLine &line : std::as_const(lines)) {
        const bool emphasised = isEmphasised(line);
        const bool passes = !line.endsLeft || !line.endsRight;
        const QColor colour = colours.group(line.connector.group);
        painter.setRenderHint(QPainter::Antialiasing, smooth || emphasised);
        if (emphasised) {
            QColor fill = colour;
            fill.setAlphaF(line.connector.suggested ? 0.24f : 0.38f);
            painter.setBrush(fill);
            QPen pen(colour, 1);
            if (line.connector.suggested)
                pen.setDashPattern({4, 3});
            painter.setPen(pen);
            painter.drawPath(line.ribbon(width()));
        } else {
            // One pixel and opaque: a wider line is filled as a path, and the many short spans of a translucent one are
            // blended by other threads. On a tall curve either takes ten times as long and more.
            QPen pen(mixed(colour, ground, passes ? 0.55 : 0.15), 1);
            if (line.connector.suggested)
                pen.setDashPattern({4, 4});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(line.curve(width()));
        }
        if (line.endsLeft)
            paintHold(painter, line.left, 0, colour);
        if (line.endsRight)
            paintHold(painter, line.right, width() - 2, colour);
        if (line.connector.conflict && (!passes || emphasised)) {
            painter.setRenderHint(QPainter::Antialiasing);
            paintConflictSign(painter, line, width(), colours);
        }
    }
}

std::optional<Connector> GutterHandle::connectorAt(QPointF point) const
{
    std::optional<Connector> nearest;
    qreal shortest = GrabDistance;
    const QList<GutterLine> lines = m_splitter->linesOf(this);
    for (const GutterLine &line : lines) {
        const qreal distance = line.distance(point, width(), isEmphasised(line));
        if (distance < shortest) {
            shortest = distance;
            nearest = line.connector;
        }
    }
    return nearest;
}

void GutterHandle::hover(const QString &id)
{
    setCursor(id.isEmpty() ? Qt::SplitHCursor : Qt::PointingHandCursor);
    if (id == m_reportedHover)
        return;
    m_reportedHover = id;
    Q_EMIT connectorHovered(id);
}

void GutterHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        const std::optional<Connector> under = connectorAt(event->position());
        hover(under ? under->id : QString());
    }
    QSplitterHandle::mouseMoveEvent(event);
}

void GutterHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->globalPosition();
    QSplitterHandle::mousePressEvent(event);
}

void GutterHandle::mouseReleaseEvent(QMouseEvent *event)
{
    QSplitterHandle::mouseReleaseEvent(event);
    const qreal moved = (event->globalPosition() - m_pressedAt).manhattanLength();
    if (event->button() != Qt::LeftButton || moved >= QApplication::startDragDistance())
        return;
    if (const std::optional<Connector> under = connectorAt(event->position()))
        Q_EMIT connectorActivated(under->id);
}

bool GutterHandle::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<Connector> under = connectorAt(help->pos());
        QToolTip::showText(help->globalPos(), under ? plainToolTip(under->description) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({});
    return QSplitterHandle::event(event);
}

} // namespace Crossread
