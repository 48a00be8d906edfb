// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/filetype.h"

#include <QCoreApplication>

#include <array>

namespace Crossread {

namespace {

struct Signature {
    qsizetype offset;
    QByteArrayView bytes;
    const char *phrase;
};

/// A view of a literal that may hold zero bytes.
template<std::size_t Size>
constexpr QByteArrayView bytesOf(const char (&literal)[Size])
{
    return QByteArrayView(literal, Size - 1);
}

// The magic numbers of the formats' own specifications; the more telling ones stand first.
constexpr std::array signatures{
    Signature{30, bytesOf("mimetypeapplication/vnd.oasis.opendocument.text"),
              QT_TRANSLATE_NOOP("Crossread::Reader", "it is an OpenDocument text")},
    Signature{30, bytesOf("mimetypeapplication/epub"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is an EPUB book")},
    Signature{0, bytesOf("PK\x03\x04"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a ZIP archive")},
    Signature{0, bytesOf("PK\x05\x06"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a ZIP archive")},
    Signature{0, bytesOf("%PDF-"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a PDF document")},
    Signature{0, bytesOf("{\\rtf"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a Rich Text document")},
    Signature{0, bytesOf("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
              QT_TRANSLATE_NOOP("Crossread::Reader", "it is an old Microsoft Office document")},
    Signature{0, bytesOf("\x89PNG\r\n\x1a\n"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a PNG picture")},
    Signature{0, bytesOf("\xff\xd8\xff"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a JPEG picture")},
    Signature{0, bytesOf("GIF87a"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a GIF picture")},
    Signature{0, bytesOf("GIF89a"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a GIF picture")},
    Signature{8, bytesOf("WEBP"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a WebP picture")},
    Signature{4, bytesOf("ftyp"),
              QT_TRANSLATE_NOOP("Crossread::Reader", "it is a video or picture in an MP4 container")},
    Signature{0, bytesOf("ID3\x03"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is an MP3 recording")},
    Signature{0, bytesOf("OggS\0"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is an Ogg recording")},
    Signature{0, bytesOf("\x1f\x8b"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is compressed with gzip")},
    Signature{0, bytesOf("BZh91AY"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is compressed with bzip2")},
    Signature{0,
              bytesOf("\xfd"
                      "7zXZ\0"),
              QT_TRANSLATE_NOOP("Crossread::Reader", "it is compressed with xz")},
    Signature{0, bytesOf("\x28\xb5\x2f\xfd"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is compressed with zstd")},
    Signature{0, bytesOf("7z\xbc\xaf\x27\x1c"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a 7-Zip archive")},
    Signature{0, bytesOf("Rar!\x1a\x07"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a RAR archive")},
    Signature{257, bytesOf("ustar"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is a tar archive")},
    Signature{0,
              bytesOf("\x7f"
                      "ELF"),
              QT_TRANSLATE_NOOP("Crossread::Reader", "it is a program")},
    Signature{0, bytesOf("SQLite format 3\0"), QT_TRANSLATE_NOOP("Crossread::Reader", "it is an SQLite database")},
};

} // namespace

QString knownBinaryType(QByteArrayView bytes)
{
    // Office Open XML is a ZIP archive whose parts lie in a folder named after the kind of document.
    if (bytes.startsWith("PK\x03\x04") && bytes.contains(bytesOf("word/document")))
        return QCoreApplication::translate("Crossread::Reader", "it is a Word document (DOCX)");
    for (const Signature &signature : signatures) {
        if (bytes.size() >= signature.offset + signature.bytes.size()
            && bytes.sliced(signature.offset, signature.bytes.size()) == signature.bytes)
            return QCoreApplication::translate("Crossread::Reader", signature.phrase);
    }
    return {};
}

} // namespace Crossread
