// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Crossread {

/// A page made to provoke a reader of HTML into deep recursion or into time that grows faster than the page.
struct HardPage {
    QString name;
    QString html;
};

/// Such pages of about so many UTF-16 units each.
QList<HardPage> hardPages(qsizetype size);

} // namespace Crossread
