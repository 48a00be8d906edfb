// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/decoding.h"

#include "models/text/converter.h"
#include "models/text/filetype.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <functional>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Reader)
};

tl::unexpected<Failure> refused(const QString &name, const QString &why, const QString &advice = {})
{
    return tl::unexpected(Failure{Texts::tr("could not read %1").arg(name), why, advice});
}

/// Form feeds and tabs are layout; the other C0 controls hardly ever stand in a text.
bool isControl(char16_t unit) { return (unit < 0x20 && !(unit >= u'\t' && unit <= u'\r')) || unit == 0x7f; }

bool looksBinary(QStringView text)
{
    qsizetype controls = 0;
    for (const QChar character : text) {
        if (character.isNull())
            return true;
        controls += isControl(character.unicode()) ? 1 : 0;
    }
    // One in twenty: in random bytes it is one in nine. A few are left to a text of any length.
    return controls > 8 && controls * 20 > text.size();
}

QString withPlainLineEnds(QString text)
{
    if (!text.contains(u'\r'))
        return text;
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text;
}

struct ByteOrderMark {
    QByteArrayView bytes;
    const char *encoding;
    qsizetype unitSize;
};

// UTF-32 stands before UTF-16, whose little-endian mark it begins with.
constexpr ByteOrderMark byteOrderMarks[] = {
    {QByteArrayView("\xff\xfe\0\0", 4), "UTF-32LE", 4}, {QByteArrayView("\0\0\xfe\xff", 4), "UTF-32BE", 4},
    {QByteArrayView("\xef\xbb\xbf", 3), "UTF-8", 1},    {QByteArrayView("\xff\xfe", 2), "UTF-16LE", 2},
    {QByteArrayView("\xfe\xff", 2), "UTF-16BE", 2},
};

/// Whether the bytes on one side of a file's 16-bit units are those of few scripts: the three most frequent
/// ones make nine in ten. Ordinary bytes with a stray zero among them are more varied.
bool looksLikeHighBytes(QByteArrayView bytes, qsizetype side)
{
    std::array<qsizetype, 256> counts{};
    qsizetype total = 0;
    for (qsizetype i = side; i < bytes.size(); i += 2, ++total)
        ++counts[static_cast<unsigned char>(bytes[i])];
    std::partial_sort(counts.begin(), counts.begin() + 3, counts.end(), std::greater<>());
    return (counts[0] + counts[1] + counts[2]) * 10 >= total * 9;
}

/// "UTF-16LE" or "UTF-16BE" where the zero bytes of ASCII characters lie on one side only; else null.
const char *utf16ByZeroBytes(QByteArrayView bytes)
{
    bool zeroOn[2] = {false, false};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeroOn[i % 2] = zeroOn[i % 2] || bytes[i] == 0;
    if (zeroOn[0] == zeroOn[1] || !looksLikeHighBytes(bytes, zeroOn[1] ? 1 : 0))
        return nullptr;
    return zeroOn[1] ? "UTF-16LE" : "UTF-16BE";
}

struct Utf8Count {
    qsizetype sequences = 0; ///< Valid ones of two and more bytes.
    qsizetype invalid = 0;   ///< Bytes that are part of none.
};

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const qsizetype length = lead < 0x80 ? 1
            : lead >= 0xc2 && lead < 0xe0    ? 2
            : (lead & 0xf0) == 0xe0          ? 3
            : lead >= 0xf0 && lead < 0xf5    ? 4
                                             : 0;
        bool valid = length > 0 && i + length <= bytes.size();
        for (qsizetype k = 1; valid && k < length; ++k)
            valid = (static_cast<unsigned char>(bytes[i + k]) & 0xc0) == 0x80;
        if (valid)
            count.sequences += length > 1 ? 1 : 0;
        else
            ++count.invalid;
        i += valid ? length : 1;
    }
    return count;
}

/// Whether bytes that are not quite UTF-8 are damaged UTF-8 all the same: in a legacy encoding hardly any
/// letters beyond ASCII happen to form valid sequences.
bool isDamagedUtf8(QByteArrayView bytes)
{
    const Utf8Count count = countUtf8(bytes);
    return count.sequences > 0 && count.sequences >= 4 * count.invalid;
}

Expected<DecodedText> decodedUnicode(QByteArrayView bytes, const char *encoding, qsizetype unitSize,
                                     const QString &name)
{
    QString text = convertedFrom(encoding, bytes);
    if (bytes.size() % unitSize != 0 || (unitSize == 2 && !text.isEmpty() && endsInHalfPair(bytes, encoding)))
        return refused(
            name, Texts::tr("the %1 text is cut off in the middle of a character").arg(QLatin1StringView(encoding)),
            Texts::tr("fetch or copy the file again"));
    return DecodedText{std::move(text), QString::fromLatin1(encoding)};
}

Expected<DecodedText> decodedByContent(QByteArrayView bytes, const QString &name, const QString &declared)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes))
            return decodedUnicode(bytes.sliced(mark.bytes.size()), mark.encoding, mark.unitSize, name);
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const bool hasZeros = bytes.contains('\0');
    if (QString text = utf8(bytes); !utf8.hasError() && !hasZeros)
        return DecodedText{std::move(text), u"UTF-8"_s};
    if (const char *encoding = hasZeros ? utf16ByZeroBytes(bytes) : nullptr)
        return decodedUnicode(bytes, encoding, 2, name);
    if (hasZeros)
        return refused(name, Texts::tr("it is not a text: it holds zero bytes"));
    if (const QByteArray encoding = legacyEncoding(declared); !encoding.isEmpty())
        return DecodedText{convertedFrom(encoding.constData(), bytes), ianaName(encoding.constData())};
    if (isDamagedUtf8(bytes))
        return DecodedText{convertedFrom("UTF-8", bytes), u"UTF-8"_s};
    const QByteArray encoding = detectedEncoding(bytes);
    return DecodedText{convertedFrom(encoding.constData(), bytes), ianaName(encoding.constData())};
}

} // namespace

Expected<DecodedText> decodeText(const QByteArray &bytes, const QString &name, const QString &declared)
{
    if (bytes.isEmpty())
        return refused(name, Texts::tr("the file is empty"));
    if (bytes.size() > MaximumArticleBytes) {
        const QLocale locale;
        return refused(name,
                       Texts::tr("the file is too large for an article: %1, where %2 can be read")
                           .arg(locale.formattedDataSize(bytes.size()), locale.formattedDataSize(MaximumArticleBytes)),
                       Texts::tr("keep the part that is the article"));
    }
    if (const QString type = knownBinaryType(bytes); !type.isEmpty())
        return refused(name, type, Texts::tr("save it as plain text or HTML and read that"));
    Expected<DecodedText> decoded = decodedByContent(bytes, name, declared);
    if (!decoded)
        return decoded;
    if (looksBinary(decoded->text))
        return refused(name, Texts::tr("it is not a text: it holds control characters as programs and pictures do"));
    decoded->text = withPlainLineEnds(std::move(decoded->text));
    return decoded;
}

} // namespace Crossread
