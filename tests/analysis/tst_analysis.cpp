// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/analysis.h"

#include "models/text/decoding.h"
#include "models/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

ArticleSource sourceOf(const QString &name, const QString &text)
{
    return {.bytes = text.toUtf8(), .name = name, .path = u"/news/"_s + name};
}

NewArticle analysed(const QString &name, const QString &text, const QString &language)
{
    const Expected<NewArticle> article = analyseArticle(sourceOf(name, text), {.language = language});
    return article ? *article : NewArticle{};
}

NewArticle englishArticle()
{
    return analysed(u"en.txt"_s,
                    u"A ferry sinks\n\nAt least 38 people died on the ferry Nawras, built in 1987. "
                    u"Some 40% of its diesel have leaked at Halem. The sea was calm.\n"_s,
                    u"en"_s);
}

NewArticle arabicArticle()
{
    return analysed(
        u"ar.txt"_s,
        u"غرق عبارة\n\nكان البحر هادئاً. تسرب ٤٥٪ من الوقود في حالم. قتل ٣٨ شخصاً على متن نورس التي بنيت عام ١٩٨٩.\n"_s,
        u"ar"_s);
}

} // namespace

/// From files to an article of the workspace, and from articles to suggested links.
class AnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAFile_data();
    void readsAFile();
    void refusesWhatIsNoArticle_data();
    void refusesWhatIsNoArticle();
    void refusesAPipeAtOnce();
    void refusesAnUnreadableFile();
    void readsTheLargestFileAndNoLarger();
    void failuresAreOnePlainLine();
    void articleFilesOfAFolder();
    void articleFields();
    void claimsAndWorthiness_data();
    void claimsAndWorthiness();
    void datesAreReadAgainstTheDateOfPublication();
    void analysisFailsAsReadingDoes();
    void everySampleIsAnalysed();
    void linksBetweenArticlesOfAWorkspace();
    void comparesWhatIsReadAsWhatIsThere();
    void whatAPersonMarkedIsNoObstacle();
    void comparesInTheOrderOfTheBoard();
    void passesProgressOn();

private:
    QString fileWith(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AnalysisTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QString AnalysisTest::fileWith(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %ls", qUtf16Printable(file.fileName()));
    return file.fileName();
}

void AnalysisTest::readsAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("plain") << u"article.txt"_s << QByteArray("one\r\ntwo\n");
    QTest::newRow("empty") << u"empty.txt"_s << QByteArray();
    QTest::newRow("Arabic") << u"خبر.txt"_s << u"قال"_s.toUtf8();
    QTest::newRow("mixed directions") << u"BBC خبر 27.html"_s << QByteArray("<p>x", 4);
    QTest::newRow("zero bytes") << u"x"_s << QByteArray("\0\xff", 2);
}

void AnalysisTest::readsAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = fileWith(name, bytes);
    const Expected<ArticleSource> source = readArticleFile(path);
    QVERIFY(source);
    QCOMPARE(source->bytes, bytes);
    QCOMPARE(source->name, name);
    QCOMPARE(source->path, path);
}

void AnalysisTest::refusesWhatIsNoArticle_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");

    QTest::newRow("missing") << u"/no/such/file.txt"_s << u"there is no such file"_s;
    QTest::newRow("missing, Arabic") << u"/لا يوجد.txt"_s << u"there is no such file"_s;
    QTest::newRow("missing, mixed directions") << u"/BBC خبر 27.txt"_s << u"there is no such file"_s;
    QTest::newRow("inside a file") << u"/etc/passwd/x.txt"_s << u"there is no such file"_s;
    QTest::newRow("no name") << QString() << u"there is no such file"_s;
    QTest::newRow("name with a zero") << u"/etc/passwd"_s + QChar(0) + u"x"_s << u"there is no such file"_s;
    QTest::newRow("folder") << u"/etc"_s << u"it is a folder"_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"it is not a regular file"_s;
}

void AnalysisTest::refusesWhatIsNoArticle()
{
    QFETCH(QString, path);
    QFETCH(QString, why);
    const Expected<ArticleSource> source = readArticleFile(path);
    QVERIFY(!source);
    QCOMPARE(source.error().why, why);
}

