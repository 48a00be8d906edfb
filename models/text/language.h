// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Crossread {

/// The language of a whole text as a BCP-47 tag ("ar", "id", "zh-Hant"), found by CLD2; "und" where it has no opinion.
///
/// Meant for documents: on single sentences Indonesian is often taken for Malay (13 % measured).
/// Languages that CLD2 confuses are then told apart by their own words (closelanguages.h).
/// `declared` (from `html lang`, may be empty) wins when CLD2 is unsure or names the same macrolanguage.
/// Pure and safe to call from any thread.
QString languageOfText(QStringView text, const QString &declared = {});

/// A tag as ICU canonicalises it ("in" -> "id", "EN_us" -> "en-US"); empty when `tag` is no language tag.
QString canonicalLanguageTag(const QString &tag);

/// What a language is called in another one, from CLDR: languageName("ar", "fr") is "arabe". The tag itself where
/// CLDR has no name.
QString languageName(const QString &tag, const QString &inLanguage);

} // namespace Crossread
