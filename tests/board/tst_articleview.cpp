// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/articleview.h"

#include "tests/board/boardsamples.h"
#include "widgets/board/articledocument.h"
#include "widgets/board/markbadges.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

constexpr Direction Ltr = Direction::LeftToRight;
constexpr Direction Rtl = Direction::RightToLeft;

Mark markOf(const QString &id, TextRange range, Mark::Layer layer = Mark::Layer::Link)
{
    Mark mark;
    mark.id = id;
    mark.range = range;
    mark.layer = layer;
    mark.group = 1;
    mark.label = u"1"_s;
    return mark;
}

/// A view on the screen.
class ShownView : public ArticleView
{
public:
    explicit ShownView(const ArticleText &article, QSize size = {380, 500})
    {
        setArticle(article);
        resize(size);
        show();
        shown = QTest::qWaitForWindowExposed(this) && QTest::qWaitForWindowActive(this);
    }

    bool shown = false;
};

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreThoseOfTheText_data();
    void positionsAreThoseOfTheText();
    void copiesTheArticlesOwnCharacters();
    void directionIsTheBlocks_data();
    void directionIsTheBlocks();
    void arabicFullStopStandsOnTheLeft();
    void rectanglesArePartedWhereTheDirectionTurns_data();
    void rectanglesArePartedWhereTheDirectionTurns();
    void rectanglesAgreeWithHits_data();
    void rectanglesAgreeWithHits();
    void rectanglesOfLinesDoNotOverlap();
    void marksNeverChangeTheDocument();
    void marksArePainted_data();
    void marksArePainted();
    void badgesStandWhereTheBlockBegins();
    void badgesOfABlockDoNotCoverOneAnother();
    void otherBlocksKeepPlaceAndMarks();
    void marksWithoutNameOnlyTell();
    void clickAndReturnActivate();
    void hoverIsToldOnce();
    void tabLeavesAndCaretMoves();
    void selectionIsTold();
    void revealsAtAHeight_data();
    void revealsAtAHeight();
    void staysAtItsPlace_data();
    void staysAtItsPlace();
    void boilerplateIsGreyAndWithoutCues();
    void isReadOnlyToAssistiveTools();
};

void TestArticleView::positionsAreThoseOfTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("english") << u"Title\n\nA paragraph.\nAnother."_s;
    QTest::newRow("arabic with marks") << u"قُتل 31 شخصًا،\n\nبحسب المكتب."_s;
    QTest::newRow("mixed direction") << u"BBC: قالت 12% of them\nabc \u2067قال\u2069 def"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d\r\ne\u000Bf\u000Cg"_s;
    QTest::newRow("no-break spaces") << u"4\u00A0000 personnes\u202F: « oui »"_s;
    QTest::newRow("frames and objects") << (u"a"_s + QChar(0xFDD0) + u"b"_s + QChar(0xFDD1) + u"c"_s + QChar(0xFFFC)
                                            + u"d"_s);
    QTest::newRow("controls") << (u"a"_s + QChar(0) + u"b"_s + QChar(0x1B) + u"ج"_s + QChar(0x80) + u"c"_s);
    QTest::newRow("unpaired surrogates") << (QString(QChar(0xDE00)) + u"a"_s + QChar(0xD83D) + u"\nم"_s
                                             + QChar(0xD83D));
    QTest::newRow("emoji") << u"👩‍👧‍👦 flag 🇸🇾 end\n🙂"_s;
    QTest::newRow("blank lines at both ends") << u"\n\n text \n\n"_s;
    QTest::newRow("byte-order mark and joiners") << u"\uFEFFمی\u200Cخواهم\u200D"_s;
    QTest::newRow("empty") << QString();
}

