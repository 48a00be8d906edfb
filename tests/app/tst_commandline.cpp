// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/workspacestore.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>
#include <QXmlStreamReader>

#include <csignal>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The command line is a contract with scripts: statuses, one line for a failure, and nothing half-written.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void failsInOneLine_data();
    void failsInOneLine();
    void fullDevice_data();
    void fullDevice();
    void readerThatGoesAway();
    void failsInOneLineWithoutUtf8();
    void interruptLeavesNothingHalfWritten_data();
    void interruptLeavesNothingHalfWritten();

    void helps_data();
    void helps();
    void tellsItsVersion();
    void analysesToFileAndOutput();
    void summarises();
    void languageOverridesDetection();
    void createsWorkspaceAndAddsToIt();
    void failedOutputTakesTheWorkspaceBack();
    void reportsOnArticlesAndWorkspaces();
    void reportAgainReplacesTheFile();
    void namesArticlesOfFoldersAndDashes();

private:
    struct Result {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };

    Result run(const QStringList &arguments, const std::function<void(QProcess &)> &prepare = {});
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Every file in the folder with what it holds.
    QMap<QString, QByteArray> files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray English = "Ferry runs aground\n\nA ferry with 27 people on board ran aground near the harbour on "
                           "Sunday, the police said. The captain told reporters that fog was the cause.\n";
const QByteArray Arabic = "جنوح عبّارة\n\nجنحت عبّارة على متنها ٣٠ شخصًا قرب المرفأ يوم الأحد، بحسب الشرطة. وقال القبطان "
                          "إن السرعة هي السبب.\n";

bool isDevice(const char *path)
{
    struct stat status = {};
    return stat(path, &status) == 0 && S_ISCHR(status.st_mode);
}

/// "crossread: what failed: why" and a line end, and no more.
bool isOneFailure(const QByteArray &error)
{
    return error.startsWith("crossread: ") && error.count('\n') == 1 && error.endsWith('\n') && error.count(": ") >= 2;
}

} // namespace

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommandLine::cleanup() { m_folder.reset(); }

TestCommandLine::Result TestCommandLine::run(const QStringList &arguments,
                                             const std::function<void(QProcess &)> &prepare)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProgram(QStringLiteral(CROSSREAD_PROGRAM));
    process.setArguments(arguments);
    if (prepare)
        prepare(process);
    process.start();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString TestCommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail("could not write a test file", __FILE__, __LINE__);
    return name;
}

QMap<QString, QByteArray> TestCommandLine::files() const
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(m_folder->path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (!iterator.fileInfo().isFile())
            files.insert(file.fileName(), "no file");
        else if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return files;
}

