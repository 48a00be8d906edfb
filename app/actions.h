// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <functional>

namespace Crossread {

/// Every action of a window under a stable id (`link.selections`), with its default keys.
///
/// The one place where actions are made: menus, the context menu and tests find them here.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// The actions become children and actions of `window`, so that their keys work anywhere in it.
    explicit Actions(QWidget *window);

    struct Description {
        QString id;
        QString text;        ///< As in a menu, with its mnemonic.
        QString description; ///< What it does, in a sentence.
        QList<QKeySequence> shortcuts;
    };

    QAction *add(const Description &description, std::function<void()> run);
    /// The action of that id; it must exist.
    QAction *action(const QString &id) const;
    const QList<QAction *> &all() const { return m_actions; }

private:
    QWidget *m_window;
    QList<QAction *> m_actions;
};

} // namespace Crossread
