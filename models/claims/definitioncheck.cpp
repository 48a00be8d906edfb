// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/definitioncheck.h"

#include "models/claims/cuefinder.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::DefinitionCheck)
};

bool isTrue(QStringView value) { return value == "1"_L1 || value.compare("true"_L1, Qt::CaseInsensitive) == 0; }

QStringList itemNames()
{
    QStringList names{u"Normal Text"_s};
    for (int kind = 0; kind <= int(CueKind::Figure); ++kind)
        names.append(cueKindName(CueKind(kind)));
    return names;
}

/// Reads one definition and gathers what is wrong with it.
class DefinitionReader
{
public:
    DefinitionReader(const QString &file, const QByteArray &xml, const QHash<QString, int> &versions)
        : m_file(file)
        , m_text(QString::fromUtf8(xml))
        , m_versions(versions)
        , m_reader(xml)
    {
        // Patterns are put together from entities, which grow when they hold one another.
        constexpr int LongestEntity = 1'000'000;
        m_reader.setEntityExpansionLimit(LongestEntity);
    }

    QList<FileProblem> problems()
    {
        int line = 1; // where the next element starts: the blanks before it are read
        qsizetype behind = 0;
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() == QXmlStreamReader::StartElement) {
                if (!std::exchange(m_hasRoot, true)) {
                    // What stands between the document type and the root is not told of.
                    const qsizetype root = m_text.indexOf(u'<' + m_reader.qualifiedName().toString(), behind);
                    if (!readRoot(int(QStringView(m_text).first(std::max<qsizetype>(root, 0)).count(u'\n')) + 1))
                        return m_problems;
                } else {
                    readElement(line);
                }
            }
            line = int(m_reader.lineNumber());
            behind = m_reader.characterOffset();
        }
        if (m_reader.hasError())
            add(int(m_reader.lineNumber()), Texts::tr("it is no well-formed XML: %1").arg(m_reader.errorString()));
        else
            checkReferences();
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const FileProblem &a, const FileProblem &b) { return a.line < b.line; });
        return m_problems;
    }

private:
    struct Reference {
        QString name;
        int line;
    };

    void add(int line, const QString &message) { m_problems.append({m_file, line, message.simplified()}); }

    bool readRoot(int line)
    {
        if (m_reader.name() != "language"_L1) {
            add(line, Texts::tr("its root is “%1”, and must be “language”").arg(m_reader.name()));
            return false;
        }
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const QString name = attributes.value("name"_L1).toString();
        if (name.isEmpty())
            add(line, Texts::tr("it has no name"));
        static const QRegularExpression tag(u"^claims-[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
        const QStringList alternatives = attributes.value("alternativeNames"_L1).toString().split(u';');
        const bool named = std::any_of(alternatives.begin(), alternatives.end(),
                                       [](const QString &each) { return tag.match(each.trimmed()).hasMatch(); });
        if (!named && !isTrue(attributes.value("hidden"_L1)))
            add(line,
                Texts::tr("it says for no language that it is: alternativeNames must hold “claims-” with its tag, "
                          "such as “claims-en”"));
        bool isNumber = false;
        const int version = attributes.value("version"_L1).toInt(&isNumber);
        const auto ours = m_versions.constFind(name);
        if (!isNumber)
            add(line, Texts::tr("its version is no whole number"));
        else if (ours != m_versions.cend() && version <= *ours)
            add(line,
                Texts::tr("the program has a definition of this name; it is only replaced by a version above %1")
                    .arg(*ours));
        return true;
    }

    void readElement(int line)
    {
        const QStringView element = m_reader.name();
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const QString name = attributes.value("name"_L1).toString();
        if (element == "list"_L1) {
            m_lists.insert(name);
        } else if (element == "itemData"_L1) {
            m_items.insert(name);
            if (name != "Normal Text"_L1 && !cueFormatOf(name))
                add(line, Texts::tr("“%1” is no kind of cue; these are: %2").arg(name, itemNames().join(u", "_s)));
        } else if (element == "context"_L1) {
            m_contexts.insert(name);
        } else if (element == "keyword"_L1) {
            m_usedLists.append({attributes.value("String"_L1).toString(), line});
        } else if (element == "RegExpr"_L1) {
            checkPattern(attributes, line);
        }
        if (attributes.hasAttribute("attribute"_L1))
            m_usedItems.append({attributes.value("attribute"_L1).toString(), line});
        for (const auto &key : {"context"_L1, "lineEndContext"_L1, "lineEmptyContext"_L1, "fallthroughContext"_L1})
            useContext(attributes.value(key), line);
    }

    /// "#stay", "#pop#pop!Quoted", "Quoted", "Quoted##Claims (Units)": the context of this file that is meant, if any.
    void useContext(QStringView value, int line)
    {
        if (value.isEmpty() || value.contains("##"_L1) || value == "#stay"_L1)
            return;
        while (value.startsWith("#pop"_L1))
            value = value.sliced(4);
        if (value.startsWith(u'!'))
            value = value.sliced(1);
        if (!value.isEmpty())
            m_usedContexts.append({value.toString(), line});
    }

    void checkPattern(const QXmlStreamAttributes &attributes, int line)
    {
        // As KSyntaxHighlighting compiles it.
        QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
        options.setFlag(QRegularExpression::CaseInsensitiveOption, isTrue(attributes.value("insensitive"_L1)));
        options.setFlag(QRegularExpression::InvertedGreedinessOption, isTrue(attributes.value("minimal"_L1)));
        const QString pattern = attributes.value("String"_L1).toString();
        const QRegularExpression compiled(pattern, options);
        if (pattern.isEmpty())
            add(line, Texts::tr("a regular expression is empty"));
        else if (!compiled.isValid())
            add(line,
                Texts::tr("a regular expression does not compile: %1, at “%2”")
                    .arg(compiled.errorString(), pattern.mid(compiled.patternErrorOffset(), 20)));
    }

    void checkReferences()
    {
        if (m_contexts.isEmpty())
            add(1, Texts::tr("it has no contexts, and so no rules"));
        const auto check = [this](const QList<Reference> &used, const QSet<QString> &known, const QString &message) {
            for (const Reference &each : used) {
                if (!known.contains(each.name))
                    add(each.line, message.arg(each.name));
            }
        };
        check(m_usedItems, m_items, Texts::tr("there is no itemData “%1”"));
        check(m_usedLists, m_lists, Texts::tr("there is no list “%1”"));
        check(m_usedContexts, m_contexts, Texts::tr("there is no context “%1”"));
    }

    QString m_file;
    QString m_text;
    const QHash<QString, int> &m_versions;
    QXmlStreamReader m_reader;
    QList<FileProblem> m_problems;
    bool m_hasRoot = false;
    QSet<QString> m_items;
    QSet<QString> m_lists;
    QSet<QString> m_contexts;
    QList<Reference> m_usedItems;
    QList<Reference> m_usedLists;
    QList<Reference> m_usedContexts;
};

