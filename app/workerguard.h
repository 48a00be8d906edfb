// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/failure.h"

#include <QCoreApplication>

#include <exception>
#include <new>
#include <type_traits>

namespace Crossread {

struct WorkerGuardTexts {
    Q_DECLARE_TR_FUNCTIONS(Crossread::WorkerGuard)
};

/// Calls `work` on a worker thread and turns what it throws, such as for want of memory, into a Failure: an
/// exception that reaches a slot ends the program. `what` is what has failed then; `work` returns an Expected.
template<typename Work>
std::invoke_result_t<Work> guarded(const QString &what, Work work)
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return tl::unexpected(Failure{what, WorkerGuardTexts::tr("there is not enough memory for it"), {}});
    } catch (const std::exception &exception) {
        return tl::unexpected(Failure{what, QString::fromUtf8(exception.what()), {}});
    }
}

} // namespace Crossread
