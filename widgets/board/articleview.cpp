// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/articleview.h"

#include "widgets/board/articledocument.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace Crossread {

namespace {

/// Letters for reading are a little larger than those of the interface.
constexpr qreal ReadingScale = 1.1;
/// The longest comfortable line, in widths of an average character.
constexpr qreal MeasureInCharacters = 78;

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextEdit(parent)
    , m_colours(palette())
{
    setObjectName(QLatin1StringView("articleView"));
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu); // the window knows more of what can be done with the words
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Never appearing and disappearing: the width of the text would hang on its height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Files are dropped on the board, not into a text.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    // The room beside a centred column belongs to the paper.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(this, &QTextEdit::selectionChanged, this, &ArticleView::tellSelection);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleView::tellSelection);
    layOut();
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const ArticleText &article)
{
    m_article = article;
    m_marks.clear();
    setSelectedRange({});
    layOut();
    verticalScrollBar()->setValue(0);
}

void ArticleView::setBlocks(const QList<Block> &blocks)
{
    if (blocks == m_article.blocks)
        return;
    m_article.blocks = blocks;
    layOut();
}

void ArticleView::setCueStyle(const CueStyle &style)
{
    if (style.definition == m_cueStyle.definition && style.theme.name() == m_cueStyle.theme.name()
        && style.generation == m_cueStyle.generation)
        return;
    m_cueStyle = style;
    layOut();
}

void ArticleView::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, MinimumZoom, MaximumZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    layOut();
}

void ArticleView::layOut()
{
    const bool shownBefore = m_geometry != nullptr;
    const Anchor place = shownBefore ? anchor() : Anchor{};
    const TextRange selection = shownBefore ? selectedRange() : TextRange{};
    m_layOutScheduled = false;
    m_colours = BoardColours(palette());
    const qreal points = QFontInfo(font()).pointSizeF();
    std::unique_ptr<QTextDocument> made = makeArticleDocument(
        m_article, {points * ReadingScale * m_zoom, m_colours.muted(), m_colours.soft()}, m_cueStyle);
    // The one before is a child of the view or, the very first, of the control, which deletes it by itself.
    const std::unique_ptr<QTextDocument> before(document()->parent() == this ? document() : nullptr);
    m_geometry = nullptr;
    QTextDocument *now = made.release();
    now->setParent(this);
    {
        const QSignalBlocker quiet(this);
        setDocument(now);
    }
    m_geometry = std::make_unique<SpanGeometry>(now);
    setCursorWidth(2); // kept by the document's layout
    connect(now->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ArticleView::viewChanged);
    centreColumn();
    if (shownBefore) {
        restore(place);
        // Setting the caret scrolls to it, which may be out of view.
        const int scrolled = verticalScrollBar()->value();
        setSelectedRange(selection);
        verticalScrollBar()->setValue(scrolled);
    }
    Q_EMIT viewChanged();
}

void ArticleView::scheduleLayOut()
{
    // A new application font or palette comes as several events; one layout is enough for all.
    if (std::exchange(m_layOutScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_layOutScheduled)
                layOut();
        },
        Qt::QueuedConnection);
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        scheduleLayOut();
}