void TestArticleView::positionsAreThoseOfTheText()
{
    QFETCH(QString, text);
    ArticleView view;
    view.setArticle(BoardSamples::articleOfLines(text, Ltr));
    QCOMPARE(view.document()->characterCount() - 1, text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar shown = view.document()->characterAt(int(i));
        // What the layout takes as it is has to be the very character; the rest one that stands for it.
        if (text.at(i).isLetterOrNumber() || text.at(i).isPunct() || text.at(i).isMark() || text.at(i) == u'\u00A0')
            QCOMPARE(shown, text.at(i));
        QCOMPARE(shown == QChar::ParagraphSeparator, text.at(i) == u'\n');
        for (qsizetype j = i; j <= text.size(); ++j) {
            view.setSelectedRange({i, j});
            QCOMPARE(view.selectedRange(), (TextRange{i, j}));
        }
    }
}

void TestArticleView::copiesTheArticlesOwnCharacters()
{
    const QString text = u"4\u00A0000 \u2028x\u2029 قال"_s + QChar(0xFDD0) + u"\nend"_s;
    ArticleView view;
    view.setArticle(BoardSamples::articleOfLines(text, Ltr));
    view.setSelectedRange({0, text.size()});
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestArticleView::directionIsTheBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("english") << u"A short line."_s << false;
    QTest::newRow("arabic") << u"سطر قصير."_s << true;
    QTest::newRow("arabic that opens with a latin name") << u"BBC: قالت الشرطة."_s << true;
    QTest::newRow("english that opens with an arabic word") << u"نهر is river."_s << false;
}

void TestArticleView::directionIsTheBlocks()
{
    QFETCH(QString, text);
    QFETCH(bool, mirrored);
    for (const Qt::LayoutDirection interface : {Qt::LeftToRight, Qt::RightToLeft}) {
        ShownView view(BoardSamples::articleOfLines(text, mirrored ? Rtl : Ltr));
        view.setLayoutDirection(interface);
        QVERIFY(view.shown);
        QCOMPARE(view.document()->firstBlock().textDirection(), mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const QList<QRectF> rectangles = view.spanRectangles({0, text.size()});
        QCOMPARE(rectangles.size(), 1);
        const qreal width = view.viewport()->width();
        if (mirrored) {
            QVERIFY2(std::abs(rectangles.first().right() - (width - ReadingMargin)) < 2, "ends at the right edge");
            QVERIFY(rectangles.first().left() > width / 3);
        } else {
            QVERIFY2(std::abs(rectangles.first().left() - ReadingMargin) < 2, "begins at the left edge");
            QVERIFY(rectangles.first().right() < width * 2 / 3);
        }
    }
}

void TestArticleView::arabicFullStopStandsOnTheLeft()
{
    const QString text = u"BBC: قالت الشرطة."_s;
    ShownView view(BoardSamples::articleOfLines(text, Rtl));
    QVERIFY(view.shown);
    const QRectF whole = view.spanRectangles({0, text.size()}).first();
    const QRectF stop = view.spanRectangles({text.size() - 1, text.size()}).first();
    const QRectF name = view.spanRectangles({0, 3}).first();
    QVERIFY(std::abs(stop.left() - whole.left()) < 1);
    QVERIFY(std::abs(name.right() - whole.right()) < 1);
}

void TestArticleView::rectanglesArePartedWhereTheDirectionTurns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QString>("span");
    QTest::addColumn<int>("pieces");
    QTest::newRow("one script") << u"one two three"_s << false << u"two"_s << 1;
    QTest::newRow("one script, arabic") << u"قال الناس ذلك"_s << true << u"الناس"_s << 1;
    // ABC قال 12 ناس DEF is painted: ABC ساﻥ 12 لاق DEF
    QTest::newRow("ends within a foreign run") << u"ABC قال ناس DEF"_s << false << u"BC قال"_s << 2;
    QTest::newRow("starts within a foreign run") << u"ABC قال ناس DEF"_s << false << u"ناس DE"_s << 2;
    QTest::newRow("across the whole foreign run") << u"ABC قال ناس DEF"_s << false << u"C قال ناس D"_s << 1;
    QTest::newRow("latin within arabic") << u"قال ABC DEF الناس"_s << true << u"EF الناس"_s << 2;
    QTest::newRow("figure within arabic") << u"قتل 31 شخصا"_s << true << u"1 شخصا"_s << 2;
    // 123 is of another level than def, stands elsewhere, but runs in the same direction.
    QTest::newRow("figure that belongs to the arabic") << u"abc قال 123 def"_s << false << u"123 def"_s << 2;
}

