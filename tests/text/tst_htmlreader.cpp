// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/htmlreader.h"

#include "tests/text/hardpages.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

const QString firstParagraph
    = u"Rebels have taken about half of the city, residents said on Saturday, after a surprise attack."_s;
const QString secondParagraph
    = u"The army said it had withdrawn its soldiers for a while in order to prepare a counter-attack."_s;
const QString arabicParagraph
    = u"قال الجيش إنه سحب جنوده من المدينة مؤقتا من أجل التحضير لهجوم مضاد في الأيام المقبلة."_s;

QString page(const QString &body, const QString &head = {})
{
    return u"<!DOCTYPE html><html><head>"_s + head + u"</head><body>"_s + body + u"</body></html>"_s;
}

QString paragraph(const QString &text) { return u"<p>"_s + text + u"</p>"_s; }

/// "kind: text" of every block.
QStringList described(const ReadArticle &article)
{
    QStringList lines;
    for (const Block &block : article.blocks)
        lines.append(blockKindName(block.kind) + u": "_s
                     + article.text.sliced(block.range.start, block.range.length()));
    return lines;
}

} // namespace

class TestHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void metadata_data();
    void metadata();
    void blocksAreTheText();
    void refusals_data();
    void refusals();
    void hardPagesEnd_data();
    void hardPagesEnd();
};

void TestHtmlReader::blocks_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("expected");
    const QString two = paragraph(firstParagraph) + paragraph(secondParagraph);
    const QStringList expected{u"paragraph: "_s + firstParagraph, u"paragraph: "_s + secondParagraph};
    QTest::newRow("plain") << page(two) << expected;
    QTest::newRow("no markup but p") << two << expected;
    QTest::newRow("menus and footers") << page(
        u"<nav><a href=/>Home</a></nav><header>The Paper</header>"_s + two
        + u"<aside>Weather: 20 degrees and sunny, with some wind from the north today.</aside><footer>About</footer>"_s)
                                       << expected;
    QTest::newRow("scripts, styles, hidden")
        << page(u"<script>var a = '<p>no</p>';</script><style>p{}</style>"_s + two
                + u"<p hidden>secret</p><p style='display: none'>secret</p><template><p>t</p></template>"_s)
        << expected;
    QTest::newRow("parts named by class") << page(
        u"<div class=story>"_s + two
        + u"<div class='post-related__list'><p>Another story that nobody asked for, long as it may be.</p></div>"
          "<div id=shareBar>Share</div></div>"_s)
                                          << expected;
    QTest::newRow("headings, lists, captions, quotes")
        << page(u"<article><h2>Heavy fighting</h2>"_s + two
                + u"<ul><li>First item of a list</li><li>Second item</li></ul><figure><img src=x><figcaption>A "
                  u"street</figcaption></figure>"
                  "<blockquote><p>We left.</p></blockquote></article>"_s)
        << QStringList{u"heading: Heavy fighting"_s,
                       expected[0],
                       expected[1],
                       u"paragraph: First item of a list"_s,
                       u"paragraph: Second item"_s,
                       u"caption: A street"_s,
                       u"paragraph: We left."_s};
    QTest::newRow("title once") << page(u"<h1>Rebels take the city</h1>"_s + two,
                                        u"<title>Rebels take the city | The Paper</title>"_s)
                                << (QStringList{u"title: Rebels take the city"_s} + expected);
    QTest::newRow("Arabic") << page(u"<h1>المعارضة تدخل حلب</h1>"_s + paragraph(arabicParagraph)
                                    + paragraph(arabicParagraph + u" ثم عاد."_s))
                            << QStringList{u"title: المعارضة تدخل حلب"_s, u"paragraph: "_s + arabicParagraph,
                                           u"paragraph: "_s + arabicParagraph + u" ثم عاد."_s};
    QTest::newRow("mixed, white space, entities")
        << page(u"<p>\n  قالت&nbsp;BBC &amp; <b>Reuters</b>\n\tإن  الجيش سحب جنوده من المدينة مؤقتا.</p>"_s)
        << QStringList{u"paragraph: قالت\u00a0BBC & Reuters إن الجيش سحب جنوده من المدينة مؤقتا."_s};
    QTest::newRow("line breaks instead of paragraphs")
        << page(u"<div>"_s + firstParagraph + u"<br>\n<br>"_s + secondParagraph + u"</div>"_s) << expected;
    QTest::newRow("links among the prose are left-overs")
        << page(two + u"<p><a href=/1>Another story about the same city</a></p>"_s)
        << (expected + QStringList{u"boilerplate: Another story about the same city"_s});
    const QString lead = u"A first look at what the fighters did on the third day of their advance."_s;
    QTest::newRow("standfirst in the header")
        << page(u"<article><header><h1>Rebels take the city</h1><p>"_s + lead + u"</p><p>By A B</p></header><div>"_s
                + two + u"</div></article>"_s)
        << QStringList{u"title: Rebels take the city"_s, u"paragraph: "_s + lead, expected[0], expected[1]};
    QTest::newRow("Arabic standfirst, as the page describes itself")
        << page(u"<div class=top><h2>"_s + arabicParagraph + u"</h2></div><div>"_s + two + u"</div>"_s,
                u"<meta name=description content='"_s + arabicParagraph + u"'>"_s)
        << QStringList{u"paragraph: "_s + arabicParagraph, expected[0], expected[1]};
    QString river;
    for (const QString &name : {u"One"_s, u"Two"_s, u"ثلاثة"_s})
        river += u"<h3><a href=/x>%1 more story of the day</a></h3><p>9 hours ago</p><p>What happened there is told "
                 "in a few short words.</p>"_s.arg(name);
    QTest::newRow("mixed: river of other articles")
        << page(two + u"<h2>More from us</h2>"_s + river)
        << (expected
            + QStringList{u"boilerplate: More from us"_s, u"boilerplate: One more story of the day"_s,
                          u"boilerplate: 9 hours ago"_s,
                          u"boilerplate: What happened there is told in a few short words."_s,
                          u"boilerplate: Two more story of the day"_s, u"boilerplate: 9 hours ago"_s,
                          u"boilerplate: What happened there is told in a few short words."_s,
                          u"boilerplate: ثلاثة more story of the day"_s, u"boilerplate: 9 hours ago"_s,
                          u"boilerplate: What happened there is told in a few short words."_s});
    QTest::newRow("a paragraph twice") << page(two + paragraph(firstParagraph))
                                       << (expected + QStringList{u"boilerplate: "_s + firstParagraph});
    QTest::newRow("captions by class") << page(
        two + u"<div class='image-caption'><p>A street in the city on Monday.</p></div>"_s)
                                       << (expected + QStringList{u"caption: A street in the city on Monday."_s});
    QTest::newRow("quotation in a figure")
        << page(two + u"<figure><blockquote>We left.</blockquote><figcaption>A guard</figcaption></figure>"_s)
        << (expected + QStringList{u"paragraph: We left."_s, u"caption: A guard"_s});
    QTest::newRow("identifiers by chance, parts of the article")
        << page(u"<div id='ad6ed79d-88fd'>"_s + paragraph(firstParagraph) + u"</div><div class='article-widget-text'>"_s
                + paragraph(secondParagraph) + u"</div><div>"_s + paragraph(arabicParagraph) + u"</div>"_s)
        << (expected + QStringList{u"paragraph: "_s + arabicParagraph});
    QTest::newRow("styled line break")
        << page(two + u"<p>They came in the night.<span class='x br'></span>Nobody saw them.</p>"_s)
        << (expected + QStringList{u"paragraph: They came in the night. Nobody saw them."_s});
    QTest::newRow("lines around an article")
        << page(two + u"<p>© 2024 The Paper. All rights reserved.</p><p>جميع الحقوق محفوظة للصحيفة ٢٠٢٤</p>"_s)
        << (expected
            + QStringList{u"boilerplate: © 2024 The Paper. All rights reserved."_s,
                          u"boilerplate: جميع الحقوق محفوظة للصحيفة ٢٠٢٤"_s});
    QTest::newRow("unclosed") << u"<p>"_s + firstParagraph + u"<p>"_s + secondParagraph + u"<div class=\"x"_s
                              << expected;
    QTest::newRow("told by JSON-LD only")
        << page(u"<p>Loading</p>"_s,
                u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""_s + firstParagraph
                    + u"\\n\\n"_s + secondParagraph + u"\"}</script>"_s)
        << expected;
}

