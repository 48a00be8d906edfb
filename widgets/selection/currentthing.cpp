// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/selection/currentthing.h"

namespace Crossread {

QUuid uuidOf(const Thing &thing)
{
    return std::visit(
        []<typename Id>(const Id &id) {
            if constexpr (std::same_as<Id, std::monostate>)
                return QUuid();
            else
                return id.uuid();
        },
        thing);
}

void CurrentThing::choose(const Thing &thing)
{
    m_thing = thing;
    Q_EMIT chosen(thing);
}

} // namespace Crossread
