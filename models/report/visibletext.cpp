// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/visibletext.h"

#include <array>
#include <utility>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t ControlPictures = 0x2400;

constexpr std::array<std::pair<char32_t, QLatin1StringView>, 11> BidiControls{{
    {0x202A, "LRE"_L1},
    {0x202B, "RLE"_L1},
    {0x202C, "PDF"_L1},
    {0x202D, "LRO"_L1},
    {0x202E, "RLO"_L1},
    {0x2066, "LRI"_L1},
    {0x2067, "RLI"_L1},
    {0x2068, "FSI"_L1},
    {0x2069, "PDI"_L1},
    {0x2028, "LS"_L1},
    {0x2029, "PS"_L1},
}};

/// What stands for a character of the Basic Multilingual Plane, empty where it may stand for itself.
QString standIn(char16_t unit)
{
    if (unit == u'\n' || unit == u'\t')
        return {};
    if (unit < 0x20)
        return QString(QChar(char16_t(ControlPictures + unit)));
    if (unit == 0x7F)
        return u"\u2421"_s;
    if (unit > 0x7F && unit < 0xA0)
        return u"\u27E6U+%1\u27E7"_s.arg(uint(unit), 4, 16, QChar(u'0')).toUpper();
    for (const auto &[control, name] : BidiControls) {
        if (control == unit)
            return u'\u27E6' + name + u'\u27E7';
    }
    return {};
}

} // namespace

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (unit.isSurrogate()) {
            const bool paired = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
            const char32_t point = paired ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : 0xFFFE;
            if (QChar::isNonCharacter(point))
                visible += QChar::ReplacementCharacter;
            else
                visible += text.sliced(at, 2);
            at += paired ? 1 : 0;
        } else if (unit.isNonCharacter()) {
            visible += QChar::ReplacementCharacter;
        } else if (const QString other = standIn(unit.unicode()); !other.isEmpty()) {
            visible += other;
        } else {
            visible += unit;
        }
    }
    return visible;
}

QUrl safeLink(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? url : QUrl();
}

} // namespace Crossread
