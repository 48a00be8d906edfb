// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/connector.h"
#include "widgets/board/cuestyle.h"
#include "widgets/board/panecontent.h"

#include <QHash>
#include <QPointer>
#include <QUrl>
#include <QWidget>

class QStackedLayout;

namespace Crossread {

class ArticlePane;
class EmptyBoard;
class PaneSplitter;

/// The reading surface: the articles of a coverage side by side, with what is linked in them joined across the gaps.
///
/// Shows plain values and tells by signals what is wanted; it changes nothing but its own order of panes. Panes are
/// in reading order, from the side where the interface begins; each keeps its place in the text through every move.
class Board : public QWidget
{
    Q_OBJECT

public:
    explicit Board(QWidget *parent = nullptr);
    ~Board() override;

    /// Shows these panes in this order. Panes whose key was there before keep place, selection and marks.
    void setPanes(const QList<PaneContent> &contents);
    /// Moves a pane to a place of the order.
    void movePane(const QString &key, int index);
    /// How many things could be shown but have no pane here; an empty board then says so, and offers to show all.
    void setHiddenCount(int count);

    /// The keys of all panes in reading order.
    QStringList paneKeys() const;
    /// The pane of that key, owned by the board; nullptr without one.
    ArticlePane *pane(const QString &key) const;

    /// The pane that had the focus last; empty before any had it.
    QString activePaneKey() const;
    /// Makes a pane the active one and gives it the focus.
    void setActivePane(const QString &key);
    /// To the next or previous pane of the reading order, from the last to the first as well.
    void focusNextPane();
    void focusPreviousPane();

    /// Replaces all connectors. Those of panes that are not there are not drawn.
    void setConnectors(const QList<Connector> &connectors);
    /// Shows the marks and connectors of this id as pointed at, in every pane; the board does so itself for the mouse.
    void setHovered(const QString &id);

    /// Scrolls every named pane so that its range's first line stands at the same height in all of them: at a share
    /// of the height, or as near to it as the ends of the texts allow for all.
    void revealInAllPanes(const QHash<QString, TextRange> &ranges, qreal verticalFraction = 0.33);

    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    /// Where the colours of cues come from; asked again when the palette changes.
    void setCueStyleProvider(CueStyleProvider provider);
    PaneSplitter *splitter() const { return m_splitter; }

Q_SIGNALS:
    /// The editor has moved a pane; a drag is told once, when it ends.
    void paneOrderChanged(const QStringList &keys);
    void paneHideRequested(const QString &key);
    void paneCloseRequested(const QString &key);
    void showAllRequested();
    void activePaneChanged(const QString &key);
    void selectionRangeChanged(const QString &key, Crossread::TextRange range);
    void markActivated(const QString &key, const QString &id);
    void connectorActivated(const QString &id);
    void hovered(const QString &id);
    void zoomChanged(qreal zoom);
    /// Files or addresses were dropped on the board.
    void urlsDropped(const QList<QUrl> &urls);
    void openRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    ArticlePane *makePane(const PaneContent &content, int index);
    void discard(ArticlePane *pane);
    CueStyle cueStyleFor(const QString &language) const;
    void applyCueStyle(ArticlePane *pane) const;
    void focusPane(int by);
    void movePaneBy(ArticlePane *pane, int by);
    void dragPane(ArticlePane *pane, QPoint globalPosition);
    void endDrag();
    bool putPane(ArticlePane *pane, int index);
    int placeBeside(ArticlePane *pane, qsizetype by) const;
    void noteFocus(const QWidget *now);
    void makeActive(ArticlePane *pane);
    void showWhatIsThere();

    QStackedLayout *m_layout;
    EmptyBoard *m_empty;
    PaneSplitter *m_splitter;
    QPointer<ArticlePane> m_active;
    CueStyleProvider m_cueStyles;
    QStringList m_orderBeforeDrag; // empty while no pane is dragged
    qreal m_zoom = 1;
    int m_hiddenCount = 0;
};

} // namespace Crossread
