// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace Crossread {

/// The name under which the operating system knows the person; never empty.
QString systemAuthor();

/// What the program keeps of a person between two starts: their name, what they had open, where windows stood.
class Settings
{
public:
    /// The name that Changes are signed with; systemAuthor() where none was set.
    QString author() const;
    void setAuthor(const QString &name);

    /// The workspaces that were open last, newest first. They are not looked for: a disk that is not plugged in may
    /// be back tomorrow, and one that does not answer would hold the window up.
    QStringList recentWorkspaces() const;
    void noteWorkspace(const QString &path);
    /// Takes one out that is no longer there.
    void forgetWorkspace(const QString &path);
    void forgetWorkspaces();

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// The folder in which the last file was chosen.
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    qreal zoom() const;
    void setZoom(qreal zoom);

private:
    QSettings m_settings;
};

} // namespace Crossread
