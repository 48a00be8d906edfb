// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/migrations.h"

#include "models/storage/sqliteerror.h"
#include "models/storage/sqlitefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// The steps' resource names in the order of their numbers: 001 is the first.
QStringList steps() { return QDir(u":/storage"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name); }

/// The statements of a step. Qt's driver runs one at a time; in our steps a line that ends with ; ends one.
QStringList statementsOf(const QString &step)
{
    QStringList statements;
    QString statement;
    for (const QString &line : step.split(u'\n')) {
        if (line.trimmed().startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

} // namespace

int newestWorkspaceVersion() { return int(steps().size()); }

Expected<void> migrate(QSqlDatabase &database, int from)
{
    QSqlQuery query(database);
    const auto failed = [&database](const QString &why) -> Expected<void> {
        database.rollback();
        return tl::unexpected(
            Failure{QCoreApplication::translate("Crossread::Storage", "could not prepare the workspace"), why, {}});
    };
    const QStringList all = steps();
    if (!database.transaction())
        return failed(reasonOf(database.lastError()));
    for (const QString &name : all.mid(from)) {
        QFile file(u":/storage/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            return failed(file.errorString());
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
            if (!query.exec(statement))
                return failed(reasonOf(query.lastError()));
        }
    }
    if (!query.exec(u"PRAGMA application_id = %1"_s.arg(WorkspaceApplicationId))
        || !query.exec(u"PRAGMA user_version = %1"_s.arg(all.size())))
        return failed(reasonOf(query.lastError()));
    query.finish();
    if (!database.commit())
        return failed(reasonOf(database.lastError()));
    return {};
}

} // namespace Crossread
