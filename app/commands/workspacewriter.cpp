// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/workspacewriter.h"

#include "models/storage/workspacestore.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace Crossread {

namespace {

// What SQLite puts beside a file while it writes, and leaves there where it cannot go on (sqlite.org/tempfiles.html).
constexpr std::array SqliteEndings{QLatin1StringView(""), QLatin1StringView("-wal"), QLatin1StringView("-shm"),
                                   QLatin1StringView("-journal")};

Change inverse(const Change &change)
{
    Change inverse = change.inverted();
    inverse.id = ChangeId::create();
    inverse.undoes = change.id;
    inverse.author = change.author;
    inverse.time = QDateTime::currentDateTimeUtc();
    return inverse;
}

} // namespace

WorkspaceWriter::WorkspaceWriter(const QString &path)
    : m_path(path)
    , m_isNew(!QFileInfo::exists(path))
{
}

Expected<void> WorkspaceWriter::write(const std::vector<Change> &changes)
{
    const auto written = append(changes);
    if (!written)
        takeBack();
    return written;
}

// The file was closed while the articles were analysed; applying the Changes to what it holds now finds out
// whether they still fit.
Expected<void> WorkspaceWriter::append(const std::vector<Change> &changes)
{
    const auto store = m_isNew ? WorkspaceStore::create(m_path) : WorkspaceStore::open(m_path);
    if (!store) {
        m_isNew = false; // nothing of ours is there to be removed
        return tl::unexpected(store.error());
    }
    Workspace workspace;
    if (const auto loaded = (*store)->load(workspace); !loaded)
        return loaded;
    workspace.setStore(store->get());
    for (const Change &change : changes) {
        if (const auto applied = workspace.apply(change); !applied)
            return applied;
        m_written.push_back(change);
    }
    return {};
}

void WorkspaceWriter::takeBack()
{
    if (m_isNew) {
        for (const QLatin1StringView ending : SqliteEndings)
            QFile::remove(m_path + ending);
        return;
    }
    std::vector<Change> inverses;
    for (auto change = m_written.crbegin(); change != m_written.crend(); ++change)
        inverses.push_back(inverse(*change));
    m_written.clear();
    // Where even this fails the file stays whole: each Change in it is complete.
    if (!inverses.empty())
        static_cast<void>(append(inverses));
}

} // namespace Crossread
