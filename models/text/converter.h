// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Crossread {

/// The text of `bytes` by ICU's converter of that name; what is not valid in it becomes U+FFFD.
QString convertedFrom(const char *encoding, QByteArrayView bytes);

/// The IANA name of a converter, or the name itself where ICU knows none.
QString ianaName(const char *encoding);

/// The converter for an encoding that a page declares; empty where ICU knows none of that name, and for
/// Unicode's own encodings: bytes that are no valid UTF-8 have shown such a declaration to be wrong.
///
/// Latin-1 and ASCII mean windows-1252 and ISO 8859-9 means windows-1254, as on the Web (WHATWG Encoding, 4.2).
QByteArray legacyEncoding(const QString &declared);

/// ICU's best guess among the legacy encodings whose result holds no C1 controls; windows-1252 without any.
QByteArray detectedEncoding(QByteArrayView bytes);

/// Whether UTF-16 bytes end in a high surrogate without its partner.
bool endsInHalfPair(QByteArrayView bytes, const char *encoding);

} // namespace Crossread
