// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/converter.h"

#include <QScopeGuard>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

bool holdsControlsOfTheUpperHalf(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return (character.unicode() >= 0x80 && character.unicode() < 0xa0) || character == QChar::ReplacementCharacter;
    });
}

} // namespace

QString convertedFrom(const char *encoding, QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    if (U_FAILURE(status))
        return {};
    const auto closing = qScopeGuard([=] { ucnv_close(converter); });
    // No converter makes more than two units of one byte; the last few cover a flushed remainder.
    QString text(2 * bytes.size() + 4, Qt::Uninitialized);
    const auto length
        = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                        bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    text.resize(U_SUCCESS(status) ? std::min<qsizetype>(length, text.size()) : 0);
    text.squeeze();
    return text;
}

QString ianaName(const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const char *name = ucnv_getStandardName(encoding, "IANA", &status);
    return QString::fromLatin1(name && U_SUCCESS(status) ? name : encoding);
}

QByteArray legacyEncoding(const QString &declared)
{
    if (declared.isEmpty())
        return {};
    const QByteArray name = declared.trimmed().toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.constData(), &status);
    if (U_FAILURE(status))
        return {};
    const auto closing = qScopeGuard([=] { ucnv_close(converter); });
    const UConverterType type = ucnv_getType(converter);
    const QString iana = ianaName(ucnv_getName(converter, &status));
    if (iana.startsWith("UTF"_L1) || type == UCNV_UTF7 || type == UCNV_SCSU || type == UCNV_BOCU1)
        return {};
    if (iana == "ISO-8859-1"_L1 || iana == "US-ASCII"_L1)
        return "windows-1252"_ba;
    return iana == "ISO-8859-9"_L1 ? "windows-1254"_ba : name;
}

QByteArray detectedEncoding(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    const auto closing = qScopeGuard([=] { ucsdet_close(detector); });
    ucsdet_setText(detector, bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QString name = QString::fromLatin1(ucsdet_getName(matches[i], &status));
        const QByteArray encoding = legacyEncoding(name);
        if (!encoding.isEmpty() && !holdsControlsOfTheUpperHalf(convertedFrom(encoding.constData(), bytes)))
            return encoding;
    }
    return "windows-1252"_ba;
}

bool endsInHalfPair(QByteArrayView bytes, const char *encoding)
{
    if (bytes.size() < 2)
        return false;
    const bool bigEndian = QByteArrayView(encoding).endsWith("BE");
    const auto high = static_cast<unsigned char>(bytes[bytes.size() - (bigEndian ? 2 : 1)]);
    return high >= 0xd8 && high < 0xdc;
}

} // namespace Crossread
