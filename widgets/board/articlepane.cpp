// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/articlepane.h"

#include "widgets/board/articleview.h"
#include "widgets/board/paneheaderbar.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Crossread {

namespace {

/// Narrower panes would break most words of German or Indonesian.
constexpr int MinimumPaneWidth = 170;

} // namespace

ArticlePane::ArticlePane(const PaneContent &content, const CueStyle &cueStyle, qreal zoom, QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeaderBar(this))
    , m_view(new ArticleView(this))
{
    setObjectName("articlePane_"_L1 + content.key);
    setMinimumWidth(MinimumPaneWidth);
    setFocusProxy(m_view);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    connect(m_header, &PaneHeaderBar::hideRequested, this, &ArticlePane::hideRequested);
    connect(m_header, &PaneHeaderBar::closeRequested, this, &ArticlePane::closeRequested);
    connect(m_header, &PaneHeaderBar::moveRequested, this, &ArticlePane::moveRequested);
    connect(m_header, &PaneHeaderBar::dragMoved, this, &ArticlePane::dragMoved);
    connect(m_header, &PaneHeaderBar::dragEnded, this, &ArticlePane::dragEnded);
    m_view->setCueStyle(cueStyle);
    m_view->setZoom(zoom);
    setContent(content);
}

void ArticlePane::setContent(const PaneContent &content)
{
    ArticleText shown = m_view->article();
    shown.blocks = content.article.blocks;
    m_content = content;
    m_header->setHeader(content.header);
    if (shown == content.article)
        m_view->setBlocks(content.article.blocks);
    else
        m_view->setArticle(content.article);
    updateAccessibleNames();
}

void ArticlePane::setActive(bool active)
{
    m_active = active;
    m_header->setActive(active);
}

void ArticlePane::updateAccessibleNames()
{
    const QString name = m_content.header.name();
    setAccessibleName(name);
    const QString language = m_content.header.language;
    m_view->setAccessibleName(language.isEmpty() ? tr("Article of %1").arg(name)
                                                 : tr("Article of %1, language: %2").arg(name, language));
}

void ArticlePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateAccessibleNames();
}

} // namespace Crossread
