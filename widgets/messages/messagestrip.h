// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace Crossread {

/// Tells what went wrong in a line above the board, without stopping the editor; stays until it is closed.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows these failures, a line each, until they are closed or replaced; nothing for an empty list.
    void showFailures(const QList<Failure> &failures);
    /// Shows these below the ones that are shown.
    void addFailures(const QList<Failure> &failures) { showFailures(m_failures + failures); }
    /// Shows one that is over with the next thing that is done, see `settle`.
    void showPassing(const Failure &failure);
    /// Takes away what was shown in passing.
    void settle();
    /// The lines that are shown, for tests and screen readers.
    QString text() const;

public Q_SLOTS:
    void dismiss();

private:
    void showLines();

    QList<Failure> m_failures;
    std::optional<Failure> m_passing;
    QLabel *m_lines;
    QToolButton *m_close;
};

} // namespace Crossread
