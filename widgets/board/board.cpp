// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/board.h"

#include "widgets/board/articlepane.h"
#include "widgets/board/articleview.h"
#include "widgets/board/emptyboard.h"
#include "widgets/board/panesplitter.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Crossread {

namespace {

constexpr qreal ZoomStep = 1.1;

} // namespace

Board::Board(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QStackedLayout(this))
    , m_empty(new EmptyBoard(this))
    , m_splitter(new PaneSplitter(this))
{
    setObjectName("board"_L1);
    setAccessibleName(tr("Board of articles"));
    setAcceptDrops(true);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_splitter);
    connect(m_empty, &EmptyBoard::openRequested, this, &Board::openRequested);
    connect(m_empty, &EmptyBoard::pasteRequested, this, &Board::pasteRequested);
    connect(m_empty, &EmptyBoard::sampleRequested, this, &Board::sampleRequested);
    connect(m_empty, &EmptyBoard::showAllRequested, this, &Board::showAllRequested);
    connect(m_splitter, &PaneSplitter::connectorActivated, this, &Board::connectorActivated);
    connect(m_splitter, &PaneSplitter::connectorHovered, this, &Board::setHovered);
    connect(m_splitter, &QSplitter::splitterMoved, m_splitter, &PaneSplitter::updateGutters);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { noteFocus(now); });
}

Board::~Board()
{
    // Otherwise the panes would die, and say so, when this class's part of the object is gone already.
    disconnect(qApp, nullptr, this, nullptr);
    delete m_splitter;
}

ArticlePane *Board::makePane(const PaneContent &content, int index)
{
    auto *pane = new ArticlePane(content, cueStyleFor(content.language), m_zoom);
    const ArticleView *view = pane->view();
    connect(pane, &ArticlePane::hideRequested, this, [this, pane] { Q_EMIT paneHideRequested(pane->key()); });
    connect(pane, &ArticlePane::closeRequested, this, [this, pane] { Q_EMIT paneCloseRequested(pane->key()); });
    connect(pane, &ArticlePane::moveRequested, this, [this, pane](int by) { movePaneBy(pane, by); });
    connect(pane, &ArticlePane::dragMoved, this, [this, pane](QPoint position) { dragPane(pane, position); });
    connect(pane, &ArticlePane::dragEnded, this, &Board::endDrag);
    connect(view, &ArticleView::viewChanged, m_splitter, &PaneSplitter::updateGutters);
    connect(view, &ArticleView::selectionRangeChanged, this,
            [this, pane](TextRange range) { Q_EMIT selectionRangeChanged(pane->key(), range); });
    connect(view, &ArticleView::markActivated, this,
            [this, pane](const QString &id) { Q_EMIT markActivated(pane->key(), id); });
    connect(view, &ArticleView::markHovered, this, &Board::setHovered);
    connect(view, &ArticleView::zoomStepRequested, this,
            [this](int steps) { setZoom(m_zoom * std::pow(ZoomStep, steps)); });
    m_splitter->insertWidget(index, pane);
    return pane;
}

void Board::discard(ArticlePane *pane)
{
    const bool hadFocus = pane->isAncestorOf(QApplication::focusWidget());
    if (hadFocus)
        focusPane(1);
    if (m_active == pane)
        makeActive(nullptr);
    disconnect(pane->view(), nullptr, this, nullptr);
    // Later, since it may be one of the pane's own buttons that asked for it.
    pane->hide();
    pane->setParent(nullptr);
    pane->deleteLater();
}

void Board::setPanes(const QList<PaneContent> &contents)
{
    const QStringList before = paneKeys();
    const auto panes = m_splitter->panes();
    for (ArticlePane *pane : panes) {
        if (std::none_of(contents.cbegin(), contents.cend(),
                         [pane](const PaneContent &content) { return content.key == pane->key(); }))
            discard(pane);
    }
    for (int i = 0; i < contents.size(); ++i) {
        ArticlePane *known = pane(contents.at(i).key);
        if (!known) {
            makePane(contents.at(i), i);
            continue;
        }
        known->setContent(contents.at(i));
        applyCueStyle(known);
        if (m_splitter->indexOf(known) != i)
            m_splitter->insertWidget(i, known);
    }
    const QStringList after = paneKeys();
    if (QSet<QString>(before.cbegin(), before.cend()) != QSet<QString>(after.cbegin(), after.cend()))
        m_splitter->shareEvenly();
    showWhatIsThere();
}

void Board::movePane(const QString &key, int index)
{
    ArticlePane *moved = pane(key);
    if (moved && putPane(moved, index))
        Q_EMIT paneOrderChanged(paneKeys());
}

bool Board::putPane(ArticlePane *moved, int index)
{
    index = std::clamp(index, 0, std::max(0, m_splitter->count() - 1));
    if (m_splitter->indexOf(moved) == index)
        return false;
    m_splitter->insertWidget(index, moved);
    m_splitter->updateGutters();
    return true;
}

int Board::placeBeside(ArticlePane *moved, qsizetype by) const
{
    const QList<ArticlePane *> panes = m_splitter->panes();
    const qsizetype target = panes.indexOf(moved) + by;
    return m_splitter->indexOf(target >= 0 && target < panes.size() ? panes.at(target) : moved);
}

void Board::movePaneBy(ArticlePane *moved, int by) { movePane(moved->key(), placeBeside(moved, by)); }

