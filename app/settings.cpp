// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumRecent = 12;

constexpr QLatin1StringView AuthorKey("author");
constexpr QLatin1StringView RecentKey("recentWorkspaces");
constexpr QLatin1StringView GeometryKey("window/geometry");
constexpr QLatin1StringView StateKey("window/state");
constexpr QLatin1StringView FolderKey("lastFolder");
constexpr QLatin1StringView ZoomKey("zoom");

} // namespace

QString systemAuthor()
{
    for (const char *variable : {"USER", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return u"crossread"_s;
}

QString Settings::author() const
{
    const QString name = m_settings.value(AuthorKey).toString();
    return name.isEmpty() ? systemAuthor() : name;
}

void Settings::setAuthor(const QString &name) { m_settings.setValue(AuthorKey, name); }

QStringList Settings::recentWorkspaces() const { return m_settings.value(RecentKey).toStringList(); }

void Settings::noteWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    recent.prepend(path);
    recent.resize(std::min(recent.size(), MaximumRecent));
    m_settings.setValue(RecentKey, recent);
}

void Settings::forgetWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    if (recent.removeAll(path) > 0)
        m_settings.setValue(RecentKey, recent);
}

void Settings::forgetWorkspaces() { m_settings.remove(RecentKey); }

QByteArray Settings::windowGeometry() const { return m_settings.value(GeometryKey).toByteArray(); }

QByteArray Settings::windowState() const { return m_settings.value(StateKey).toByteArray(); }

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings.setValue(GeometryKey, geometry);
    m_settings.setValue(StateKey, state);
}

QString Settings::lastFolder() const { return m_settings.value(FolderKey, QDir::homePath()).toString(); }

void Settings::setLastFolder(const QString &folder) { m_settings.setValue(FolderKey, folder); }

qreal Settings::zoom() const { return m_settings.value(ZoomKey, 1.0).toReal(); }

void Settings::setZoom(qreal zoom) { m_settings.setValue(ZoomKey, zoom); }

} // namespace Crossread
