// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Crossread {

/// What the board shows while it has no article to show: the next step, and buttons that take it.
class EmptyBoard : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyBoard(QWidget *parent = nullptr);

    /// How many articles there are that are all hidden; none means that there are no articles.
    void setHiddenCount(int count);

Q_SIGNALS:
    void openRequested();
    void pasteRequested();
    void sampleRequested();
    void showAllRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTexts();

    int m_hiddenCount = 0;
    QLabel *m_heading;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_paste;
    QPushButton *m_sample;
    QPushButton *m_showAll;
};

} // namespace Crossread
