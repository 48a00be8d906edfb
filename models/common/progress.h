// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace Crossread {

/// Tells how far a long calculation is, and asks whether to go on. Called on the thread that calculates.
class Progress
{
public:
    /// Given how many of how many steps are done; returns whether to go on.
    using Report = std::function<bool(int done, int total)>;

    Progress() = default;
    explicit Progress(Report report)
        : m_report(std::move(report))
    {
    }

    /// Whether to go on. True where nobody listens.
    bool step(int done, int total) const { return !m_report || m_report(done, total); }

private:
    Report m_report;
};

} // namespace Crossread
