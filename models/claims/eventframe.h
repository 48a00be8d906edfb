// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace Crossread {

/// What a statement says of one event: the slots that two statements about it can be compared by.
///
/// A slot that the statement does not fill is empty. Words are as they stand in the text.
struct EventFrame {
    QString event;       ///< The concept: `value` of an event in resources/lexicon, "retake".
    QString family;      ///< What kindred concepts share: "control".
    QString who;         ///< The one who does it.
    QString whom;        ///< The one, or the thing, that it is done to or that undergoes it.
    QString where;       ///< A place, not one that acts.
    QJsonObject when;    ///< The value of a date or duration claim.
    QJsonObject howMany; ///< The value of a quantity claim.
    bool negated = false;

    bool operator==(const EventFrame &) const = default;
};

/// The value of an event claim; slots that are empty have no key.
QJsonObject eventValue(const EventFrame &frame);
/// The frame of an event claim's value: the inverse of eventValue().
EventFrame eventFrameFrom(const QJsonObject &value);

} // namespace Crossread
