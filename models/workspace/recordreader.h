// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/recordnames.h"

#include <QJsonArray>

namespace Crossread {

using namespace Qt::StringLiterals;

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

    void artefacts(QLatin1StringView key, QList<ArtefactFinding> &value, ArticleVersionId version)
    {
        // Records of before there were any lack the field; an entry of the change log stays as it was written.
        expect(key, !m_record.contains(key) || m_record.value(key).isArray());
        for (const auto each : m_record.value(key).toArray()) {
            const QJsonObject object = each.toObject();
            const auto kind = artefactKindFromName(object.value("kind"_L1).toString());
            expect(key, kind.has_value());
            value.append(
                {kind.value_or(ArtefactKind::BrokenSentence), inside(key, object, "start"_L1, "end"_L1, version)});
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

} // namespace Crossread
