// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sqliteerror.h"

#include <QCoreApplication>
#include <QSqlError>

namespace Crossread {

namespace {

// Primary result codes of SQLite (https://sqlite.org/rescode.html).
constexpr int Busy = 5;
constexpr int Locked = 6;
constexpr int ReadOnly = 8;
constexpr int InputOutput = 10;
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int CannotOpen = 14;
constexpr int NoDatabase = 26;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Storage)
};

} // namespace

QString reasonOf(const QSqlError &error)
{
    // An extended result code has the primary one in its lowest byte.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return Texts::tr("it is open in another program");
    case ReadOnly:
        return Texts::tr("it or its folder is write-protected");
    case InputOutput:
        return Texts::tr("the disk reported an error");
    case Corrupt:
    case NoDatabase:
        return Texts::tr("the file is damaged");
    case Full:
        return Texts::tr("the disk is full");
    case CannotOpen:
        return Texts::tr("the file or its folder does not allow it");
    default:
        return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    }
}

} // namespace Crossread
