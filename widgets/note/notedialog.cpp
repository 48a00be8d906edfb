// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/note/notedialog.h"

#include "widgets/common/quotelabels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace Crossread {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(const QList<Quote> &quotes, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(text, this))
{
    setObjectName(u"noteDialog"_s);
    setWindowTitle(tr("Note"));
    auto *layout = new QVBoxLayout(this);
    addQuoteLabels(this, layout, quotes);
    auto *label = new QLabel(tr("&Note:"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"note"_s);
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, &QDialog::accept);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 64);
    m_text->setFocus();
}

QString NoteDialog::text() const { return m_text->toPlainText().trimmed(); }

} // namespace Crossread