void TestArticleView::rectanglesArePartedWhereTheDirectionTurns()
{
    QFETCH(QString, text);
    QFETCH(bool, mirrored);
    QFETCH(QString, span);
    QFETCH(int, pieces);
    ShownView view(BoardSamples::articleOfLines(text, mirrored ? Rtl : Ltr));
    QVERIFY(view.shown);
    const qsizetype start = text.indexOf(span);
    const QList<QRectF> rectangles = view.spanRectangles({start, start + span.size()});
    QCOMPARE(rectangles.size(), pieces);
    // Together they are as wide as their characters, so nothing between them is covered.
    qreal sum = 0;
    for (const QRectF &rectangle : rectangles)
        sum += rectangle.width();
    qreal single = 0;
    for (qsizetype i = start; i < start + span.size(); ++i) {
        const auto each = view.spanRectangles({i, i + 1});
        for (const QRectF &rectangle : each)
            single += rectangle.width();
    }
    QVERIFY2(std::abs(sum - single) < 3, qPrintable(u"%1 against %2"_s.arg(sum).arg(single)));
}

void TestArticleView::rectanglesAgreeWithHits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("english") << u"The dam at Upper Kesh held, according to the ministry of water, on Friday night."_s
                             << false;
    QTest::newRow("arabic") << u"وكانت الشرطة قد نقلت عن مهندسين في آذار أن بوابات السد تحتاج إلى إصلاح."_s << true;
    QTest::newRow("mixed direction") << u"نقلت Reuters عن 12 مهندسا في (UN Water) أن 1,200 دولار تكفي, OK? نعم."_s
                                     << true;
    QTest::newRow("mixed in english") << u"A sign «سد كيش 12 العليا» beside the gate 31 نهر stood."_s << false;
}

void TestArticleView::rectanglesAgreeWithHits()
{
    QFETCH(QString, text);
    QFETCH(bool, mirrored);
    ShownView view(BoardSamples::articleOfLines(text, mirrored ? Rtl : Ltr), {300, 400});
    QVERIFY(view.shown);
    qsizetype checked = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QList<QRectF> rectangles = view.spanRectangles({i, i + 1});
        if (rectangles.isEmpty()) // a space on which the line is wrapped
            continue;
        QCOMPARE(rectangles.size(), 1);
        const TextRange hit = view.rangeAt(rectangles.first().center());
        QVERIFY2(hit.contains(i),
                 qPrintable(u"at %1 (%2): %3 to %4"_s.arg(i).arg(text.at(i)).arg(hit.start).arg(hit.end)));
        ++checked;
    }
    QVERIFY(checked > text.size() * 9 / 10);
    QVERIFY(view.rangeAt({3, 3}).isEmpty());
}

void TestArticleView::rectanglesOfLinesDoNotOverlap()
{
    const auto panes = BoardSamples::coverage();
    for (const PaneContent &content : panes) {
        ShownView view(content.article, {300, 600});
        const QList<QRectF> rectangles = view.spanRectangles({0, content.article.text.size()});
        QVERIFY(rectangles.size() > 12);
        for (qsizetype i = 1; i < rectangles.size(); ++i) {
            const QRectF &before = rectangles.at(i - 1);
            const QRectF &now = rectangles.at(i);
            QVERIFY(now.top() == before.top() ? now.left() > before.right() : now.top() >= before.bottom() - 0.5);
        }
    }
}

