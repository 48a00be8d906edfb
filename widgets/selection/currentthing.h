// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/identifier.h"

#include <QObject>

#include <variant>

namespace Crossread {

/// What the editor is looking at: one claim, link or discrepancy, or nothing.
using Thing = std::variant<std::monostate, ClaimId, LinkId, DiscrepancyId>;

/// The identifier of a thing, null for nothing.
QUuid uuidOf(const Thing &thing);

/// The one selection that the panes and all lists share: what is chosen in one is chosen in all.
class CurrentThing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Thing &thing() const { return m_thing; }
    /// The thing as one of type Entity; null where it is of another type.
    template<typename Entity>
    Identifier<Entity> as() const
    {
        const auto *id = std::get_if<Identifier<Entity>>(&m_thing);
        return id ? *id : Identifier<Entity>();
    }

    /// Makes this the current thing; choosing it once more asks the views again to show it.
    void choose(const Thing &thing);
    void clear() { choose(std::monostate()); }

Q_SIGNALS:
    void chosen(const Crossread::Thing &thing);

private:
    Thing m_thing;
};

} // namespace Crossread
