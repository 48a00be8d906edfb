// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Crossread {

/// The language of a text among those that CLD2 takes for one another, by the words that only one of them
/// writes so (resources/text/close-languages.tsv): Indonesian 'karena' against Malay 'kerana'.
///
/// `guess` stays where it belongs to no family of the table, and where the words say nothing. Safe from any thread.
QString amongCloseLanguages(QStringView text, const QString &guess);

} // namespace Crossread
