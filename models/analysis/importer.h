// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/text/articlereader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Crossread {

/// The bytes of an article and where they came from.
struct ArticleSource {
    QByteArray bytes;
    QString name; ///< The file's name, with its ending; a made-up one for pasted text.
    QString path; ///< Empty for pasted text.
};

/// Reads a file's bytes. Fails with one clear line on a missing or unreadable file, a folder, anything that is
/// no regular file, and one above MaximumArticleBytes (which is not read).
Expected<ArticleSource> readArticleFile(const QString &path);

/// The article files that a path stands for: itself, or for a folder the .txt, .html and .htm files directly in
/// it, sorted by name. A path that does not exist stands for itself, so that reading it says what is wrong.
QStringList articleFilesAt(const QString &path);

} // namespace Crossread
