// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QStringList>

namespace Crossread {

/// A workspace file opened past the store, for tests that look at its tables or tamper with them.
class RawSql
{
public:
    explicit RawSql(const QString &path);
    ~RawSql();
    RawSql(const RawSql &) = delete;
    RawSql &operator=(const RawSql &) = delete;

    /// Whether the statement was run. Foreign keys are not kept.
    bool run(const QString &statement) const;
    /// The first column of the first row; invalid where there is none.
    QVariant value(const QString &query) const;
    /// The names of a table's columns, sorted.
    QStringList columns(const QString &table) const;

private:
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection); }

    QString m_connection;
};

} // namespace Crossread
