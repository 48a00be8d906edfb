// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/board/panecontent.h"

#include <QWidget>

class QToolButton;

namespace Crossread {

class ElidedLabel;

/// The head of a pane: who wrote it, in which language, when; a handle to move the pane, buttons to hide and close it.
class PaneHeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeaderBar(QWidget *parent = nullptr);

    void setHeader(const PaneHeader &header);
    /// Whether the pane has the focus: shown by weight and a bar, not by colour alone.
    void setActive(bool active);

Q_SIGNALS:
    void hideRequested();
    void closeRequested();
    /// Arrow keys on the handle: by one towards the end (1) or the beginning (-1) of the reading order.
    void moveRequested(int by);
    /// The handle is being dragged; where the pointer is on the screen.
    void dragMoved(QPoint globalPosition);
    /// The handle was let go after it had been dragged.
    void dragEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(const QString &objectName);
    void updateLook();
    void updateTexts();

    PaneHeader m_header;
    bool m_active = false;
    bool m_styling = false;
    QPoint m_pressedAt;
    bool m_dragging = false;
    QToolButton *m_grip;
    ElidedLabel *m_name;
    ElidedLabel *m_language;
    QToolButton *m_hide;
    QToolButton *m_close;
    ElidedLabel *m_date;
    ElidedLabel *m_counts;
};

} // namespace Crossread
