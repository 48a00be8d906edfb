// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/record.h"

#include "models/workspace/fields.h"
#include "models/workspace/recordreader.h"
#include "models/workspace/recordwriter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Crossread {

using namespace Qt::StringLiterals;

template<>
QLatin1StringView tableName<Article>()
{
    return "article"_L1;
}
template<>
QLatin1StringView tableName<ArticleVersion>()
{
    return "version"_L1;
}
template<>
QLatin1StringView tableName<Statement>()
{
    return "statement"_L1;
}
template<>
QLatin1StringView tableName<Claim>()
{
    return "claim"_L1;
}
template<>
QLatin1StringView tableName<Link>()
{
    return "link"_L1;
}
template<>
QLatin1StringView tableName<Discrepancy>()
{
    return "discrepancy"_L1;
}
template<>
QLatin1StringView tableName<Note>()
{
    return "note"_L1;
}

template<typename Entity>
Record recordOf(const Entity &entity, const Contents &contents)
{
    RecordWriter writer(contents);
    visitFields(writer, entity);
    return writer.record;
}

template<typename Entity>
Expected<Entity> entityFrom(const Record &record, const Contents &contents)
{
    Entity entity;
    RecordReader reader(record, contents);
    visitFields(reader, entity);
    if (reader.fault.isEmpty() && entity.id.isNull())
        reader.fault = "id"_L1;
    if (reader.fault.isEmpty())
        return entity;
    return tl::unexpected(Failure{
        QCoreApplication::translate("Crossread::Record", "a record of the table %1 could not be read")
            .arg(tableName<Entity>()),
        QCoreApplication::translate("Crossread::Record", "its field %1 is missing or damaged").arg(reader.fault),
        {}});
}

QJsonArray recordsOf(const std::vector<AnyEdit> &edits, const Contents &contents)
{
    QJsonArray records;
    for (const AnyEdit &edit : edits) {
        std::visit(
            [&records, &contents]<typename Entity>(const Edit<Entity> &each) {
                QJsonObject record{{"table"_L1, tableName<Entity>()}};
                if (each.before)
                    record.insert("before"_L1, recordOf(*each.before, contents));
                if (each.after)
                    record.insert("after"_L1, recordOf(*each.after, contents));
                records.append(record);
            },
            edit);
    }
    return records;
}

namespace {

/// Reads one edit if it is of table Entity; true when it was, whatever came of it.
template<typename Entity>
bool readEdit(const QJsonObject &record, const Contents &contents, std::vector<AnyEdit> &edits, Expected<void> &result)
{
    if (record.value("table"_L1).toString() != tableName<Entity>())
        return false;
    Edit<Entity> edit;
    for (const auto &[key, side] : {std::pair{"before"_L1, &edit.before}, std::pair{"after"_L1, &edit.after}}) {
        if (!record.contains(key))
            continue;
        if (auto entity = entityFrom<Entity>(record.value(key).toObject(), contents))
            *side = *std::move(entity);
        else
            result = tl::unexpected(entity.error());
    }
    edits.emplace_back(std::move(edit));
    return true;
}

template<typename... Entities>
bool readEdit(const QJsonObject &record, const Contents &contents, std::vector<AnyEdit> &edits, Expected<void> &result,
              const std::variant<Edit<Entities>...> *)
{
    return (readEdit<Entities>(record, contents, edits, result) || ...);
}

} // namespace

Expected<std::vector<AnyEdit>> editsFrom(const QJsonArray &records, const Contents &contents)
{
    std::vector<AnyEdit> edits;
    Expected<void> result;
    for (const auto each : records) {
        const QJsonObject record = each.toObject();
        if (!readEdit(record, contents, edits, result, static_cast<const AnyEdit *>(nullptr)))
            result = tl::unexpected(
                Failure{QCoreApplication::translate("Crossread::Record", "a change could not be read"),
                        QCoreApplication::translate("Crossread::Record", "there is no table of the name %1")
                            .arg(record.value("table"_L1).toString()),
                        {}});
        if (!result)
            return tl::unexpected(result.error());
    }
    return edits;
}

template Record recordOf(const Article &, const Contents &);
template Record recordOf(const ArticleVersion &, const Contents &);
template Record recordOf(const Statement &, const Contents &);
template Record recordOf(const Claim &, const Contents &);
template Record recordOf(const Link &, const Contents &);
template Record recordOf(const Discrepancy &, const Contents &);
template Record recordOf(const Note &, const Contents &);
template Expected<Article> entityFrom(const Record &, const Contents &);
template Expected<ArticleVersion> entityFrom(const Record &, const Contents &);
template Expected<Statement> entityFrom(const Record &, const Contents &);
template Expected<Claim> entityFrom(const Record &, const Contents &);
template Expected<Link> entityFrom(const Record &, const Contents &);
template Expected<Discrepancy> entityFrom(const Record &, const Contents &);
template Expected<Note> entityFrom(const Record &, const Contents &);

} // namespace Crossread
