// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/quotelabels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Crossread {

namespace {

// A statement can be a page long; the pane has all of it.
constexpr qsizetype MaximumLength = 400;

} // namespace

void addQuoteLabels(QWidget *dialog, QVBoxLayout *layout, const QList<Quote> &quotes)
{
    for (const Quote &quote : quotes) {
        auto *source = new QLabel(dialog);
        source->setTextFormat(Qt::PlainText);
        source->setText(quote.source);
        source->setEnabled(false); // stands back, readable on every palette
        auto *words = new QLabel(dialog);
        words->setTextFormat(Qt::PlainText); // an article's words may look like markup
        words->setText(quote.text.size() > MaximumLength ? quote.text.first(MaximumLength) + QChar(0x2026)
                                                         : quote.text);
        words->setWordWrap(true);
        const bool rightToLeft = quote.direction == Direction::RightToLeft;
        words->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        words->setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        layout->addWidget(source);
        layout->addWidget(words);
    }
    if (!quotes.isEmpty())
        layout->addSpacing(dialog->fontMetrics().lineSpacing() / 2);
}

} // namespace Crossread