void TestArticleView::marksNeverChangeTheDocument()
{
    const PaneContent content = BoardSamples::coverage().at(1);
    ShownView view(content.article);
    QVERIFY(view.shown);
    QSignalSpy changed(view.document(), &QTextDocument::contentsChange);
    const QString html = view.document()->toHtml();
    view.setMarks(BoardSamples::marks().value(content.key));
    QVERIFY(!view.marks().isEmpty());
    view.setHoveredMark(u"link1"_s);
    view.grab();
    view.setMarks({});
    view.grab();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(view.document()->toHtml(), html);
    QVERIFY(!view.document()->isModified());
    QVERIFY(!view.document()->isUndoAvailable());
    // Marks that do not fit the text are left out.
    view.setMarks({markOf(u"late"_s, {0, content.article.text.size() + 1}), markOf(u"empty"_s, {3, 3}),
                   markOf(u"negative"_s, {-1, 3})});
    QVERIFY(view.marks().isEmpty());
}

void TestArticleView::marksArePainted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("english") << u"The dam at Upper Kesh held."_s << false;
    QTest::newRow("arabic") << u"انهار جزء من السد."_s << true;
    QTest::newRow("mixed direction") << u"انهار Upper Kesh جزء."_s << true;
}

void TestArticleView::marksArePainted()
{
    QFETCH(QString, text);
    QFETCH(bool, mirrored);
    ShownView view(BoardSamples::articleOfLines(text, mirrored ? Rtl : Ltr));
    QVERIFY(view.shown);
    view.clearFocus(); // no caret that blinks
    const auto picture = [&] { return view.viewport()->grab().toImage(); };
    const QImage plain = picture();
    QList<QImage> pictures{plain};
    const TextRange range{0, text.size()};
    Mark mark = markOf(u"m"_s, range);
    // Grey alone has to tell them apart too.
    const auto isNew = [&](const QString &what) {
        view.setMarks({mark});
        const QImage grey = picture().convertToFormat(QImage::Format_Grayscale8);
        for (const QImage &other : std::as_const(pictures)) {
            if (other.convertToFormat(QImage::Format_Grayscale8) == grey)
                qWarning("not told apart: %s", qPrintable(what));
            if (other.convertToFormat(QImage::Format_Grayscale8) == grey)
                return false;
        }
        pictures.append(picture());
        return true;
    };
    mark.label.clear();
    for (const Mark::State state : {Mark::State::Suggested, Mark::State::Confirmed}) {
        mark.state = state;
        for (const Mark::Layer layer : {Mark::Layer::Link, Mark::Layer::Discrepancy}) {
            mark.layer = layer;
            mark.label = layer == Mark::Layer::Link ? u"1"_s : QString(); // a suggested link shows in the margin alone
            QVERIFY(isNew(u"layer %1, state %2"_s.arg(int(layer)).arg(int(state))));
        }
    }
    mark.label.clear();
    mark.layer = Mark::Layer::Search;
    QVERIFY(isNew(u"search"_s));
    mark.layer = Mark::Layer::Cut;
    QVERIFY(isNew(u"cut"_s));
    mark.layer = Mark::Layer::Artefact;
    QVERIFY(isNew(u"artefact"_s));
    mark.layer = Mark::Layer::Claim;
    for (int kind = int(ClaimKind::Quantity); kind <= int(ClaimKind::Certainty); ++kind) {
        mark.claimKind = ClaimKind(kind);
        QVERIFY(isNew(u"kind of claim %1"_s.arg(kind)));
    }
    view.setMarks({});
    QCOMPARE(picture(), plain);
}

