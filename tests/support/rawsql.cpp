// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawsql.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

namespace Crossread {

using namespace Qt::StringLiterals;

RawSql::RawSql(const QString &path)
    : m_connection(QUuid::createUuid().toString())
{
    QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    opened.setDatabaseName(path);
    opened.open();
}

RawSql::~RawSql()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool RawSql::run(const QString &statement) const
{
    QSqlQuery query(database());
    if (query.exec(statement))
        return true;
    qWarning("%s", qPrintable(query.lastError().text()));
    return false;
}

QVariant RawSql::value(const QString &statement) const
{
    QSqlQuery query(database());
    return query.exec(statement) && query.next() ? query.value(0) : QVariant();
}

QStringList RawSql::columns(const QString &table) const
{
    QStringList names;
    const QSqlRecord record = database().record(table);
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    names.sort();
    return names;
}

} // namespace Crossread
