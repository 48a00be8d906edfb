// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/cuedefinitions.h"

#include "models/claims/definitioncheck.h"

#include <KSyntaxHighlighting/Repository>

#include <QDir>
#include <QFile>
#include <QPalette>
#include <QTemporaryDir>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Copies of the files of a folder that can be used: a repository takes whole folders, and reads them when it needs
/// them. A bad definition with a high version would take the place of ours.
class FolderOfCopies : public QObject
{
public:
    FolderOfCopies(const QString &from, const QStringList &paths, QObject *parent)
        : QObject(parent)
    {
        for (const QString &path : paths) {
            QDir(m_folder.path()).mkpath(path.section(u'/', 0, 0));
            QFile::copy(from + u'/' + path, m_folder.filePath(path));
        }
    }

    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

std::unique_ptr<KSyntaxHighlighting::Repository> makeCueRepository()
{
    auto repository = std::make_unique<KSyntaxHighlighting::Repository>();
    // Adding a path loads everything again, so only where there is something to add.
    const QString userFolder = userDefinitionsFolder();
    const UserDefinitions user = readUserDefinitions(userFolder);
    if (user.usable.isEmpty())
        return repository;
    if (user.hasUnusable) {
        const auto *copies = new FolderOfCopies(userFolder, user.usable, repository.get());
        repository->addCustomSearchPath(copies->path());
    } else {
        repository->addCustomSearchPath(userFolder);
    }
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