void TestHtmlReader::blocks()
{
    QFETCH(QString, html);
    const Expected<ReadArticle> article = readHtml(html, u"a.html"_s);
    QVERIFY2(article, qPrintable(article ? QString() : article.error().line()));
    QTEST(described(*article), "expected");
}

void TestHtmlReader::metadata_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QStringList>("expected"); // title, outlet, author, url, published, language
    QTest::newRow("nothing") << QString()
                             << QStringList{QString(), QString(), QString(), QString(), QString(), u"en"_s};
    QTest::newRow("meta")
        << u"<title>Rebels take the city - The Paper</title><meta property='og:site_name' content='The Paper'>"
           "<meta name=author content='Rami  Haddad'><link rel=canonical href='https://example.org/a?b=1'>"
           "<meta property='article:published_time' content='2024-11-30T10:00:00+02:00'>"_s
        << QStringList{u"Rebels take the city"_s,      u"The Paper"_s, u"Rami Haddad"_s, u"https://example.org/a?b=1"_s,
                       u"2024-11-30T10:00:00+02:00"_s, u"en"_s};
    QTest::newRow("JSON-LD in a graph, Arabic author")
        << u"<script "
           u"type='application/"
           u"ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"City taken\","
           "\"author\":[{\"name\":\"رامي حداد\"},{\"name\":\"Ann Lee\"}],\"publisher\":{\"name\":\"الصحيفة\"},"
           "\"datePublished\":\"2024-11-30\",\"mainEntityOfPage\":{\"@id\":\"https://example.org/x\"}}]}</script>"_s
        << QStringList{u"City taken"_s, u"الصحيفة"_s, u"رامي حداد, Ann Lee"_s, u"https://example.org/x"_s,
                       u"2024-11-30"_s, u"en"_s};
    QTest::newRow("JSON-LD in a list, address and author as texts")
        << u"<script type='application/ld+json'>[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"ReportageNewsArticle\","
           "\"headline\":\"City taken\",\"author\":\"Ann Lee\",\"publisher\":[{\"name\":\"The Paper\"}],"
           "\"datePublished\":\"2024-11-30T08:15:00Z\",\"url\":\"https://example.org/y\"}]</script>"_s
        << QStringList{u"City taken"_s,           u"The Paper"_s, u"Ann Lee"_s, u"https://example.org/y"_s,
                       u"2024-11-30T08:15:00Z"_s, u"en"_s};
    QTest::newRow("references in JSON-LD")
        << u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"City &#8216;taken&#8217; "
           "&amp; held\"}</script>"_s
        << QStringList{u"City ‘taken’ & held"_s, QString(), QString(), QString(), QString(), u"en"_s};
    QTest::newRow("mixed: broken JSON-LD, bad address, bad date")
        << u"<script type='application/ld+json'>{قال</script><link rel=canonical href='javascript:alert(1)'>"
           "<meta name=date content='yesterday'><meta property='og:title' content='City taken'>"_s
        << QStringList{u"City taken"_s, QString(), QString(), QString(), QString(), u"en"_s};
}

