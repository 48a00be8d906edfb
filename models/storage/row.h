// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/record.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <map>

namespace Crossread {

// Records and rows of SQLite. A row has the record's fields as its columns, objects and arrays as compact JSON.
// The statements of a link are the one list that has a table of its own, so that its references are kept.

// Texts are bound and read as their UTF-8 bytes, by CAST (? AS TEXT) and CAST (column AS BLOB). SQLite's own UTF-16
// functions, which Qt's driver uses for QString, drop a leading U+FEFF and replace U+FFFE and U+FFFF.

/// A text as it is bound: never NULL, also where the QString is null.
QByteArray sqlText(const QString &text);
/// JSON as it is bound: compact.
QByteArray sqlText(const QJsonArray &array);
/// A text as it was selected.
QString textOf(const QVariant &selected);

/// Writes rows within a transaction; each statement is prepared once.
class RowWriter
{
public:
    explicit RowWriter(const QSqlDatabase &database);

    /// Inserts the record as a row, or sets the values of the row with its id. False on an error.
    bool write(QLatin1StringView table, const Record &record);
    /// Deletes the row of that id. False on an error.
    bool remove(QLatin1StringView table, const QString &id);

    QSqlError lastError() const { return m_error; }

private:
    QSqlQuery &prepared(const QString &statement);
    bool run(QSqlQuery &query);
    bool removeList(const QString &id);
    bool writeList(const QString &id, const QJsonArray &statements);

    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared; // by statement
    QSqlError m_error;
};

/// All rows of a table as records, in order of id. False on an error of `query`.
bool readRows(QSqlQuery &query, QLatin1StringView table, QList<Record> &records);

} // namespace Crossread
