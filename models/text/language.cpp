// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/language.h"

#include "models/text/closelanguages.h"
#include "models/text/locale.h"
#include "models/text/unicode.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <cstdio> // CLD2's header uses FILE without it

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>
#include <string>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QStringView primaryLanguage(QStringView tag)
{
    const qsizetype dash = tag.indexOf(u'-');
    return dash < 0 ? tag : tag.first(dash);
}

/// Whether two tags name one macrolanguage of ISO 639-3, whose members CLD2 cannot keep apart.
bool inOneMacrolanguage(QStringView one, QStringView other)
{
    const QStringView first = primaryLanguage(one);
    const QStringView second = primaryLanguage(other);
    if (first == second)
        return true;
    static constexpr std::array<std::array<QLatin1StringView, 4>, 5> families{{
        {"ms"_L1, "id"_L1, "zsm"_L1, "zlm"_L1},
        {"no"_L1, "nb"_L1, "nn"_L1, {}},
        {"hr"_L1, "sr"_L1, "bs"_L1, "sh"_L1},
        {"ar"_L1, "arb"_L1, "arz"_L1, "apc"_L1},
        {"fa"_L1, "prs"_L1, "pes"_L1, {}},
    }};
    for (const auto &family : families) {
        const auto has = [&](QStringView tag) {
            return std::any_of(family.begin(), family.end(), [=](QLatin1StringView member) { return member == tag; });
        };
        if (has(first) && has(second))
            return true;
    }
    return false;
}

struct Detection {
    QString tag; ///< Empty where CLD2 has no opinion.
    bool reliable = false;
};

Detection detect(QStringView text)
{
    // Unpaired surrogates become question marks: CLD2 must be given valid UTF-8.
    const QByteArray utf8 = text.toUtf8();
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int bytes = 0;
    bool reliable = false;
    const CLD2::Language found = CLD2::ExtDetectLanguageSummary(
        utf8.constData(), static_cast<int>(utf8.size()), true, &hints, CLD2::kCLDFlagBestEffort, languages.data(),
        percents.data(), scores.data(), nullptr, &bytes, &reliable);
    if (found == CLD2::UNKNOWN_LANGUAGE || found == CLD2::TG_UNKNOWN_LANGUAGE)
        return {};
    // CLD2 names pseudo-languages of scripts "xx-Qaai"; ICU drops what is none of ISO 639.
    const QString tag = canonicalLanguageTag(QString::fromLatin1(CLD2::LanguageCode(found)));
    return tag.startsWith("xx"_L1) ? Detection{} : Detection{tag, reliable};
}

} // namespace

QString languageOfText(QStringView text, const QString &declared)
{
    const QString stated = canonicalLanguageTag(declared);
    const Detection detection = detect(text);
    if (!stated.isEmpty() && stated != "und"_L1
        && (detection.tag.isEmpty() || !detection.reliable || inOneMacrolanguage(stated, detection.tag)))
        return stated;
    return detection.tag.isEmpty() ? u"und"_s : amongCloseLanguages(text, detection.tag);
}

QString canonicalLanguageTag(const QString &tag)
{
    QString spelled = tag.trimmed();
    spelled.replace(u'_', u'-');
    if (spelled.isEmpty() || spelled.size() > 100)
        return {};
    if (spelled.compare("und"_L1, Qt::CaseInsensitive) == 0)
        return u"und"_s;
    // Languages of four to eight letters are reserved and none is registered (RFC 5646, 2.2.1).
    const QByteArray locale = localeOfTag(spelled);
    if (locale.isEmpty() || primaryLanguage(spelled).size() > 3)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::string tagged = icu::Locale::createCanonical(locale.constData()).toLanguageTag<std::string>(status);
    return U_SUCCESS(status) && tagged != "und" ? QString::fromStdString(tagged) : QString();
}

QString languageName(const QString &tag, const QString &inLanguage)
{
    const QByteArray locale = localeOfTag(tag);
    if (locale.isEmpty())
        return tag;
    icu::UnicodeString name;
    icu::Locale(locale.constData()).getDisplayName(icu::Locale(localeOfTag(inLanguage).constData()), name);
    return name.isEmpty() ? tag : QString::fromUtf16(name.getBuffer(), name.length());
}

} // namespace Crossread
