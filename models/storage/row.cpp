// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlError>
#include <QSqlRecord>
#include <QStringDecoder>
#include <QStringList>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QVariant sqlValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return int(value.toBool());
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return double(whole) == number ? QVariant(whole) : QVariant(number);
    }
    case QJsonValue::String:
        return sqlText(value.toString());
    case QJsonValue::Array:
        return sqlText(value.toArray());
    case QJsonValue::Object:
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QVariant(QMetaType::fromType<QByteArray>());
}

QJsonValue jsonValue(const QVariant &value, bool isJson)
{
    if (value.isNull())
        return QJsonValue(QJsonValue::Null);
    if (value.typeId() == QMetaType::QByteArray) {
        if (!isJson)
            return textOf(value);
        const QJsonDocument document = QJsonDocument::fromJson(value.toByteArray());
        if (document.isNull())
            return QJsonValue(QJsonValue::Undefined); // no JSON: the reader of the record finds the field missing
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    if (value.typeId() == QMetaType::Double)
        return value.toDouble();
    return value.toLongLong();
}

/// The columns that hold JSON.
bool isJsonColumn(const QString &column)
{
    static const QSet<QString> columns{u"blocks"_s, u"artefacts"_s, u"value"_s, u"reasons"_s, u"passages"_s};
    return columns.contains(column);
}

/// The field of this table that is kept in a table of its own; empty where there is none.
QLatin1StringView listField(QLatin1StringView table)
{
    return table == "link"_L1 ? "statements"_L1 : QLatin1StringView();
}

bool readList(QSqlQuery &query, QList<Record> &records)
{
    if (!query.exec(u"SELECT link, statement FROM link_statement ORDER BY link, place"_s))
        return false;
    QHash<QString, QJsonArray> statements;
    while (query.next())
        statements[query.value(0).toString()].append(query.value(1).toString());
    for (Record &record : records)
        record.insert("statements"_L1, statements.value(record.value("id"_L1).toString()));
    return true;
}

} // namespace

QByteArray sqlText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes; // Qt's driver takes a null QByteArray for NULL
}

QByteArray sqlText(const QJsonArray &array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

QString textOf(const QVariant &selected)
{
    // QString::fromUtf8 would drop a leading U+FEFF.
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decode(selected.toByteArray());
}

RowWriter::RowWriter(const QSqlDatabase &database)
    : m_database(database)
{
}

QSqlQuery &RowWriter::prepared(const QString &statement)
{
    auto found = m_prepared.find(statement);
    if (found == m_prepared.end()) {
        found = m_prepared.emplace(statement, QSqlQuery(m_database)).first;
        found->second.prepare(statement); // an error shows when it is run
    }
    return found->second;
}

bool RowWriter::run(QSqlQuery &query)
{
    const bool done = query.exec();
    if (!done)
        m_error = query.lastError();
    return done;
}

bool RowWriter::removeList(const QString &id)
{
    QSqlQuery &query = prepared(u"DELETE FROM link_statement WHERE link = ?"_s);
    query.addBindValue(id);
    return run(query);
}

bool RowWriter::writeList(const QString &id, const QJsonArray &statements)
{
    if (!removeList(id))
        return false;
    QSqlQuery &query = prepared(u"INSERT INTO link_statement (link, place, statement) VALUES (?, ?, ?)"_s);
    int place = 0;
    for (const auto statement : statements) {
        query.addBindValue(id);
        query.addBindValue(place++);
        query.addBindValue(statement.toString());
        if (!run(query))
            return false;
    }
    return true;
}

bool RowWriter::write(QLatin1StringView table, const Record &record)
{
    const QLatin1StringView list = listField(table);
    QStringList columns;
    QStringList marks;
    QStringList updates;
    for (auto field = record.constBegin(); field != record.constEnd(); ++field) {
        if (field.key() == list)
            continue;
        const QString column = u'"' + field.key() + u'"';
        columns.append(column);
        const bool isNumber = field.value().isDouble() || field.value().isBool();
        marks.append(isNumber ? u"?"_s : u"CAST (? AS TEXT)"_s);
        updates.append(column + u" = excluded."_s + column);
    }
    // An upsert, not REPLACE: that would delete the row first, and with it what refers to it.
    QSqlQuery &query = prepared(u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
        table, columns.join(u", "_s), marks.join(u", "_s), updates.join(u", "_s)));
    for (auto field = record.constBegin(); field != record.constEnd(); ++field) {
        if (field.key() != list)
            query.addBindValue(sqlValue(field.value()));
    }
    if (!run(query))
        return false;
    return list.isEmpty() || writeList(record.value("id"_L1).toString(), record.value(list).toArray());
}

bool RowWriter::remove(QLatin1StringView table, const QString &id)
{
    if (!listField(table).isEmpty() && !removeList(id))
        return false;
    QSqlQuery &query = prepared(u"DELETE FROM %1 WHERE id = ?"_s.arg(table));
    query.addBindValue(id);
    return run(query);
}

bool readRows(QSqlQuery &query, QLatin1StringView table, QList<Record> &records)
{
    if (!query.prepare(u"SELECT name, type FROM pragma_table_info(?) ORDER BY cid"_s))
        return false;
    query.addBindValue(QString(table));
    if (!query.exec())
        return false;
    QStringList selected;
    while (query.next())
        selected.append((query.value(1) == u"TEXT"_s ? u"CAST (\"%1\" AS BLOB) AS \"%1\""_s : u"\"%1\""_s)
                            .arg(query.value(0).toString()));
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(selected.join(u", "_s), table)))
        return false;
    const QSqlRecord columns = query.record();
    while (query.next()) {
        Record record;
        for (int i = 0; i < columns.count(); ++i) {
            const QString name = columns.fieldName(i);
            record.insert(name, jsonValue(query.value(i), isJsonColumn(name)));
        }
        records.append(record);
    }
    if (query.lastError().isValid())
        return false;
    return listField(table).isEmpty() || readList(query, records);
}

} // namespace Crossread
