// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lists/thingdelegate.h"

#include "models/items/quote.h"
#include "models/items/tablemodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace Crossread {

namespace {

constexpr int Margin = 8;
constexpr int Gap = 3;
constexpr qreal SmallSize = 0.88; // of the list's font
// More of a statement is read in its pane; a row says which one it is.
constexpr int MaximumLines = 3;

/// Lays words out in a width, in their direction, in at most MaximumLines lines; gives the height.
qreal layOut(QTextLayout &layout, const Quote &quote, const QFont &font, qreal width)
{
    QTextOption option;
    const bool rightToLeft = quote.direction == Direction::RightToLeft;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // Absolute: "left" would be turned around once more in a right-to-left text.
    option.setAlignment(rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setFont(font);
    layout.setTextOption(option);

    // A text that does not fit is cut at the end of its last line and ends in an ellipsis, in logical order.
    const auto cutAt = [&](qsizetype end) {
        layout.setText(end < quote.text.size() ? quote.text.first(end).trimmed() + QChar(0x2026) : quote.text);
        qreal height = 0;
        int lines = 0;
        qsizetype fits = 0;
        layout.beginLayout();
        while (lines < MaximumLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
            fits = line.textStart() + line.textLength();
            ++lines;
        }
        layout.endLayout();
        return std::pair(height, fits);
    };
    // Laying out a statement of any length costs no more than its first lines.
    const qsizetype atMost = std::min(quote.text.size(), qsizetype(600));
    const auto [height, fits] = cutAt(atMost);
    if (fits >= layout.text().size())
        return height;
    return cutAt(std::max<qsizetype>(1, fits - 2)).first;
}

QFont headFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * SmallSize);
    const QVariant decision = index.data(TableModel::DecisionRole);
    const bool suggested = decision.isValid() && decision.toInt() == int(Decision::Suggested);
    font.setWeight(suggested ? QFont::Normal : QFont::DemiBold);
    font.setItalic(suggested);
    return font;
}

QFont footFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * SmallSize);
    return font;
}

/// Draws words of the interface on one line at the top of an area, cut where they do not fit.
void drawLine(QPainter *painter, const QRectF &area, const QFont &font, const QString &words, Qt::LayoutDirection way)
{
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->drawText(QRectF(area.topLeft(), QSizeF(area.width(), metrics.height())),
                      int(QStyle::visualAlignment(way, Qt::AlignLeft | Qt::AlignVCenter)),
                      metrics.elidedText(words, Qt::ElideRight, area.width()));
}

int measuredHeight(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    qreal height = QFontMetricsF(headFont(option, index)).height() + 2.0 * Margin;
    const auto quotes = index.data(TableModel::QuotesRole).value<QList<Quote>>();
    for (const Quote &quote : quotes) {
        QTextLayout layout;
        height += layOut(layout, quote, option.font, width - 2.0 * Margin) + Gap;
    }
    if (!index.data(TableModel::FootRole).toString().isEmpty())
        height += QFontMetricsF(footFont(option)).height() + Gap;
    return qCeil(height);
}

} // namespace

void ThingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QColor muted = text;
    muted.setAlphaF(0.72F);

    painter->save();
    QRectF area = QRectF(option.rect).adjusted(Margin, Margin, -Margin, -Margin);
    const QFont font = headFont(option, index);
    painter->setPen(muted);
    drawLine(painter, area, font, index.data(TableModel::HeadRole).toString(), option.direction);
    area.setTop(area.top() + QFontMetricsF(font).height() + Gap);

    painter->setPen(text);
    const auto quotes = index.data(TableModel::QuotesRole).value<QList<Quote>>();
    for (const Quote &quote : quotes) {
        QTextLayout layout;
        const qreal height = layOut(layout, quote, option.font, area.width());
        layout.draw(painter, area.topLeft());
        area.setTop(area.top() + height + Gap);
    }
    if (const QString foot = index.data(TableModel::FootRole).toString(); !foot.isEmpty()) {
        painter->setPen(muted);
        drawLine(painter, area, footFont(option), foot, option.direction);
    }
    painter->restore();
}

QSize ThingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The view's width, since rows wrap; before it is shown, a width that is near enough.
    const int width = option.rect.width() > 0 ? option.rect.width() : 280;
    if (width != m_width || option.font != m_font) {
        m_heights.clear();
        m_width = width;
        m_font = option.font;
    }
    int &height = m_heights[index.data(TableModel::IdRole).toUuid()];
    if (height == 0)
        height = measuredHeight(option, index, width);
    return {width, height};
}

void ThingDelegate::forget(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row)
        m_heights.remove(first.siblingAtRow(row).data(TableModel::IdRole).toUuid());
}

} // namespace Crossread