void TestCommandLine::failsInOneLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto usage = [](const char *row, const QStringList &arguments) {
        QTest::newRow(row) << u"a.txt"_s << English << arguments << 2;
    };
    usage("unknown option alone", {u"--nosuch"_s});
    usage("version with more", {u"--version"_s, u"a.txt"_s});
    usage("analyse nothing", {u"analyse"_s});
    usage("analyse, unknown option", {u"analyse"_s, u"--nosuch"_s, u"a.txt"_s});
    usage("analyse, two unknown options", {u"analyse"_s, u"--no"_s, u"--such"_s, u"a.txt"_s});
    usage("analyse, option without value", {u"analyse"_s, u"a.txt"_s, u"--json"_s});
    usage("analyse, empty output", {u"analyse"_s, u"--json="_s, u"a.txt"_s});
    usage("analyse, empty workspace", {u"analyse"_s, u"--workspace="_s, u"a.txt"_s});
    usage("analyse, option twice", {u"analyse"_s, u"--json"_s, u"b"_s, u"--json"_s, u"c"_s, u"a.txt"_s});
    usage("bad language tag", {u"analyse"_s, u"--language"_s, u"not a tag"_s, u"a.txt"_s});
    usage("arabic language tag", {u"analyse"_s, u"--language"_s, u"عربي"_s, u"a.txt"_s});
    usage("empty language tag", {u"analyse"_s, u"--language="_s, u"a.txt"_s});
    usage("same file twice", {u"analyse"_s, u"a.txt"_s, u"a.txt"_s});
    usage("same file by another path", {u"analyse"_s, u"a.txt"_s, u"./a.txt"_s});
    usage("same file by its folder", {u"analyse"_s, u"."_s, u"a.txt"_s});
    usage("output over the article", {u"analyse"_s, u"--json"_s, u"a.txt"_s, u"a.txt"_s});
    usage("workspace over the article", {u"analyse"_s, u"--workspace"_s, u"a.txt"_s, u"a.txt"_s});
    usage("workspace and output the same", {u"analyse"_s, u"--workspace"_s, u"w"_s, u"--json"_s, u"w"_s, u"a.txt"_s});
    usage("report nothing", {u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"r.html"_s});
    usage("report without format", {u"report"_s, u"-o"_s, u"r.html"_s, u"a.txt"_s});
    usage("report, unknown format", {u"report"_s, u"--format"_s, u"carving"_s, u"-o"_s, u"r.html"_s, u"a.txt"_s});
    usage("report without output", {u"report"_s, u"--format"_s, u"html"_s, u"a.txt"_s});
    usage("report over the article", {u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"a.txt"_s, u"a.txt"_s});
    usage("report, bad language tag",
          {u"report"_s, u"--format"_s, u"html"_s, u"--language"_s, u"?"_s, u"-o"_s, u"r.html"_s, u"a.txt"_s});
    usage("report, workspace among articles",
          {u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"r.html"_s, u"a.txt"_s, u"w.crossread"_s});
    usage("verify nothing", {u"verify"_s});
    usage("verify two", {u"verify"_s, u"a"_s, u"b"_s});

    const auto article = [](const char *row, const QString &name, const QByteArray &bytes) {
        QTest::newRow(row) << name << bytes
                           << QStringList{u"analyse"_s,     u"--json"_s, u"out.json"_s, u"--workspace"_s,
                                          u"w.crossread"_s, u"ok.txt"_s, name}
                           << 1;
    };
    QByteArray utf16("\xFF\xFE");
    for (const char letter : English)
        utf16 += QByteArray(1, letter) + '\0';
    article("empty", u"a.txt"_s, {});
    article("blank", u"a.txt"_s, " \n\t\n");
    article("binary", u"a.txt"_s, QByteArray("\x00\x01\x02\x03\xFE\xFF", 6).repeated(500));
    article("picture", u"a.txt"_s, QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) + QByteArray(4000, '\x7'));
    article("picture called a page", u"a.html"_s,
            QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) + QByteArray(99, '\7'));
    article("50 megabytes", u"a.txt"_s, QByteArray(50'000'000, 'a'));
    article("truncated UTF-16", u"a.txt"_s, utf16.chopped(1));
    article("nested page", u"a.html"_s, QByteArray("<div>").repeated(200'000) + English);
    article("page without text", u"a.html"_s, "<html><body><script>var a = 1;</script></body></html>");
    article("arabic name, empty", u"خبر.txt"_s, {});
    article("mixed name with a line end", u"BBC خبر\n.txt"_s, {});

    const auto input = [](const char *row, const QStringList &arguments, const QByteArray &bytes = English) {
        QTest::newRow(row) << u"a.txt"_s << bytes << arguments << 1;
    };
    const QString missingFolder = u"none/out"_s;
    input("missing article", {u"analyse"_s, u"none.txt"_s});
    input("missing article, arabic name", {u"analyse"_s, u"--json"_s, u"-"_s, u"مفقود.txt"_s});
    input("one missing article of two", {u"analyse"_s, u"--json"_s, u"out.json"_s, u"a.txt"_s, u"none.txt"_s});
    input("folder without articles", {u"analyse"_s, u"folder"_s});
    input("device as article", {u"analyse"_s, u"/dev/zero"_s});
    input("pipe as article", {u"analyse"_s, u"pipe"_s});
    input("output in a missing folder", {u"analyse"_s, u"--json"_s, missingFolder, u"a.txt"_s});
    input("output is a folder", {u"analyse"_s, u"--json"_s, u"folder"_s, u"a.txt"_s});
    input("workspace in a missing folder", {u"analyse"_s, u"--workspace"_s, missingFolder, u"a.txt"_s});
    input("workspace is a folder", {u"analyse"_s, u"--workspace"_s, u"folder"_s, u"a.txt"_s});
    input("workspace is a text", {u"analyse"_s, u"--workspace"_s, u"ok.txt"_s, u"a.txt"_s});
    input("workspace is half one", {u"analyse"_s, u"--workspace"_s, u"half.crossread"_s, u"a.txt"_s});
    input("report in a missing folder", {u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, missingFolder, u"a.txt"_s});
    input("report on a missing workspace",
          {u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"r.html"_s, u"none.crossread"_s});
    input("report on half a workspace",
          {u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"r.html"_s, u"half.crossread"_s});
    input("report on an empty article", {u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"r.html"_s, u"a.txt"_s}, {});
    input("verify a missing file", {u"verify"_s, u"none.crossread"_s});
    input("verify a folder", {u"verify"_s, u"folder"_s});
    input("verify a text", {u"verify"_s, u"a.txt"_s});
    input("verify nothing at all", {u"verify"_s, u"a.txt"_s}, {});
    input("verify half a workspace", {u"verify"_s, u"half.crossread"_s});
}

void TestCommandLine::failsInOneLine()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    write(u"ok.txt"_s, English);
    write(name, bytes);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
    if (arguments.contains(u"half.crossread"_s)) {
        QCOMPARE(run({u"analyse"_s, u"--workspace"_s, u"whole"_s, u"ok.txt"_s}).status, 0);
        QFile whole(path(u"whole"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        write(u"half.crossread"_s, whole.read(whole.size() / 2));
        QVERIFY(whole.remove());
    }
    const QMap<QString, QByteArray> before = files();
    const Result result = run(arguments);
    QVERIFY2(isOneFailure(result.error), result.error.constData());
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.status, status);
    QCOMPARE(files(), before);
}

void TestCommandLine::fullDevice_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("redirected");
    QTest::newRow("analysis") << QStringList{u"analyse"_s, u"--json"_s, u"/dev/full"_s, u"a.txt"_s} << false;
    QTest::newRow("analysis with workspace")
        << QStringList{u"analyse"_s, u"--workspace"_s, u"w"_s, u"--json"_s, u"/dev/full"_s, u"a.txt"_s} << false;
    QTest::newRow("analysis to output") << QStringList{u"analyse"_s, u"--json"_s, u"-"_s, u"a.txt"_s} << true;
    QTest::newRow("summary to output") << QStringList{u"analyse"_s, u"--workspace"_s, u"w"_s, u"a.txt"_s} << true;
    QTest::newRow("report") << QStringList{u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"/dev/full"_s, u"a.txt"_s}
                            << false;
    QTest::newRow("report to output") << QStringList{u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"-"_s, u"a.txt"_s}
                                      << true;
    QTest::newRow("help") << QStringList{u"--help"_s} << true;
    QTest::newRow("version") << QStringList{u"--version"_s} << true;
}

