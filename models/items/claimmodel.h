// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablemodel.h"

namespace Crossread {

/// The claims of a workspace.
class ClaimModel : public EntityModel<Claim>
{
    Q_OBJECT

public:
    explicit ClaimModel(const Workspace *workspace, QObject *parent = nullptr);

protected:
    QVariant value(int row, int role) const override;
};

} // namespace Crossread
