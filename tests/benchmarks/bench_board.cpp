// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the board takes from an editor's doing to the picture of it, one JSON object a line. The reference is the
// same in bare read-only QTextEdits with the same texts, measured in the same run; the bar is held against the value
// in milliseconds, for highlighting against the ratio. Called as `bench_board [FOLDER]`: the disk of the folder takes
// part in what a change costs, a temporary folder's by default. Without a QT_QPA_PLATFORM it is painted in memory.

#include "models/claims/cuedefinitions.h"
#include "models/storage/workspacestore.h"
#include "models/workspace/history.h"
#include "tests/benchmarks/linkedcoverage.h"
#include "tests/board/boardsamples.h"
#include "widgets/board/articlepane.h"
#include "widgets/board/articleview.h"
#include "widgets/coverage/coverageboard.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

constexpr double Frame = 16; // ms, at 60 pictures a second
constexpr QSize WindowSize(1700, 900);
constexpr int MiddlePane = 2;
constexpr int Rounds = 200;

bool allHold = true;

void print(const QString &name, double value, double reference, std::optional<double> bar, double held)
{
    const bool holds = !bar || held <= *bar;
    allHold = allHold && holds;
    const QJsonObject line{{u"name"_s, name},           {u"value"_s, value},
                           {u"unit"_s, u"ms"_s},        {u"ratio"_s, value / reference},
                           {u"reference"_s, reference}, {u"bar"_s, bar ? QJsonValue(*bar) : QJsonValue()},
                           {u"holds"_s, holds}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

double percentile(QList<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, values.size() * percent / 100));
}

void print(const QString &name, const QList<double> &values, const QList<double> &references, std::optional<double> bar)
{
    const double median = percentile(values, 50);
    print(name + u", median"_s, median, percentile(references, 50), bar, median);
    print(name + u", 99th percentile"_s, percentile(values, 99), percentile(references, 99), {}, 0);
}

[[noreturn]] void stop(const QString &why)
{
    std::fputs(qPrintable(why + u'\n'), stderr);
    std::exit(1);
}

/// Stops the measurement where what is measured cannot be done.
void expect(const Expected<void> &done)
{
    if (!done)
        stop(done.error().line());
}

/// Sees a widget being painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

