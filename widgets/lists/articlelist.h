// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>
#include <QWidget>

class QListView;

namespace Crossread {

class ArticleModel;

/// The articles of the coverage in the order of the board, with a tick for those that have a pane.
///
/// One that is not hidden but waits until the board has room is ticked half and says so.
class ArticleList : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleList(ArticleModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The editor wants the article's pane away, or back.
    void hiddenRequested(const QUuid &article, bool hidden);

private:
    QListView *m_view;
};

} // namespace Crossread