void AnalysisTest::refusesAPipeAtOnce()
{
    const QString path = m_folder->filePath(u"pipe.txt"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const Expected<ArticleSource> source = readArticleFile(path); // would wait for ever for a writer
    QVERIFY(!source);
    QCOMPARE(source.error().why, u"it is not a regular file"_s);
}

void AnalysisTest::refusesAnUnreadableFile()
{
    if (::geteuid() == 0)
        QSKIP("The superuser may read every file.");
    const QString path = fileWith(u"secret.txt"_s, "x");
    QVERIFY(QFile::setPermissions(path, {}));
    const Expected<ArticleSource> source = readArticleFile(path);
    QVERIFY(!source);
    QCOMPARE(source.error().why, u"you have no permission to read it"_s);
}

void AnalysisTest::readsTheLargestFileAndNoLarger()
{
    const QString path = fileWith(u"large.txt"_s, {});
    QVERIFY(QFile::resize(path, MaximumArticleBytes));
    const Expected<ArticleSource> largest = readArticleFile(path);
    QVERIFY(largest);
    QCOMPARE(largest->bytes.size(), MaximumArticleBytes);
    QVERIFY(QFile::resize(path, MaximumArticleBytes + 1));
    const Expected<ArticleSource> larger = readArticleFile(path);
    QVERIFY(!larger);
    QVERIFY(larger.error().why.startsWith(u"it is larger than"));
}

void AnalysisTest::failuresAreOnePlainLine()
{
    const Failure failure = readArticleFile(u"/no/<b>such\nfile"_s).error();
    QCOMPARE(failure.what, u"could not read the article “/no/<b>such\ufffdfile”"_s);
    QVERIFY(!failure.line().contains(u'\n'));
    QVERIFY(!failure.line().endsWith(u'.'));
}

void AnalysisTest::articleFilesOfAFolder()
{
    for (const auto &name : {u"b.txt"_s, u"a.html"_s, u"c.HTM"_s, u"d.pdf"_s, u".e.txt"_s, u"خبر.txt"_s})
        fileWith(name, "x");
    QVERIFY(QDir(m_folder->path()).mkdir(u"f.txt"_s));
    QStringList names;
    for (const QString &file : articleFilesAt(m_folder->path())) {
        QVERIFY(readArticleFile(file));
        names.append(QFileInfo(file).fileName());
    }
    QCOMPARE(names, QStringList({u"a.html"_s, u"b.txt"_s, u"c.HTM"_s, u"خبر.txt"_s}));
    QCOMPARE(articleFilesAt(m_folder->filePath(u"b.txt"_s)), QStringList(m_folder->filePath(u"b.txt"_s)));
    QCOMPARE(articleFilesAt(u"/no/such/place"_s), QStringList(u"/no/such/place"_s));
}

void AnalysisTest::articleFields()
{
    const QString text = u"عنوان المقال\r\n\r\nقال ٢٧ شخصاً.\r\n"_s;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Expected<NewArticle> analysedArticle = analyseArticle(sourceOf(u"a.b.txt"_s, text), {.language = u"ar"_s});
    QVERIFY(analysedArticle);
    const auto &[article, version, statements, claims] = *analysedArticle;
    QCOMPARE(article.name, u"a.b"_s);
    QCOMPARE(article.title, u"عنوان المقال"_s);
    QCOMPARE(article.language, u"ar"_s);
    QCOMPARE(article.direction, Direction::RightToLeft);
    QVERIFY(article.id.isNull());
    QCOMPARE(version.number, 1);
    QCOMPARE(version.path, u"/news/a.b.txt"_s);
    QCOMPARE(version.mediaType, u"text/plain"_s);
    QCOMPARE(version.encoding, u"UTF-8"_s);
    QCOMPARE(version.imported.timeSpec(), Qt::UTC);
    QVERIFY(version.imported >= before && version.imported <= QDateTime::currentDateTimeUtc());
    QCOMPARE(version.content->bytes, text.toUtf8());
    QCOMPARE(version.text(), u"عنوان المقال\n\nقال ٢٧ شخصاً.\n"_s);
    QCOMPARE(version.blocks.size(), 2);
    QCOMPARE(statements.size(), 1);
    QCOMPARE(claims.size(), 1);

    QCOMPARE(analysed(u"noending"_s, u"Some words."_s, u"en"_s).article.name, u"noending"_s);
    QCOMPARE(analysed(u".txt"_s, u"Some words."_s, u"en"_s).article.name, u".txt"_s);
}

void AnalysisTest::claimsAndWorthiness_data()
{
    QTest::addColumn<NewArticle>("article");
    QTest::addColumn<QStringList>("claims");

    QTest::newRow("en") << englishArticle()
                        << QStringList{u"At least 38"_s, u"Nawras"_s, u"1987"_s, u"40%"_s, u"Halem"_s};
    QTest::newRow("ar") << arabicArticle() << QStringList{u"٤٥٪"_s, u"٣٨"_s, u"عام ١٩٨٩"_s};
    QTest::newRow("mixed directions") << analysed(u"x.txt"_s, u"قالت شركة Zerina Lines إن 27 قتلوا.\n"_s, u"ar"_s)
                                      << QStringList{u"Zerina Lines"_s, u"27"_s};
}

void AnalysisTest::claimsAndWorthiness()
{
    QFETCH(NewArticle, article);
    QFETCH(QStringList, claims);
    // What stands in the text is looked for here; how it is spoken of has tests of its own.
    const QList<ClaimKind> kinds{ClaimKind::Quantity, ClaimKind::Date, ClaimKind::Name, ClaimKind::Place};
    QStringList found;
    for (const Claim &claim : article.claims) {
        if (kinds.contains(claim.kind))
            found.append(article.version.text().sliced(claim.range.start, claim.range.length()));
        QVERIFY(!claim.value.isEmpty());
        QCOMPARE(claim.origin, Origin::Program);
    }
    QCOMPARE(found, claims);
    double leastWithClaim = 1;
    double mostWithout = 0;
    for (const Statement &statement : article.statements) {
        const bool hasClaim = std::any_of(article.claims.begin(), article.claims.end(),
                                          [&](const Claim &claim) { return statement.range.contains(claim.range); });
        QVERIFY(statement.worthiness >= 0 && statement.worthiness <= 1);
        (hasClaim ? leastWithClaim : mostWithout)
            = hasClaim ? std::min(leastWithClaim, statement.worthiness) : std::max(mostWithout, statement.worthiness);
        QVERIFY(statement.sentence > 0);
    }
    QCOMPARE_GT(leastWithClaim, mostWithout);
}

void AnalysisTest::datesAreReadAgainstTheDateOfPublication()
{
    const QString page = u"<html lang=fr><head><meta property='article:published_time' content='2025-10-18T07:30:00Z'>"
                         "</head><body><p>Le ferry a sombré mardi 14 octobre.</p></body></html>"_s;
    const NewArticle article = analysed(u"page.html"_s, page, {});
    QCOMPARE(article.article.published.first(10), u"2025-10-18"_s);
    const auto date = std::find_if(article.claims.begin(), article.claims.end(),
                                   [](const Claim &claim) { return claim.kind == ClaimKind::Date; });
    QVERIFY(date != article.claims.end());
    QCOMPARE(date->value["start"_L1], u"2025-10-14"_s);
}

void AnalysisTest::analysisFailsAsReadingDoes()
{
    QVERIFY(!analyseArticle({.bytes = {}, .name = u"empty.txt"_s}));
    QVERIFY(!analyseArticle({.bytes = "%PDF-1.7 x", .name = u"x.txt"_s}));
    const Expected<NewArticle> wrong = analyseArticle(sourceOf(u"x.txt"_s, u"words"_s), {.language = u"!!"_s});
    QVERIFY(!wrong);
    QVERIFY(!wrong.error().what.isEmpty() && !wrong.error().why.isEmpty());
}

void AnalysisTest::everySampleIsAnalysed()
{
    QList<NewArticle> articles;
    for (const QString &file : articleFilesAt(QStringLiteral(CROSSREAD_SAMPLES_FOLDER))) {
        const Expected<ArticleSource> source = readArticleFile(file);
        QVERIFY(source);
        const Expected<NewArticle> article = analyseArticle(*source);
        QVERIFY(article);
        QVERIFY(!article->statements.isEmpty());
        QVERIFY(!article->claims.isEmpty());
        articles.append(*article);
    }
    QCOMPARE(articles.size(), 5);
    Workspace workspace;
    QVERIFY(workspace.apply(addArticles(workspace, articles)));
    QVERIFY(workspace.apply(suggestLinks(workspace, findLinks(comparedArticles(workspace)))));
    QVERIFY(!workspace.links().isEmpty());
}

void AnalysisTest::linksBetweenArticlesOfAWorkspace()
{
    Workspace workspace;
    QVERIFY(workspace.apply(addArticles(workspace, {englishArticle(), arabicArticle()})));
    const QList<WorkspaceArticle> articles = comparedArticles(workspace);
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[1].compared.text, arabicArticle().version.text());
    QCOMPARE(articles[1].compared.language, u"ar"_s);
    QCOMPARE(articles[1].compared.claims.size(), arabicArticle().claims.size());
    QCOMPARE(articles[1].statementIds.size(), articles[1].compared.statements.size());

    QVERIFY(workspace.apply(suggestLinks(workspace, findLinks(articles))));
    QSet<QString> pairs;
    for (const Link &link : workspace.links()) {
        QCOMPARE(link.origin, Origin::Program);
        QCOMPARE(link.decision, Decision::Suggested);
        QVERIFY(link.score > 0 && !link.reasons.isEmpty());
        pairs.insert(workspace.textOf(link.statements[0]) + u'|' + workspace.textOf(link.statements[1]));
    }
    QVERIFY(pairs.contains(u"At least 38 people died on the ferry Nawras, built in 1987.|"
                           "قتل ٣٨ شخصاً على متن نورس التي بنيت عام ١٩٨٩."_s));

    QStringList passages;
    for (const Discrepancy &discrepancy : workspace.discrepancies()) {
        QCOMPARE(discrepancy.passages.size(), 2);
        QVERIFY(!discrepancy.note.isEmpty());
        QCOMPARE(discrepancy.severity,
                 discrepancy.type == DiscrepancyType::Figure ? Severity::Serious : Severity::Notable);
        passages.append(workspace.textOf(discrepancy.passages[0].version, discrepancy.passages[0].range) + u' '
                        + workspace.textOf(discrepancy.passages[1].version, discrepancy.passages[1].range));
    }
    passages.sort();
    QCOMPARE(passages, QStringList({u"1987 عام ١٩٨٩"_s, u"40% ٤٥٪"_s}));
}