void TestHtmlReader::metadata()
{
    QFETCH(QString, head);
    const Expected<ReadArticle> article
        = readHtml(page(paragraph(firstParagraph) + paragraph(secondParagraph), head), u"a.html"_s);
    QVERIFY(article);
    QTEST((QStringList{article->title, article->outlet, article->author, article->url, article->published,
                       article->language}),
          "expected");
}

void TestHtmlReader::blocksAreTheText()
{
    const Expected<ReadArticle> article
        = readHtml(page(u"<h1>Title here</h1>"_s + paragraph(firstParagraph) + paragraph(arabicParagraph)), u"a.html"_s,
                   {u"ar"_s});
    QVERIFY(article);
    QStringList parts;
    qsizetype next = 0;
    for (const Block &block : article->blocks) {
        QCOMPARE(block.range.start, next);
        parts.append(article->text.sliced(block.range.start, block.range.length()));
        next = block.range.end + 1;
    }
    QCOMPARE(parts.join(u'\n'), article->text);
    QCOMPARE(article->language, u"ar"_s);
    QVERIFY(article->direction == Direction::RightToLeft);
    QVERIFY(article->blocks[1].direction == Direction::LeftToRight);
    QVERIFY(article->blocks[2].direction == Direction::RightToLeft);
}

void TestHtmlReader::refusals_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QString() << u"no text"_s;
    QTest::newRow("empty page") << page({}) << u"no text"_s;
    QTest::newRow("title only") << page({}, u"<title>قال BBC</title>"_s) << u"no text"_s;
    QTest::newRow("script only") << page(u"<script>document.write('<p>x</p>')</script>"_s) << u"no text"_s;
    QTest::newRow("Arabic far too deep") << page(u"<div>"_s.repeated(100'000) + u"قال"_s) << u"nested deeper"_s;
    QTest::newRow("mixed, many attributes")
        << page(u"<p "_s + u"a"_s.repeated(1) + u" قx=1"_s.repeated(300) + u">BBC</p>"_s) << u"attributes"_s;
    QTest::newRow("deep behind a false comment")
        << u"<!--><svg><style>"_s + u"<div>"_s.repeated(5'000) + u"-->"_s << u"nested deeper"_s;
    QTest::newRow("deep behind a hidden script end") << u"<script><!--<script></script><!-- </script>"_s
            + u"<div>"_s.repeated(5'000) + u"-->"_s << u"nested deeper"_s;
}

void TestHtmlReader::refusals()
{
    QFETCH(QString, html);
    QFETCH(QString, why);
    const Expected<ReadArticle> article = readHtml(html, u"مقال BBC.html"_s);
    QVERIFY(!article);
    QVERIFY2(article.error().line().contains(why), qPrintable(article.error().line()));
    QVERIFY(article.error().line().startsWith(u"could not read مقال BBC.html: "_s));
}

void TestHtmlReader::hardPagesEnd_data()
{
    QTest::addColumn<QString>("html");
    for (const HardPage &page : hardPages(100'000))
        QTest::newRow(qUtf8Printable(page.name)) << page.html;
}

void TestHtmlReader::hardPagesEnd()
{
    QFETCH(QString, html);
    const Expected<ReadArticle> article = readHtml(html, u"a.html"_s);
    // Either is right, as long as there is an end to it.
    QVERIFY(article ? !article->text.isEmpty() : !article.error().why.isEmpty());
}

QTEST_APPLESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
