// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QDialog>

namespace Crossread {

/// Lists what went wrong, all of it, where the strip above the board has room for a few lines only.
class ProblemDialog : public QDialog
{
    Q_OBJECT

public:
    ProblemDialog(const QString &heading, const QList<Failure> &problems, QWidget *parent = nullptr);
};

} // namespace Crossread
