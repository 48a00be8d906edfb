// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/articlenames.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Crossread {

using namespace Qt::StringLiterals;

void ArticleNames::add(QLatin1StringView table, const Record &record)
{
    const QString id = record.value("id"_L1).toString();
    if (table == tableName<Article>()) {
        Article article;
        article.name = record.value("name"_L1).toString();
        article.outlet = record.value("outlet"_L1).toString();
        article.title = record.value("title"_L1).toString();
        m_articleOf.insert(id, id);
        m_names.insert(id, article.heading());
        return;
    }
    // A link is in several articles; the first one leads to it as well as any.
    QString holder = record.value("statements"_L1).toArray().first().toString();
    for (const QLatin1StringView key : {"article"_L1, "version"_L1, "link"_L1, "subject"_L1}) {
        if (record.contains(key))
            holder = record.value(key).toString();
    }
    m_articleOf.insert(id, m_articleOf.value(holder));
}

QString ArticleNames::located(const QString &id, const QString &line) const
{
    const QString name = nameFor(id);
    if (name.isEmpty())
        return line;
    return QCoreApplication::translate("Crossread::Verify", "%1: %2", "article, what is broken in it").arg(name, line);
}

} // namespace Crossread
