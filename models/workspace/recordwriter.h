// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/recordnames.h"

#include <QJsonArray>

namespace Crossread {

using namespace Qt::StringLiterals;

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

    void artefacts(QLatin1StringView key, const QList<ArtefactFinding> &value, ArticleVersionId version)
    {
        QJsonArray array;
        for (const ArtefactFinding &artefact : value) {
            const TextRange range = outside(artefact.range, version);
            array.append(QJsonObject{
                {"kind"_L1, artefactKindName(artefact.kind)}, {"start"_L1, range.start}, {"end"_L1, range.end}});
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

} // namespace Crossread
