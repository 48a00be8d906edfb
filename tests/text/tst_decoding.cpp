// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/decoding.h"

#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char *encoding, const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(4 * text.size() + 8, '\0');
    bytes.resize(ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                 reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()),
                                 &status));
    ucnv_close(converter);
    return bytes;
}

const QString arabic
    = u"قال الجيش السوري يوم السبت إن العشرات من الجنود قتلوا في معارك ضارية في حلب وإدلب في الأيام القليلة الماضية."_s;
const QString french
    = u"L’armée a déclaré samedi que des dizaines de soldats avaient été tués à Alep, où la situation dégénère."_s;
const QString mixed = u"قالت BBC إن 27 مدنيا قتلوا في Aleppo."_s;

} // namespace

class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void lineEnds_data();
    void lineEnds();
    void refusals_data();
    void refusals();
    void everyEncodingComesBack();
};

void TestDecoding::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << arabic.toUtf8() << QString() << arabic << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + mixed.toUtf8() << QString() << mixed << u"UTF-8"_s;
    QTest::newRow("UTF-8 against its declaration") << mixed.toUtf8() << u"windows-1256"_s << mixed << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark") << "\xff\xfe" + encoded("UTF-16LE", arabic) << QString() << arabic
                                        << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark") << "\xfe\xff" + encoded("UTF-16BE", mixed) << QString() << mixed
                                        << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE without mark") << encoded("UTF-16LE", arabic) << QString() << arabic << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE without mark") << encoded("UTF-16BE", french) << QString() << french << u"UTF-16BE"_s;
    QTest::newRow("UTF-32LE with mark") << QByteArray("\xff\xfe\0\0", 4) + encoded("UTF-32LE", mixed) << QString()
                                        << mixed << u"UTF-32LE"_s;
    QTest::newRow("UTF-32BE with mark") << QByteArray("\0\0\xfe\xff", 4) + encoded("UTF-32BE", mixed) << QString()
                                        << mixed << u"UTF-32BE"_s;
    QTest::newRow("windows-1256 detected")
        << encoded("windows-1256", arabic) << QString() << arabic << u"windows-1256"_s;
    QTest::newRow("windows-1252 detected")
        << encoded("windows-1252", french) << QString() << french << u"windows-1252"_s;
    QTest::newRow("windows-1256 declared")
        << encoded("windows-1256", mixed) << u"Windows-1256"_s << mixed << u"windows-1256"_s;
    QTest::newRow("Latin-1 declared, windows-1252 meant")
        << encoded("windows-1252", french) << u"iso-8859-1"_s << french << u"windows-1252"_s;
    QTest::newRow("declared encoding unknown")
        << encoded("windows-1252", french) << u"x-nonsense"_s << french << u"windows-1252"_s;
    QTest::newRow("UTF-8 with one bad byte")
        << arabic.toUtf8() + '\xff' << QString() << arabic + QChar(0xfffd) << u"UTF-8"_s;
    QTest::newRow("white space only") << QByteArray(" \n ") << QString() << u" \n "_s << u"UTF-8"_s;
    QTest::newRow("one letter") << QByteArray("a") << QString() << u"a"_s << u"UTF-8"_s;
    QTest::newRow("kept as it is") << u"a\u00a0b\u2028c\u0001\u200f"_s.toUtf8() << QString()
                                   << u"a\u00a0b\u2028c\u0001\u200f"_s << u"UTF-8"_s;
}

void TestDecoding::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, declared);
    const Expected<DecodedText> decoded = decodeText(bytes, u"a.txt"_s, declared);
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().line()));
    QTEST(decoded->text, "text");
    QTEST(decoded->encoding, "encoding");
}

void TestDecoding::lineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Unix") << QByteArray("a\nb\n") << u"a\nb\n"_s;
    QTest::newRow("Windows") << QByteArray("a\r\nb\r\n\r\n") << u"a\nb\n\n"_s;
    QTest::newRow("old Macintosh") << QByteArray("a\rb\r") << u"a\nb\n"_s;
    QTest::newRow("all kinds") << QByteArray("a\r\r\nb\n\rc") << u"a\n\nb\n\nc"_s;
    QTest::newRow("Arabic, Windows") << u"حلب\r\nدمشق"_s.toUtf8() << u"حلب\nدمشق"_s;
    QTest::newRow("mixed, UTF-16") << "\xff\xfe" + encoded("UTF-16LE", u"حلب\r\nBBC"_s) << u"حلب\nBBC"_s;
}

