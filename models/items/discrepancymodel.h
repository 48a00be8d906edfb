// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablemodel.h"

namespace Crossread {

/// The discrepancies of a workspace.
class DiscrepancyModel : public EntityModel<Discrepancy>
{
    Q_OBJECT

public:
    enum Role {
        TypeRole = FirstOwnRole, ///< int of DiscrepancyType.
        SeverityRole,            ///< int of Severity.
        StateRole,               ///< int of DiscrepancyState.
        LinkRole,                ///< QUuid of the link.
        NoteRole,
        PassageTextsRole, ///< QStringList of the words that disagree, each isolated.
        SummaryRole,      ///< Severity in words, with the state, or the decision where it is not confirmed.
    };
    Q_ENUM(Role)

    explicit DiscrepancyModel(const Workspace *workspace, QObject *parent = nullptr);

protected:
    QVariant value(int row, int role) const override;
};

} // namespace Crossread
