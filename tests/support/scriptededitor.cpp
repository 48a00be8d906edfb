// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens or creates a workspace and edits it as fast as it can until it is killed, telling on standard output of every
// Change that counts as made. What tst_killed kills. Called as `scriptededitor WORKSPACE SEED`, or with --read for
// SEED, where it only opens the workspace for reading.

#include "models/storage/workspacestore.h"
#include "models/workspace/history.h"
#include "tests/support/randomeditor.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// Past all buffers of this process, so that what the reader gets is what had been said when it was killed.
void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size())
        std::_Exit(3);
}

int fail(const Failure &failure)
{
    say("failed " + failure.line().toUtf8());
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString path = QFile::decodeName(argv[1]);
    if (QByteArrayView(argv[2]) == "--read") {
        const auto read = WorkspaceStore::open(path, WorkspaceStore::Access::ReadOnly);
        return read ? 0 : fail(read.error());
    }

    auto store = QFile::exists(path) ? WorkspaceStore::open(path) : WorkspaceStore::create(path);
    if (!store)
        return fail(store.error());
    Workspace workspace;
    if (const auto loaded = (*store)->load(workspace); !loaded)
        return fail(loaded.error());
    workspace.setStore(store->get());
    say("ready");

    History history(&workspace, u"محرّر 🖊️"_s);
    QObject::connect(&workspace, &Workspace::applied, &workspace,
                     [](const Change &change) { say(change.id.toString().toLatin1()); });
    QObject::connect(&history, &History::failed, &workspace, [](const Failure &failure) { fail(failure); });
    RandomEditor editor(workspace, QByteArray(argv[2]).toUInt());
    for (;;) {
        // What an editor may not do is refused and leaves things alone; what the store refuses ends this at once.
        const auto done = editor.step(history);
        if (!done && done.error().what.contains(path))
            return fail(done.error());
    }
}
