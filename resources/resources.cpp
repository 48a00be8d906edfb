// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function, which has to be the global one.
static void initialiseEachKind()
{
    Q_INIT_RESOURCE(syntax);
    Q_INIT_RESOURCE(themes);
}

namespace Crossread {

void initialiseResources()
{
    [[maybe_unused]] static const bool once = [] {
        initialiseEachKind();
        return true;
    }();
}

} // namespace Crossread
