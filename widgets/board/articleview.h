// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/boardcolours.h"
#include "widgets/board/cuestyle.h"
#include "widgets/board/mark.h"
#include "widgets/board/panecontent.h"
#include "widgets/board/spangeometry.h"

#include <QTextEdit>

#include <memory>

namespace Crossread {

struct Badge;

/// Shows the text of one article for reading and selecting, with marks painted beneath the letters.
///
/// Position p of its document is UTF-16 unit p of the article's text, whatever the text holds. Marks are painted
/// over the laid-out text for what is in view and never touch the document. The direction of the text is that of
/// its blocks and independent of the interface's. Nothing can be edited; the caret moves by keyboard, Return
/// activates the mark at the caret, Tab leaves.
class ArticleView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows an article from its beginning, without marks.
    void setArticle(const ArticleText &article);
    const ArticleText &article() const { return m_article; }

    /// Shows the blocks of the same text anew; marks, place and caret stay.
    void setBlocks(const QList<Block> &blocks);

    /// Sets how cues are coloured; lays the article out anew and stays at the same place of it.
    void setCueStyle(const CueStyle &style);

    /// The size of the letters relative to the application's font, from MinimumZoom to MaximumZoom.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    static constexpr qreal MinimumZoom = 0.6;
    static constexpr qreal MaximumZoom = 3;

    /// Replaces all marks. Marks outside the text are left out.
    void setMarks(QList<Mark> marks);
    /// The marks by layer and start, as they are painted.
    const QList<Mark> &marks() const { return m_marks; }
    /// Shows every mark with this id as one that is pointed at; none for an empty one.
    void setHoveredMark(const QString &id);

    /// What is selected, in UTF-16 as the person left it: not trimmed and not snapped to graphemes.
    TextRange selectedRange() const;
    /// Selects a range, or puts the caret there when it is empty. Does not scroll more than needed to see the caret.
    void setSelectedRange(TextRange range);

    /// The rectangles of a span in the viewport's coordinates, per line and direction run; also for what is out of
    /// view.
    QList<QRectF> spanRectangles(TextRange range) const;
    /// From the top of a span's first line to the bottom of its last, in the viewport's coordinates.
    std::optional<VerticalExtent> spanExtent(TextRange range) const;
    /// The grapheme cluster under a point of the viewport; empty where there is none.
    TextRange rangeAt(QPointF point) const;
    /// The marks under a point of the viewport, badges included: what a click means first.
    QList<Mark> marksAt(QPointF point) const;
    /// The marks around the caret: what Return means first.
    QList<Mark> marksAtCaret() const;
    /// The part of the text that is in view.
    TextRange visibleRange() const;

    /// Scrolls so that the range's first line stands at a share of the viewport's height (0 top, 1 bottom),
    /// as far as the text's two ends allow.
    void revealRange(TextRange range, qreal verticalFraction);
    /// The share interval of heights (in pixels from the viewport's top) at which the range's first line can stand.
    std::optional<VerticalExtent> reachableHeights(TextRange range) const;
    /// Scrolls so that the range's first line stands at a height in pixels, as far as possible.
    void revealRangeAt(TextRange range, qreal height);

Q_SIGNALS:
    /// What is selected is another range now, or the caret has moved (an empty range).
    void selectionRangeChanged(Crossread::TextRange range);
    /// A mark was clicked, or Return pressed on it.
    void markActivated(const QString &id);
    /// The pointer moved on to a mark, or away from all (empty).
    void markHovered(const QString &id);
    /// Scrolled, resized or laid out anew: everything that asked for rectangles has to ask again.
    void viewChanged();
    /// Control and wheel: larger (1) or smaller (-1) letters are wanted.
    void zoomStepRequested(int steps);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    /// A place of the text and its height in the viewport, to come back to.
    struct Anchor {
        qsizetype position = 0;
        qreal height = 0;
    };

    void layOut();
    void scheduleLayOut();
    void centreColumn();
    Anchor anchor() const;
    void restore(const Anchor &anchor);
    QPointF contentOffset() const;
    QList<Mark> marksWithin(TextRange range) const;
    QList<Badge> badgesInView() const;
    void hover(const QString &id);
    void tellSelection();

    ArticleText m_article;
    CueStyle m_cueStyle;
    qreal m_zoom = 1;
    QList<Mark> m_marks;
    QString m_hoveredMark;
    QString m_reportedHover;
    BoardColours m_colours;
    QPointF m_pressedAt;
    TextRange m_toldSelection;
    bool m_layOutScheduled = false;
    std::unique_ptr<SpanGeometry> m_geometry;
};

/// A span's rectangles in the coordinates of the view's viewport.
inline QList<QRectF> spanRectangles(const ArticleView &view, TextRange range) { return view.spanRectangles(range); }

} // namespace Crossread
