// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/quote.h"

class QVBoxLayout;
class QWidget;

namespace Crossread {

/// Adds labels for the words of articles to a dialog: each under its article, plain text, in its own direction.
void addQuoteLabels(QWidget *dialog, QVBoxLayout *layout, const QList<Quote> &quotes);

} // namespace Crossread
