// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/jsonld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// One value or a list of them, which JSON-LD treats alike.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// A text, or the name of the thing that stands in its place.
QString nameOf(const QJsonValue &value)
{
    const QJsonValue first = value.isArray() ? value.toArray().first() : value;
    return (first.isObject() ? first.toObject().value("name"_L1).toString() : first.toString()).simplified();
}

QString namesOf(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray list = listOf(value);
    for (const QJsonValue &each : list) {
        if (const QString name = nameOf(each); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(", "_L1);
}

bool isArticle(const QJsonObject &object)
{
    const QJsonArray types = listOf(object.value("@type"_L1));
    return std::any_of(types.begin(), types.end(), [](const QJsonValue &type) {
        const QString name = type.toString();
        return name.endsWith("Article"_L1) || name == "BlogPosting"_L1 || name == "LiveBlogPosting"_L1;
    });
}

JsonLdArticle read(const QJsonObject &object)
{
    JsonLdArticle article;
    article.headline = nameOf(object.value("headline"_L1));
    article.author = namesOf(object.value("author"_L1));
    article.publisher = nameOf(object.value("publisher"_L1));
    const QJsonValue page = object.value("mainEntityOfPage"_L1);
    article.url = page.isObject() ? page.toObject().value("@id"_L1).toString() : page.toString();
    if (article.url.isEmpty())
        article.url = object.value("url"_L1).toString();
    article.published = object.value("datePublished"_L1).toString();
    article.language = nameOf(object.value("inLanguage"_L1));
    article.description = object.value("description"_L1).toString().simplified();
    article.body = object.value("articleBody"_L1).toString();
    return article;
}

} // namespace

JsonLdArticle articleOfJsonLd(const QList<QByteArray> &scripts)
{
    for (const QByteArray &script : scripts) {
        const QJsonDocument document = QJsonDocument::fromJson(script.trimmed());
        QJsonArray things = document.isArray() ? document.array() : QJsonArray{document.object()};
        for (qsizetype i = 0; i < things.size(); ++i) {
            const QJsonObject object = things[i].toObject();
            if (isArticle(object))
                return read(object);
            const QJsonArray graph = object.value("@graph"_L1).toArray();
            for (const QJsonValue &thing : graph) {
                if (isArticle(thing.toObject()))
                    return read(thing.toObject());
            }
        }
    }
    return {};
}

} // namespace Crossread
