// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Crossread {

/// The text of a tool tip that shows `text` literally.
///
/// QToolTip guesses rich text, and words of an article that hold a `<` would disappear. Each line of the text
/// becomes a paragraph with a direction of its own.
QString plainToolTip(const QString &text);

} // namespace Crossread
