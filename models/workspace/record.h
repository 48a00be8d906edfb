// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/workspace/change.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace Crossread {

/// A thing as it leaves the program: field names and JSON values, positions in code points.
using Record = QJsonObject;

/// The contents that positions in records refer to, by version.
using Contents = QHash<ArticleVersionId, std::shared_ptr<const VersionContent>>;

/// The name of a type's table in the store and in serialised Changes: "article", "version", "claim" ...
template<typename Entity>
QLatin1StringView tableName();

/// A thing as a record. A version's content is not part of it: it is kept beside, by the version's id.
/// `contents` must hold every version that the thing has positions in.
template<typename Entity>
Record recordOf(const Entity &entity, const Contents &contents);

/// The thing that a record describes; fails on a missing or wrong field and on a version without content.
template<typename Entity>
Expected<Entity> entityFrom(const Record &record, const Contents &contents);

/// {"table", "before", "after"} for each edit, as the change log keeps it.
QJsonArray recordsOf(const std::vector<AnyEdit> &edits, const Contents &contents);

/// The edits of a serialised Change; fails where one of them cannot be read.
Expected<std::vector<AnyEdit>> editsFrom(const QJsonArray &records, const Contents &contents);

} // namespace Crossread
