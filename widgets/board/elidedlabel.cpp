// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/elidedlabel.h"

#include "widgets/board/plaintooltip.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace Crossread {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text.simplified();
    setAccessibleName(m_text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setDetails(const QString &details)
{
    m_details = details;
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(plainToolTip(m_details.isEmpty() ? m_text : m_text + u'\n' + m_details));
}

void ElidedLabel::setFont(const QFont &font)
{
    // Both named: the Arabic face that would be fallen back on does not go with the Latin one, and in a list an alias
    // such as "Sans Serif" would give way to the first real family.
    QFont withArabic = font;
    withArabic.setFamilies({QFontInfo(font).family(), u"Noto Sans Arabic"_s});
    QWidget::setFont(withArabic);
}

QString ElidedLabel::shownText() const { return fontMetrics().elidedText(m_text, Qt::ElideRight, width()); }

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 3), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // The words run in their own direction; where they stand follows the interface.
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute
                        | Qt::AlignVCenter);
    painter.drawText(QRectF(rect()), shownText(), option);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Crossread
