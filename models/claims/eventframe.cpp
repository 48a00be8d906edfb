// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/eventframe.h"

#include <array>

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array textSlots{
    std::pair{"event"_L1, &EventFrame::event}, std::pair{"family"_L1, &EventFrame::family},
    std::pair{"who"_L1, &EventFrame::who},     std::pair{"whom"_L1, &EventFrame::whom},
    std::pair{"where"_L1, &EventFrame::where},
};
constexpr std::array objectSlots{
    std::pair{"when"_L1, &EventFrame::when},
    std::pair{"howMany"_L1, &EventFrame::howMany},
};

} // namespace

QJsonObject eventValue(const EventFrame &frame)
{
    QJsonObject value{{u"negated"_s, frame.negated}};
    for (const auto &[key, slot] : textSlots) {
        if (!(frame.*slot).isEmpty())
            value.insert(key, frame.*slot);
    }
    for (const auto &[key, slot] : objectSlots) {
        if (!(frame.*slot).isEmpty())
            value.insert(key, frame.*slot);
    }
    return value;
}

EventFrame eventFrameFrom(const QJsonObject &value)
{
    EventFrame frame{.negated = value["negated"_L1].toBool()};
    for (const auto &[key, slot] : textSlots)
        frame.*slot = value[key].toString();
    for (const auto &[key, slot] : objectSlots)
        frame.*slot = value[key].toObject();
    return frame;
}

} // namespace Crossread
