// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/paneheaderbar.h"

#include "widgets/board/boardcolours.h"
#include "widgets/board/elidedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Crossread {

namespace {

enum class Glyph { Grip, Hide, Close };

/// Drawn, so that it is sharp at every scale and follows the palette.
QIcon glyphIcon(Glyph glyph, const QColor &colour)
{
    constexpr int Side = 16;
    constexpr int Scale = 3;
    QPixmap pixmap(Side * Scale, Side * Scale);
    pixmap.setDevicePixelRatio(Scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    switch (glyph) {
    case Glyph::Grip:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const int x : {6, 10}) {
            for (const int y : {4, 8, 12})
                painter.drawEllipse(QPointF(x, y), 1.15, 1.15);
        }
        break;
    case Glyph::Hide:
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
        break;
    case Glyph::Close:
        painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
        painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5));
        break;
    }
    return pixmap;
}

} // namespace

PaneHeaderBar::PaneHeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_grip(makeButton(u"paneGrip"_s))
    , m_name(new ElidedLabel(this))
    , m_language(new ElidedLabel(this))
    , m_hide(makeButton(u"paneHideButton"_s))
    , m_close(makeButton(u"paneCloseButton"_s))
    , m_date(new ElidedLabel(this))
    , m_counts(new ElidedLabel(this))
{
    setObjectName("paneHeaderBar"_L1);
    m_name->setObjectName("paneName"_L1);
    m_language->setObjectName("paneLanguage"_L1);
    m_date->setObjectName("paneDate"_L1);
    m_counts->setObjectName("paneCounts"_L1);
    m_grip->setCursor(Qt::OpenHandCursor);
    m_grip->installEventFilter(this);

    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_name, 1);
    first->addWidget(m_language);
    auto *second = new QHBoxLayout;
    second->setSpacing(10);
    second->addWidget(m_date);
    second->addWidget(m_counts, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(first);
    words->addLayout(second);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(4, 8, 6, 7);
    whole->setSpacing(2);
    whole->addWidget(m_grip);
    whole->addLayout(words, 1);
    whole->addSpacing(4);
    whole->addWidget(m_hide, 0, Qt::AlignTop);
    whole->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_hide, &QToolButton::clicked, this, &PaneHeaderBar::hideRequested);
    connect(m_close, &QToolButton::clicked, this, &PaneHeaderBar::closeRequested);
    updateTexts();
    updateLook();
}

QToolButton *PaneHeaderBar::makeButton(const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PaneHeaderBar::setHeader(const PaneHeader &header)
{
    m_header = header;
    m_name->setText(header.name());
    m_name->setDetails(header.outlet.isEmpty() ? QString() : header.title);
    m_language->setText(header.language);
    m_date->setText(header.date);
    m_counts->setText(header.counts);
    m_date->setVisible(!header.date.isEmpty());
}

void PaneHeaderBar::setActive(bool active)
{
    if (std::exchange(m_active, active) != active)
        updateLook();
}

void PaneHeaderBar::updateTexts()
{
    m_grip->setToolTip(tr("Drag to move this article, or use the arrow keys"));
    m_grip->setAccessibleName(tr("Move this article"));
    m_hide->setToolTip(tr("Hide this article"));
    m_hide->setAccessibleName(tr("Hide this article"));
    m_close->setToolTip(tr("Remove this article from the board"));
    m_close->setAccessibleName(tr("Remove this article from the board"));
}

void PaneHeaderBar::updateLook()
{
    // Setting palettes and fonts of children comes back here as change events.
    if (std::exchange(m_styling, true))
        return;
    const BoardColours colours(palette());
    QFont bold = font();
    bold.setWeight(m_active ? QFont::Bold : QFont::DemiBold);
    m_name->setFont(bold);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, colours.soft());
    for (ElidedLabel *label : {m_language, m_date, m_counts}) {
        label->setFont(small);
        label->setPalette(soft);
    }
    m_grip->setIcon(glyphIcon(Glyph::Grip, colours.muted()));
    m_hide->setIcon(glyphIcon(Glyph::Hide, colours.soft()));
    m_close->setIcon(glyphIcon(Glyph::Close, colours.soft()));
    m_styling = false;
    update();
}

void PaneHeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    else if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

void PaneHeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.16);
    painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_active)
        painter.fillRect(0, 0, width(), 3, palette().color(QPalette::Highlight));
}

bool PaneHeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_grip)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            // The arrow says where on the screen; in a mirrored window the reading order runs to the left.
            const bool towardsEnd = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
            Q_EMIT moveRequested(towardsEnd ? 1 : -1);
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
    } else if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint at = mouse->globalPosition().toPoint();
        if (mouse->buttons().testFlag(Qt::LeftButton)
            && (m_dragging || (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())) {
            m_dragging = true;
            Q_EMIT dragMoved(at);
        }
    } else if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_dragging, false)) {
        Q_EMIT dragEnded();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Crossread
