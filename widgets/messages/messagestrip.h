// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace Crossread {

/// Tells what went wrong in a line above the board, without stopping the editor; stays until it is closed.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows these failures, a line each; nothing for an empty list. Replaces what was shown.
    void showFailures(const QList<Failure> &failures);
    /// The lines that are shown, for tests and screen readers.
    QString text() const;

public Q_SLOTS:
    void dismiss();

private:
    QLabel *m_lines;
    QToolButton *m_close;
};

} // namespace Crossread
