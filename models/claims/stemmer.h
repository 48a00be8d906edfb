// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

namespace Crossread {

/// The Snowball stemmer of a language. For one thread.
class Stemmer
{
public:
    /// A language (BCP-47) that Snowball has no stemmer for leaves every word as it is.
    explicit Stemmer(const QString &language);
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;

    /// The stem of a word in small letters.
    QString stem(const QString &word) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Crossread
