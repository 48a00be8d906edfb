// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Crossread {

/// One line of text that is data: shown literally, in its own direction, shortened where it does not fit.
///
/// What is shortened is whole in the tool tip and for screen readers.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    /// The text as it is painted in the room there is.
    QString shownText() const;
    /// More about the text, below it in the tool tip; shown literally too.
    void setDetails(const QString &details);

    /// The font, with a face for Arabic that goes with it.
    void setFont(const QFont &font);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    QString m_details;
};

} // namespace Crossread
