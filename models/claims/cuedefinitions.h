// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QString>

#include <memory>

class QPalette;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Crossread {

/// A repository that knows the program's definitions and themes and those in the user's data folder.
///
/// The user's are `syntax/*.xml` and `themes/*.theme` below QStandardPaths::AppDataLocation. One of the same name as
/// ours wins if its `version` is higher; one with a fault (definitioncheck.h) is left out. A repository belongs to one
/// thread: sharing one crashes.
std::unique_ptr<KSyntaxHighlighting::Repository> makeCueRepository();

/// The definition that carries the alternative name "claims-TAG", for the BCP-47 tag or what remains of it when subtags
/// are dropped from its end ("ar-SY" -> "ar", RFC 4647 section 3.4); invalid where there is none.
KSyntaxHighlighting::Definition cueDefinition(const KSyntaxHighlighting::Repository &repository,
                                              const QString &language);

/// The program's theme for the palette, light or dark as its base colour is. The base colour of a pane has to be set
/// from it by the pane (`Theme::editorColor`), the highlighter does not.
KSyntaxHighlighting::Theme cueTheme(const KSyntaxHighlighting::Repository &repository, const QPalette &palette);

} // namespace Crossread
