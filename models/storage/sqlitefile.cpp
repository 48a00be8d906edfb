// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sqlitefile.h"

#include "models/storage/openfilemark.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderLength = 100;
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Storage)
};

} // namespace

Expected<SqliteHeader> readSqliteHeader(const QString &path)
{
    const auto refuse = [&path](const QString &why, const QString &advice = {}) {
        return tl::unexpected(Failure{Texts::tr("could not open the workspace %1").arg(path), why, advice});
    };
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(Texts::tr("there is no such file"));
    if (info.isDir())
        return refuse(Texts::tr("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    const QByteArray header = file.read(HeaderLength);
    if (header.isEmpty())
        return refuse(Texts::tr("the file is empty"));
    if (!header.startsWith(Magic))
        return refuse(Texts::tr("it is not a Crossread workspace"));
    if (header.size() < HeaderLength)
        return refuse(Texts::tr("the file is cut off"), Texts::tr("restore it from a copy"));

    const auto number = [&header](qsizetype offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    const auto pageSizeField = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = pageSizeField == 1 ? 65536 : pageSizeField;
    // The page count counts only where both change counters agree; an old SQLite may have left it stale. Where a
    // log lies beside the file, the program was ended while it wrote, and the rest of the pages may be in there.
    const bool hasLog = QFileInfo::exists(path + u"-wal"_s) || QFileInfo::exists(path + u"-journal"_s);
    const bool pageCountIsValid = number(24) == number(92) && !hasLog;
    const qint64 pages = number(28);
    if (pageCountIsValid && pages > 0 && file.size() < pages * pageSize)
        return refuse(Texts::tr("the file is cut off"), Texts::tr("restore it from a copy"));
    return SqliteHeader{.applicationId = number(68), .userVersion = number(60)};
}

bool isWorkspaceFile(const QString &path)
{
    if (path.endsWith(".crossread"_L1, Qt::CaseInsensitive))
        return true;
    // Opening a pipe would wait for its other end.
    if (!QFileInfo(path).isFile())
        return false;
    const auto mark = OpenFileMark::take(path);
    if (!mark)
        return true; // nothing but a workspace bears it
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(Magic.size()) == Magic;
}

} // namespace Crossread
