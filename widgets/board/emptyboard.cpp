// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/emptyboard.h"

#include "widgets/board/boardcolours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Crossread {

namespace {

constexpr int ColumnWidth = 520;

} // namespace

EmptyBoard::EmptyBoard(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_words(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_sample(new QPushButton(this))
    , m_showAll(new QPushButton(this))
{
    setObjectName("emptyBoard"_L1);
    m_heading->setObjectName("emptyBoardHeading"_L1);
    m_words->setObjectName("emptyBoardWords"_L1);
    m_open->setObjectName("emptyBoardOpen"_L1);
    m_paste->setObjectName("emptyBoardPaste"_L1);
    m_sample->setObjectName("emptyBoardSample"_L1);
    m_showAll->setObjectName("emptyBoardShowAll"_L1);
    m_open->setDefault(true);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_heading->setFont(large);
    for (QLabel *label : {m_heading, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    for (QPushButton *button : {m_open, m_paste, m_sample, m_showAll}) {
        button->setMinimumHeight(34);
        button->setMinimumWidth(button->fontMetrics().averageCharWidth() * 18);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_heading, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_words, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(3);

    connect(m_open, &QPushButton::clicked, this, &EmptyBoard::openRequested);
    connect(m_paste, &QPushButton::clicked, this, &EmptyBoard::pasteRequested);
    connect(m_sample, &QPushButton::clicked, this, &EmptyBoard::sampleRequested);
    connect(m_showAll, &QPushButton::clicked, this, &EmptyBoard::showAllRequested);
    updateTexts();
}

void EmptyBoard::setHiddenCount(int count)
{
    m_hiddenCount = count;
    updateTexts();
}

void EmptyBoard::updateTexts()
{
    const bool hidden = m_hiddenCount > 0;
    m_heading->setText(hidden ? tr("All articles are hidden") : tr("Open the coverage of one event"));
    m_words->setText(
        hidden ? tr("The workspace holds %n article(s). Show them again to go on reading.", nullptr, m_hiddenCount)
               : tr("Drop two or more articles here, as text files or saved web pages, in any language. "
                    "Each becomes a pane of its own; what they say of the same things is linked, and "
                    "where they disagree is pointed out."));
    // A label that is aligned in a layout does not get the height that its lines need by itself.
    for (QLabel *label : {m_heading, m_words})
        label->setFixedSize(ColumnWidth, label->heightForWidth(ColumnWidth));
    m_open->setText(tr("&Open Articles…"));
    m_paste->setText(tr("&Paste Text…"));
    m_sample->setText(tr("Look at the &Sample Coverage"));
    m_showAll->setText(tr("&Show All Articles"));
    for (QPushButton *button : {m_open, m_paste, m_sample})
        button->setVisible(!hidden);
    m_showAll->setVisible(hidden);
}

void EmptyBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

void EmptyBoard::paintEvent(QPaintEvent *)
{
    // A frame of broken lines: the sign of a place to drop something.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.25), 1.5);
    pen.setDashPattern({6, 5});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 14, 14);
}

} // namespace Crossread
