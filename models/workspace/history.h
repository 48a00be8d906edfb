// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"
#include "models/workspace/change.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace Crossread {

class Workspace;

/// Where an edit took place: a range of an article, for views that show what undo has done.
struct EditPlace {
    ArticleId article;
    TextRange range; ///< UTF-16 in the article's version; empty where the edit speaks of no text.

    bool operator==(const EditPlace &) const = default;
};

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

    /// For views and actions; never push to it.
    QUndoStack *undoStack() { return &m_stack; }

    void undo() { m_stack.undo(); }
    void redo() { m_stack.redo(); }

Q_SIGNALS:
    /// Undo or redo has changed something there.
    void placeTouched(const Crossread::EditPlace &place);
    /// Undo or redo could not be done; the step is dropped, nothing has changed.
    void failed(const Crossread::Failure &failure);

private:
    class Step;

    Change stamped(Change change) const;

    Workspace *m_workspace;
    QString m_author;
    Clock m_clock;
    QUndoStack m_stack;
};

/// The place of the first edit of a Change that has one in the workspace as it stands, if any.
std::optional<EditPlace> placeOf(const Workspace &workspace, const Change &change);

} // namespace Crossread
