// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/changelog.h"

#include "models/storage/row.h"
#include "models/storage/sqliteerror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Storage)
};

/// The Change of the row that the query stands on.
Expected<StoredChange> storedChange(const QSqlQuery &query, const Contents &contents)
{
    const qint64 sequence = query.value(0).toLongLong();
    const auto kind = changeKindFromName(query.value(2).toString());
    const QJsonDocument document = QJsonDocument::fromJson(query.value(6).toByteArray());
    Change change{.id = ChangeId::fromString(query.value(1).toString()),
                  .kind = kind.value_or(ChangeKind::AddArticles),
                  .author = textOf(query.value(3)),
                  .time = QDateTime::fromString(query.value(4).toString(), Qt::ISODateWithMs),
                  .undoes = ChangeId::fromString(query.value(5).toString())};
    const QString what = Texts::tr("change %1 of the workspace cannot be read").arg(sequence);
    if (!kind || !document.isArray() || change.id.isNull() || !change.time.isValid()
        || change.undoes.isNull() != query.value(5).isNull())
        return tl::unexpected(Failure{what, Texts::tr("its entry is damaged"), {}});
    auto edits = editsFrom(document.array(), contents);
    if (!edits)
        return tl::unexpected(Failure{what, edits.error().line(), {}});
    change.edits = *std::move(edits);
    return StoredChange{sequence, std::move(change)};
}

} // namespace

bool writeChange(QSqlQuery &query, const Change &change, const Contents &contents)
{
    if (!query.prepare(
            u"INSERT INTO change (id, kind, author, time, undoes, edits) VALUES (?, ?, CAST (? AS TEXT), ?, ?, CAST (? AS TEXT))"_s))
        return false;
    query.addBindValue(change.id.toString());
    query.addBindValue(changeKindName(change.kind));
    query.addBindValue(sqlText(change.author));
    query.addBindValue(change.time.toUTC().toString(Qt::ISODateWithMs));
    query.addBindValue(change.undoes.isNull() ? QString() : change.undoes.toString());
    query.addBindValue(sqlText(recordsOf(change.edits, contents)));
    return query.exec();
}

Expected<std::vector<StoredChange>> readChanges(QSqlQuery &query, const Contents &contents)
{
    std::vector<StoredChange> changes;
    query.setForwardOnly(true);
    bool done = query.exec(
        u"SELECT sequence, id, kind, CAST (author AS BLOB), time, undoes, CAST (edits AS BLOB) FROM change ORDER BY sequence"_s);
    while (done && query.next()) {
        auto change = storedChange(query, contents);
        if (!change)
            return tl::unexpected(change.error());
        changes.push_back(*std::move(change));
    }
    if (query.lastError().isValid())
        return tl::unexpected(
            Failure{Texts::tr("the changes of the workspace cannot be read"), reasonOf(query.lastError()), {}});
    return changes;
}

} // namespace Crossread
