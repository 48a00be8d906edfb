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
    enum Role {
        KindRole = FirstOwnRole, ///< int of ClaimKind.
        KindTextRole,            ///< The kind as an editor reads it.
        ArticleRole,             ///< QUuid of the article.
        ArticleTextRole,         ///< What the article is headed with, isolated.
        DirectionRole,           ///< int of the article's Direction.
    };
    Q_ENUM(Role)

    explicit ClaimModel(const Workspace *workspace, QObject *parent = nullptr);

protected:
    QVariant value(int row, int role) const override;
};

} // namespace Crossread