void ArticleView::centreColumn()
{
    const qreal measure = QFontMetricsF(document()->defaultFont()).averageCharWidth() * MeasureInCharacters;
    const int beside = int(width() - verticalScrollBar()->sizeHint().width() - measure - 2 * ReadingMargin) / 2;
    const QMargins margins(std::max(0, beside), 0, std::max(0, beside), 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

bool ArticleView::event(QEvent *event)
{
    if (event->type() == QEvent::Resize && m_geometry)
        centreColumn();
    return QTextEdit::event(event);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    const Anchor place = anchor();
    QTextEdit::resizeEvent(event);
    restore(place);
    Q_EMIT viewChanged();
}

void ArticleView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    Q_EMIT viewChanged();
}

ArticleView::Anchor ArticleView::anchor() const
{
    if (verticalScrollBar()->value() == 0)
        return {};
    const qsizetype position = visibleRange().start;
    const std::optional<VerticalExtent> extent = spanExtent({position, position});
    return {position, extent ? extent->top : 0};
}

void ArticleView::restore(const Anchor &anchor)
{
    if (anchor.position > 0)
        revealRangeAt({anchor.position, anchor.position}, anchor.height);
}

QPointF ArticleView::contentOffset() const { return {0, -qreal(verticalScrollBar()->value())}; }

TextRange ArticleView::selectedRange() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

void ArticleView::tellSelection()
{
    // A selection that changes moves the caret too: told once.
    const TextRange selected = selectedRange();
    if (std::exchange(m_toldSelection, selected) != selected)
        Q_EMIT selectionRangeChanged(selected);
}

void ArticleView::setSelectedRange(TextRange range)
{
    range = range.intersected({0, m_article.text.size()});
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(range.start));
    cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QList<QRectF> ArticleView::spanRectangles(TextRange range) const
{
    QList<QRectF> rectangles = m_geometry->rectangles(range);
    const QPointF offset = contentOffset();
    for (QRectF &rectangle : rectangles)
        rectangle.translate(offset);
    return rectangles;
}

std::optional<VerticalExtent> ArticleView::spanExtent(TextRange range) const
{
    const std::optional<VerticalExtent> extent = m_geometry->extent(range);
    return extent ? std::optional(extent->shifted(contentOffset().y())) : std::nullopt;
}

TextRange ArticleView::visibleRange() const
{
    const QPointF offset = contentOffset();
    const auto positionAt = [&](qreal x, qreal y) {
        const int hit = document()->documentLayout()->hitTest(QPointF(x, y) - offset, Qt::FuzzyHit);
        return QTextCursor(document()->findBlock(std::max(0, hit))).block();
    };
    const QTextBlock first = positionAt(0, 0);
    const QTextBlock last = positionAt(viewport()->width(), viewport()->height());
    // The first line in view within its block: what an anchor holds on to.
    qsizetype start = first.position();
    const qreal top = document()->documentLayout()->blockBoundingRect(first).top() + offset.y();
    for (int i = 0; i < first.layout()->lineCount(); ++i) {
        const QTextLine line = first.layout()->lineAt(i);
        start = first.position() + line.textStart();
        if (top + line.y() + line.height() > 0)
            break;
    }
    return {start, std::min<qsizetype>(last.position() + last.length(), m_article.text.size())};
}

TextRange ArticleView::rangeAt(QPointF point) const
{
    // The hit names the block; beside a run of the other direction it is not the character under the point.
    const int hit = document()->documentLayout()->hitTest(point - contentOffset(), Qt::FuzzyHit);
    if (hit < 0)
        return {};
    const QTextBlock block = document()->findBlock(hit);
    const QTextLayout *layout = block.layout();
    const qreal top = document()->documentLayout()->blockBoundingRect(block).top() + contentOffset().y();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        // The room of a line is up to its own height away from the box of its font.
        if (std::abs(top + line.y() + line.height() / 2 - point.y()) > line.height())
            continue;
        const int end = line.textStart() + line.textLength();
        for (int at = line.textStart(); at < end;) {
            const int next = std::max(layout->nextCursorPosition(at), at + 1);
            const TextRange cluster = TextRange{at, next}.shifted(block.position());
            for (const QRectF &rectangle : spanRectangles(cluster)) {
                if (rectangle.contains(point))
                    return cluster;
            }
            at = next;
        }
    }
    return {};
}

std::optional<VerticalExtent> ArticleView::reachableHeights(TextRange range) const
{
    // The last block laid out means that the scroll range is the true one.
    document()->documentLayout()->blockBoundingRect(document()->lastBlock());
    const std::optional<VerticalExtent> extent = m_geometry->extent(range);
    if (!extent)
        return std::nullopt;
    return VerticalExtent{extent->top - verticalScrollBar()->maximum(), extent->top};
}

void ArticleView::revealRangeAt(TextRange range, qreal height)
{
    if (const std::optional<VerticalExtent> heights = reachableHeights(range))
        verticalScrollBar()->setValue(qRound(heights->bottom - height));
}

void ArticleView::revealRange(TextRange range, qreal verticalFraction)
{
    revealRangeAt(range, viewport()->height() * verticalFraction);
}

} // namespace Crossread
