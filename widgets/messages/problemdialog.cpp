// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messages/problemdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace Crossread {

using namespace Qt::StringLiterals;

ProblemDialog::ProblemDialog(const QString &heading, const QList<Failure> &problems, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"problemDialog"_s);
    setWindowTitle(tr("What Is Wrong"));
    auto *label = new QLabel(heading, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setObjectName(u"problems"_s);
    list->setAccessibleName(windowTitle());
    list->setWordWrap(true);
    for (const Failure &problem : problems)
        list->addItem(problem.line());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(list);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    list->setCurrentRow(0);
    list->setFocus();
}

} // namespace Crossread
