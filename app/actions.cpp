// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"

#include <QWidget>

namespace Crossread {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *Actions::add(const Description &description, std::function<void()> run)
{
    auto *action = new QAction(description.text, m_window);
    action->setObjectName(description.id);
    action->setStatusTip(description.description);
    action->setShortcuts(description.shortcuts);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_window->addAction(action);
    m_actions.append(action);
    return action;
}

QAction *Actions::action(const QString &id) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace Crossread