/// The definitions that the program brings along, with their versions.
QHash<QString, int> ownVersions()
{
    QHash<QString, int> versions;
    const KSyntaxHighlighting::Repository repository;
    const auto definitions = repository.definitions();
    for (const KSyntaxHighlighting::Definition &definition : definitions)
        versions.insert(definition.name(), definition.version());
    return versions;
}

} // namespace

QList<FileProblem> checkDefinition(const QString &file, const QByteArray &xml, const QHash<QString, int> &versions)
{
    return DefinitionReader(file, xml, versions).problems();
}

QList<FileProblem> checkTheme(const QString &file, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return {{file, int(json.first(std::min<qsizetype>(error.offset, json.size())).count('\n')) + 1,
                 Texts::tr("it is no JSON: %1").arg(error.errorString())}};
    QList<FileProblem> problems;
    const QJsonObject theme = document.object();
    if (theme["metadata"_L1].toObject()["name"_L1].toString().isEmpty())
        problems.append({file, 0, Texts::tr("it has no name in its metadata")});
    if (theme["text-styles"_L1].toObject().isEmpty())
        problems.append({file, 0, Texts::tr("it has no text-styles")});
    return problems;
}

QString userDefinitionsFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

UserDefinitions readUserDefinitions(const QString &folder)
{
    UserDefinitions read;
    const QDir directory(folder);
    const QStringList definitions = QDir(directory.filePath(u"syntax"_s)).entryList({u"*.xml"_s}, QDir::Files);
    const QStringList themes = QDir(directory.filePath(u"themes"_s)).entryList({u"*.theme"_s}, QDir::Files);
    const auto take = [&](const QString &path, auto check) {
        QFile file(directory.filePath(path));
        const QList<FileProblem> problems = file.open(QIODevice::ReadOnly)
            ? check(path.section(u'/', -1), file.readAll())
            : QList<FileProblem>{{path.section(u'/', -1), 0, file.errorString()}};
        if (problems.isEmpty())
            read.usable.append(path);
        else
            read.hasUnusable = true;
        read.problems += problems;
    };
    const QHash<QString, int> versions = definitions.isEmpty() ? QHash<QString, int>() : ownVersions();
    for (const QString &name : definitions)
        take(u"syntax/"_s + name,
             [&versions](const QString &file, const QByteArray &xml) { return checkDefinition(file, xml, versions); });
    for (const QString &name : themes)
        take(u"themes/"_s + name, checkTheme);
    return read;
}

} // namespace Crossread
