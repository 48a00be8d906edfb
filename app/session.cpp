// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "app/settings.h"
#include "models/storage/filemove.h"
#include "models/text/isolates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QString untitledFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/untitled"_s;
}

// Of the name of an untitled coverage's file: they sort by it.
QString nameFormat() { return u"yyyy-MM-dd HH.mm"_s; }

bool isInUntitledFolder(const QString &path)
{
    return QFileInfo(path).absolutePath() == QFileInfo(untitledFolder()).absoluteFilePath();
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Session)
};

tl::unexpected<Failure> notOpenedAgain(const QString &path)
{
    return tl::unexpected(Failure{Texts::tr("could not write to the workspace %1").arg(path),
                                  Texts::tr("its file could not be opened again after it was to be moved"),
                                  Texts::tr("open it once more")});
}

/// Stands where the file could not be opened again.
class RefusingStore : public ChangeStore
{
public:
    explicit RefusingStore(const QString &path)
        : m_path(path)
    {
    }

    Expected<void> append(const Change &) override { return notOpenedAgain(m_path); }

private:
    QString m_path;
};

/// Whether SQLite keeps, or would look for, a part of the workspace beside its file (sqlite.org/tempfiles.html).
bool hasPartBeside(const QString &path)
{
    const auto isThere = [&path](const QString &ending) { return QFileInfo::exists(path + ending); };
    return isThere(u"-wal"_s) || isThere(u"-journal"_s);
}

} // namespace

Session::Session(std::unique_ptr<WorkspaceStore> store, const QString &author)
    : m_path(store->path())
    , m_store(std::move(store))
    , m_history(&m_workspace, author)
{
    m_workspace.setStore(m_store.get());
    // Once there is work in it, it must be found again after the program was ended.
    if (isUntitled()) {
        QObject::connect(
            &m_workspace, &Workspace::applied, &m_workspace,
            [this] {
                if (isUntitled())
                    Settings().noteWorkspace(m_path);
            },
            Qt::SingleShotConnection);
    }
}

Session::~Session()
{
    const bool isEmpty = m_store && isUntitled() && m_workspace.articles().isEmpty() && !m_store->hasChanges();
    detach();
    if (isEmpty)
        QFile::remove(m_path);
}

Expected<std::unique_ptr<Session>> Session::createUntitled(const QString &author)
{
    const QString folder = untitledFolder();
    QDir().mkpath(folder);
    // By an identifier too, so that two windows never meet.
    const QString name = QDateTime::currentDateTime().toString(nameFormat()) + u' '
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
    if (session->isUntitled() && session->m_store->hasChanges())
        Settings().noteWorkspace(session->m_path);
    return session;
}

bool Session::isUntitled() const { return isInUntitledFolder(m_path); }

QString Session::name() const
{
    return isUntitled() ? Texts::tr("Untitled coverage") : QFileInfo(path()).completeBaseName();
}

Expected<std::vector<StoredChange>> Session::changes() const
{
    if (!m_store)
        return notOpenedAgain(m_path);
    return m_store->changes();
}

Expected<void> Session::moveTo(const QString &target)
{
    const auto refuse = [&target](const Failure &failure) {
        return tl::unexpected(
            Failure{Texts::tr("could not move the workspace to %1").arg(target), failure.why, failure.advice});
    };
    const QString to = QFileInfo(target).absoluteFilePath();
    // What lies beside the new name would be taken for a part of the workspace.
    if (QFileInfo::exists(to) || QFileInfo(to).isSymLink() || hasPartBeside(to))
        return refuse({{}, Texts::tr("a file of that name exists"), {}});

    // Closed while it moves, since an open SQLite file must not change its name. SQLite looks beside the file
    // itself, whatever link leads to it.
    detach();
    const QFileInfo file(m_path);
    const QString from = file.exists() ? file.canonicalFilePath() : m_path;
    if (hasPartBeside(from)) {
        goOnWith(m_path);
        return refuse({{}, Texts::tr("what was written last could not be put into its file"), {}});
    }
    auto move = FileMove::begin(from, to);
    if (!move) {
        goOnWith(m_path);
        return refuse(move.error());
    }
    const QString before = m_path;
    const auto moved = attach(to).and_then([this] { return m_store->prepareToWrite(); }).and_then([&move] {
        return move->finish();
    });
    if (!moved) {
        detach();
        goOnWith(move->takeBack() ? before : to);
        return refuse(moved.error());
    }
    Settings().forgetWorkspace(before);
    return {};
}

Expected<void> Session::attach(const QString &path)
{
    auto store = WorkspaceStore::open(path);
    if (!store)
        return tl::unexpected(store.error());
    Workspace copy;
    if (const auto loaded = (*store)->load(copy); !loaded)
        return loaded;
    m_store = *std::move(store);
    m_path = m_store->path();
    m_workspace.setStore(m_store.get());
    return {};
}

void Session::detach()
{
    m_workspace.setStore(nullptr);
    m_store.reset();
}

void Session::goOnWith(const QString &path)
{
    if (attach(path))
        return;
    m_path = path;
    m_refusingStore = std::make_unique<RefusingStore>(path);
    m_workspace.setStore(m_refusingStore.get());
}

QString recentText(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    if (!isInUntitledFolder(path))
        return isolated(isolated(name) + u" — "_s + isolated(file.absolutePath()));
    const auto begun = QDateTime::fromString(name.first(std::min(name.size(), nameFormat().size())), nameFormat());
    if (!begun.isValid())
        return Texts::tr("Untitled coverage");
    return Texts::tr("Untitled coverage of %1").arg(isolated(QLocale().toString(begun, u"yyyy-MM-dd HH:mm"_s)));
}

} // namespace Crossread
