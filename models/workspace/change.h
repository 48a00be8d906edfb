// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/article.h"
#include "models/workspace/link.h"
#include "models/workspace/note.h"
#include "models/workspace/statement.h"

#include <optional>
#include <variant>
#include <vector>

namespace Crossread {

/// One thing before and after an edit: inserted (no before), removed (no after) or changed (both, same id).
template<typename Entity>
struct Edit {
    std::optional<Entity> before;
    std::optional<Entity> after;

    const Entity &either() const { return after ? *after : *before; }

    bool operator==(const Edit &) const = default;
};

/// An edit of any table of the workspace.
using AnyEdit = std::variant<Edit<Article>, Edit<ArticleVersion>, Edit<Statement>, Edit<Claim>, Edit<Link>,
                             Edit<Discrepancy>, Edit<Note>>;

/// What kind of step a Change is, for its name in the undo history and the audit trail.
enum class ChangeKind {
    AddArticles,
    RemoveArticle,
    MoveArticle,
    HideArticle,
    ShowArticle,
    EditArticle,
    MarkClaim,
    EditClaim,
    RemoveClaim,
    LinkStatements,
    EditLink,
    ConfirmLink,
    RejectLink,
    RemoveLink,
    MarkDiscrepancy,
    EditDiscrepancy,
    ConfirmDiscrepancy,
    RejectDiscrepancy,
    RemoveDiscrepancy,
    SuggestLinks,
    SplitStatement,
    MergeStatements,
    TakeBlockIn,
    SetBlockAside,
    WriteNote,
    RemoveNote,
};

/// The kind as the store and the audit trail spell it: "add-articles", "mark-claim" ...
QString changeKindName(ChangeKind kind);
std::optional<ChangeKind> changeKindFromName(QStringView name);
/// The kind as a person reads it in the undo history, translated.
QString changeKindText(ChangeKind kind);

/// One edit of the workspace as a whole: who, when, what, before, after. A value that can be stored, sent
/// and inverted; undo, the audit trail, crash safety and a team all rest on it.
struct Change {
    ChangeId id;
    ChangeKind kind = ChangeKind::AddArticles;
    QString author;
    QDateTime time;             ///< UTC, whole milliseconds.
    ChangeId undoes;            ///< The Change that this one takes back, null where it takes back none.
    std::vector<AnyEdit> edits; ///< In the order in which they are applied: what is referred to comes first.

    /// The edits that take this one back, in their order. Identity, author and time are the caller's to set.
    Change inverted() const;

    bool operator==(const Change &) const = default;
};

} // namespace Crossread
