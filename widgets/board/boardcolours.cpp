// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/boardcolours.h"

#include <QPalette>

#include <array>

namespace Crossread {

namespace {

// Neighbours differ in hue, so that links made one after the other are told apart.
constexpr std::array<QRgb, 8> LightGroups{0x2f6fb5, 0xb8620f, 0x2f8560, 0x8a4fa8,
                                          0x8a7410, 0x17808c, 0xb3456e, 0x6b6f2a};
constexpr std::array<QRgb, 8> DarkGroups{0x7fb2ee, 0xeda862, 0x7ccfa4, 0xc99be6,
                                         0xd9c766, 0x6fcbd6, 0xee92b5, 0xbcc27a};

} // namespace

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [share](float one, float other) { return float(one + (other - one) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

BoardColours::BoardColours(const QPalette &palette)
    : m_dark(palette.color(QPalette::Base).lightnessF() < 0.5f)
    , m_paper(palette.color(QPalette::Base))
    , m_text(palette.color(QPalette::Text))
    , m_muted(mixed(m_text, m_paper, 0.42))
    , m_soft(mixed(m_text, m_paper, 0.22))
{
}

QColor BoardColours::group(int group) const
{
    const auto &colours = m_dark ? DarkGroups : LightGroups;
    return QColor(colours[std::size_t(std::abs(group)) % colours.size()]);
}

QColor BoardColours::groupFill(int group, Mark::State state, bool emphasised) const
{
    QColor fill = this->group(group);
    const float base = state == Mark::State::Suggested ? 0.09f : 0.19f;
    fill.setAlphaF(base + (emphasised ? 0.16f : 0.0f) + (m_dark ? 0.03f : 0.0f));
    return fill;
}

QColor BoardColours::discrepancy(Severity severity) const
{
    switch (severity) {
    case Severity::Minor:
        return QColor(QRgb(m_dark ? 0xe0b04c : 0x9a6700));
    case Severity::Notable:
        return QColor(QRgb(m_dark ? 0xf29a5c : 0xb54708));
    case Severity::Serious:
        return QColor(QRgb(m_dark ? 0xff8078 : 0xc0261c));
    }
    Q_UNREACHABLE_RETURN({});
}

QColor BoardColours::claim(Mark::State state) const
{
    return mixed(m_text, m_paper, state == Mark::State::Suggested ? 0.55 : 0.25);
}

QColor BoardColours::searchFill(bool selected) const
{
    QColor fill(QRgb(0xffd54a));
    fill.setAlphaF(selected ? (m_dark ? 0.5f : 0.85f) : (m_dark ? 0.26f : 0.5f));
    return fill;
}

QColor BoardColours::artefact() const { return QColor(QRgb(m_dark ? 0xd9a3e0 : 0x86308f)); }

QColor BoardColours::settled() const { return m_muted; }

QColor BoardColours::onBadge() const { return m_dark ? QColor(QRgb(0x17191c)) : QColor(Qt::white); }

} // namespace Crossread
