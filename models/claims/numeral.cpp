// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/numeral.h"

#include <algorithm>

namespace Crossread {

namespace {

constexpr qsizetype exactDigits = 15; ///< What every double holds exactly.

struct Parts {
    QList<QByteArray> digits;
    QList<QChar> signs; ///< Between them.
};

bool isGroupingSpace(QChar sign) { return sign == QChar::Nbsp || sign == u'\u202f' || sign == u'\u2009'; }

bool isPlainSpace(QChar sign) { return sign == u' '; }

/// Whether the first `count` parts are the groups of one figure: 1 to 3 digits, then 3 each.
bool areGroups(const Parts &parts, qsizetype count)
{
    const auto hasThree = [](const QByteArray &digits) { return digits.size() == 3; };
    return parts.digits.first().size() <= 3
        && std::all_of(parts.digits.begin() + 1, parts.digits.begin() + count, hasThree);
}

double valueOf(const Parts &parts, bool lastIsFraction)
{
    QByteArray latin;
    for (qsizetype i = 0; i < parts.digits.size(); ++i) {
        if (lastIsFraction && i == parts.digits.size() - 1)
            latin.append('.');
        latin.append(parts.digits[i]);
    }
    return latin.toDouble();
}

/// 20.40 where the full stop is no decimal sign is the time of day.
bool isClock(const Parts &parts)
{
    return parts.signs.first() == u'.' && parts.digits[1].size() == 2 && parts.digits[0].toInt() < 24
        && parts.digits[1].toInt() < 60;
}

std::optional<double> valueWithOneSign(const Parts &parts, NumberSigns signs)
{
    const QChar sign = parts.signs.first();
    if (sign == u'٫' || sign == signs.decimal)
        return valueOf(parts, true);
    if (areGroups(parts, 2) && parts.digits.first() != "0")
        return valueOf(parts, false);
    if ((sign != u',' && sign != u'.') || isClock(parts))
        return std::nullopt;
    return valueOf(parts, true); // written the way of another language
}

std::optional<double> valueOf(const Parts &parts, NumberSigns signs)
{
    qsizetype digits = 0;
    for (const QByteArray &part : parts.digits)
        digits += part.size();
    if (digits > exactDigits)
        return std::nullopt;
    if (parts.signs.isEmpty())
        return valueOf(parts, false);
    if (parts.signs.size() == 1)
        return valueWithOneSign(parts, signs);
    const QChar grouping = parts.signs.first();
    const QChar last = parts.signs.last();
    if (std::any_of(parts.signs.begin(), parts.signs.end() - 1, [=](QChar sign) { return sign != grouping; }))
        return std::nullopt;
    if (last == grouping)
        return grouping != u'٫' && areGroups(parts, parts.digits.size()) ? std::optional(valueOf(parts, false))
                                                                         : std::nullopt;
    const bool isDecimal = last == u',' || last == u'.' || last == u'٫';
    return isDecimal && areGroups(parts, parts.digits.size() - 1) ? std::optional(valueOf(parts, true)) : std::nullopt;
}

/// The one sign between two runs of digits, marks of direction aside; null where there are more or none.
QChar signIn(QStringView gap)
{
    QChar sign;
    for (const QChar each : gap) {
        if (each.category() == QChar::Other_Format)
            continue;
        if (!sign.isNull())
            return {};
        sign = each;
    }
    return sign;
}

} // namespace

Numeral readNumeral(const WordedStatement &statement, qsizetype first, NumberSigns signs)
{
    const auto digitsAt = [&](qsizetype index) { return latinDigits(statement.cut(statement.words[index].range)); };
    Parts parts{{digitsAt(first)}, {}};
    qsizetype next = first + 1;
    // No figure has more parts; without an end a long row of them would be read again at each of its words.
    constexpr qsizetype mostParts = 16;
    for (; statement.isDigits(next) && parts.digits.size() < mostParts; ++next) {
        const QChar sign = signIn(statement.gapBefore(next));
        if (sign.isNull())
            break;
        // In other languages a plain space groups round thousands alone: 40 000.
        const bool groupsBySpace = isGroupingSpace(signs.grouping) || digitsAt(next) == "000";
        const bool groups
            = isGroupingSpace(sign) || sign == u'\'' || sign == u'’' || (isPlainSpace(sign) && groupsBySpace);
        // What only groups is followed by three digits, or it parts two figures.
        const bool goesOn = groups ? statement.words[next].range.length() == 3 && parts.digits.first().size() <= 3
                && (parts.signs.isEmpty() || parts.signs.last() == sign)
                                   : QStringView(u",.٬٫").contains(sign);
        if (!goesOn)
            break;
        parts.digits.append(digitsAt(next));
        parts.signs.append(sign);
    }
    return {next - first, valueOf(parts, signs), next - first == 1, parts.digits.first().size()};
}

} // namespace Crossread
