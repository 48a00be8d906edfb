// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/board.h"

#include "tests/board/boardsamples.h"
#include "widgets/board/articlepane.h"
#include "widgets/board/articleview.h"
#include "widgets/board/elidedlabel.h"
#include "widgets/board/emptyboard.h"
#include "widgets/board/gutterhandle.h"
#include "widgets/board/panesplitter.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// A board on the screen with the sample coverage on it.
class ShownBoard : public Board
{
public:
    explicit ShownBoard(QSize size = {1500, 700}, const QList<PaneContent> &contents = BoardSamples::coverage())
    {
        setPanes(contents);
        const auto marks = BoardSamples::marks();
        for (const QString &key : paneKeys())
            pane(key)->view()->setMarks(marks.value(key));
        setConnectors(BoardSamples::connectors());
        resize(size);
        show();
        shown = QTest::qWaitForWindowExposed(this) && QTest::qWaitForWindowActive(this);
        QCoreApplication::processEvents();
    }

    /// The gutter in front of a pane in reading order.
    GutterHandle *gutter(const QString &key) const
    {
        return qobject_cast<GutterHandle *>(splitter()->handle(splitter()->indexOf(pane(key))));
    }

    /// Shows the same panes without one.
    void leaveOut(const QString &left)
    {
        QList<PaneContent> rest;
        for (const QString &key : paneKeys()) {
            if (key != left)
                rest.append(pane(key)->content());
        }
        setPanes(rest);
    }

    bool shown = false;
};

PaneContent longPane(const QString &key)
{
    PaneContent content = BoardSamples::coverage().first();
    content.key = key;
    content.article = BoardSamples::articleOfLines(u"A line of the flood قال in the valley.\n\n"_s.repeated(200),
                                                   Direction::LeftToRight);
    return content;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x24, 0x26, 0x2a));
    palette.setColor(QPalette::WindowText, QColor(0xe4, 0xe4, 0xe2));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x26, 0x2a));
    palette.setColor(QPalette::Text, QColor(0xe4, 0xe4, 0xe2));
    palette.setColor(QPalette::Button, QColor(0x30, 0x33, 0x38));
    palette.setColor(QPalette::ButtonText, QColor(0xe4, 0xe4, 0xe2));
    palette.setColor(QPalette::Highlight, QColor(0x4c, 0x8d, 0xd6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void emptyBoardTellsTheNextStep();
    void namesAreShownLiterally();
    void panesKeepTheirPlace();
    void hidesAndCloses();
    void everythingHiddenSaysSo();
    void orderFollowsTheKeys_data();
    void orderFollowsTheKeys();
    void gripMovesByKeyAndByMouse_data();
    void gripMovesByKeyAndByMouse();
    void focusGoesRound();
    void removalPassesTheFocusOn();
    void connectorsJoinWhatIsSeen_data();
    void connectorsJoinWhatIsSeen();
    void connectorsAreLedThrough();
    void connectorsOutOfViewAreLeftOut();
    void connectorsAreClicked_data();
    void connectorsAreClicked();
    void hoverLightsUpEverywhere();
    void revealsAtOneHeight();
    void zoomsAllPanes();
    void takesDroppedFiles();
    void everyControlHasANameAndAWord();
    void pictures_data();
    void pictures();
};

void TestBoard::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette({});
}

