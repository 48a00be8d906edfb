// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/snapshot.h"

#include "models/workspace/record.h"

namespace Crossread {

using namespace Qt::StringLiterals;

Snapshot::Snapshot(const Workspace &workspace)
{
    std::apply(
        [&workspace]<typename... Entities>(std::vector<Entities> &...tables) {
            (tables.assign(workspace.table<Entities>().begin(), workspace.table<Entities>().end()), ...);
        },
        m_tables);
}

QString Snapshot::difference(const Snapshot &other) const
{
    QStringList differences;
    const auto compare = [&]<typename Entity>(const std::vector<Entity> &table) {
        const auto &others = std::get<std::vector<Entity>>(other.m_tables);
        if (table != others)
            differences.append(
                u"%1 (%2 rows, %3 rows)"_s.arg(tableName<Entity>()).arg(table.size()).arg(others.size()));
    };
    std::apply([&compare](const auto &...tables) { (compare(tables), ...); }, m_tables);
    return differences.join(u", "_s);
}

QString difference(const Workspace &a, const Workspace &b) { return Snapshot(a).difference(Snapshot(b)); }

} // namespace Crossread
