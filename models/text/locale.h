// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <unicode/uloc.h>

#include <algorithm>

namespace Crossread {

/// ICU's locale identifier for a BCP-47 tag ("zh-Hant" -> "zh_Hant"); empty, ICU's root, for "und" and for what is no
/// tag.
inline QByteArray localeOfTag(QStringView tag)
{
    if (tag == QLatin1StringView("und"))
        return {};
    const QByteArray latin = tag.toLatin1();
    char locale[ULOC_FULLNAME_CAPACITY] = {};
    int32_t parsed = 0;
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(latin.constData(), locale, sizeof locale, &parsed, &status);
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING || parsed != latin.size())
        return {};
    return locale;
}

/// The locale itself, or else the nearest one above it that CLDR has; empty (root) where it has none, so that ICU
/// never falls back to the language of the computer.
inline QByteArray knownLocale(QByteArray locale)
{
    const auto isKnown = [](const QByteArray &name) {
        for (int32_t i = 0; i < uloc_countAvailable(); ++i) {
            if (name == uloc_getAvailable(i))
                return true;
        }
        return false;
    };
    while (!locale.isEmpty() && !isKnown(locale))
        locale.truncate(std::max<qsizetype>(locale.lastIndexOf('_'), 0));
    return locale;
}

} // namespace Crossread
