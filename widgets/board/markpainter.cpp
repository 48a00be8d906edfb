// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/markpainter.h"

#include <QPainter>
#include <QPainterPath>

namespace Crossread {

namespace {

QColor badgeColour(const BoardColours &colours, const Mark &mark)
{
    if (mark.layer == Mark::Layer::Link)
        return colours.group(mark.group);
    if (mark.layer == Mark::Layer::Artefact)
        return colours.artefact();
    return mark.state == Mark::State::Settled ? colours.settled() : colours.discrepancy(mark.severity);
}

bool isDoubled(ClaimKind kind) { return kind == ClaimKind::Quotation || kind == ClaimKind::Label; }

} // namespace

MarkPainter::MarkPainter(QPainter *painter, const BoardColours &colours)
    : m_painter(painter)
    , m_colours(colours)
{
    m_painter->setRenderHint(QPainter::Antialiasing);
}

QPen MarkPainter::claimPen(ClaimKind kind, const QColor &colour)
{
    QPen pen(colour, 1);
    pen.setCapStyle(Qt::FlatCap);
    switch (kind) {
    case ClaimKind::Quantity:
        pen.setWidthF(1.6);
        break;
    case ClaimKind::Date:
        pen.setDashPattern({1.5, 2});
        break;
    case ClaimKind::Duration:
        pen.setDashPattern({1.5, 2, 6, 2});
        break;
    case ClaimKind::Attribution:
        pen.setDashPattern({6, 3});
        break;
    case ClaimKind::Quotation: // doubled
    case ClaimKind::Name:
        break;
    case ClaimKind::Place:
        pen.setDashPattern({3, 3});
        break;
    case ClaimKind::Event:
        pen.setDashPattern({10, 3, 2, 3});
        break;
    case ClaimKind::Label: // doubled
        pen.setDashPattern({3, 2});
        break;
    case ClaimKind::Certainty:
        pen.setDashPattern({2, 6});
        break;
    }
    return pen;
}

void MarkPainter::paint(const Mark &mark, const QList<QRectF> &rectangles, bool hovered) const
{
    const bool emphasised = hovered || mark.selected;
    for (const QRectF &rectangle : rectangles) {
        switch (mark.layer) {
        case Mark::Layer::Search:
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_colours.searchFill(emphasised));
            m_painter->drawRoundedRect(rectangle.adjusted(-1, 1, 1, -1), 2, 2);
            break;
        case Mark::Layer::Link:
            paintLink(mark, rectangle, emphasised);
            break;
        case Mark::Layer::Discrepancy:
            paintWave(mark, rectangle, emphasised);
            break;
        case Mark::Layer::Claim:
            paintClaim(mark, rectangle, emphasised);
            break;
        case Mark::Layer::Artefact:
            paintDots(rectangle);
            break;
        case Mark::Layer::Cut:
            paintCut(rectangle);
            break;
        }
    }
}

void MarkPainter::paintDots(const QRectF &rectangle) const
{
    constexpr qreal Step = 3;
    constexpr qreal Radius = 1.1;
    const qreal y = rectangle.bottom();
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_colours.artefact());
    // At fixed places of the line, as the crests of a wave are.
    auto number = qint64(std::ceil(rectangle.left() / Step));
    for (; number * Step <= rectangle.right(); ++number)
        m_painter->drawEllipse(QPointF(qreal(number) * Step, number % 2 == 0 ? y : y - 2 * Radius), Radius, Radius);
}

void MarkPainter::paintCut(const QRectF &rectangle) const
{
    constexpr qreal HalfWidth = 3;
    constexpr qreal Height = 6;
    const QPointF foot(std::round(rectangle.center().x()), std::round(rectangle.bottom()) + 1);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_colours.soft());
    m_painter->drawPolygon(
        QPolygonF{foot + QPointF(-HalfWidth, 0), foot + QPointF(HalfWidth, 0), foot + QPointF(0, -Height)});
}

