// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/identifier.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

#include <array>

namespace Crossread {

namespace {

constexpr quint64 CounterBits = 26; // the 12 bits of rand_a and the upper 14 of rand_b

/// Milliseconds and counter of the next identifier, taken together so that they only ever grow.
struct Tick {
    quint64 milliseconds = 0;
    quint64 counter = 0;
};

Tick nextTick()
{
    static QMutex mutex;
    static Tick last;
    const QMutexLocker locker(&mutex);
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    if (now > last.milliseconds) {
        // The upper bit starts at zero so that there is room to count before the counter is full.
        last = {now, QRandomGenerator::global()->generate() & ((1U << (CounterBits - 1)) - 1)};
    } else if (++last.counter >> CounterBits) {
        last = {last.milliseconds + 1, 0};
    }
    return last;
}

} // namespace

QUuid createUuidVersion7()
{
    const Tick tick = nextTick();
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint64 high = (tick.milliseconds << 16) | 0x7000 | (tick.counter >> 14);
    const quint64 low = (quint64(0b10) << 62) | ((tick.counter & 0x3fff) << 48) | (random & 0xffffffffffff);
    std::array<char, 16> bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = char(high >> (56 - 8 * i));
        bytes[8 + i] = char(low >> (56 - 8 * i));
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

} // namespace Crossread
