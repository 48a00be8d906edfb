// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/nameskeleton.h"

#include <algorithm>
#include <optional>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

// The letters of a skeleton are Latin: x is kh, S is sh and ch.

/// The skeleton's letter for an Arabic one; nothing for a letter that is left out.
std::optional<QStringView> fromArabic(QChar letter)
{
    struct Row {
        QStringView letters;
        QStringView skeleton;
    };
    static constexpr Row rows[] = {
        {u"اأإآٱوؤيىئیةعء", u""},
        {u"بپ", u"b"},
        {u"تطثة", u"t"},
        {u"دضذ", u"d"},
        {u"رڑ", u"r"},
        {u"سصزظ", u"s"},
        {u"شچ", u"S"},
        {u"جغگڭ", u"g"},
        {u"فڤ", u"f"},
        {u"قكک", u"k"},
        {u"لڵ", u"l"},
        {u"م", u"m"},
        {u"نں", u"n"},
        {u"حهھۀ", u"h"},
        {u"خ", u"x"},
        {u"ژ", u"g"},
    };
    for (const Row &row : rows) {
        if (row.letters.contains(letter))
            return row.skeleton;
    }
    return std::nullopt;
}

/// The same for a Latin letter in lower case, without its marks.
std::optional<QStringView> fromLatin(QChar letter)
{
    struct Row {
        QStringView letters;
        QStringView skeleton;
    };
    static constexpr Row rows[] = {
        {u"aeiouwyıæœøə", u""}, {u"bp", u"b"}, {u"tþ", u"t"}, {u"dðđ", u"d"}, {u"r", u"r"},
        {u"szß", u"s"},         {u"gj", u"g"}, {u"fv", u"f"}, {u"kqc", u"k"}, {u"lł", u"l"},
        {u"m", u"m"},           {u"nñ", u"n"}, {u"hħ", u"h"}, {u"x", u"ks"},
    };
    for (const Row &row : rows) {
        if (row.letters.contains(letter))
            return row.skeleton;
    }
    return std::nullopt;
}

/// Two Latin letters for one sound.
std::optional<QStringView> fromLatinPair(QStringView pair)
{
    struct Row {
        QStringView letters;
        QStringView skeleton;
    };
    static constexpr Row rows[] = {
        {u"kh", u"x"}, {u"gh", u"g"}, {u"sh", u"S"}, {u"ch", u"S"}, {u"th", u"t"}, {u"dh", u"d"},
        {u"ph", u"f"}, {u"ck", u"k"}, {u"ce", u"s"}, {u"ci", u"s"}, {u"cy", u"s"},
    };
    for (const Row &row : rows) {
        if (pair == row.letters)
            return row.skeleton;
    }
    return std::nullopt;
}

/// Lower case letters without marks and tatweel; a cedilla is kept as the sound it stands for.
QString baseLetters(QStringView word)
{
    QString letters;
    for (const QChar character : word.toString().toLower().normalized(QString::NormalizationForm_KC)) {
        if (character == u'ç')
            letters += u's';
        else if (character == u'ş' || character == u'š')
            letters += u"sh";
        else if (character == u'č')
            letters += u"ch";
        else
            letters += character;
    }
    letters = letters.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar character) { return !character.isLetter() || character == u'ـ'; });
    return letters;
}

bool isArabicWord(const QString &letters)
{
    return !letters.isEmpty() && letters.front().script() == QChar::Script_Arabic;
}

/// A doubled letter is one sound, in Latin spelling; Arabic writes it once.
QString withoutDoubles(QString letters)
{
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    return letters;
}

QString latinSkeleton(const QString &spelling)
{
    const QString letters = withoutDoubles(spelling);
    QString skeleton;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        std::optional<QStringView> part
            = fromLatinPair(QStringView(letters).sliced(i).first(std::min<qsizetype>(2, letters.size() - i)));
        if (part)
            i += letters[i] == u'c' && letters[i + 1] != u'h' && letters[i + 1] != u'k' ? 0 : 1;
        else
            part = fromLatin(letters[i]);
        if (!part)
            return {};
        skeleton += *part;
    }
    return skeleton;
}

QString arabicSkeleton(QStringView letters)
{
    if (letters.startsWith(u"ال") && letters.size() > 3)
        letters = letters.sliced(2);
    QString skeleton;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool isCh = letters.sliced(i).startsWith(u"تش"); // as in تشاد, Chad
        const std::optional<QStringView> part = isCh ? u"S" : fromArabic(letters[i]);
        if (!part)
            return {};
        i += isCh ? 1 : 0;
        skeleton += *part;
    }
    return skeleton;
}

} // namespace

QString nameSkeleton(QStringView word)
{
    const QString letters = baseLetters(word);
    return isArabicWord(letters) ? arabicSkeleton(letters) : latinSkeleton(letters);
}

QStringList nameSkeletonsInText(QStringView word)
{
    QString letters = baseLetters(word);
    const bool isArabic = isArabicWord(letters);
    QStringList skeletons = {isArabic ? arabicSkeleton(letters) : latinSkeleton(letters)};
    constexpr int mostClitics = 2; // "and in", "so for"
    for (int i = 0; isArabic && i < mostClitics && letters.size() > 3 && u"وفبلك"_s.contains(letters.front()); ++i) {
        const bool isForThe = letters.startsWith(u"لل"); // ل and the article ال
        letters = letters.sliced(isForThe ? 2 : 1);
        skeletons.append(arabicSkeleton(letters));
        if (isForThe)
            break;
    }
    skeletons.removeAll(QString());
    skeletons.removeDuplicates();
    return skeletons;
}

} // namespace Crossread