void TestArticleView::badgesStandWhereTheBlockBegins()
{
    for (const bool mirrored : {false, true}) {
        const QString text = mirrored ? u"انهار جزء من السد"_s : u"The dam held"_s;
        ShownView view(BoardSamples::articleOfLines(text, mirrored ? Rtl : Ltr));
        QVERIFY(view.shown);
        view.setMarks({markOf(u"badge"_s, {4, 8})});
        const qreal width = view.viewport()->width();
        const qreal height = view.spanExtent({4, 8})->middle();
        const QPointF start(ReadingMargin / 2.0, height);
        const QPointF end(width - ReadingMargin / 2.0, height);
        QCOMPARE(view.marksAt(mirrored ? end : start).size(), 1);
        QVERIFY(view.marksAt(mirrored ? start : end).isEmpty());
    }
}

void TestArticleView::badgesOfABlockDoNotCoverOneAnother()
{
    const QString text = u"one two three four five قال"_s;
    ShownView view(BoardSamples::articleOfLines(text, Ltr), {500, 400});
    QList<Mark> marks;
    for (int i = 0; i < 4; ++i)
        marks.append(markOf(QString::number(i), {i, i + 3}));
    const SpanGeometry geometry(view.document());
    const QList<Badge> badges = placedBadges(*view.document(), geometry, marks);
    QCOMPARE(badges.size(), 4);
    for (qsizetype i = 1; i < badges.size(); ++i)
        QVERIFY(!badges.at(i).rectangle.intersects(badges.at(i - 1).rectangle));
}

void TestArticleView::otherBlocksKeepPlaceAndMarks()
{
    QStringList lines;
    for (int i = 0; i < 60; ++i)
        lines.append(u"Line %1 of the dam قال الناس."_s.arg(i));
    ShownView view(BoardSamples::articleOfLines(lines.join(u'\n'), Ltr), {300, 400});
    QVERIFY(view.shown);
    const qsizetype middle = view.article().text.indexOf(u"Line 30"_s);
    view.setMarks({markOf(u"link"_s, {middle, middle + 4})});
    view.setSelectedRange({middle, middle});
    view.revealRangeAt({middle, middle}, 100);
    const qreal before = view.spanExtent({middle, middle})->top;
    QList<Block> blocks = view.article().blocks;
    QVERIFY(blocks.size() > 40);
    blocks[2].kind = BlockKind::Boilerplate; // above what is in view, and lower than before
    view.setBlocks(blocks);
    QVERIFY(std::abs(view.spanExtent({middle, middle})->top - before) < 2);
    QCOMPARE(view.selectedRange(), (TextRange{middle, middle}));
    QCOMPARE(view.marks().size(), 1);
}

void TestArticleView::marksWithoutNameOnlyTell()
{
    ShownView view(BoardSamples::articleOfLines(u"The dam held, قال الناس."_s, Ltr), {600, 400});
    QVERIFY(view.shown);
    Mark nameless = markOf({}, {4, 7}, Mark::Layer::Claim);
    view.setMarks({nameless, markOf(u"link"_s, {0, 12})});
    QSignalSpy activated(&view, &ArticleView::markActivated);
    const QPointF inside = view.spanRectangles({5, 6}).first().center();
    QCOMPARE(view.marksAt(inside).size(), 2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, inside.toPoint());
    view.setMarks({nameless});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, inside.toPoint());
    view.setSelectedRange({5, 5});
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).first().toString(), u"link"_s);
    // Nothing is pointed at: such a mark must not look as if it were.
    view.setMarks({markOf({}, {4, 7}, Mark::Layer::Artefact)});
    const QImage before = view.viewport()->grab().toImage();
    view.setHoveredMark(u"another"_s);
    QCOMPARE(view.viewport()->grab().toImage(), before);
}