void TestDecoding::lineEnds()
{
    QFETCH(QByteArray, bytes);
    const Expected<DecodedText> decoded = decodeText(bytes, u"a.txt"_s);
    QVERIFY(decoded);
    QTEST(decoded->text, "text");
}

void TestDecoding::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QByteArray noise;
    for (int i = 1; i < 4000; ++i)
        noise += char(1 + (i * 7919 + i * i) % 255);
    QTest::newRow("nothing") << QByteArray() << u"the file is empty"_s;
    QTest::newRow("too large") << QByteArray(MaximumArticleBytes + 1, 'a') << u"too large"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%text") << u"it is a PDF document"_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04 some more") << u"it is a ZIP archive"_s;
    QTest::newRow("DOCX") << QByteArray("PK\x03\x04 [Content_Types].xml word/document.xml")
                          << u"it is a Word document"_s;
    QTest::newRow("ODT") << QByteArray("PK\x03\x04") + QByteArray(26, '\0')
            + "mimetypeapplication/vnd.oasis.opendocument.text"
                         << u"OpenDocument"_s;
    QTest::newRow("RTF") << QByteArray("{\\rtf1 text}") << u"Rich Text"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n and so on") << u"PNG"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0 JFIF") << u"JPEG"_s;
    QTest::newRow("GIF") << QByteArray("GIF89a...") << u"GIF"_s;
    QTest::newRow("ELF") << QByteArray("\x7f"
                                       "ELF\x02\x01")
                         << u"it is a program"_s;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08 abc") << u"gzip"_s;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0 abc", 20) << u"SQLite"_s;
    QTest::newRow("zero byte among text") << QByteArray("abc\0def ghi", 11) << u"zero bytes"_s;
    QTest::newRow("zero bytes on both sides") << QByteArray("a\0\0b\0c\0\0", 8) << u"zero bytes"_s;
    QTest::newRow("only zeros") << QByteArray(100, '\0') << u"zero bytes"_s;
    QTest::newRow("noise") << noise << u"control characters"_s;
    QTest::newRow("Arabic UTF-16 cut off") << ("\xff\xfe" + encoded("UTF-16LE", arabic)).chopped(1) << u"cut off"_s;
    QTest::newRow("UTF-16 cut off in a pair")
        << ("\xff\xfe" + encoded("UTF-16LE", u"حلب \U0001F600"_s)).chopped(2) << u"cut off"_s;
    QTest::newRow("mixed UTF-32 cut off")
        << (QByteArray("\xff\xfe\0\0", 4) + encoded("UTF-32LE", mixed)).chopped(2) << u"cut off"_s;
    QTest::newRow("UTF-16 without mark cut off") << encoded("UTF-16LE", french).chopped(1) << u"cut off"_s;
    QTest::newRow("zero character in UTF-16")
        << "\xff\xfe" + encoded("UTF-16LE", u"ab"_s + QChar(0) + u"c"_s) << u"control characters"_s;
}

void TestDecoding::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const Expected<DecodedText> decoded = decodeText(bytes, u"مقال BBC.txt"_s);
    QVERIFY(!decoded);
    const QString line = decoded.error().line();
    QVERIFY2(line.contains(why), qPrintable(line));
    QVERIFY2(line.startsWith(u"could not read مقال BBC.txt: "_s), qPrintable(line));
    QVERIFY(!line.contains(u'\n'));
}

void TestDecoding::everyEncodingComesBack()
{
    const QString text = u"قال \U0001F600 e\u0301 BBC\n27"_s;
    for (const char *encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"}) {
        const Expected<DecodedText> decoded = decodeText(encoded(encoding, u"\ufeff"_s + text), u"a"_s);
        QVERIFY2(decoded, encoding);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, QString::fromLatin1(encoding));
    }
}

QTEST_APPLESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
