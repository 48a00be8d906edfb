// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/quote.h"
#include "models/workspace/changes.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace Crossread {

/// Asks what an editor says of a discrepancy: its type, severity, state and note, all by keyboard.
class DiscrepancyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `quotes` are the words that disagree; they are shown above the fields.
    DiscrepancyDialog(const QList<Quote> &quotes, const DiscrepancyFields &fields, QWidget *parent = nullptr);

    DiscrepancyFields fields() const;

private:
    QComboBox *m_type;
    QComboBox *m_severity;
    QComboBox *m_state;
    QPlainTextEdit *m_note;
};

} // namespace Crossread