void AnalysisTest::comparesWhatIsReadAsWhatIsThere()
{
    QList<NewArticle> added{englishArticle(), arabicArticle(),
                            analysed(u"BBC خبر.txt"_s, u"قالت شركة Zerina Lines إن 27 قتلوا.\n"_s, u"ar"_s)};
    QList<WorkspaceArticle> read;
    for (NewArticle &article : added) {
        setIdentifiers(article);
        // Whatever order they come in, what is compared follows the text.
        std::reverse(article.claims.begin(), article.claims.end());
        read.append(comparedArticle(article));
    }
    Workspace workspace;
    QVERIFY(workspace.apply(addArticles(workspace, added, findLinks(read))));
    const QList<WorkspaceArticle> there = comparedArticles(workspace);
    QCOMPARE(there.size(), read.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(there[i].version, read[i].version);
        QCOMPARE(there[i].statementIds, read[i].statementIds);
        QCOMPARE(there[i].compared.text, read[i].compared.text);
        QCOMPARE(there[i].compared.language, read[i].compared.language);
        QCOMPARE(there[i].compared.published, read[i].compared.published);
        QCOMPARE(there[i].compared.claims.size(), read[i].compared.claims.size());
        QVERIFY(!read[i].compared.claims.isEmpty());
        for (qsizetype k = 0; k < read[i].compared.claims.size(); ++k) {
            QCOMPARE(there[i].compared.claims[k].range, read[i].compared.claims[k].range);
            QCOMPARE(there[i].compared.claims[k].statement, read[i].compared.claims[k].statement);
            QCOMPARE(there[i].compared.claims[k].value, read[i].compared.claims[k].value);
        }
    }
    // The import found all that a later comparison would.
    QVERIFY(!workspace.links().isEmpty());
    QVERIFY(suggestLinks(workspace, findLinks(there)).edits.empty());
}

