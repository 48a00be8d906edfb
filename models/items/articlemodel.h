// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablemodel.h"

namespace Crossread {

/// The articles of a workspace.
class ArticleModel : public EntityModel<Article>
{
    Q_OBJECT

public:
    enum Role { HiddenRole = FirstOwnRole };
    Q_ENUM(Role)

    explicit ArticleModel(const Workspace *workspace, QObject *parent = nullptr);

protected:
    QVariant value(int row, int role) const override;
};

} // namespace Crossread