/// From the start of `work` until the widget that it returns has been painted, in milliseconds.
template<typename Work>
double untilPainted(Work work)
{
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    const PaintWatch watch(work());
    while (!watch.painted) {
        QCoreApplication::processEvents();
        if (timer.hasExpired(10'000))
            stop(u"nothing was painted"_s);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The reference: the same texts in Qt's own views.
class BarePanes : public QSplitter
{
public:
    explicit BarePanes(const QStringList &texts)
    {
        for (const QString &text : texts) {
            auto *pane = new QTextEdit;
            pane->setReadOnly(true);
            pane->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            pane->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
            pane->setPlainText(text);
            addWidget(pane);
        }
        resize(WindowSize);
        show();
    }

    QTextEdit *pane(int place) const { return qobject_cast<QTextEdit *>(widget(place)); }

    /// Selects a range and scrolls it near the top.
    void select(int place, TextRange range) const
    {
        QTextCursor cursor = pane(place)->textCursor();
        cursor.setPosition(int(range.start));
        cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
        pane(place)->setTextCursor(cursor);
        QScrollBar *bar = pane(place)->verticalScrollBar();
        bar->setValue(bar->value() + pane(place)->cursorRect().top() - pane(place)->height() / 3);
    }
};

QList<double> scrolling(QTextEdit *view)
{
    QList<double> times;
    for (int i = 0; i < Rounds; ++i) {
        times.append(untilPainted([view, i] {
            view->verticalScrollBar()->triggerAction(i / 10 % 2 == 0 ? QAbstractSlider::SliderPageStepAdd
                                                                     : QAbstractSlider::SliderPageStepSub);
            return view->viewport();
        }));
    }
    return times;
}

QList<double> caretMoves(QTextEdit *view)
{
    view->activateWindow();
    view->setFocus();
    QList<double> times;
    for (int i = 0; i < Rounds; ++i) {
        times.append(untilPainted([view] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &press);
            return view->viewport();
        }));
    }
    return times;
}

/// A coverage in a file, its board and the bare panes beside it.
class Desk
{
public:
    explicit Desk(const QString &path)
        : m_store(WorkspaceStore::create(path))
        , m_history(&m_workspace, u"editor"_s)
    {
        expect(m_store ? Expected<void>() : tl::unexpected(m_store.error()));
        m_workspace.setStore(m_store->get());
        const LinkedCoverage coverage = linkedCoverage();
        expect(m_history.perform(addArticles(m_workspace, coverage.articles, coverage.links)));
        for (const Article &article : m_workspace.articles())
            m_texts.append(m_workspace.version(article.version)->text());
    }

    ~Desk() { m_workspace.setStore(nullptr); }
    Q_DISABLE_COPY_MOVE(Desk)

    void measureOpening()
    {
        QList<double> times;
        QList<double> references;
        for (int i = 0; i < 11; ++i) {
            references.append(untilPainted([this] {
                m_bare = std::make_unique<BarePanes>(m_texts);
                return m_bare->pane(MiddlePane)->viewport();
            }));
            times.append(untilPainted([this] {
                m_board = std::make_unique<CoverageBoard>(&m_workspace, &m_current);
                m_board->setCueStyleProvider([this](const QString &language, const QPalette &palette) {
                    return CueStyle{cueDefinition(*m_repository, language), cueTheme(*m_repository, palette)};
                });
                m_board->showNow();
                m_board->resize(WindowSize);
                m_board->show();
                return view(MiddlePane)->viewport();
            }));
        }
        print(u"five panes opened"_s, times, references, {});
    }

    void measureScrolling()
    {
        const QList<double> references = scrolling(m_bare->pane(MiddlePane));
        print(u"page scrolled beside 200 connectors"_s, scrolling(view(MiddlePane)), references, Frame);
    }

    void measureCaret()
    {
        const QList<double> references = caretMoves(m_bare->pane(MiddlePane));
        print(u"key pressed, caret moved"_s, caretMoves(view(MiddlePane)), references, Frame);
    }

    /// What an editor does in triage: the next link is looked at, then confirmed.
    void measureLinks()
    {
        QList<double> bare;
        QList<double> choices;
        QList<double> decisions;
        for (int row = 0; row < m_workspace.links().size(); ++row) {
            const Link link = m_workspace.links().at(row);
            const int pane = paneOf(link.statements.first());
            bare.append(untilPainted([this, &link, pane] {
                for (const StatementId &id : link.statements)
                    m_bare->select(paneOf(id), m_workspace.statements().find(id)->range);
                return m_bare->pane(pane)->viewport();
            }));
            choices.append(untilPainted([this, &link, pane] {
                m_current.choose(link.id);
                return view(pane)->viewport();
            }));
            decisions.append(untilPainted([this, &link, pane] {
                expect(m_history.perform(decideLink(m_workspace, link.id, Decision::Confirmed)));
                return view(pane)->viewport();
            }));
        }
        print(u"link of 200 chosen"_s, choices, bare, Frame);
        print(u"link of 200 confirmed and stored"_s, decisions, bare, Frame);
    }

private:
    int paneOf(StatementId statement) const
    {
        const Article *article = m_workspace.articleOf(m_workspace.statements().find(statement)->version);
        return m_workspace.articles().rowOf(article->id);
    }

    ArticleView *view(int place) const { return m_board->pane(m_board->paneKeys().at(place))->view(); }

    Expected<std::unique_ptr<WorkspaceStore>> m_store;
    Workspace m_workspace;
    History m_history;
    QStringList m_texts;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository = makeCueRepository();
    CurrentThing m_current;
    std::unique_ptr<CoverageBoard> m_board;
    std::unique_ptr<BarePanes> m_bare;
};

/// The fastest of three, which other work disturbed least.
double highlighting(int paragraphs)
{
    const auto repository = makeCueRepository();
    const CueStyle style{cueDefinition(*repository, u"ar"_s), cueTheme(*repository, QPalette())};
    const ArticleText article = BoardSamples::articleOfLines(
        u"قال الناس إن 12 شخصًا «قُتلوا» يوم الجمعة، BBC reported.\n"_s.repeated(paragraphs), Direction::RightToLeft);
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < 3; ++round) {
        ArticleView view;
        view.setCueStyle(style);
        view.resize(380, 500);
        view.show();
        best = std::min(best, untilPainted([&view, &article] {
                            view.setArticle(article);
                            return view.viewport();
                        }));
    }
    return best;
}

void measureHighlighting()
{
    constexpr double proportional = 6; // proportional cost is 4 times the reference, quadratic cost 16 times
    const double reference = highlighting(1000);
    const double value = highlighting(4000);
    print(u"4,000 paragraphs highlighted and shown, against 1,000"_s, value, reference, proportional,
          value / reference);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // a caret that blinks would paint by itself
    const QTemporaryDir folder((argc > 1 ? QFile::decodeName(argv[1]) : QDir::tempPath()) + u"/bench_board-XXXXXX"_s);
    {
        Desk desk(folder.filePath(u"links.crossread"_s));
        desk.measureOpening();
        desk.measureScrolling();
        desk.measureCaret();
        desk.measureLinks();
    }
    measureHighlighting();
    return allHold ? 0 : 1;
}
