// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/record.h"

#include "models/workspace/fields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

std::optional<Direction> directionFromName(QStringView name)
{
    if (name == "rtl"_L1)
        return Direction::RightToLeft;
    return name == "ltr"_L1 ? std::optional(Direction::LeftToRight) : std::nullopt;
}

// One name for the naming functions of all enumerations, so that the visitors need one overload for them.
QString nameOf(Direction value) { return directionName(value); }
QString nameOf(Origin value) { return originName(value); }
QString nameOf(Decision value) { return decisionName(value); }
QString nameOf(ClaimKind value) { return claimKindName(value); }
QString nameOf(DiscrepancyType value) { return discrepancyTypeName(value); }
QString nameOf(Severity value) { return severityName(value); }
QString nameOf(DiscrepancyState value) { return discrepancyStateName(value); }

template<typename Enum>
std::optional<Enum> fromName(QStringView name)
{
    if constexpr (std::same_as<Enum, Direction>)
        return directionFromName(name);
    else if constexpr (std::same_as<Enum, Origin>)
        return originFromName(name);
    else if constexpr (std::same_as<Enum, Decision>)
        return decisionFromName(name);
    else if constexpr (std::same_as<Enum, ClaimKind>)
        return claimKindFromName(name);
    else if constexpr (std::same_as<Enum, DiscrepancyType>)
        return discrepancyTypeFromName(name);
    else if constexpr (std::same_as<Enum, Severity>)
        return severityFromName(name);
    else
        return discrepancyStateFromName(name);
}

template<typename T>
concept Enumeration = std::is_enum_v<T>;

/// Writes fields into a record.
class RecordWriter
{
public:
    explicit RecordWriter(const Contents &contents)
        : m_contents(contents)
    {
    }

    Record record;

    template<typename Entity>
    void operator()(QLatin1StringView key, const Identifier<Entity> &value)
    {
        record.insert(key, value.isNull() ? QJsonValue() : QJsonValue(value.toString()));
    }
    void operator()(QLatin1StringView key, const QUuid &value)
    {
        record.insert(key, value.toString(QUuid::WithoutBraces));
    }
    void operator()(QLatin1StringView key, const QString &value) { record.insert(key, value); }
    void operator()(QLatin1StringView key, int value) { record.insert(key, value); }
    void operator()(QLatin1StringView key, bool value) { record.insert(key, value); }
    void operator()(QLatin1StringView key, double value) { record.insert(key, value); }
    void operator()(QLatin1StringView key, const QJsonObject &value) { record.insert(key, value); }
    void operator()(QLatin1StringView key, const QDateTime &value)
    {
        record.insert(key, value.toUTC().toString(Qt::ISODateWithMs));
    }
    template<Enumeration Enum>
    void operator()(QLatin1StringView key, Enum value)
    {
        record.insert(key, nameOf(value));
    }
    void operator()(QLatin1StringView key, const QList<StatementId> &value)
    {
        QJsonArray array;
        for (const StatementId &id : value)
            array.append(id.toString());
        record.insert(key, array);
    }
    void operator()(QLatin1StringView key, const QList<Reason> &value)
    {
        QJsonArray array;
        for (const Reason &reason : value)
            array.append(QJsonObject{
                {"kind"_L1, reason.kind}, {"a"_L1, reason.a}, {"b"_L1, reason.b}, {"weight"_L1, reason.weight}});
        record.insert(key, array);
    }
    void operator()(QLatin1StringView key, const QList<Passage> &value)
    {
        QJsonArray array;
        for (const Passage &passage : value) {
            const TextRange range = outside(passage.range, passage.version);
            array.append(QJsonObject{
                {"version"_L1, passage.version.toString()}, {"start"_L1, range.start}, {"end"_L1, range.end}});
        }
        record.insert(key, array);
    }
    void range(QLatin1StringView start, QLatin1StringView end, TextRange value, ArticleVersionId version)
    {
        const TextRange codePoints = outside(value, version);
        record.insert(start, codePoints.start);
        record.insert(end, codePoints.end);
    }
    void content(const std::shared_ptr<const VersionContent> &, ArticleVersionId) { }
    void blocks(QLatin1StringView key, const QList<Block> &value, ArticleVersionId version)
    {
        QJsonArray array;
        for (const Block &block : value) {
            const TextRange range = outside(block.range, version);
            array.append(QJsonObject{{"kind"_L1, blockKindName(block.kind)},
                                     {"start"_L1, range.start},
                                     {"end"_L1, range.end},
                                     {"direction"_L1, directionName(block.direction)}});
        }
        record.insert(key, array);
    }

private:
    TextRange outside(TextRange range, ArticleVersionId version) const
    {
        const auto content = m_contents.constFind(version);
        Q_ASSERT(content != m_contents.cend());
        return (*content)->codePoints.toCodePoints(range);
    }

    const Contents &m_contents;
};

