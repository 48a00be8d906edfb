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
        /// Severity in words, with the state, or the decision where it is not confirmed.
        SummaryRole = FirstOwnRole,
    };
    Q_ENUM(Role)

    explicit DiscrepancyModel(const Workspace *workspace, QObject *parent = nullptr);

protected:
    QVariant value(int row, int role) const override;
};

} // namespace Crossread
