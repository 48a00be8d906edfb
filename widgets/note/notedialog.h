// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/quote.h"

#include <QDialog>

class QPlainTextEdit;

namespace Crossread {

/// Asks for the note on a thing. Tab leaves the text, Control and Return accept.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `quotes` are the words of the thing; they are shown above the note.
    NoteDialog(const QList<Quote> &quotes, const QString &text, QWidget *parent = nullptr);

    /// What was written, without white space at its ends.
    QString text() const;

private:
    QPlainTextEdit *m_text;
};

} // namespace Crossread
