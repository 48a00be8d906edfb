// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messages/messagestrip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

// More would push the articles off the screen; the number of the rest is told.
constexpr qsizetype MaximumLines = 4;

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_lines(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageStrip"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);

    auto *sign = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size, size));
    m_lines->setObjectName(u"lines"_s);
    m_lines->setTextFormat(Qt::PlainText); // a file may be called anything
    m_lines->setWordWrap(true);
    m_lines->setForegroundRole(QPalette::ToolTipText);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"close"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageStrip::showFailures(const QList<Failure> &failures)
{
    m_failures = failures;
    m_passing.reset();
    showLines();
}

void MessageStrip::showPassing(const Failure &failure)
{
    m_passing = failure;
    showLines();
}

void MessageStrip::settle()
{
    if (std::exchange(m_passing, std::nullopt))
        showLines();
}

void MessageStrip::showLines()
{
    QStringList lines;
    for (const Failure &failure : m_failures.first(std::min(m_failures.size(), MaximumLines)))
        lines.append(failure.line());
    if (m_failures.size() > MaximumLines)
        lines.append(tr("… and %n more.", nullptr, int(m_failures.size() - MaximumLines)));
    if (m_passing)
        lines.append(m_passing->line());
    m_lines->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
    if (!lines.isEmpty()) {
        QAccessibleEvent event(m_lines, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString MessageStrip::text() const { return m_lines->text(); }

void MessageStrip::dismiss() { showFailures({}); }

} // namespace Crossread
