// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signalguard.h"

namespace Crossread {

namespace {

volatile std::sig_atomic_t arrived = 0;

extern "C" void noteSignal(int signal) { arrived = signal; }

} // namespace

SignalGuard::SignalGuard()
{
    arrived = 0;
    struct sigaction note = {};
    note.sa_handler = &noteSignal;
    sigemptyset(&note.sa_mask);
    note.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < Signals.size(); ++i) {
        sigaction(Signals[i], nullptr, &m_before[i]);
        // Who starts the program with a signal ignored (nohup) wants it to stay so.
        if (m_before[i].sa_handler != SIG_IGN)
            sigaction(Signals[i], &note, nullptr);
    }
}

SignalGuard::~SignalGuard()
{
    for (std::size_t i = 0; i < Signals.size(); ++i)
        sigaction(Signals[i], &m_before[i], nullptr);
    if (arrived != 0)
        std::raise(arrived);
}

} // namespace Crossread
