// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/numbergrammar.h"

#include <cmath>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr double hundred = 100;
constexpr double thousand = 1000;
/// Numbers above are endless repetitions of "million".
constexpr double highestNumber = 1e33;

/// The power of a thousand that a number is counted in: 2000 -> 1000.
double scaleOf(double number)
{
    double scale = thousand;
    while (number >= scale * thousand)
        scale *= thousand;
    return scale;
}

/// The next number must be smaller to be added: 100 after 300, 10 after 20, nothing after 3 or 13.
double roomBehind(double number)
{
    if (number >= hundred)
        return std::fmod(number, hundred) == 0 ? hundred : 1;
    return number >= 20 && std::fmod(number, 10) == 0 ? 10 : 1;
}

bool areTens(double number) { return number >= 20 && number < hundred && std::fmod(number, 10) == 0; }

} // namespace

NumberGrammar::NumberGrammar(const Lexicon &lexicon)
    : unitsBeforeTens(!lexicon.grammar("units-before-tens"_L1).isEmpty())
    , pairs(!lexicon.grammar("pairs"_L1).isEmpty())
    , commas(!lexicon.grammar("commas"_L1).isEmpty())
    , sharesOfTen(!lexicon.grammar("shares-of-ten"_L1).isEmpty())
{
    if (const QString lowest = lexicon.grammar("units-behind-tens"_L1); !lowest.isEmpty())
        lowestUnitBehindTens = lowest == "two"_L1 ? 2 : 1;
}

bool NumberSum::add(double number, bool joined, bool inDigits)
{
    if (m_shares != 0)
        return false;
    if (inDigits) {
        // "4 thousand 3 hundred and 21": figures go on behind words alone.
        const bool goesOn = !m_groupInDigits && number < room() && (joined || !m_group);
        if (!isEmpty() && !goesOn)
            return false;
        m_group = m_group.value_or(0) + number;
        m_last = number;
        m_groupInDigits = true;
        return true;
    }
    if (number < thousand)
        return addToGroup(number, joined);
    const double scale = scaleOf(number);
    if (m_group || (!m_parts.isEmpty() && m_parts.last().scale <= scale))
        return false;
    m_parts.append({number, scale});
    return true;
}

bool NumberSum::addToGroup(double number, bool joined)
{
    if (!m_group) {
        if (!m_parts.isEmpty() && number == 0)
            return false;
        m_group = number;
    } else if (number > 0 && number < room()) {
        const bool isUnitBehindTens = areTens(m_last);
        if (isUnitBehindTens && (joined || number < m_grammar->lowestUnitBehindTens))
            return false;
        m_group = *m_group + number;
    } else if (m_grammar->unitsBeforeTens && joined && m_last >= 1 && m_last < 10 && areTens(number)) {
        m_group = *m_group + number;
        number = 1; // nothing fits behind it
    } else if (m_grammar->pairs && !joined && !m_groupInDigits && m_parts.isEmpty() && *m_group == m_last && m_last >= 1
               && m_last < hundred && number >= 10 && number < hundred) {
        m_group = *m_group * hundred + number;
        number = 1;
    } else {
        return false;
    }
    m_last = number;
    return true;
}

bool NumberSum::multiply(double scale)
{
    if (value() * scale > highestNumber)
        return false;
    if (scale < thousand) {
        if (m_group && *m_group >= hundred && !m_groupInDigits)
            return false;
        m_group = (m_group || m_shares != 0 ? m_group.value_or(0) + m_shares : 1) * scale;
        m_shares = 0;
        m_last = *m_group;
        m_groupInDigits = false;
        return true;
    }
    // "three thousand million", "two thousand five hundred million", and one after the other: "million million".
    double factor = m_group.value_or(0) + m_shares;
    const bool isDirect = factor == 0;
    qsizetype kept = m_parts.size();
    while (kept > 0 && (m_parts[kept - 1].scale < scale || (isDirect && m_parts[kept - 1].scale == scale)))
        factor += m_parts[--kept].value;
    if (kept > 0 && m_parts[kept - 1].scale <= scale)
        return false;
    m_parts.resize(kept);
    m_parts.append({(factor == 0 ? 1 : factor) * scale, scale});
    m_group.reset();
    m_last = 0;
    m_shares = 0;
    m_groupInDigits = false;
    return true;
}

bool NumberSum::addOrdinal(double number)
{
    if (number >= hundred) {
        // "two hundredth", "three millionth"
        return !isEmpty() && std::fmod(std::log10(number), 1) == 0 && multiply(number);
    }
    if (m_groupInDigits || number >= room() || m_shares != 0)
        return false;
    m_group = m_group.value_or(0) + number;
    m_last = number;
    return true;
}

double NumberSum::value() const
{
    double value = m_group.value_or(0) + m_shares;
    for (const Part &part : m_parts)
        value += part.value;
    return value;
}

double NumberSum::room() const
{
    if (m_shares != 0)
        return 1;
    if (!m_group)
        return m_parts.isEmpty() ? thousand : m_parts.last().scale;
    return roomBehind(m_last);
}

} // namespace Crossread
