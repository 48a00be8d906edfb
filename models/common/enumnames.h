// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace Crossread {

/// The names under which the values of an enumeration leave the program, both ways; names are never translated.
template<typename Enum, std::size_t Count>
class EnumNames
{
public:
    using Entry = std::pair<Enum, QLatin1StringView>;

    constexpr explicit EnumNames(const std::array<Entry, Count> &entries)
        : m_entries(entries)
    {
    }

    /// The value's name; every value must have one.
    QString nameOf(Enum value) const
    {
        for (const auto &[each, name] : m_entries) {
            if (each == value)
                return name;
        }
        Q_UNREACHABLE_RETURN({});
    }

    /// The value of that name, if there is one.
    std::optional<Enum> valueOf(QStringView name) const
    {
        for (const auto &[value, each] : m_entries) {
            if (each == name)
                return value;
        }
        return std::nullopt;
    }

    constexpr const std::array<Entry, Count> &entries() const { return m_entries; }

private:
    std::array<Entry, Count> m_entries;
};

template<typename Enum, std::size_t Count>
EnumNames(const std::array<std::pair<Enum, QLatin1StringView>, Count> &) -> EnumNames<Enum, Count>;

} // namespace Crossread
