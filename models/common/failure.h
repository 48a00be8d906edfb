// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Crossread {

/// Why something could not be done, in words for the person who asked for it.
///
/// `what` failed, `why` it did, and what they can do about it (`advice`, may be empty). All three are
/// complete, translated phrases without a final full stop; none holds a line end.
struct Failure {
    QString what;
    QString why;
    QString advice;

    /// "what failed: why (advice)", one line whatever the parts hold.
    QString line() const;

    bool operator==(const Failure &) const = default;
};

/// A value, or the reason why there is none.
template<typename T>
using Expected = tl::expected<T, Failure>;

} // namespace Crossread