void Board::dragPane(ArticlePane *dragged, QPoint globalPosition)
{
    // A neighbour gives way when the pointer has crossed its middle, so that the two do not swap to and fro.
    const int x = m_splitter->mapFromGlobal(globalPosition).x();
    const QList<ArticlePane *> panes = m_splitter->panes();
    const qsizetype from = panes.indexOf(dragged);
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const ArticlePane *other = panes.at(i);
        const QRect area = other->geometry();
        const bool otherIsRight = area.x() > dragged->x();
        if (other != dragged && x >= area.left() && x <= area.right()
            && (otherIsRight ? x > area.center().x() : x < area.center().x())) {
            if (m_orderBeforeDrag.isEmpty())
                m_orderBeforeDrag = paneKeys();
            putPane(dragged, placeBeside(dragged, i - from));
            return;
        }
    }
}

void Board::endDrag()
{
    const QStringList before = std::exchange(m_orderBeforeDrag, {});
    if (!before.isEmpty() && before != paneKeys())
        Q_EMIT paneOrderChanged(paneKeys());
}

void Board::setHiddenCount(int count)
{
    m_hiddenCount = count;
    showWhatIsThere();
}

void Board::showWhatIsThere()
{
    m_empty->setHiddenCount(m_hiddenCount);
    m_layout->setCurrentWidget(m_splitter->count() > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_splitter->updateGutters();
}

QStringList Board::paneKeys() const
{
    QStringList keys;
    const auto panes = m_splitter->panes();
    for (const ArticlePane *pane : panes)
        keys.append(pane->key());
    return keys;
}

ArticlePane *Board::pane(const QString &key) const
{
    const auto panes = m_splitter->panes();
    for (ArticlePane *pane : panes) {
        if (pane->key() == key)
            return pane;
    }
    return nullptr;
}

QString Board::activePaneKey() const { return m_active ? m_active->key() : QString(); }

void Board::setActivePane(const QString &key)
{
    ArticlePane *known = pane(key);
    if (!known)
        return;
    makeActive(known);
    known->setFocus(Qt::OtherFocusReason);
}

void Board::makeActive(ArticlePane *pane)
{
    if (m_active == pane)
        return;
    if (m_active)
        m_active->setActive(false);
    m_active = pane;
    if (pane)
        pane->setActive(true);
    Q_EMIT activePaneChanged(activePaneKey());
}

void Board::noteFocus(const QWidget *now)
{
    // A focus elsewhere, in a dialog for one, leaves the active pane as it is.
    const auto panes = m_splitter->panes();
    for (ArticlePane *pane : panes) {
        if (pane == now || pane->isAncestorOf(now))
            makeActive(pane);
    }
}

void Board::focusPane(int by)
{
    const QList<ArticlePane *> panes = m_splitter->panes();
    if (panes.isEmpty())
        return;
    const qsizetype active = panes.indexOf(m_active.get());
    const qsizetype next = active < 0 ? (by > 0 ? 0 : panes.size() - 1) : (active + by + panes.size()) % panes.size();
    setActivePane(panes.at(next)->key());
}

void Board::focusNextPane() { focusPane(1); }

void Board::focusPreviousPane() { focusPane(-1); }

void Board::setConnectors(const QList<Connector> &connectors) { m_splitter->setConnectors(connectors); }

void Board::setHovered(const QString &id)
{
    if (id == m_splitter->hoveredConnector())
        return;
    m_splitter->setHoveredConnector(id);
    const auto panes = m_splitter->panes();
    for (const ArticlePane *pane : panes)
        pane->view()->setHoveredMark(id);
    Q_EMIT hovered(id);
}

void Board::revealInAllPanes(const QHash<QString, TextRange> &ranges, qreal verticalFraction)
{
    qreal lowest = std::numeric_limits<qreal>::lowest();
    qreal highest = std::numeric_limits<qreal>::max();
    qreal wanted = 0;
    for (const auto &[key, range] : ranges.asKeyValueRange()) {
        const ArticlePane *shown = pane(key);
        if (!shown)
            continue;
        wanted = std::max(wanted, shown->view()->viewport()->height() * verticalFraction);
        if (const std::optional<VerticalExtent> heights = shown->view()->reachableHeights(range)) {
            lowest = std::max(lowest, heights->top);
            highest = std::min(highest, heights->bottom);
        }
    }
    // Where no height can be had by all, each pane comes as near to the wanted one as it can.
    const qreal height = lowest <= highest ? std::clamp(wanted, lowest, highest) : wanted;
    for (const auto &[key, range] : ranges.asKeyValueRange()) {
        if (const ArticlePane *shown = pane(key))
            shown->view()->revealRangeAt(range, height);
    }
}

void Board::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, ArticleView::MinimumZoom, ArticleView::MaximumZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    const auto panes = m_splitter->panes();
    for (const ArticlePane *pane : panes)
        pane->view()->setZoom(zoom);
    Q_EMIT zoomChanged(zoom);
}

void Board::setCueStyleProvider(CueStyleProvider provider)
{
    m_cueStyles = std::move(provider);
    const auto panes = m_splitter->panes();
    for (ArticlePane *pane : panes)
        applyCueStyle(pane);
}

CueStyle Board::cueStyleFor(const QString &language) const
{
    return m_cueStyles ? m_cueStyles(language, palette()) : CueStyle{};
}

void Board::applyCueStyle(ArticlePane *pane) const { pane->view()->setCueStyle(cueStyleFor(pane->content().language)); }

void Board::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const auto panes = m_splitter->panes();
        for (ArticlePane *pane : panes)
            applyCueStyle(pane);
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Board of articles"));
    }
}

void Board::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void Board::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT urlsDropped(event->mimeData()->urls());
}

} // namespace Crossread
