// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablemodel.h"

namespace Crossread {

/// The links of a workspace, each with the words of its statements.
class LinkModel : public EntityModel<Link>
{
    Q_OBJECT

public:
    enum Role {
        DiscrepancyCountRole = FirstOwnRole, ///< How many discrepancies that are not rejected hang on it.
    };
    Q_ENUM(Role)

    explicit LinkModel(const Workspace *workspace, QObject *parent = nullptr);

protected:
    QVariant value(int row, int role) const override;

private:
    QString head(int row, const Link &link) const;
    QString reasons(const Link &link) const;
    QString spoken(const Link &link) const;
    void touchLinkOf(int discrepancyRow);
    QStringList statementTexts(const Link &link) const;
};

} // namespace Crossread
