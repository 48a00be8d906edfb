// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an article view makes of the mouse and the keyboard.

#include "widgets/board/articleview.h"

#include "widgets/board/plaintooltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QToolTip>

namespace Crossread {

namespace {

/// The first of the marks that is a thing to choose; empty where all only tell.
QString chosenOf(const QList<Mark> &marks)
{
    const auto found = std::find_if(marks.cbegin(), marks.cend(), [](const Mark &mark) { return !mark.id.isEmpty(); });
    return found == marks.cend() ? QString() : found->id;
}

} // namespace

void ArticleView::hover(const QString &id)
{
    viewport()->setCursor(id.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    if (id == m_reportedHover)
        return;
    m_reportedHover = id;
    setHoveredMark(id);
    Q_EMIT markHovered(id);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        hover(chosenOf(marksAt(event->position())));
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool moved = (event->position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || moved || textCursor().hasSelection())
        return;
    if (const QString id = chosenOf(marksAt(event->position())); !id.isEmpty())
        Q_EMIT markActivated(id);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QString id = chosenOf(marksAtCaret());
        if (!id.isEmpty() && event->modifiers() == Qt::NoModifier) {
            Q_EMIT markActivated(id);
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            Q_EMIT zoomStepRequested(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QStringList lines;
        for (const Mark &mark : marksAt(help->pos())) {
            if (!mark.description.isEmpty() && !lines.contains(mark.description))
                lines.append(mark.description);
        }
        QToolTip::showText(help->globalPos(), plainToolTip(lines.join(u'\n')), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({});
    return QTextEdit::viewportEvent(event);
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    // The article's own characters: the document shows substitutes for some, and Qt would change others.
    const TextRange range = selectedRange();
    auto *copied = new QMimeData;
    copied->setText(m_article.text.sliced(range.start, range.length()));
    return copied;
}

} // namespace Crossread