void MarkPainter::paintLink(const Mark &mark, const QRectF &rectangle, bool emphasised) const
{
    // A suggestion lifts its words only when it is pointed at: a hundred of them must not bury the text.
    if (mark.state == Mark::State::Suggested && !emphasised)
        return;
    const QRectF box = rectangle.adjusted(-2, 1, 2, -0.5);
    m_painter->setBrush(m_colours.groupFill(mark.group, mark.state, emphasised));
    QPen pen(Qt::NoPen);
    if (emphasised) {
        QColor line = m_colours.group(mark.group);
        line.setAlphaF(0.9f);
        pen = QPen(line, mark.selected ? 1.5 : 1);
        if (mark.state == Mark::State::Suggested)
            pen.setDashPattern({3, 3});
    }
    m_painter->setPen(pen);
    const qreal half = pen.style() == Qt::NoPen ? 0 : 0.5;
    m_painter->drawRoundedRect(box.adjusted(half, half, -half, -half), 3, 3);
}

void MarkPainter::paintWave(const Mark &mark, const QRectF &rectangle, bool emphasised) const
{
    if (mark.state == Mark::State::Settled) {
        m_painter->setPen(QPen(m_colours.settled(), 1));
        m_painter->drawLine(QPointF(rectangle.left(), rectangle.bottom() - 0.5),
                            QPointF(rectangle.right(), rectangle.bottom() - 0.5));
        return;
    }
    const QColor colour = m_colours.discrepancy(mark.severity);
    if (emphasised) {
        QColor fill = colour;
        fill.setAlphaF(0.14f);
        m_painter->setPen(QPen(colour, 1));
        m_painter->setBrush(fill);
        m_painter->drawRoundedRect(rectangle.adjusted(-1.5, 1.5, 1.5, 0.5), 3, 3);
    }
    constexpr qreal Step = 2.5;
    constexpr qreal Height = 1.4;
    const qreal y = rectangle.bottom() - 1;
    // The crests stand at fixed places of the line, so that neighbouring pieces join and scrolling does not shift them.
    const qreal from = std::floor(rectangle.left() / (2 * Step)) * 2 * Step;
    QPolygonF wave;
    bool crest = true;
    for (qreal x = from; x < rectangle.right() + Step; x += Step, crest = !crest)
        wave.append({x, crest ? y - Height : y + Height});
    QPen pen(colour, 1.2 + 0.4 * int(mark.severity));
    if (mark.state == Mark::State::Suggested)
        pen.setDashPattern({5, 3});
    m_painter->save();
    m_painter->setClipRect(rectangle.adjusted(0, 0, 0, 3), Qt::IntersectClip);
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPolyline(wave);
    m_painter->restore();
}

void MarkPainter::paintClaim(const Mark &mark, const QRectF &rectangle, bool emphasised) const
{
    const qreal y = std::round(rectangle.bottom()) - 2.5;
    QPen pen = claimPen(mark.claimKind, m_colours.claim(emphasised ? Mark::State::Confirmed : mark.state));
    if (emphasised) {
        QColor fill = m_colours.soft();
        fill.setAlphaF(0.14f);
        m_painter->fillRect(rectangle.adjusted(-1, 2, 1, -1), fill);
        pen.setWidthF(pen.widthF() + 0.8);
    }
    m_painter->setPen(pen);
    m_painter->drawLine(QPointF(rectangle.left(), y), QPointF(rectangle.right(), y));
    if (isDoubled(mark.claimKind))
        m_painter->drawLine(QPointF(rectangle.left(), y + 2), QPointF(rectangle.right(), y + 2));
}

void MarkPainter::paint(const Badge &badge, const QFont &font, bool hovered) const
{
    const QColor colour = badgeColour(m_colours, badge.mark);
    const bool filled = badge.mark.state == Mark::State::Confirmed;
    const bool emphasised = hovered || badge.mark.selected;
    QPen pen(colour, emphasised ? 1.8 : 1);
    if (badge.mark.state == Mark::State::Suggested && !emphasised)
        pen.setDashPattern({3, 2});
    m_painter->setPen(pen);
    m_painter->setBrush(filled ? colour : m_colours.paper());
    const qreal radius = badge.mark.layer == Mark::Layer::Link ? badge.rectangle.height() / 2 : 2.5;
    m_painter->drawRoundedRect(badge.rectangle.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    m_painter->setFont(font);
    m_painter->setPen(filled ? m_colours.onBadge() : colour);
    m_painter->drawText(badge.rectangle, Qt::AlignCenter | Qt::TextSingleLine, badgeText(badge.mark));
}

} // namespace Crossread
