// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/change.h"

#include "models/common/enumnames.h"

#include <QCoreApplication>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames kindNames(std::array{
    std::pair{ChangeKind::AddArticles, "add-articles"_L1},
    std::pair{ChangeKind::RemoveArticle, "remove-article"_L1},
    std::pair{ChangeKind::MoveArticle, "move-article"_L1},
    std::pair{ChangeKind::HideArticle, "hide-article"_L1},
    std::pair{ChangeKind::ShowArticle, "show-article"_L1},
    std::pair{ChangeKind::EditArticle, "edit-article"_L1},
    std::pair{ChangeKind::MarkClaim, "mark-claim"_L1},
    std::pair{ChangeKind::EditClaim, "edit-claim"_L1},
    std::pair{ChangeKind::RemoveClaim, "remove-claim"_L1},
    std::pair{ChangeKind::LinkStatements, "link-statements"_L1},
    std::pair{ChangeKind::EditLink, "edit-link"_L1},
    std::pair{ChangeKind::ConfirmLink, "confirm-link"_L1},
    std::pair{ChangeKind::RejectLink, "reject-link"_L1},
    std::pair{ChangeKind::RemoveLink, "remove-link"_L1},
    std::pair{ChangeKind::MarkDiscrepancy, "mark-discrepancy"_L1},
    std::pair{ChangeKind::EditDiscrepancy, "edit-discrepancy"_L1},
    std::pair{ChangeKind::ConfirmDiscrepancy, "confirm-discrepancy"_L1},
    std::pair{ChangeKind::RejectDiscrepancy, "reject-discrepancy"_L1},
    std::pair{ChangeKind::RemoveDiscrepancy, "remove-discrepancy"_L1},
    std::pair{ChangeKind::SuggestLinks, "suggest-links"_L1},
    std::pair{ChangeKind::SplitStatement, "split-statement"_L1},
    std::pair{ChangeKind::MergeStatements, "merge-statements"_L1},
    std::pair{ChangeKind::TakeBlockIn, "take-block-in"_L1},
    std::pair{ChangeKind::SetBlockAside, "set-block-aside"_L1},
    std::pair{ChangeKind::WriteNote, "write-note"_L1},
    std::pair{ChangeKind::RemoveNote, "remove-note"_L1},
});

} // namespace

QString changeKindName(ChangeKind kind) { return kindNames.nameOf(kind); }

std::optional<ChangeKind> changeKindFromName(QStringView name) { return kindNames.valueOf(name); }

QString changeKindText(ChangeKind kind)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Undo Commands", source); };
    switch (kind) {
    case ChangeKind::AddArticles:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Add Articles"));
    case ChangeKind::RemoveArticle:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Remove Article"));
    case ChangeKind::MoveArticle:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Move Article"));
    case ChangeKind::HideArticle:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Hide Article"));
    case ChangeKind::ShowArticle:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Show Article"));
    case ChangeKind::EditArticle:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Edit Article"));
    case ChangeKind::MarkClaim:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Mark Claim"));
    case ChangeKind::EditClaim:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Edit Claim"));
    case ChangeKind::RemoveClaim:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Remove Claim"));
    case ChangeKind::LinkStatements:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Link Statements"));
    case ChangeKind::EditLink:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Edit Link"));
    case ChangeKind::ConfirmLink:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Confirm Link"));
    case ChangeKind::RejectLink:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Reject Link"));
    case ChangeKind::RemoveLink:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Remove Link"));
    case ChangeKind::MarkDiscrepancy:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Mark Discrepancy"));
    case ChangeKind::EditDiscrepancy:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Edit Discrepancy"));
    case ChangeKind::ConfirmDiscrepancy:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Confirm Discrepancy"));
    case ChangeKind::RejectDiscrepancy:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Reject Discrepancy"));
    case ChangeKind::RemoveDiscrepancy:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Remove Discrepancy"));
    case ChangeKind::SuggestLinks:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Suggest Links"));
    case ChangeKind::SplitStatement:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Split Statement"));
    case ChangeKind::MergeStatements:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Merge Statements"));
    case ChangeKind::TakeBlockIn:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Take Block In"));
    case ChangeKind::SetBlockAside:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Set Block Aside"));
    case ChangeKind::WriteNote:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Write Note"));
    case ChangeKind::RemoveNote:
        return text(QT_TRANSLATE_NOOP("Undo Commands", "Remove Note"));
    }
    Q_UNREACHABLE_RETURN({});
}

Change Change::inverted() const
{
    Change inverse;
    inverse.kind = kind;
    inverse.undoes = id;
    inverse.edits.reserve(edits.size());
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        std::visit(
            [&inverse](const auto &each) {
                auto swapped = each;
                std::swap(swapped.before, swapped.after);
                inverse.edits.emplace_back(std::move(swapped));
            },
            *edit);
    }
    return inverse;
}

} // namespace Crossread