void TestBoard::emptyBoardTellsTheNextStep()
{
    Board board;
    board.resize(900, 600);
    board.show();
    QVERIFY(QTest::qWaitForWindowActive(&board));
    auto *empty = board.findChild<EmptyBoard *>(u"emptyBoard"_s);
    QVERIFY(empty && empty->isVisible());
    const QList<std::pair<QString, void (Board::*)()>> buttons{{u"emptyBoardOpen"_s, &Board::openRequested},
                                                               {u"emptyBoardPaste"_s, &Board::pasteRequested},
                                                               {u"emptyBoardSample"_s, &Board::sampleRequested}};
    for (const auto &[name, wanted] : buttons) {
        QSignalSpy spy(&board, wanted);
        auto *button = board.findChild<QPushButton *>(name);
        QVERIFY(button && button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(spy.size(), 1);
    }
    board.setPanes(BoardSamples::coverage());
    QVERIFY(!empty->isVisible());
    board.setPanes({});
    QVERIFY(empty->isVisible());
}

void TestBoard::namesAreShownLiterally()
{
    ShownBoard board;
    QVERIFY(board.shown);
    const QString name = u"The <b>Daily</b> Echo & Post"_s;
    auto *label = board.pane(u"xx"_s)->findChild<ElidedLabel *>(u"paneName"_s);
    QCOMPARE(label->text(), name);
    QCOMPARE(label->accessibleName(), name);
    QVERIFY(QTextDocumentFragment::fromHtml(label->toolTip()).toPlainText().startsWith(name));
    QVERIFY(label->shownText().startsWith("The <"_L1));
    // What does not fit is shortened, and whole in the tool tip.
    QList<PaneContent> contents = BoardSamples::coverage();
    PaneContent &wordy = contents[1];
    wordy.header.outlet = u"صحيفة الوادي <u>الكبير</u> "_s.repeated(12).trimmed();
    board.setPanes(contents);
    label = board.pane(u"ar"_s)->findChild<ElidedLabel *>(u"paneName"_s);
    QVERIFY(label->shownText().size() < label->text().size());
    QVERIFY(QTextDocumentFragment::fromHtml(label->toolTip()).toPlainText().contains(wordy.header.outlet));
}

void TestBoard::panesKeepTheirPlace()
{
    ShownBoard board({1200, 400}, {longPane(u"a"_s), longPane(u"b"_s), longPane(u"c"_s)});
    QVERIFY(board.shown);
    ArticleView *view = board.pane(u"b"_s)->view();
    const TextRange place{2000, 2001};
    view->revealRange(place, 0);
    Mark mark;
    mark.id = u"m"_s;
    mark.range = place;
    view->setMarks({mark});
    const auto isThere = [&] { return std::abs(view->spanExtent(place)->top) <= 2; };
    QVERIFY(isThere());
    board.movePane(u"b"_s, 2);
    QCoreApplication::processEvents();
    QVERIFY2(isThere(), "moved");
    board.setPanes({longPane(u"d"_s), longPane(u"a"_s), longPane(u"c"_s), longPane(u"b"_s)});
    QCoreApplication::processEvents();
    QVERIFY2(isThere(), "a neighbour came");
    PaneContent renamed = longPane(u"b"_s);
    renamed.header.outlet = u"Another name قال"_s;
    board.setPanes({renamed, longPane(u"a"_s)});
    QCoreApplication::processEvents();
    QCOMPARE(board.paneKeys(), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(board.pane(u"b"_s)->view(), view);
    QVERIFY2(isThere(), "neighbours went");
    QCOMPARE(view->marks().size(), 1);
}

void TestBoard::hidesAndCloses()
{
    ShownBoard board;
    QVERIFY(board.shown);
    QSignalSpy hide(&board, &Board::paneHideRequested);
    QSignalSpy close(&board, &Board::paneCloseRequested);
    auto *pane = board.pane(u"ar"_s);
    QTest::mouseClick(pane->findChild<QToolButton *>(u"paneHideButton"_s), Qt::LeftButton);
    QTest::mouseClick(pane->findChild<QToolButton *>(u"paneCloseButton"_s), Qt::LeftButton);
    QCOMPARE(hide.size(), 1);
    QCOMPARE(hide.first().first().toString(), u"ar"_s);
    QCOMPARE(close.size(), 1);
    QVERIFY2(board.pane(u"ar"_s)->isVisible(), "only who hears the wish fulfils it");
    board.leaveOut(u"ar"_s);
    QCOMPARE(board.paneKeys().size(), 4);
    QVERIFY(!board.pane(u"ar"_s));
    // Its neighbours are joined across the gap that is left.
    const QList<GutterLine> lines = board.splitter()->linesOf(board.gutter(u"fr"_s));
    QVERIFY(!lines.isEmpty());
    for (const GutterLine &line : lines)
        QVERIFY(line.connector.from != "ar"_L1 && line.connector.to != "ar"_L1);
}

void TestBoard::everythingHiddenSaysSo()
{
    ShownBoard board;
    board.setPanes({});
    board.setHiddenCount(5);
    auto *showAll = board.findChild<QPushButton *>(u"emptyBoardShowAll"_s);
    QVERIFY(showAll->isVisible());
    QVERIFY(!board.findChild<QPushButton *>(u"emptyBoardOpen"_s)->isVisible());
    QSignalSpy wanted(&board, &Board::showAllRequested);
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    board.setPanes({BoardSamples::coverage().at(1)});
    QVERIFY(board.pane(u"ar"_s)->isVisible());
    QVERIFY(!showAll->isVisible());
}

void TestBoard::orderFollowsTheKeys_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left, as in arabic") << true;
}

void TestBoard::orderFollowsTheKeys()
{
    QFETCH(bool, mirrored);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    ShownBoard board;
    QVERIFY(board.shown);
    const QStringList keys = board.paneKeys();
    for (qsizetype i = 1; i < keys.size(); ++i) {
        const bool isLeft = board.pane(keys.at(i))->x() < board.pane(keys.at(i - 1))->x();
        QCOMPARE(isLeft, mirrored);
    }
    // The text's own direction does not follow the interface.
    QCOMPARE(board.pane(u"en"_s)->view()->document()->firstBlock().textDirection(), Qt::LeftToRight);
    QCOMPARE(board.pane(u"ar"_s)->view()->document()->firstBlock().textDirection(), Qt::RightToLeft);
}

void TestBoard::gripMovesByKeyAndByMouse_data() { orderFollowsTheKeys_data(); }

void TestBoard::gripMovesByKeyAndByMouse()
{
    QFETCH(bool, mirrored);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    ShownBoard board;
    QVERIFY(board.shown);
    QSignalSpy order(&board, &Board::paneOrderChanged);
    auto *grip = board.pane(u"en"_s)->findChild<QToolButton *>(u"paneGrip"_s);
    grip->setFocus();
    QTest::keyClick(grip, mirrored ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(board.paneKeys().first(), u"ar"_s);
    QCOMPARE(board.paneKeys().at(1), u"en"_s);
    QVERIFY(grip->hasFocus());
    QTest::keyClick(grip, mirrored ? Qt::Key_Right : Qt::Key_Left);
    QTest::keyClick(grip, mirrored ? Qt::Key_Right : Qt::Key_Left); // nothing further that way
    QCOMPARE(board.paneKeys().first(), u"en"_s);
    QCOMPARE(order.size(), 2);

    const ArticlePane *target = board.pane(u"fr"_s);
    const int beyond = mirrored ? target->width() / 4 : target->width() * 3 / 4;
    QTest::mousePress(grip, Qt::LeftButton, {}, grip->rect().center());
    QMouseEvent move(QEvent::MouseMove, grip->mapFromGlobal(target->mapToGlobal(QPoint(beyond, 20))),
                     target->mapToGlobal(QPointF(beyond, 20)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grip, &move);
    QApplication::sendEvent(grip, &move); // staying there does not swap to and fro
    QCOMPARE(order.size(), 2);
    QTest::mouseRelease(grip, Qt::LeftButton);
    QCOMPARE(order.size(), 3); // one move, however many panes it crossed
    QCOMPARE(order.last().first().toStringList(), board.paneKeys());
    QCOMPARE(board.paneKeys(), (QStringList{u"ar"_s, u"fr"_s, u"en"_s, u"id"_s, u"xx"_s}));
}

void TestBoard::focusGoesRound()
{
    ShownBoard board;
    QVERIFY(board.shown);
    QSignalSpy active(&board, &Board::activePaneChanged);
    board.setActivePane(u"en"_s);
    QVERIFY(board.pane(u"en"_s)->view()->hasFocus());
    QVERIFY(board.pane(u"en"_s)->isActive());
    board.leaveOut(u"ar"_s);
    board.focusNextPane();
    QCOMPARE(board.activePaneKey(), u"fr"_s);
    QVERIFY(!board.pane(u"en"_s)->isActive());
    board.focusPreviousPane();
    board.focusPreviousPane();
    QCOMPARE(board.activePaneKey(), u"xx"_s);
    board.focusNextPane();
    QCOMPARE(board.activePaneKey(), u"en"_s);
    QCOMPARE(active.last().first().toString(), u"en"_s);
    // A click makes a pane active as well.
    QTest::mouseClick(board.pane(u"id"_s)->view()->viewport(), Qt::LeftButton, {}, {60, 300});
    QCOMPARE(board.activePaneKey(), u"id"_s);
}

void TestBoard::removalPassesTheFocusOn()
{
    ShownBoard board;
    QVERIFY(board.shown);
    board.setActivePane(u"ar"_s);
    board.leaveOut(u"ar"_s);
    QCOMPARE(board.activePaneKey(), u"fr"_s);
    QVERIFY(board.pane(u"fr"_s)->view()->hasFocus());
    board.leaveOut(u"fr"_s);
    QCOMPARE(board.activePaneKey(), u"id"_s);
    QSignalSpy active(&board, &Board::activePaneChanged);
    board.setPanes({});
    QCOMPARE(board.activePaneKey(), QString());
    QCOMPARE(active.last().first().toString(), QString());
}

void TestBoard::connectorsJoinWhatIsSeen_data() { orderFollowsTheKeys_data(); }

void TestBoard::connectorsJoinWhatIsSeen()
{
    QFETCH(bool, mirrored);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    ShownBoard board;
    QVERIFY(board.shown);
    const GutterHandle *gutter = board.gutter(u"ar"_s); // between the English and the Arabic
    QCOMPARE(gutter->width(), GutterHandle::Width);
    int checked = 0;
    const QList<GutterLine> lines = board.splitter()->linesOf(gutter);
    for (const GutterLine &line : lines) {
        if (line.connector.from != "en"_L1 || line.connector.to != "ar"_L1)
            continue;
        const auto extentIn = [&](const QString &key, TextRange range) {
            const ArticleView *view = board.pane(key)->view();
            const int top = view->viewport()->mapTo(&board, QPoint()).y() - gutter->mapTo(&board, QPoint()).y();
            return view->spanExtent(range)->shifted(top);
        };
        const VerticalExtent english = extentIn(u"en"_s, line.connector.fromRange);
        const VerticalExtent arabic = extentIn(u"ar"_s, line.connector.toRange);
        const VerticalExtent &left = mirrored ? arabic : english;
        QCOMPARE(line.left.top, left.top);
        QVERIFY(line.left.bottom <= left.bottom);
        QVERIFY(std::abs(line.curve(48).pointAtPercent(0).y() - line.left.middle()) < 0.01);
        ++checked;
    }
    QCOMPARE(checked, 4);
}

void TestBoard::connectorsAreLedThrough()
{
    ShownBoard board;
    QVERIFY(board.shown);
    const auto lineIn = [&](const QString &gutterBefore) -> std::optional<GutterLine> {
        for (const GutterLine &line : board.splitter()->linesOf(board.gutter(gutterBefore))) {
            if (line.connector.id == "skip"_L1)
                return line;
        }
        return std::nullopt;
    };
    const std::optional<GutterLine> first = lineIn(u"ar"_s);
    const std::optional<GutterLine> second = lineIn(u"fr"_s);
    QVERIFY(first && second);
    QVERIFY(!lineIn(u"id"_s));
    QVERIFY(first->endsLeft && !first->endsRight);
    QVERIFY(!second->endsLeft && second->endsRight);
    QCOMPARE(first->right.middle(), second->left.middle());
}

void TestBoard::connectorsOutOfViewAreLeftOut()
{
    ShownBoard board({1200, 400}, {longPane(u"a"_s), longPane(u"b"_s)});
    QVERIFY(board.shown);
    const auto joined = [](TextRange from, TextRange to) {
        Connector connector;
        connector.id = QString::number(from.start);
        connector.from = u"a"_s;
        connector.fromRange = from;
        connector.to = u"b"_s;
        connector.toRange = to;
        return connector;
    };
    const TextRange near{2, 6};
    const TextRange far{6000, 6010};
    board.setConnectors({joined(far, far), joined(near, far), joined({1, 99999}, near)});
    const QList<GutterLine> lines = board.splitter()->linesOf(board.gutter(u"b"_s));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().connector.fromRange, near);
    // The end out of view has shrunk to the edge of its pane.
    QCOMPARE(lines.first().right.top, lines.first().right.bottom);
    QCOMPARE(lines.first().right.bottom, qreal(board.gutter(u"b"_s)->height()));
}

void TestBoard::connectorsAreClicked_data() { orderFollowsTheKeys_data(); }

void TestBoard::connectorsAreClicked()
{
    QFETCH(bool, mirrored);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    ShownBoard board;
    QVERIFY(board.shown);
    GutterHandle *gutter = board.gutter(u"ar"_s);
    const QList<GutterLine> lines = board.splitter()->linesOf(gutter);
    QSignalSpy activated(&board, &Board::connectorActivated);
    for (const GutterLine &line : lines) {
        const QPointF at = line.curve(gutter->width()).pointAtPercent(0.04);
        QVERIFY(line.distance(at, gutter->width(), false) < 1);
        if (line.connector.id == "link1"_L1)
            QTest::mouseClick(gutter, Qt::LeftButton, {}, at.toPoint());
    }
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), u"link1"_s);
    QVERIFY(!gutter->connectorAt(QPointF(20, gutter->height() - 2.0)));
}

