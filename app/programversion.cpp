// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/programversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <cld2/public/compact_lang_det.h>
#include <ksyntaxhighlighting_version.h>
#include <unicode/uversion.h>

#include <QtGlobal>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

QString icuVersion()
{
    UVersionInfo version;
    u_getVersion(version);
    return "%1.%2"_L1.arg(QString::number(version[0]), QString::number(version[1]));
}

/// Of the SQLite that Qt's driver uses; empty where there is no such driver.
QString sqliteVersion()
{
    const QString connection = u"version"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"SELECT sqlite_version()"_s) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

QString feature(QLatin1StringView what, QLatin1StringView library, const QString &version)
{
    return version.isEmpty() ? "%1: off (no %2)\n"_L1.arg(what, library)
                             : "%1: on (%2 %3)\n"_L1.arg(what, library, version);
}

} // namespace

QString programVersion() { return QStringLiteral(CROSSREAD_VERSION); }

// Not translated: scripts and bug reports read it.
QString versionText()
{
    return "crossread %1\n"_L1.arg(programVersion())
        + feature("window, texts and reports"_L1, "Qt"_L1, QString::fromLatin1(qVersion()))
        + feature("workspace files"_L1, "SQLite"_L1, sqliteVersion())
        + feature("claim cues"_L1, "KSyntaxHighlighting"_L1, QStringLiteral(KSYNTAXHIGHLIGHTING_VERSION_STRING))
        + feature("sentences and locales"_L1, "ICU"_L1, icuVersion())
        + feature("language detection"_L1, "CLD2"_L1, QString::fromLatin1(CLD2::DetectLanguageVersion()))
        + feature("HTML articles"_L1, "gumbo"_L1, QStringLiteral(CROSSREAD_GUMBO_VERSION));
}

} // namespace Crossread
