// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/contents.h"

#include "models/storage/row.h"

namespace Crossread {

using namespace Qt::StringLiterals;

bool readContents(QSqlQuery &query, QList<StoredContent> &contents)
{
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT version, sha256, bytes, CAST (text AS BLOB) FROM content ORDER BY version"_s))
        return false;
    while (query.next())
        contents.append({ArticleVersionId::fromString(query.value(0).toString()), query.value(1).toString(),
                         std::make_shared<const VersionContent>(query.value(2).toByteArray(), textOf(query.value(3)))});
    return !query.lastError().isValid();
}

bool writeContent(QSqlQuery &query, ArticleVersionId version, const VersionContent &content)
{
    if (!query.prepare(u"INSERT INTO content (version, sha256, bytes, text) VALUES (?, ?, ?, CAST (? AS TEXT))"_s))
        return false;
    query.addBindValue(version.toString());
    query.addBindValue(QString::fromLatin1(content.sha256));
    query.addBindValue(content.bytes.isNull() ? QByteArray("") : content.bytes);
    query.addBindValue(sqlText(content.text));
    return query.exec();
}

} // namespace Crossread