void AnalysisTest::whatAPersonMarkedIsNoObstacle()
{
    Workspace workspace;
    QVERIFY(workspace.apply(addArticles(workspace, {englishArticle(), arabicArticle()})));
    const qsizetype before = findLinks(comparedArticles(workspace)).size();
    for (const Article &article : workspace.articles()) {
        const TextRange whole{0, workspace.version(article.version)->text().size()};
        const TextRange word{20, 24};
        for (const ClaimKind kind : {ClaimKind::Quantity, ClaimKind::Date, ClaimKind::Place, ClaimKind::Name}) {
            for (const TextRange range : {whole, word}) {
                const Expected<Change> mark = markClaim(workspace, article.version, range, kind);
                QVERIFY(mark);
                QVERIFY(workspace.apply(*mark));
            }
        }
    }
    QCOMPARE(findLinks(comparedArticles(workspace)).size(), before);
}

void AnalysisTest::comparesInTheOrderOfTheBoard()
{
    Workspace workspace;
    QVERIFY(workspace.apply(addArticles(workspace, {englishArticle(), arabicArticle()})));
    const Expected<Change> move = moveArticle(workspace, workspace.articles().at(0).id, 1);
    QVERIFY(move);
    QVERIFY(workspace.apply(*move));
    const QList<WorkspaceArticle> articles = comparedArticles(workspace);
    QCOMPARE(articles[0].compared.language, u"ar"_s);
    QCOMPARE(articles[1].compared.language, u"en"_s);
    QVERIFY(comparedArticles(Workspace()).isEmpty());
}

void AnalysisTest::passesProgressOn()
{
    Workspace workspace;
    QVERIFY(workspace.apply(addArticles(workspace, {englishArticle(), arabicArticle()})));
    int steps = 0;
    const Progress stop([&steps](int, int) { return ++steps > 1; });
    QVERIFY(findLinks(comparedArticles(workspace), stop).isEmpty());
    QCOMPARE(steps, 1);
}

QTEST_GUILESS_MAIN(AnalysisTest)
#include "tst_analysis.moc"