void TestArticleView::clickAndReturnActivate()
{
    const QString text = u"The dam at Upper Kesh held, قال الناس."_s;
    ShownView view(BoardSamples::articleOfLines(text, Ltr), {600, 400});
    QVERIFY(view.shown);
    Mark claim = markOf(u"claim"_s, {8, 21}, Mark::Layer::Claim);
    view.setMarks({markOf(u"link"_s, {4, 30}), claim});
    QSignalSpy activated(&view, &ArticleView::markActivated);
    const auto click = [&](qsizetype at) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.spanRectangles({at, at + 1}).first().center().toPoint());
    };
    click(12); // the claim lies within the link
    click(5);
    click(29); // in the Arabic
    click(1);
    QCOMPARE(activated.size(), 3);
    QCOMPARE(activated.at(0).first().toString(), u"claim"_s);
    QCOMPARE(activated.at(1).first().toString(), u"link"_s);
    QCOMPARE(activated.at(2).first().toString(), u"link"_s);
    activated.clear();
    view.setSelectedRange({9, 9});
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"claim"_s);
    // A drag selects and activates nothing.
    activated.clear();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.spanRectangles({4, 5}).first().center().toPoint());
    QTest::mouseMove(view.viewport(), view.spanRectangles({10, 11}).first().center().toPoint());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.spanRectangles({10, 11}).first().center().toPoint());
    QCOMPARE(activated.size(), 0);
}

void TestArticleView::hoverIsToldOnce()
{
    const QString text = u"The dam at Upper Kesh held, قال الناس."_s;
    ShownView view(BoardSamples::articleOfLines(text, Ltr), {600, 400});
    QVERIFY(view.shown);
    view.setMarks({markOf(u"link"_s, {4, 20})});
    QSignalSpy hovered(&view, &ArticleView::markHovered);
    for (const qsizetype at : {6, 8, 10, 25}) {
        QTest::mouseMove(view.viewport(), view.spanRectangles({at, at + 1}).first().center().toPoint());
        QCoreApplication::processEvents();
    }
    QCOMPARE(hovered.size(), 2);
    QCOMPARE(hovered.at(0).first().toString(), u"link"_s);
    QCOMPARE(hovered.at(1).first().toString(), QString());
}

void TestArticleView::tabLeavesAndCaretMoves()
{
    QWidget window;
    ArticleView one(&window);
    ArticleView other(&window);
    one.setArticle(BoardSamples::articleOfLines(u"The dam held قال."_s, Ltr));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one.setFocus();
    QTest::keyClick(&one, Qt::Key_Right);
    QTest::keyClick(&one, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(one.selectedRange(), (TextRange{1, 2}));
    const auto picture = [&] { return one.viewport()->grab().toImage(); };
    one.setSelectedRange({4, 4});
    const QImage here = picture();
    one.setSelectedRange({14, 14});
    QVERIFY2(picture() != here, "the caret is seen");
    QTest::keyClicks(&one, u"x"_s);
    QCOMPARE(one.document()->toRawText(), u"The dam held قال."_s);
    QTest::keyClick(&one, Qt::Key_Tab);
    QVERIFY(other.hasFocus());
}

void TestArticleView::selectionIsTold()
{
    ArticleView view;
    view.setArticle(BoardSamples::articleOfLines(u"The dam held قال."_s, Ltr));
    QSignalSpy selected(&view, &ArticleView::selectionRangeChanged);
    view.setSelectedRange({4, 7});
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().value<TextRange>(), (TextRange{4, 7}));
    view.setSelectedRange({4, 4});
    QCOMPARE(selected.size(), 2);
    QVERIFY(selected.last().first().value<TextRange>().isEmpty());
}

void TestArticleView::revealsAtAHeight_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("english") << u"A line of the flood in the valley."_s << false;
    QTest::newRow("arabic") << u"سطر عن الفيضان في الوادي."_s << true;
    QTest::newRow("mixed direction") << u"BBC: سطر عن 12 in the valley."_s << true;
}

