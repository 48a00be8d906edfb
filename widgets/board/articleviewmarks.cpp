// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The marks of an article view: which are where, and how they are painted.

#include "widgets/board/articleview.h"

#include "widgets/board/markbadges.h"
#include "widgets/board/markpainter.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace Crossread {

namespace {

bool isBetterTarget(const Mark &a, const Mark &b)
{
    // Discrepancies first, then claims, links and hits; the narrower of two of a kind, which is harder to point at.
    const auto rank = [](const Mark &mark) {
        switch (mark.layer) {
        case Mark::Layer::Discrepancy:
            return 0;
        case Mark::Layer::Claim:
            return 1;
        case Mark::Layer::Link:
            return 2;
        case Mark::Layer::Search:
            return 3;
        case Mark::Layer::Artefact:
            return 4;
        case Mark::Layer::Cut:
            return 5;
        }
        Q_UNREACHABLE_RETURN(6);
    };
    return std::pair(rank(a), a.range.length()) < std::pair(rank(b), b.range.length());
}

} // namespace

void ArticleView::setMarks(QList<Mark> marks)
{
    const TextRange whole{0, m_article.text.size()};
    marks.removeIf([whole](const Mark &mark) { return mark.range.isEmpty() || !whole.contains(mark.range); });
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
        return std::pair(a.layer, a.range) < std::pair(b.layer, b.range);
    });
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    viewport()->update();
}

void ArticleView::setHoveredMark(const QString &id)
{
    if (id == m_hoveredMark)
        return;
    m_hoveredMark = id;
    viewport()->update();
}

QList<Mark> ArticleView::marksWithin(TextRange range) const
{
    QList<Mark> found;
    for (const Mark &mark : m_marks) {
        if (mark.range.overlaps(range))
            found.append(mark);
    }
    return found;
}

QList<Badge> ArticleView::badgesInView() const
{
    // From the start of the block: what badges of a block do to one another must not hang on the scroll position.
    TextRange range = visibleRange();
    range.start = document()->findBlock(int(range.start)).position();
    QList<Mark> marks = marksWithin(range);
    marks.removeIf([range](const Mark &mark) { return mark.range.start < range.start || badgeText(mark).isEmpty(); });
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark &a, const Mark &b) { return a.range.start < b.range.start; });
    QList<Badge> badges = placedBadges(*document(), *m_geometry, marks);
    for (Badge &badge : badges)
        badge.rectangle.translate(contentOffset());
    return badges;
}

QList<Mark> ArticleView::marksAt(QPointF point) const
{
    QList<Mark> found;
    for (const Mark &mark : marksWithin(visibleRange())) {
        const QList<QRectF> rectangles = spanRectangles(mark.range);
        if (std::any_of(rectangles.cbegin(), rectangles.cend(),
                        [point](const QRectF &rectangle) { return rectangle.contains(point); }))
            found.append(mark);
    }
    for (const Badge &badge : badgesInView()) {
        if (badge.rectangle.contains(point))
            found.append(badge.mark);
    }
    std::stable_sort(found.begin(), found.end(), isBetterTarget);
    return found;
}

QList<Mark> ArticleView::marksAtCaret() const
{
    const qsizetype caret = textCursor().position();
    QList<Mark> found;
    for (const Mark &mark : m_marks) {
        if (mark.range.contains(caret))
            found.append(mark);
    }
    std::stable_sort(found.begin(), found.end(), isBetterTarget);
    return found;
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    if (!m_marks.isEmpty()) {
        const auto isHovered = [this](const Mark &mark) { return !mark.id.isEmpty() && mark.id == m_hoveredMark; };
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        const MarkPainter marks(&painter, m_colours);
        for (const Mark &mark : marksWithin(visibleRange()))
            marks.paint(mark, spanRectangles(mark.range), isHovered(mark));
        QFont badgeFont = font();
        badgeFont.setPixelSize(10);
        badgeFont.setBold(true);
        for (const Badge &badge : badgesInView())
            marks.paint(badge, badgeFont, isHovered(badge.mark));
    }
    QTextEdit::paintEvent(event);
}

} // namespace Crossread
