// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/record.h"

class QSqlDatabase;
class QSqlQuery;

namespace Crossread {

/// A version's content as its row holds it.
struct StoredContent {
    ArticleVersionId version;
    QString sha256; ///< As it was stored; what the bytes give now is in `content`.
    std::shared_ptr<const VersionContent> content;
};

/// Every content that was ever imported, of undone imports too. False on an error of `query`.
bool readContents(QSqlQuery &query, QList<StoredContent> &contents);

/// Writes the content of a version whose id no row has. False on an error of `query`.
bool writeContent(QSqlQuery &query, ArticleVersionId version, const VersionContent &content);

} // namespace Crossread
