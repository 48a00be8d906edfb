// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Crossread {

/// The mark that a file is open in this process, for as long as it lives. Safe to take from any thread.
///
/// Closing any handle on a file releases all POSIX locks that the process has on it, SQLite's too
/// (https://sqlite.org/howtocorrupt.html, section 2.2). So nobody may even look into a file that bears the mark.
class OpenFileMark
{
public:
    /// Nothing where the file bears the mark already, under whatever name.
    static std::optional<OpenFileMark> take(const QString &path);

    OpenFileMark(OpenFileMark &&other) noexcept;
    OpenFileMark &operator=(OpenFileMark &&other) noexcept;
    ~OpenFileMark();

private:
    explicit OpenFileMark(const QString &file)
        : m_file(file)
    {
    }

    QString m_file; // canonical path; empty once moved from
};

} // namespace Crossread