void TestArticleView::revealsAtAHeight()
{
    QFETCH(QString, line);
    QFETCH(bool, mirrored);
    const QString text = (line + u"\n\n"_s).repeated(400);
    ShownView view(BoardSamples::articleOfLines(text, mirrored ? Rtl : Ltr));
    QVERIFY(view.shown);
    const TextRange range{text.size() / 2, text.size() / 2 + 4};
    QSignalSpy changed(&view, &ArticleView::viewChanged);
    for (const qreal share : {0.0, 0.25, 0.5}) {
        view.revealRange(range, share);
        const qreal top = view.spanExtent(range)->top;
        QVERIFY2(std::abs(top - view.viewport()->height() * share) <= 1, qPrintable(QString::number(top)));
    }
    QVERIFY(changed.size() >= 3);
    view.revealRange({0, 4}, 0.5); // the text's beginning cannot come down
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestArticleView::staysAtItsPlace_data() { revealsAtAHeight_data(); }

void TestArticleView::staysAtItsPlace()
{
    QFETCH(QString, line);
    QFETCH(bool, mirrored);
    const QString text = (line + u"\n\n"_s).repeated(200);
    ShownView view(BoardSamples::articleOfLines(text, mirrored ? Rtl : Ltr));
    QVERIFY(view.shown);
    const TextRange range{(line.size() + 2) * 100, (line.size() + 2) * 100 + 3};
    view.revealRange(range, 0);
    const auto isThere = [&] { return std::abs(view.spanExtent(range)->top) <= 2; };
    QVERIFY(isThere());
    view.resize(220, 500);
    QCoreApplication::processEvents();
    QVERIFY2(isThere(), "narrower");
    view.resize(900, 500);
    QCoreApplication::processEvents();
    QVERIFY2(isThere(), "wider");
    view.setZoom(1.5);
    QVERIFY2(isThere(), "zoomed");
    const TextRange selection{range.start + 5, range.start + 9};
    view.setSelectedRange(selection);
    view.revealRange(range, 0);
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    view.setPalette(dark);
    QCoreApplication::processEvents();
    QVERIFY2(isThere(), "new palette");
    QCOMPARE(view.selectedRange(), selection);
}

void TestArticleView::boilerplateIsGreyAndWithoutCues()
{
    KSyntaxHighlighting::Repository repository;
    CueStyle style{repository.definitionForName(u"C++"_s), repository.defaultTheme()};
    QVERIFY(style.definition.isValid());
    const QString text = u"int main قال\nint left over\nreturn 1;"_s;
    ArticleText article = BoardSamples::articleOfLines(text, Ltr);
    article.blocks[1].kind = BlockKind::Boilerplate;
    ArticleView view;
    view.setCueStyle(style);
    view.setArticle(article);
    const auto formatsOf = [&](int block) { return view.document()->findBlockByNumber(block).layout()->formats(); };
    QVERIFY(!formatsOf(0).isEmpty());
    QVERIFY(formatsOf(1).isEmpty());
    QVERIFY(!formatsOf(2).isEmpty());
    const auto colourOf = [&](int block) {
        return view.document()->findBlockByNumber(block).begin().fragment().charFormat().foreground().color();
    };
    QCOMPARE(colourOf(1), BoardColours(view.palette()).muted());
    QVERIFY(colourOf(0) != colourOf(1));
    // Another style lays the text out anew, at once and with the same positions.
    view.setCueStyle({});
    QVERIFY(formatsOf(0).isEmpty());
    QCOMPARE(view.document()->characterCount() - 1, text.size());
}

void TestArticleView::isReadOnlyToAssistiveTools()
{
    const QString text = u"The dam held قال."_s;
    ShownView view(BoardSamples::articleOfLines(text, Ltr));
    view.setAccessibleName(u"Article of the Courier"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible && accessible->textInterface());
    QVERIFY(accessible->state().readOnly);
    QCOMPARE(accessible->text(QAccessible::Name), u"Article of the Courier"_s);
    QCOMPARE(accessible->textInterface()->text(0, int(text.size())), text);
}

QTEST_MAIN(TestArticleView)

#include "tst_articleview.moc"
