// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that were cut or changed by chance: they open with what can be relied on, or give one clear line and stay as
// they are.

#include "models/storage/verify.h"
#include "models/storage/workspacestore.h"
#include "models/workspace/history.h"
#include "tests/support/filecontent.h"
#include "tests/support/randomeditor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

class DamagedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"whole.crossread"_s);
        auto store = WorkspaceStore::create(path);
        QVERIFY(store);
        Workspace workspace;
        workspace.setStore(store->get());
        History history(&workspace, u"محرّر"_s);
        RandomEditor editor(workspace, 4);
        for (int step = 0; step < 40; ++step)
            std::ignore = history.perform(editor.next());
        workspace.setStore(nullptr);
        store->reset();
        m_whole = bytesOf(path);
        QCOMPARE_GT(m_whole.size(), 50'000);
        m_path = m_folder.filePath(u"تالف damaged.crossread"_s);
    }

    void opensOrSaysWhyWhenCut_data()
    {
        QTest::addColumn<int>("tenths");
        for (int tenths = 0; tenths <= 10; ++tenths)
            QTest::addRow("%d tenths", tenths) << tenths;
    }
    void opensOrSaysWhyWhenCut()
    {
        QFETCH(const int, tenths);
        const QByteArray cut = m_whole.first(m_whole.size() * tenths / 10);
        QCOMPARE(opensOrSaysWhy(cut), tenths == 10);
    }

    void opensOrSaysWhyWhenPagesAreMissing()
    {
        for (qsizetype pages = 1; pages < m_whole.size() / 4096; pages += 3)
            QVERIFY(!opensOrSaysWhy(m_whole.first(pages * 4096)));
    }

    void opensOrSaysWhyWhenBitsAreFlipped()
    {
        int opened = 0;
        for (quint32 seed = 0; seed < 300; ++seed) {
            QRandomGenerator random(seed);
            QByteArray damaged = m_whole;
            for (int flips = 1 + random.bounded(20); flips > 0; --flips) {
                // Every third run hits the first pages, where the header and the tables' names are.
                const qsizetype limit = seed % 3 == 0 ? 8192 : damaged.size();
                const qsizetype place = random.bounded(qint64(limit));
                damaged[place] = char(damaged[place] ^ (1 << random.bounded(8)));
            }
            opened += opensOrSaysWhy(damaged) ? 1 : 0;
        }
        // Flips in unused parts do no harm; a test in which none or all open would test nothing.
        QCOMPARE_GT(opened, 0);
        QCOMPARE_LT(opened, 250);
    }

    void opensOrSaysWhyWhenAStretchIsOverwritten()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            QRandomGenerator random(seed);
            QByteArray damaged = m_whole;
            const qsizetype start = random.bounded(qint64(damaged.size() - 600));
            for (qsizetype place = start; place < start + 512; ++place)
                damaged[place] = seed % 2 == 0 ? '\0' : char(random.bounded(256));
            opensOrSaysWhy(damaged);
        }
    }

private:
    /// Whether a file of these bytes opens and loads; where not, it must be one line, the file as it was.
    bool opensOrSaysWhy(const QByteArray &bytes)
    {
        bool opened = false;
        for (const auto access : {WorkspaceStore::Access::ReadWrite, WorkspaceStore::Access::ReadOnly}) {
            [&] { QVERIFY(writeBytes(m_path, bytes)); }();
            QString line;
            {
                auto store = WorkspaceStore::open(m_path, access);
                Workspace workspace;
                Expected<void> loaded;
                if (store)
                    loaded = (*store)->load(workspace);
                opened = store && loaded;
                if (!opened)
                    line = store ? loaded.error().line() : store.error().line();
                else
                    std::ignore = (*store)->changes();
            }
            [&] {
                QCOMPARE(line.isEmpty(), opened);
                QVERIFY(line.isEmpty() || line.startsWith("could not "_L1));
                QVERIFY2(!line.contains(u'\n') && line.size() < 400, qPrintable(line));
                QVERIFY2(bytesOf(m_path) == bytes, qPrintable(line));
                // Nothing may be left beside it, or the next file of that name would be taken for its log.
                QVERIFY2(!QFile::exists(m_path + u"-wal"_s) && !QFile::exists(m_path + u"-journal"_s),
                         qPrintable(line));
            }();
        }
        // Verification looks at more, and gets over more.
        std::ignore = verifyWorkspace(m_path);
        return opened;
    }

    QTemporaryDir m_folder;
    QByteArray m_whole;
    QString m_path;
};

QTEST_GUILESS_MAIN(DamagedFileTest)
#include "tst_damagedfile.moc"
