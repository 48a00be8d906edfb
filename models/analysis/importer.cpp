// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/importer.h"

#include "models/text/decoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::Importer)
};

/// A path as it can stand in one line: control characters would break it.
QString shown(QString path)
{
    for (QChar &character : path) {
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return path;
}

tl::unexpected<Failure> unreadable(const QString &path, const QString &why, const QString &advice = {})
{
    return tl::unexpected(Failure{Texts::tr("could not read the article “%1”").arg(shown(path)), why, advice});
}

QString reasonOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Texts::tr("there is no such file");
    case EACCES:
    case EPERM:
        return Texts::tr("you have no permission to read it");
    default:
        return qt_error_string(error);
    }
}

/// Why a thing of the file system is no article; empty for a regular file.
QString refusal(const struct stat &status)
{
    if (S_ISDIR(status.st_mode))
        return Texts::tr("it is a folder");
    return S_ISREG(status.st_mode) ? QString() : Texts::tr("it is not a regular file");
}

tl::unexpected<Failure> tooLarge(const QString &path)
{
    return unreadable(path, Texts::tr("it is larger than %1").arg(QLocale().formattedDataSize(MaximumArticleBytes)),
                      Texts::tr("keep the part that is the article"));
}

} // namespace

Expected<ArticleSource> readArticleFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (path.isEmpty() || name.contains('\0'))
        return unreadable(path, Texts::tr("there is no such file"));
    // A pipe is told apart before it is opened, because opening one wakes up whoever writes to it; the file that
    // was opened is asked again, and opened so that it never waits, because it may be another by then.
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return unreadable(path, reasonOf(errno));
    if (const QString why = refusal(status); !why.isEmpty())
        return unreadable(path, why);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return unreadable(path, reasonOf(errno));
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(path, file.errorString());
    }
    if (::fstat(descriptor, &status) != 0)
        return unreadable(path, reasonOf(errno));
    if (const QString why = refusal(status); !why.isEmpty())
        return unreadable(path, why);
    if (status.st_size > MaximumArticleBytes)
        return tooLarge(path);
    // One byte more than allowed shows a file that has grown meanwhile, or that hides its size as those of /proc.
    QByteArray bytes = file.read(MaximumArticleBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (bytes.size() > MaximumArticleBytes)
        return tooLarge(path);
    return ArticleSource{std::move(bytes), QFileInfo(path).fileName(), path};
}

QStringList articleFilesAt(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    const QDir folder(path);
    for (const QString &name : folder.entryList({u"*.txt"_s, u"*.html"_s, u"*.htm"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

} // namespace Crossread
