// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablemodel.h"

namespace Crossread {

/// The statements of a workspace.
class StatementModel : public EntityModel<Statement>
{
    Q_OBJECT

public:
    enum Role {
        ArticleRole = FirstOwnRole, ///< QUuid of the article.
        DirectionRole,              ///< int of the article's Direction.
        WorthinessRole,
    };
    Q_ENUM(Role)

    explicit StatementModel(const Workspace *workspace, QObject *parent = nullptr);

protected:
    QVariant value(int row, int role) const override;
};

} // namespace Crossread