void TestCommandLine::fullDevice()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, redirected);
    if (!isDevice("/dev/full"))
        QSKIP("there is no /dev/full here");
    write(u"a.txt"_s, Arabic);
    const QMap<QString, QByteArray> before = files();
    const Result result = run(arguments, [redirected](QProcess &process) {
        if (redirected)
            process.setStandardOutputFile(u"/dev/full"_s, QIODevice::Append);
    });
    QVERIFY2(isOneFailure(result.error), result.error.constData());
    QCOMPARE(result.status, 1);
    QCOMPARE(files(), before);
    // A file that is renamed into place would have taken the device's.
    QVERIFY(isDevice("/dev/full"));
}

void TestCommandLine::readerThatGoesAway()
{
    write(u"a.txt"_s, English);
    const Result result = run({u"analyse"_s, u"--json"_s, u"-"_s, u"a.txt"_s}, [](QProcess &process) {
        // Standard output is a pipe whose reading end is closed before the program starts.
        process.setChildProcessModifier([] {
            int ends[2];
            if (pipe(ends) == 0) {
                close(ends[0]);
                dup2(ends[1], STDOUT_FILENO);
                close(ends[1]);
            }
        });
    });
    QVERIFY2(isOneFailure(result.error), result.error.constData());
    QCOMPARE(result.status, 1);
}

void TestCommandLine::failsInOneLineWithoutUtf8()
{
    for (const QString &locale : {u"C"_s, u"POSIX"_s, u"xx_YY.ISO-8859-6"_s}) {
        const Result result = run({u"analyse"_s, u"مفقود.txt"_s}, [&locale](QProcess &process) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LC_ALL"_s, locale);
            process.setProcessEnvironment(environment);
        });
        QVERIFY2(isOneFailure(result.error), result.error.constData());
        QVERIFY2(result.error.contains("مفقود.txt"), result.error.constData());
        QCOMPARE(result.status, 1);
    }
}

void TestCommandLine::interruptLeavesNothingHalfWritten_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int milliseconds : {0, 30, 100, 250, 500, 900})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