void TestBoard::hoverLightsUpEverywhere()
{
    ShownBoard board;
    QVERIFY(board.shown);
    QSignalSpy hovered(&board, &Board::hovered);
    const auto pictureOf = [&](const QString &key) { return board.pane(key)->view()->viewport()->grab().toImage(); };
    const QImage before = pictureOf(u"ar"_s);
    ArticleView *english = board.pane(u"en"_s)->view();
    const TextRange words = BoardSamples::rangeOf(u"en"_s, u"shortly after"_s);
    QTest::mouseMove(english->viewport(), english->spanRectangles(words).first().center().toPoint());
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(hovered.first().first().toString(), u"link2"_s);
    QCOMPARE(board.splitter()->hoveredConnector(), u"link2"_s);
    QVERIFY(pictureOf(u"ar"_s) != before);
    board.setHovered({});
    QCOMPARE(pictureOf(u"ar"_s), before);
}

void TestBoard::revealsAtOneHeight()
{
    ShownBoard board({1200, 500}, {longPane(u"a"_s), longPane(u"b"_s), longPane(u"c"_s)});
    QVERIFY(board.shown);
    const auto topOf
        = [&](const QString &key, TextRange range) { return board.pane(key)->view()->spanExtent(range)->top; };
    QHash<QString, TextRange> ranges{{u"a"_s, {2000, 2010}}, {u"b"_s, {3000, 3010}}, {u"c"_s, {4000, 4010}}};
    board.revealInAllPanes(ranges, 0.4);
    const qreal wanted = board.pane(u"a"_s)->view()->viewport()->height() * 0.4;
    for (const auto &[key, range] : ranges.asKeyValueRange())
        QVERIFY(std::abs(topOf(key, range) - wanted) <= 1);
    // The beginning of a text cannot come down to the wanted height, so that the others go up to it.
    ranges[u"a"_s] = {0, 4};
    board.revealInAllPanes(ranges, 0.4);
    for (const auto &[key, range] : ranges.asKeyValueRange())
        QVERIFY(std::abs(topOf(key, range) - topOf(u"a"_s, {0, 4})) <= 1);
}

