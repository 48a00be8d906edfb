// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/panecontent.h"

#include <QWidget>

namespace Crossread {

class ArticleView;
class PaneHeaderBar;
struct CueStyle;

/// One article of the board: its head and its text.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    /// How it is coloured and how large are known before the text is laid out, which takes by far the most time.
    ArticlePane(const PaneContent &content, const CueStyle &cueStyle, qreal zoom, QWidget *parent = nullptr);

    QString key() const { return m_content.key; }
    const PaneContent &content() const { return m_content; }
    /// Takes over new content of the same key; a text that did not change keeps its place, selection and marks.
    void setContent(const PaneContent &content);

    ArticleView *view() const { return m_view; }
    /// Shows whether this is the pane that keys go to.
    void setActive(bool active);
    bool isActive() const { return m_active; }

Q_SIGNALS:
    void hideRequested();
    void closeRequested();
    void moveRequested(int by);
    void dragMoved(QPoint globalPosition);
    void dragEnded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAccessibleNames();

    PaneContent m_content;
    bool m_active = false;
    PaneHeaderBar *m_header;
    ArticleView *m_view;
};

} // namespace Crossread
