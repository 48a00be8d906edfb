// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/fileproblem.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace Crossread {

/// What stands against using a syntax definition for cues; empty where nothing does. Pure, and safe from any thread.
///
/// The XML must be well-formed; its root is `language`, with a name and, unless it is hidden (only included by others),
/// an alternative name claims-TAG for a BCP-47 tag. Every itemData must be a kind of cue (cueKindName) or Normal Text.
/// Whatever a rule refers to must be there: its attribute, list and context. Regular expressions must compile.
/// Lines are those on which an element starts. `versions` are those of the definitions that the program has, by name:
/// one of the same name is only taken with a higher version.
QList<FileProblem> checkDefinition(const QString &file, const QByteArray &xml,
                                   const QHash<QString, int> &versions = {});

/// The same of a theme: JSON, an object with a name in its metadata and with text styles.
QList<FileProblem> checkTheme(const QString &file, const QByteArray &json);

/// The definitions and themes that a desk keeps in its folder, and what is wrong with those that cannot be used.
struct UserDefinitions {
    QStringList usable; ///< Paths below the folder: "syntax/claims-en.xml".
    QList<FileProblem> problems;
    bool hasUnusable = false; ///< Whether a file of the folder is not among the usable ones.
};

/// Where a desk puts its own: `syntax/*.xml` and `themes/*.theme` below QStandardPaths::AppDataLocation.
QString userDefinitionsFolder();

/// Reads `syntax/*.xml` and `themes/*.theme` of a folder; nothing where it does not exist.
UserDefinitions readUserDefinitions(const QString &folder);

} // namespace Crossread