void TestCommandLine::interruptLeavesNothingHalfWritten()
{
    QFETCH(int, milliseconds);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    for (int number = 0; number < 40; ++number)
        write(u"folder/%1.txt"_s.arg(number), number % 2 ? English.repeated(20) : Arabic.repeated(20));
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(CROSSREAD_PROGRAM),
                  {u"analyse"_s, u"--workspace"_s, u"w"_s, u"--json"_s, u"out.json"_s, u"folder"_s});
    QVERIFY(process.waitForStarted());
    QTest::qWait(milliseconds);
    // One that has ended has the number 0, which would mean all of us.
    if (process.state() == QProcess::Running) {
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(120'000));
    }

    QStringList left;
    for (const QString &name : files().keys()) {
        if (!name.contains("/folder"_L1))
            left.append(QFileInfo(name).fileName());
    }
    if (left.isEmpty())
        return;
    // It was too late to interrupt it: then all is there, and whole.
    QCOMPARE(left, QStringList({u"out.json"_s, u"w"_s}));
    QCOMPARE(run({u"verify"_s, u"w"_s}).status, 0);
    QFile json(path(u"out.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(json.readAll()).isObject());
}

void TestCommandLine::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArray("verify");
    QTest::newRow("analyse") << QStringList{u"analyse"_s, u"--help"_s} << QByteArray("--workspace <FILE>");
    QTest::newRow("report") << QStringList{u"report"_s, u"-h"_s} << QByteArray("--format <FORMAT>");
    QTest::newRow("verify") << QStringList{u"verify"_s, u"--help"_s} << QByteArray("WORKSPACE");
}

void TestCommandLine::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Result result = run(arguments);
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    QVERIFY2(result.output.contains(word) && result.output.contains("Usage: crossread "), result.output.constData());
}

void TestCommandLine::tellsItsVersion()
{
    const Result result = run({u"--version"_s});
    QCOMPARE(result.status, 0);
    const QList<QByteArray> lines = result.output.split('\n');
    QCOMPARE(lines.first(), QByteArray("crossread " CROSSREAD_VERSION));
    for (const char *library : {"Qt", "SQLite", "KSyntaxHighlighting", "ICU", "CLD2", "gumbo"})
        QVERIFY2(result.output.contains(": on (" + QByteArray(library) + ' '), library);
}