void TestBoard::zoomsAllPanes()
{
    ShownBoard board;
    QVERIFY(board.shown);
    QSignalSpy zoomed(&board, &Board::zoomChanged);
    ArticleView *view = board.pane(u"ar"_s)->view();
    QWheelEvent wheel({50, 50}, view->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &wheel);
    QCOMPARE(zoomed.size(), 1);
    QVERIFY(board.zoom() > 1);
    for (const QString &key : board.paneKeys())
        QCOMPARE(board.pane(key)->view()->zoom(), board.zoom());
    board.setZoom(100);
    QCOMPARE(board.zoom(), ArticleView::MaximumZoom);
}

void TestBoard::takesDroppedFiles()
{
    ShownBoard board;
    QVERIFY(board.shown);
    QSignalSpy dropped(&board, &Board::urlsDropped);
    QMimeData data;
    data.setUrls({QUrl(u"file:///tmp/مقال.txt"_s)});
    // On to a text, which lets the files through.
    QWidget *viewport = board.pane(u"en"_s)->view()->viewport();
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().value<QList<QUrl>>(), data.urls());
}

void TestBoard::everyControlHasANameAndAWord()
{
    ShownBoard board;
    QVERIFY(board.shown);
    const auto children = board.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->focusPolicy() == Qt::NoFocus || child->objectName().startsWith("qt_"_L1))
            continue;
        QVERIFY2(!child->objectName().isEmpty(), child->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        QVERIFY2(!child->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || child->focusProxy(),
                 qPrintable(child->objectName()));
    }
    QVERIFY(board.pane(u"ar"_s)->view()->accessibleName().contains(u"صحيفة الوادي"_s));
}

