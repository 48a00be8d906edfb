// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/cuedefinitions.h"

#include <KSyntaxHighlighting/Repository>

#include <QDir>
#include <QPalette>
#include <QStandardPaths>

namespace Crossread {

using namespace Qt::StringLiterals;

std::unique_ptr<KSyntaxHighlighting::Repository> makeCueRepository()
{
    auto repository = std::make_unique<KSyntaxHighlighting::Repository>();
    // Adding a path loads everything again, so only where there is something to add.
    const QString userFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (QDir(userFolder + "/syntax"_L1).exists() || QDir(userFolder + "/themes"_L1).exists())
        repository->addCustomSearchPath(userFolder);
    return repository;
}

KSyntaxHighlighting::Definition cueDefinition(const KSyntaxHighlighting::Repository &repository,
                                              const QString &language)
{
    for (QString tag = language; !tag.isEmpty(); tag.truncate(std::max<qsizetype>(tag.lastIndexOf(u'-'), 0))) {
        const auto definition = repository.definitionForName("claims-"_L1 + tag);
        if (definition.isValid())
            return definition;
    }
    return {};
}

KSyntaxHighlighting::Theme cueTheme(const KSyntaxHighlighting::Repository &repository, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    return repository.theme(dark ? u"Crossread Dark"_s : u"Crossread Light"_s);
}

} // namespace Crossread
