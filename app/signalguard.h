// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <csignal>

namespace Crossread {

/// While it lives, a signal that would end the program (interrupt, termination, hang-up) waits; then it ends it.
///
/// For the short time in which files are written, so that none is left half-written. One at a time.
class SignalGuard
{
public:
    SignalGuard();
    ~SignalGuard();
    SignalGuard(const SignalGuard &) = delete;
    SignalGuard &operator=(const SignalGuard &) = delete;

private:
    static constexpr std::array Signals{SIGINT, SIGTERM, SIGHUP};

    std::array<struct sigaction, Signals.size()> m_before;
};

} // namespace Crossread
