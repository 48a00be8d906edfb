// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/discrepancy/discrepancydialog.h"

#include "models/items/rowtext.h"
#include "widgets/common/quotelabels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// What a type means, in a line an editor can decide by.
QString typeHelp(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Figure:
        return DiscrepancyDialog::tr("They give different numbers for the same thing.");
    case DiscrepancyType::Unit:
        return DiscrepancyDialog::tr("The number is the same, what it counts or measures is not.");
    case DiscrepancyType::Date:
        return DiscrepancyDialog::tr("They place it at different times.");
    case DiscrepancyType::Place:
        return DiscrepancyDialog::tr("They place it in different places, or give it another extent.");
    case DiscrepancyType::Actor:
        return DiscrepancyDialog::tr("They name different people or bodies as the ones who did it.");
    case DiscrepancyType::Attribution:
        return DiscrepancyDialog::tr("They give different sources for the same statement.");
    case DiscrepancyType::Label:
        return DiscrepancyDialog::tr("They call the same people by words that take sides differently.");
    case DiscrepancyType::Certainty:
        return DiscrepancyDialog::tr("One states as a fact what the other only reports or suspects.");
    case DiscrepancyType::Polarity:
        return DiscrepancyDialog::tr("One says that it is so, the other that it is not.");
    case DiscrepancyType::Omission:
        return DiscrepancyDialog::tr("One leaves out what the other says and what matters to the point.");
    case DiscrepancyType::Translation:
        return DiscrepancyDialog::tr("The words were carried over with another meaning.");
    case DiscrepancyType::Quotation:
        return DiscrepancyDialog::tr("They quote the same words differently.");
    }
    Q_UNREACHABLE_RETURN({});
}

template<typename Enum>
void add(QComboBox *box, const QList<Enum> &values, QString (*text)(Enum), Enum current)
{
    for (const Enum value : values)
        box->addItem(text(value), int(value));
    box->setCurrentIndex(box->findData(int(current)));
}

} // namespace

DiscrepancyDialog::DiscrepancyDialog(const QList<Quote> &quotes, const DiscrepancyFields &fields, QWidget *parent)
    : QDialog(parent)
    , m_type(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(u"discrepancyDialog"_s);
    setWindowTitle(tr("Discrepancy"));
    add(m_type, discrepancyTypes(), &discrepancyTypeText, fields.type);
    add(m_severity, {Severity::Minor, Severity::Notable, Severity::Serious}, &severityText, fields.severity);
    add(m_state, {DiscrepancyState::Open, DiscrepancyState::Explained, DiscrepancyState::Resolved},
        &discrepancyStateText, fields.state);
    m_type->setObjectName(u"type"_s);
    m_severity->setObjectName(u"severity"_s);
    m_state->setObjectName(u"state"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setPlainText(fields.note);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What a reader should know about it"));
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 4);

    auto *help = new QLabel(this);
    help->setObjectName(u"typeHelp"_s);
    help->setWordWrap(true);
    help->setEnabled(false); // stands back, readable on every palette
    const auto showHelp = [this, help] { help->setText(typeHelp(DiscrepancyType(m_type->currentData().toInt()))); };
    connect(m_type, &QComboBox::currentIndexChanged, this, showHelp);
    showHelp();

    auto *layout = new QVBoxLayout(this);
    addQuoteLabels(this, layout, quotes);
    auto *form = new QFormLayout;
    form->addRow(tr("&Type:"), m_type);
    form->addRow(QString(), help);
    form->addRow(tr("&Severity:"), m_severity);
    form->addRow(tr("St&ate:"), m_state);
    form->addRow(tr("&Note:"), m_note);
    layout->addLayout(form);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Mark"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(m_note->fontMetrics().averageCharWidth() * 64);
    m_type->setFocus();
}

DiscrepancyFields DiscrepancyDialog::fields() const
{
    return {
        .type = DiscrepancyType(m_type->currentData().toInt()),
        .severity = Severity(m_severity->currentData().toInt()),
        .state = DiscrepancyState(m_state->currentData().toInt()),
        .note = m_note->toPlainText().trimmed(),
    };
}

} // namespace Crossread
