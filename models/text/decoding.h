// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QByteArray>
#include <QString>

namespace Crossread {

/// A file's text with the name of the encoding it was in.
struct DecodedText {
    QString text;     ///< Without byte-order mark; line ends (CRLF, lone CR) are \n; otherwise untouched.
    QString encoding; ///< IANA name as ICU gives it: "UTF-8", "UTF-16LE", "windows-1256" ...
};

/// The largest file that is read as an article, in bytes; larger ones are refused before they are decoded.
constexpr qsizetype MaximumArticleBytes = 20 * 1024 * 1024;

/// Decodes the bytes of a text file.
///
/// In this order: a byte-order mark (UTF-8, UTF-16, UTF-32), valid UTF-8, UTF-16 without a mark by its zero
/// bytes, the `declared` encoding (from an HTML meta or an HTTP header, may be empty), and last ICU's detector
/// for the legacy encodings (windows-1256, windows-1252 ...).
///
/// Fails, with one clear line, on nothing at all, on binary data (NUL bytes, a high share of control
/// characters, a known magic number such as PDF or ZIP), on a truncated UTF-16 or UTF-32 file, and on more
/// than MaximumArticleBytes. `name` is the file's name as it appears in the failure.
Expected<DecodedText> decodeText(const QByteArray &bytes, const QString &name, const QString &declared = {});

} // namespace Crossread
