// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/datewords.h"
#include "models/claims/lexicon.h"
#include "models/claims/lexiconfile.h"
#include "models/claims/numberwords.h"
#include "models/claims/placenames.h"
#include "models/claims/unitwords.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// More languages than a newsroom reads; a stream of made-up tags does not fill the memory.
constexpr qsizetype mostLexicons = 32;

struct Known {
    QMutex mutex;
    QHash<QString, std::shared_ptr<const Lexicon>> lexicons;
};

Known &known()
{
    static Known known;
    return known;
}

void readTables(Lexicon &lexicon, const QDir &folder)
{
    for (const QString &name : folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
            continue;
        }
        for (const FileProblem &problem : readLexiconTable(lexicon, file.readAll(), file.fileName()))
            qWarning("%s:%d: %s", qUtf8Printable(problem.file), problem.line, qUtf8Printable(problem.message));
    }
}

std::shared_ptr<const Lexicon> makeLexicon(const QString &language)
{
    auto lexicon = std::make_shared<Lexicon>(language);
    const QString userFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    for (const QString &root : {u":/lexicon"_s, userFolder + u"/lexicon"_s}) {
        // The language's own tables say first what words mean, and how its grammar is.
        readTables(*lexicon, QDir(root + u'/' + language));
        readTables(*lexicon, QDir(root));
    }
    // Behind the tables, which may say more of a word than CLDR does.
    addNumberWords(*lexicon);
    addCurrencies(*lexicon);
    addDateWords(*lexicon);
    addPlaceNames(*lexicon);
    return lexicon;
}

} // namespace

std::shared_ptr<const Lexicon> lexiconOf(const QString &tag)
{
    const QString language = tag.section(u'-', 0, 0).toLower();
    const QMutexLocker locker(&known().mutex);
    auto &lexicons = known().lexicons;
    if (const auto lexicon = lexicons.constFind(language); lexicon != lexicons.cend())
        return *lexicon;
    if (lexicons.size() >= mostLexicons)
        lexicons.clear();
    return lexicons.insert(language, makeLexicon(language)).value();
}

void reloadLexicons()
{
    const QMutexLocker locker(&known().mutex);
    known().lexicons.clear();
}

} // namespace Crossread