/// Reads fields out of a record and keeps the name of the first one that is not what it should be.
class RecordReader
{
public:
    RecordReader(const Record &record, const Contents &contents)
        : m_record(record)
        , m_contents(contents)
    {
    }

    QString fault;

    template<typename Entity>
    void operator()(QLatin1StringView key, Identifier<Entity> &value)
    {
        const QJsonValue read = m_record.value(key);
        value = Identifier<Entity>::fromString(read.toString());
        expect(key, read.isNull() || !value.isNull());
    }
    void operator()(QLatin1StringView key, QUuid &value)
    {
        value = QUuid::fromString(m_record.value(key).toString());
        expect(key, !value.isNull());
    }
    void operator()(QLatin1StringView key, QString &value)
    {
        expect(key, m_record.value(key).isString());
        value = m_record.value(key).toString();
    }
    void operator()(QLatin1StringView key, int &value)
    {
        expect(key, m_record.value(key).isDouble());
        value = m_record.value(key).toInt();
    }
    void operator()(QLatin1StringView key, bool &value)
    {
        const QJsonValue read = m_record.value(key); // SQLite keeps truth values as numbers
        expect(key, read.isBool() || read.isDouble());
        value = read.isBool() ? read.toBool() : read.toDouble() != 0;
    }
    void operator()(QLatin1StringView key, double &value)
    {
        expect(key, m_record.value(key).isDouble());
        value = m_record.value(key).toDouble();
    }
    void operator()(QLatin1StringView key, QJsonObject &value)
    {
        expect(key, m_record.value(key).isObject());
        value = m_record.value(key).toObject();
    }
    void operator()(QLatin1StringView key, QDateTime &value)
    {
        value = QDateTime::fromString(m_record.value(key).toString(), Qt::ISODateWithMs);
        expect(key, value.isValid());
    }
    template<Enumeration Enum>
    void operator()(QLatin1StringView key, Enum &value)
    {
        const std::optional<Enum> read = fromName<Enum>(m_record.value(key).toString());
        expect(key, read.has_value());
        value = read.value_or(Enum{});
    }
    void operator()(QLatin1StringView key, QList<StatementId> &value)
    {
        expect(key, m_record.value(key).isArray());
        for (const auto each : m_record.value(key).toArray())
            value.append(StatementId::fromString(each.toString()));
    }
    void operator()(QLatin1StringView key, QList<Reason> &value)
    {
        expect(key, m_record.value(key).isArray());
        for (const auto each : m_record.value(key).toArray()) {
            const QJsonObject object = each.toObject();
            expect(key, object.value("kind"_L1).isString() && object.value("weight"_L1).isDouble());
            value.append({object.value("kind"_L1).toString(), object.value("a"_L1).toString(),
                          object.value("b"_L1).toString(), object.value("weight"_L1).toDouble()});
        }
    }
    void operator()(QLatin1StringView key, QList<Passage> &value)
    {
        expect(key, m_record.value(key).isArray());
        for (const auto each : m_record.value(key).toArray()) {
            const QJsonObject object = each.toObject();
            const auto version = ArticleVersionId::fromString(object.value("version"_L1).toString());
            value.append({version, inside(key, object, "start"_L1, "end"_L1, version)});
        }
    }
    void range(QLatin1StringView start, QLatin1StringView end, TextRange &value, ArticleVersionId version)
    {
        value = inside(start, m_record, start, end, version);
    }
    void content(std::shared_ptr<const VersionContent> &value, ArticleVersionId version)
    {
        value = m_contents.value(version);
        expect("content"_L1, value != nullptr);
    }
    void blocks(QLatin1StringView key, QList<Block> &value, ArticleVersionId version)
    {
        expect(key, m_record.value(key).isArray());
        for (const auto each : m_record.value(key).toArray()) {
            const QJsonObject object = each.toObject();
            const auto kind = blockKindFromName(object.value("kind"_L1).toString());
            const auto direction = directionFromName(object.value("direction"_L1).toString());
            expect(key, kind && direction);
            value.append({kind.value_or(BlockKind::Paragraph), inside(key, object, "start"_L1, "end"_L1, version),
                          direction.value_or(Direction::LeftToRight)});
        }
    }

private:
    void expect(QLatin1StringView key, bool asItShouldBe)
    {
        if (!asItShouldBe && fault.isEmpty())
            fault = key;
    }

    TextRange inside(QLatin1StringView field, const QJsonObject &object, QLatin1StringView start, QLatin1StringView end,
                     ArticleVersionId version)
    {
        const auto content = m_contents.constFind(version);
        const TextRange codePoints{object.value(start).toInteger(-1), object.value(end).toInteger(-1)};
        const bool fits = content != m_contents.cend() && codePoints.start >= 0 && !codePoints.isEmpty()
            && codePoints.end <= (*content)->codePoints.codePointCount();
        expect(field, fits);
        return fits ? (*content)->codePoints.toUtf16(codePoints) : TextRange{};
    }

    const Record &m_record;
    const Contents &m_contents;
};

} // namespace

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
