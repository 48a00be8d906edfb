// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QString untitledFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/untitled"_s;
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Session)
};

} // namespace

Session::Session(std::unique_ptr<WorkspaceStore> store, const QString &author)
    : m_store(std::move(store))
    , m_history(&m_workspace, author)
{
    m_workspace.setStore(m_store.get());
}

Session::~Session()
{
    const QString file = path();
    const bool isEmpty = isUntitled() && m_workspace.articles().isEmpty() && m_history.undoStack()->count() == 0;
    m_workspace.setStore(nullptr);
    m_store.reset();
    if (isEmpty)
        QFile::remove(file);
}

Expected<std::unique_ptr<Session>> Session::createUntitled(const QString &author)
{
    const QString folder = untitledFolder();
    QDir().mkpath(folder);
    // Named by the time, so that they sort; by an identifier too, so that two windows never meet.
    const QString name = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm "_s)
        + createUuidVersion7().toString(QUuid::Id128).last(6);
    return create(folder + u'/' + name + u".crossread"_s, author);
}

Expected<std::unique_ptr<Session>> Session::create(const QString &path, const QString &author)
{
    auto store = WorkspaceStore::create(path);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<Session>(new Session(*std::move(store), author));
}

Expected<std::unique_ptr<Session>> Session::open(const QString &path, const QString &author)
{
    auto store = WorkspaceStore::open(path);
    if (!store)
        return tl::unexpected(store.error());
    auto session = std::unique_ptr<Session>(new Session(*std::move(store), author));
    if (const auto loaded = session->m_store->load(session->m_workspace); !loaded)
        return tl::unexpected(loaded.error());
    return session;
}

bool Session::isUntitled() const
{
    return QFileInfo(path()).absolutePath() == QFileInfo(untitledFolder()).absoluteFilePath();
}

QString Session::name() const
{
    return isUntitled() ? Texts::tr("Untitled coverage") : QFileInfo(path()).completeBaseName();
}

Expected<void> Session::moveTo(const QString &target)
{
    const QString from = path();
    const auto refuse = [&target](const QString &why) -> Expected<void> {
        return tl::unexpected(Failure{Texts::tr("could not move the workspace to %1").arg(target), why, {}});
    };
    if (QFileInfo::exists(target))
        return refuse(Texts::tr("a file of that name exists"));

    // Closed while it moves, since an open SQLite file must not change its name.
    m_workspace.setStore(nullptr);
    m_store.reset();
    QFile file(from);
    const bool moved = file.rename(target);
    auto store = WorkspaceStore::open(moved ? target : from);
    if (!store)
        return tl::unexpected(store.error());
    m_store = *std::move(store);
    // Read once more: the store knows by it which originals it holds, and a move that did harm shows at once.
    Workspace copy;
    if (const auto loaded = m_store->load(copy); !loaded)
        return tl::unexpected(loaded.error());
    m_workspace.setStore(m_store.get());
    return moved ? Expected<void>() : refuse(file.errorString());
}

} // namespace Crossread
