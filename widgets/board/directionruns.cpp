// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/board/directionruns.h"

#include <unicode/ubidi.h>

#include <memory>

namespace Crossread {

QList<DirectionRun> directionRuns(QStringView paragraph, Direction base)
{
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    const UBiDiLevel own = base == Direction::RightToLeft ? 1 : 0;
    ubidi_setPara(bidi.get(), paragraph.utf16(), int32_t(paragraph.size()), own, nullptr, &status);
    QList<DirectionRun> runs;
    int32_t start = 0;
    while (U_SUCCESS(status) && start < paragraph.size()) {
        int32_t end = start;
        UBiDiLevel level = 0;
        ubidi_getLogicalRun(bidi.get(), start, &end, &level);
        if (end <= start)
            break;
        runs.append({{start, end}, level == own});
        start = end;
    }
    if (runs.isEmpty())
        runs.append({{0, paragraph.size()}, true});
    return runs;
}

} // namespace Crossread
