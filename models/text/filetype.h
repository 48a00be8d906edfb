// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Crossread {

/// What a file that is no text is by its first bytes ("it is a PDF document"), as a translated phrase for a
/// failure; empty where nothing known begins like that.
QString knownBinaryType(QByteArrayView bytes);

} // namespace Crossread
