// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCoreApplication;

namespace Crossread {

/// Sets the language of the interface (BCP-47; the system's where empty): our texts and Qt's own, numbers and dates,
/// and with them the direction of the interface. English where there are no texts in that language.
void setInterfaceLanguage(QCoreApplication &application, const QString &language);

} // namespace Crossread
