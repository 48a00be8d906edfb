// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coverage/coverageboard.h"

#include "models/text/language.h"
#include "widgets/board/articlepane.h"
#include "widgets/board/articleview.h"
#include "widgets/selection/places.h"

#include <QLocale>
#include <QTimer>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

// Where a chosen statement is brought to: high enough to leave room for what follows it.
constexpr qreal RevealHeight = 0.3;

QString writtenDate(const QString &published)
{
    const QDate date = QDate::fromString(published.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : published;
}

} // namespace

CoverageBoard::CoverageBoard(const Workspace *workspace, CurrentThing *current, QWidget *parent)
    : Board(parent)
    , m_workspace(workspace)
    , m_current(current)
{
    const auto follow = [this](const EntitySignals &table, int parts) {
        connect(&table, &EntitySignals::inserted, this, [this, parts] { schedule(parts); });
        connect(&table, &EntitySignals::removed, this, [this, parts] { schedule(parts); });
        connect(&table, &EntitySignals::changed, this, [this, parts] { schedule(parts); });
    };
    follow(workspace->articles(), Panes | Marks);
    follow(workspace->versions(), Panes | Marks);
    follow(workspace->statements(), Panes | Marks);
    follow(workspace->claims(), Panes | Marks);
    follow(workspace->links(), Marks);
    follow(workspace->discrepancies(), Marks);
    connect(current, &CurrentThing::chosen, this, &CoverageBoard::showCurrent);

    connect(this, &Board::markActivated, this, [this](const QString &, const QString &id) { choose(id); });
    connect(this, &Board::connectorActivated, this, &CoverageBoard::choose);
    connect(this, &Board::paneCloseRequested, this,
            [this](const QString &key) { Q_EMIT articleCloseRequested(ArticleId::fromString(key)); });
    connect(this, &Board::paneHideRequested, this,
            [this](const QString &key) { Q_EMIT articleHideRequested(ArticleId::fromString(key)); });
    connect(this, &Board::paneOrderChanged, this, [this](const QStringList &keys) {
        QList<ArticleId> order;
        for (const QString &key : keys)
            order.append(ArticleId::fromString(key));
        Q_EMIT articleOrderRequested(order);
    });
    schedule(Panes | Marks);
}

void CoverageBoard::schedule(int parts)
{
    if (m_waiting == 0)
        QTimer::singleShot(0, this, &CoverageBoard::showNow);
    m_waiting |= parts;
}

void CoverageBoard::showNow()
{
    const int parts = std::exchange(m_waiting, 0);
    if (parts & Panes)
        showPanes();
    if (parts & Marks)
        m_coverage = marksOf(*m_workspace, m_current->thing());
    else if (parts & Selection)
        select(m_coverage, *m_workspace, m_current->thing());
    if (parts & (Marks | Selection))
        showMarks();
}

PaneContent CoverageBoard::contentOf(const Article &article) const
{
    const ArticleVersion *version = m_workspace->version(article.version);
    const auto ofThisVersion = [&article](const auto &each) { return each.version == article.version; };
    const auto statements
        = std::count_if(m_workspace->statements().begin(), m_workspace->statements().end(), ofThisVersion);
    const auto claims = std::count_if(m_workspace->claims().begin(), m_workspace->claims().end(), ofThisVersion);
    //: Counts at the head of an article; %1 is the number of statements, %2 the number of claims, in words.
    QString counts
        = tr("%1, %2").arg(tr("%n statement(s)", nullptr, int(statements)), tr("%n claim(s)", nullptr, int(claims)));
    if (const auto faults = version->artefacts.size(); faults > 0)
        //: Counts at the head of an article; %1 is what is counted so far, %2 the number of possible faults, in words.
        counts = tr("%1, %2", "with possible faults").arg(counts, tr("%n possible fault(s)", nullptr, int(faults)));
    return {
        .key = article.id.toString(),
        .header = {
            .outlet = article.outlet,
            .title = article.title.isEmpty() ? article.name : article.title,
            .language = languageName(article.language, QLocale().bcp47Name()),
            .date = writtenDate(article.published),
            .counts = counts,
        },
        .article = {.text = version->text(), .blocks = version->blocks, .direction = article.direction},
        .language = article.language,
    };
}

void CoverageBoard::showPanes()
{
    QList<const Article *> shown;
    for (const Article &article : m_workspace->articles()) {
        if (!article.hidden)
            shown.append(&article);
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Article *a, const Article *b) { return a->position < b->position; });
    setHiddenCount(m_workspace->articles().size() - int(shown.size()));
    if (shown.size() > MaximumPanes)
        shown.resize(MaximumPanes);
    QList<PaneContent> contents;
    for (const Article *article : std::as_const(shown))
        contents.append(contentOf(*article));
    setPanes(contents);
}

void CoverageBoard::showMarks()
{
    for (const QString &key : paneKeys())
        pane(key)->view()->setMarks(m_coverage.marks.value(ArticleId::fromString(key)));
    setConnectors(m_coverage.connectors);
}

void CoverageBoard::showCurrent()
{
    m_waiting |= Selection;
    showNow();
    QHash<QString, TextRange> places;
    const auto found = placesOf(*m_workspace, m_current->thing());
    for (auto place = found.cbegin(); place != found.cend(); ++place)
        places.insert(place.key().toString(), place.value());
    if (!places.isEmpty())
        revealInAllPanes(places);
}

void CoverageBoard::choose(const QString &id) { m_current->choose(thingOfMark(id)); }

ArticleId CoverageBoard::activeArticle() const { return ArticleId::fromString(activePaneKey()); }

Passage CoverageBoard::activePassage() const
{
    const ArticlePane *active = pane(activePaneKey());
    const Article *article = m_workspace->articles().find(activeArticle());
    return active && article ? Passage{article->version, active->view()->selectedRange()} : Passage();
}

QList<Passage> CoverageBoard::selectedPassages() const
{
    QList<Passage> passages;
    for (const QString &key : paneKeys()) {
        const Article *article = m_workspace->articles().find(ArticleId::fromString(key));
        const TextRange range = pane(key)->view()->selectedRange();
        if (article && !range.isEmpty())
            passages.append({article->version, range});
    }
    return passages;
}

void CoverageBoard::clearSelections()
{
    for (const QString &key : paneKeys()) {
        ArticleView *view = pane(key)->view();
        const TextRange range = view->selectedRange();
        if (!range.isEmpty())
            view->setSelectedRange({range.start, range.start});
    }
}

void CoverageBoard::copySelection()
{
    if (const ArticlePane *active = pane(activePaneKey()))
        active->view()->copy();
}

void CoverageBoard::reveal(ArticleId article, TextRange range)
{
    showNow();
    const ArticlePane *shown = pane(article.toString());
    if (shown && !range.isEmpty())
        shown->view()->revealRange(range, RevealHeight);
}

} // namespace Crossread