void TestCommandLine::analysesToFileAndOutput()
{
    write(u"en.txt"_s, English);
    write(u"ar.txt"_s, Arabic);
    const Result result = run({u"analyse"_s, u"--json"_s, u"-"_s, u"en.txt"_s, u"ar.txt"_s});
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(json["format"_L1].toString(), u"crossread-analysis/1"_s);
    QCOMPARE(json["articles"_L1][0]["id"_L1].toString(), u"en"_s);
    QCOMPARE(json["articles"_L1][1]["id"_L1].toString(), u"ar"_s);
    QCOMPARE(json["articles"_L1][1]["direction"_L1].toString(), u"rtl"_s);
    QCOMPARE(json["articles"_L1][1]["text"_L1].toString().toUtf8(), Arabic);
    QVERIFY(!json["articles"_L1][0]["statements"_L1].toArray().isEmpty());

    QCOMPARE(run({u"analyse"_s, u"--json"_s, u"out.json"_s, u"en.txt"_s, u"ar.txt"_s}).status, 0);
    QFile file(path(u"out.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), result.output);
}

void TestCommandLine::summarises()
{
    write(u"en.txt"_s, English);
    write(u"ar.txt"_s, Arabic);
    const Result result = run({u"analyse"_s, u"en.txt"_s, u"ar.txt"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.output.contains("(en, ltr): statements "), result.output.constData());
    QVERIFY2(result.output.contains("(ar, rtl): statements "), result.output.constData());
    QVERIFY2(result.output.contains("\narticles 2, statements "), result.output.constData());
    QCOMPARE(files().size(), 2);
}

void TestCommandLine::languageOverridesDetection()
{
    write(u"en.txt"_s, English);
    const Result result = run({u"analyse"_s, u"--language"_s, u"AR"_s, u"--json"_s, u"-"_s, u"en.txt"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(json["articles"_L1][0]["language"_L1].toString(), u"ar"_s);
    QCOMPARE(json["articles"_L1][0]["direction"_L1].toString(), u"rtl"_s);
}

void TestCommandLine::createsWorkspaceAndAddsToIt()
{
    write(u"en.txt"_s, "At least 38 people died on the ferry Nawras, built in 1987.\n");
    write(u"ar.txt"_s, Arabic);
    write(u"other.txt"_s, "قتل ٣٨ شخصاً على متن نورس التي بنيت عام ١٩٨٩.\n");
    QCOMPARE(run({u"analyse"_s, u"--workspace"_s, u"عمل.crossread"_s, u"en.txt"_s, u"ar.txt"_s}).status, 0);
    const Result added = run({u"analyse"_s, u"--workspace"_s, u"عمل.crossread"_s, u"--json"_s, u"-"_s, u"other.txt"_s});
    QCOMPARE(added.error, QByteArray());
    QCOMPARE(added.status, 0);
    QCOMPARE(QJsonDocument::fromJson(added.output)["articles"_L1].toArray().size(), 3);
    QCOMPARE(files().size(), 4);
    const Result verified = run({u"verify"_s, u"عمل.crossread"_s});
    QCOMPARE(verified.error, QByteArray());
    QCOMPARE(verified.output, QByteArray("عمل.crossread: all is well\n"));
    QCOMPARE(verified.status, 0);

    // As in the window, an import with all that it found is one Change.
    const auto store = Crossread::WorkspaceStore::open(path(u"عمل.crossread"_s));
    QVERIFY(store);
    const auto changes = (*store)->changes();
    QVERIFY(changes);
    QCOMPARE(changes->size(), 2u);
    for (const Crossread::StoredChange &each : *changes)
        QCOMPARE(each.change.kind, Crossread::ChangeKind::AddArticles);
    Crossread::Workspace workspace;
    QVERIFY((*store)->load(workspace));
    QVERIFY(!workspace.links().isEmpty());
}

void TestCommandLine::failedOutputTakesTheWorkspaceBack()
{
    write(u"en.txt"_s, English);
    write(u"ar.txt"_s, Arabic);
    QMap<QString, QByteArray> before = files();
    QCOMPARE(run({u"analyse"_s, u"--workspace"_s, u"w"_s, u"--json"_s, u"none/out"_s, u"en.txt"_s}).status, 1);
    QCOMPARE(files(), before);

    QCOMPARE(run({u"analyse"_s, u"--workspace"_s, u"w"_s, u"en.txt"_s}).status, 0);
    QCOMPARE(run({u"analyse"_s, u"--workspace"_s, u"w"_s, u"--json"_s, u"none/out"_s, u"ar.txt"_s}).status, 1);
    QCOMPARE(run({u"verify"_s, u"w"_s}).status, 0);
    const Result left = run({u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"-"_s, u"w"_s});
    QCOMPARE(left.status, 0);
    QVERIFY(left.output.contains("en.txt") && !left.output.contains("ar.txt"));
}

void TestCommandLine::reportsOnArticlesAndWorkspaces()
{
    write(u"en.txt"_s, English);
    write(u"ar.txt"_s, Arabic);
    QCOMPARE(run({u"analyse"_s, u"--workspace"_s, u"w.crossread"_s, u"en.txt"_s, u"ar.txt"_s}).status, 0);
    const QList<QStringList> inputs{{u"en.txt"_s, u"ar.txt"_s}, {u"w.crossread"_s}};
    for (const QStringList &input : inputs) {
        const Result result = run(QStringList{u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"r.html"_s} + input);
        QCOMPARE(result.error, QByteArray());
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.status, 0);
        QFile file(path(u"r.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QXmlStreamReader reader(page);
        QString words;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                words += reader.text();
        }
        QVERIFY(words.contains(u"قال القبطان إن السرعة هي السبب"_s) && words.contains(u"27 people on board"_s));
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
}

void TestCommandLine::reportAgainReplacesTheFile()
{
    write(u"en.txt"_s, English);
    write(u"r.html"_s, QByteArray(1'000'000, 'x'));
    QCOMPARE(run({u"report"_s, u"--format"_s, u"html"_s, u"-o"_s, u"r.html"_s, u"en.txt"_s}).status, 0);
    QVERIFY(QFileInfo(path(u"r.html"_s)).size() < 100'000);
    QCOMPARE(files().size(), 2);
}

void TestCommandLine::namesArticlesOfFoldersAndDashes()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    write(u"folder/b.txt"_s, English);
    write(u"folder/a.txt"_s, Arabic);
    write(u"--nosuch.txt"_s, English + "More.\n");
    const Result result = run({u"analyse"_s, u"--json"_s, u"-"_s, u"folder"_s, u"--"_s, u"--nosuch.txt"_s});
    QCOMPARE(result.error, QByteArray());
    QStringList names;
    for (const QJsonValue &article : QJsonDocument::fromJson(result.output)["articles"_L1].toArray())
        names.append(article["id"_L1].toString());
    QCOMPARE(names, QStringList({u"a"_s, u"b"_s, u"--nosuch"_s}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
