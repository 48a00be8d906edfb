// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/integrity.h"

#include "models/storage/sqliteerror.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

namespace Crossread {

using namespace Qt::StringLiterals;

QStringList databaseFaults(const QSqlDatabase &database)
{
    QStringList faults;
    QSqlQuery query(database);
    const auto run = [&query, &faults](const QString &check, auto fault) {
        if (query.exec(check)) {
            while (query.next())
                faults.append(fault());
        }
        if (query.lastError().isValid())
            faults.append(reasonOf(query.lastError()));
    };
    run(u"PRAGMA integrity_check"_s, [&query] { return query.value(0).toString().simplified(); });
    faults.removeAll(u"ok"_s);
    run(u"PRAGMA foreign_key_check"_s, [&query] {
        return QCoreApplication::translate("Crossread::Storage", "a row of %1 refers to a row of %2 that is not there")
            .arg(query.value(0).toString(), query.value(2).toString());
    });
    return faults;
}

} // namespace Crossread