void TestBoard::pictures_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("panes");
    QTest::newRow("light") << false << false << 5;
    QTest::newRow("mirrored") << true << false << 5;
    QTest::newRow("dark") << false << true << 5;
    QTest::newRow("two") << false << false << 2;
    QTest::newRow("empty") << false << false << 0;
}

void TestBoard::pictures()
{
    // For a person to look at: CROSSREAD_SHOT_DIR names the folder that the pictures go to.
    QFETCH(bool, mirrored);
    QFETCH(bool, dark);
    QFETCH(int, panes);
    if (dark)
        QApplication::setPalette(darkPalette());
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    ShownBoard board({1920, 1000}, BoardSamples::coverage().first(panes));
    if (panes > 0) {
        board.setActivePane(u"ar"_s);
        board.pane(u"ar"_s)->view()->setSelectedRange(BoardSamples::rangeOf(u"ar"_s, u"شهود عيان"_s));
    }
    const QImage picture = board.grab().toImage();
    QCOMPARE(picture.size(), QSize(1920, 1000));
    QCOMPARE(picture.pixelColor(960, 990).lightness() < 128, dark);
    const QString folder = qEnvironmentVariable("CROSSREAD_SHOT_DIR");
    if (!folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(u"board-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
}

QTEST_MAIN(TestBoard)

#include "tst_board.moc"
