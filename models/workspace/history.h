// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/workspace/editplace.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace Crossread {

class Workspace;

/// Performs Changes on a workspace and can take them back: the undo stack over all of it, across articles.
///
/// Undo and redo are Changes too, so that the audit trail holds them. It belongs to the workspace's thread.
class History : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `clock` gives the time that Changes are stamped with (UTC); tests give their own.
    explicit History(Workspace *workspace, const QString &author, QObject *parent = nullptr,
                     Clock clock = &QDateTime::currentDateTimeUtc);

    /// Stamps the Change with an identity, the author and the time, applies it and makes it one named undo
    /// step. One without edits does nothing and leaves no step. After a failure nothing has changed.
    Expected<void> perform(Change change);
    /// The same for the result of one of the functions of changes.h.
    Expected<void> perform(Expected<Change> change);

    /// The names of the steps and where in them the workspace is, for actions.
    const QUndoStack *undoStack() const { return &m_stack; }

    /// Takes the last step back, or does the next one again. Where that fails, `failed` says so, nothing has changed
    /// and the step stays, to be tried again.
    void undo();
    void redo();

Q_SIGNALS:
    /// Undo or redo has changed something there.
    void placeTouched(const Crossread::EditPlace &place);
    /// Undo or redo could not be done.
    void failed(const Crossread::Failure &failure);

private:
    class Step;

    Change stamped(Change change) const;
    void turn(int row, void (QUndoStack::*move)());

    Workspace *m_workspace;
    QString m_author;
    Clock m_clock;
    QUndoStack m_stack;
};

} // namespace Crossread
